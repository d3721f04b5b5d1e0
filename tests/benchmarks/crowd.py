"""A crowd of invented people as big as wanted, with as many different names as a real list has: the same for the same size."""

from __future__ import annotations

import random
from functools import lru_cache

from checkin.domain.attendees import Entry
from checkin.domain.words import plain

GIVEN = (
    "José", "María", "Luis", "Guadalupe", "Fernanda", "Alejandro", "Sofía", "Diego", "Valeria", "Ximena",
    "Raúl", "Íñigo", "Juan", "Carlos", "Miguel", "Ángel", "Jorge", "Francisco", "Javier", "Rosa", "Ana",
    "Laura", "Patricia", "Verónica", "Claudia", "Adriana", "Mónica", "Beatriz", "Héctor", "Ricardo", "Eduardo",
    "Roberto", "Sergio", "Gerardo", "Óscar", "Arturo", "Enrique", "Rafael", "Humberto", "Ernesto", "Gustavo",
    "Andrés", "Gabriel", "Daniel", "David", "Víctor", "Hugo", "Guillermo", "Ignacio", "Cecilia", "Leticia",
    "Yolanda", "Silvia", "Teresa", "Elena", "Isabel", "Lucía", "Mariana", "Daniela", "Regina", "Renata",
    "Jimena", "Joaquín", "Emiliano", "Santiago", "Mateo", "Leonardo", "Nicolás", "Tomás", "Julián", "Felipe",
    "César", "Iván", "Rubén", "Israel", "Moisés", "Abraham", "Noé", "Esperanza", "Consuelo", "Socorro", "Rocío",
    "Araceli", "Maricela", "Graciela", "Begoña", "Itzel", "Xóchitl", "Citlali", "Cuauhtémoc", "Yesenia",
    "Karla", "Erika", "Brenda", "Wendy", "Zaira", "Quetzalli",
)  # fmt: skip
SURNAMES = (
    "García", "Hernández", "Martínez", "López", "González", "Pérez", "Rodríguez", "Sánchez", "Ramírez", "Cruz",
    "Flores", "Gómez", "Morales", "Vázquez", "Jiménez", "Reyes", "Díaz", "Torres", "Gutiérrez", "Ruiz",
    "Mendoza", "Aguilar", "Ortiz", "Moreno", "Castillo", "Romero", "Álvarez", "Méndez", "Chávez", "Rivera",
    "Juárez", "Domínguez", "Ramos", "Herrera", "Medina", "Castro", "Vargas", "Guzmán", "Velázquez", "Rojas",
    "Muñoz", "Contreras", "Luna", "Salazar", "Ortega", "Guerrero", "Estrada", "Bautista", "Cortés", "Soto",
    "Alvarado", "Espinosa", "Lara", "Ávila", "Ríos", "Cervantes", "Silva", "Delgado", "Vega", "Márquez",
    "Sandoval", "Carrillo", "León", "Mejía", "Solís", "Núñez", "Rosas", "Valdez", "Ibarra", "Campos", "Santos",
    "Camacho", "Navarro", "Peña", "Maldonado", "Rosales", "Acosta", "Miranda", "Trejo", "Valencia", "Nava",
    "Pacheco", "Huerta", "Padilla", "Ayala", "Cabrera", "Orozco", "Molina", "Zamora", "Villaseñor", "Zúñiga",
    "Ibáñez", "Quiñones", "Echeverría", "Villanueva", "Zepeda", "Cárdenas", "Barragán", "Bañuelos", "Yáñez",
    "Íñiguez", "Güemes", "Argüelles", "Treviño", "Elizondo", "Cantú", "Garza", "Villarreal", "Arriaga",
    "Becerra", "Bermúdez", "Cisneros", "Covarrubias", "Escobar", "Esquivel", "Figueroa", "Galindo", "Izquierdo",
    "Lozano", "Macías", "Montiel", "Nájera", "Ocampo", "Palacios", "Quiroz", "Rentería", "Saldaña", "Tapia",
    "Ugalde", "Urrutia", "Valenzuela", "Xicoténcatl", "Zavala", "Zermeño", "Tecuapetla", "Tlatelpa", "Canul",
    "Chan", "Pech", "Jasso", "Jáuregui", "Luján",
)  # fmt: skip
_FAMILIES = "김이박최정강조윤장임한오서신권황안송류홍전고문양손배백허유남심노하곽성차주우구민나진지엄채원천방공현함변염여추도석선설마길연위표명기반왕금옥"
_SYLLABLES = "민서준지훈하은수현우진영도윤아채원예시유경호재성태규연주희정미선혜나라람빈솔율겸건혁철석용환기동상광인숙순자옥란찬별결"
_TRADES = (
    "Autopartes", "Metales", "Plásticos", "Textiles", "Farmacéutica", "Comercializadora", "Importadora",
    "Distribuidora", "Tecnologías", "Alimentos",
)  # fmt: skip
_PLACES = (
    "Bajío", "Anáhuac", "Tlalpan", "Querétaro", "Jalisco", "Monterrey", "Cholula", "Texcoco", "Mixteca",
    "Huasteca", "Sonora", "Tepeyac", "Nopalera", "Xochimilco",
)  # fmt: skip
_HANGUL_FIRMS = (
    "한빛", "다온", "나래", "별솔", "미리내", "온새미", "초롱", "가람", "누리", "마루", "해찬", "도담", "아라", "슬기", "보람", "한결",
)  # fmt: skip
_FIRM_KINDS = ["전자", "메디칼", "산업", "테크", "정밀", "바이오", "소프트", "코스메틱"]
_LEADS = ("g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h")
_VOWELS = (
    "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu", "eu", "ui", "i",
)  # fmt: skip
_TAILS = {1: "k", 4: "n", 7: "t", 8: "l", 16: "m", 17: "p", 21: "ng"}
SURNAME_SPELLINGS = {
    "김": ("Kim", "Gim"), "이": ("Lee", "Yi", "Rhee"), "박": ("Park", "Pak", "Bak"), "최": ("Choi", "Choe"),
    "정": ("Jung", "Jeong", "Chung"), "강": ("Kang", "Gang"), "조": ("Cho", "Jo"), "윤": ("Yoon", "Yun"),
    "장": ("Jang", "Chang"), "임": ("Lim", "Im"), "오": ("Oh", "O"), "서": ("Seo", "Suh"), "신": ("Shin", "Sin"),
    "권": ("Kwon", "Gwon"), "안": ("Ahn", "An"), "류": ("Ryu", "Yoo"), "유": ("Yoo", "Yu", "Ryu"), "노": ("Noh", "Roh", "No"),
    "우": ("Woo", "Wu"), "허": ("Hur", "Heo"), "고": ("Ko", "Koh", "Go"), "구": ("Koo", "Gu"), "전": ("Jeon", "Chun"),
    "백": ("Baek", "Paik"), "배": ("Bae", "Pae"), "심": ("Shim", "Sim"), "주": ("Joo", "Ju"), "곽": ("Kwak", "Gwak"),
}  # fmt: skip


def revised(syllable: str) -> str:
    """One Hangul syllable in the Revised Romanization, letter by letter."""
    place = ord(syllable) - 0xAC00
    return _LEADS[place // 588] + _VOWELS[place % 588 // 28] + _TAILS.get(place % 28, "")


def surname_spellings(surname: str) -> tuple[str, ...]:
    """How people who are called so write it in Latin letters."""
    return SURNAME_SPELLINGS.get(surname, (revised(surname).capitalize(),))


@lru_cache(maxsize=4)
def crowd(size: int) -> tuple[Entry, ...]:
    """``size`` people, four of ten of them Koreans: with both names, with the Hangul or with the Latin name alone."""
    chance = random.Random(2025)
    people = []
    for number in range(size):
        phone = f"{chance.randrange(10**8):08d}"
        if chance.random() < 0.4:
            entry = _korean(chance, number, phone)
        else:
            given = " ".join(chance.sample(GIVEN, 2 if chance.random() < 0.4 else 1))
            surnames = " ".join(chance.choices(SURNAMES, k=2))
            company = f"{chance.choice(_TRADES)} {chance.choice(SURNAMES)} del {chance.choice(_PLACES)}, S.A. de C.V."
            mail = f"{plain(given).split()[0]}.{plain(surnames).split()[0]}{number}@{plain(company).split()[1]}.example"
            entry = Entry(
                name=f"{given} {surnames}", given=given, surnames=surnames, company=company, email=mail,
                phone=f"+52 55 {phone[:4]} {phone[4:]}", country="MX", external_code=f"MX-{number:06d}",
            )  # fmt: skip
        people.append(entry)
    return tuple(people)


def _korean(chance: random.Random, number: int, phone: str) -> Entry:
    surname = chance.choice(_FAMILIES[:20] if chance.random() < 0.7 else _FAMILIES)
    given = "".join(chance.choices(_SYLLABLES, k=2))
    latin = f"{chance.choice(surname_spellings(surname))} {''.join(map(revised, given)).capitalize()}"
    kind = chance.random()
    return Entry(
        name="" if kind < 0.15 else latin, hangul="" if kind > 0.9 else surname + given,
        company=f"㈜{chance.choice(_HANGUL_FIRMS)}{chance.choice(_FIRM_KINDS)}", email=f"k{number}@seoul.example",
        phone=f"+82 10-{phone[:4]}-{phone[4:]}", country="KR", external_code=f"KR-{number:06d}",
    )  # fmt: skip
