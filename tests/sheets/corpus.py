"""Short lists as Korean and Mexican offices save them: the corpus by which encodings are told apart."""

from __future__ import annotations

import random
from collections.abc import Iterator

_FAMILY_TEXT = """
김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 홍 전 고 문 손 양 배 백 허 남 심 노 하 곽 성 차 주 우 구 민 진 엄 천 방 공 현 함 염 여 추 도 소 석 선우 황보 제갈 남궁
"""
FAMILY = _FAMILY_TEXT.split()
_SYLLABLES_TEXT = """
민 서 준 현 지 우 예 은 하 윤 도 수 연 진 영 호 재 성 아 유 주 원 태 경 혜 승 정 규 상 철 희 미 선 나 라 빈 솔 찬 혁 훈 봄 늘 결 별 숙 옥 자 순 길 복
"""
SYLLABLES = _SYLLABLES_TEXT.split()
_MAKERS_TEXT = """
별솔데이터 나래울소프트 한빛정밀 새움바이오 가온전자 다온메디칼 라온테크 코리아오토모티브 제일산업 대한물산 ㈜한결 (주)두레 주식회사누리 LG전자 SK하이닉스 KT&G 현대차 포스코DX 신한은행 산업통상자원부
KOTRA 쌍용 우리들 미래에셋 풀무원
"""
MAKERS = _MAKERS_TEXT.split()
_KOREAN_TITLES_TEXT = """
대표이사 부장 과장 해외영업팀장 차장 연구원 책임 상무 사원 주무관
"""
KOREAN_TITLES = _KOREAN_TITLES_TEXT.split()
KOREAN_HEADERS = (("성명", "회사", "직위"), ("이름", "소속", "직책"), ("No", "기업명", "비고"))

_GIVEN_TEXT = """
José María Ángel Íñigo Óscar Úrsula Andrés Sofía Ángeles Martín Iván Raúl Inés Mónica Ramón Verónica Lucía Jesús
Joaquín Begoña Nicolás Tomás Adrián Álvaro Élida Édgar Éder Ana Luis Carmen Zoé Noé Aarón Belén Concepción Asunción
Efraín Saúl Moisés Rubén
"""
GIVEN = _GIVEN_TEXT.split()
_SURNAMES_TEXT = """
Hernández García Martínez López González Rodríguez Pérez Sánchez Ramírez Flores Gómez Díaz Núñez Íñiguez Muñoz Peña
Ávila Álvarez Órnelas Úbeda Güemes Ibáñez Yáñez Ordóñez Cárdenas Domínguez Velázquez Vázquez Ríos León Farías Cortés
Solís Güereña Argüelles Ñáñez Ruíz Sáenz Müller Avilés Áviles Élizondo
"""
SURNAMES = _SURNAMES_TEXT.split()
COMPANIES = ("Óptica Peña, S.A. de C.V.", "Señal Digital", "Diseño Ágil", "Industrias Águila", "Cámara de Comercio", "Almacén Ñandú",
             "Importaciones Bajío", "Café Único", "Grupo México", "Compañía Minera", "Secretaría de Economía", "Acme", "Telefónica",
             "AUTOMÓVILES ÍÑIGUEZ", "Plásticos Ébano", "Química Ártica", "Ingeniería ÓÁ", "“La Única”", "Nº 1 Textil", "D’Ávila y Cía.")  # fmt: skip
_SPANISH_TITLES_TEXT = """
Director Gerente Ingeniería Compras Dirección Jefa Técnico Atención Representación Coordinación
"""
SPANISH_TITLES = _SPANISH_TITLES_TEXT.split()
SPANISH_HEADERS = (
    ("Nombre", "Empresa", "Puesto"),
    ("Nombre completo", "Compañía", "Teléfono"),
    ("Razón social", "País", "Cargo"),
)


def korean(chance: random.Random) -> list[list[str]]:
    """One to five rows, under a header or not, of one to three columns."""
    width = chance.randint(1, 3)
    rows = [list(chance.choice(KOREAN_HEADERS))] if chance.random() < 0.3 else []
    for _ in range(chance.randint(1, 5)):
        given = "".join(chance.sample(SYLLABLES, chance.choice((1, 2, 2, 2, 2, 3))))
        rows.append([chance.choice(FAMILY) + given, chance.choice(MAKERS), chance.choice(KOREAN_TITLES)])
    if chance.random() < 0.2:  # companies alone
        rows = [row[1:2] for row in rows]
    return [row[:width] for row in rows]


def spanish(chance: random.Random) -> list[list[str]]:
    """The same of Mexican people."""
    width = chance.randint(1, 3)
    rows = [list(chance.choice(SPANISH_HEADERS))] if chance.random() < 0.3 else []
    shout = chance.random() < 0.35  # all in capitals, as many lists of the state are
    for _ in range(chance.randint(1, 5)):
        name = f"{chance.choice(GIVEN)} {chance.choice(SURNAMES)} {chance.choice(SURNAMES)}"
        if chance.random() < 0.2:
            name = chance.choice(SURNAMES)
        row = [name, chance.choice(COMPANIES), chance.choice(SPANISH_TITLES)]
        rows.append([cell.upper() if shout else cell for cell in row])
    if chance.random() < 0.2:
        rows = [row[1:2] for row in rows]
    return [row[:width] for row in rows]


def lists(count: int, seed: int = 2025) -> Iterator[tuple[list[list[str]], str]]:
    """``count`` lists that are not plain ASCII, each with the encoding that its office saves it in."""
    chance = random.Random(seed)
    made = 0
    while made < count:
        table, encoding = (korean(chance), "cp949") if made % 2 else (spanish(chance), "cp1252")
        if not all("".join(row).isascii() for row in table):
            made += 1
            yield table, encoding
