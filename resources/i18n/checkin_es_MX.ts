<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX">
<context>
    <name>AlertsStrip</name>
    <message>
        <source>Told</source>
        <translation>Avisado</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>{name} arrived at {time} (desk {desk}). Tell: {who}</source>
        <translation>Llegó {name}: {time} (mesa {desk}). Avisar a: {who}</translation>
    </message>
    <message>
        <source>{name} has been at the door since {time}, not let in (desk {desk}). Tell: {who}</source>
        <translation>{name} está en la puerta desde: {time}, sin poder entrar (mesa {desk}). Avisar a: {who}</translation>
    </message>
    <message>
        <source>{who} was told: the line goes from every desk</source>
        <translation>Ya se avisó a {who}: la línea desaparece de todas las mesas</translation>
    </message>
</context>
<context>
    <name>AtDoorDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Blocked: why nobody may let them in</source>
        <translation>Bloqueo: motivo para no dejar pasar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Comes only on</source>
        <translation>Viene solo estos días</translation>
    </message>
    <message>
        <source>No day ticked: on every day.</source>
        <translation>Sin días marcados: viene todos los días.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Not blocked</source>
        <translation>Sin bloqueo</translation>
    </message>
    <message>
        <source>Who is to be told when they come</source>
        <translation>A quién avisar cuando llegue</translation>
    </message>
    <message>
        <source>{name} at the door</source>
        <translation>{name} en la puerta</translation>
    </message>
</context>
<context>
    <name>AttendeesHead</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Add &amp;walk-in</source>
        <translation>Registro en s&amp;itio</translation>
    </message>
    <message>
        <source>Add a person who walked in (Ctrl+N)</source>
        <translation>Agregar a alguien sin registro previo (Ctrl+N)</translation>
    </message>
    <message>
        <source>As &amp;CSV…</source>
        <translation>Como &amp;CSV…</translation>
    </message>
    <message>
        <source>As &amp;Excel workbook…</source>
        <translation>Como libro de &amp;Excel…</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Asistentes</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Co&amp;lumnas</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Possible &amp;doubles</source>
        <translation>Posibles &amp;duplicados</translation>
    </message>
    <message>
        <source>Put the search and all filters away</source>
        <translation>Quitar la búsqueda y todos los filtros</translation>
    </message>
    <message>
        <source>Records that look like one person</source>
        <translation>Registros que parecen de una misma persona</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Mostrar a todos</translation>
    </message>
    <message>
        <source>The best {count} are shown: type on</source>
        <translation>Se muestran los {count} mejores resultados: siga escribiendo</translation>
    </message>
    <message>
        <source>What is shown, with these columns, in this order</source>
        <translation>Lo que se ve, con estas columnas y en este orden</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} de {all}</translation>
    </message>
</context>
<context>
    <name>AttendeesHeader</name>
    <message>
        <source>&amp;Usual columns</source>
        <translation>Columnas &amp;habituales</translation>
    </message>
    <message>
        <source>Move to the &amp;left</source>
        <translation>Mover a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Move to the &amp;right</source>
        <translation>Mover a la &amp;derecha</translation>
    </message>
</context>
<context>
    <name>AttendeesModel</name>
    <message>
        <source>Arrived</source>
        <translation>Llegada</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Gafete</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>External code</source>
        <translation>Código externo</translation>
    </message>
    <message>
        <source>Hangul</source>
        <translation>Hangul</translation>
    </message>
    <message>
        <source>Inside now</source>
        <translation>Adentro</translation>
    </message>
    <message>
        <source>Invited by name</source>
        <translation>Invitación personal</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
</context>
<context>
    <name>AttendeesPage</name>
    <message>
        <source>&amp;Cancel person</source>
        <translation>&amp;Cancelar asistencia</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Print badge</source>
        <translation>Im&amp;primir gafete</translation>
    </message>
    <message>
        <source>&amp;Restore person</source>
        <translation>&amp;Restaurar asistencia</translation>
    </message>
    <message>
        <source>&amp;Somebody else came…</source>
        <translation>&amp;Vino otra persona…</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Asistentes</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Choose a person to see their badge, where they are, and what happened.</source>
        <translation>Elija a una persona para ver su gafete, dónde está y qué ha pasado.</translation>
    </message>
    <message>
        <source>New &amp;badge</source>
        <translation>Gafete &amp;nuevo</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Nadie seleccionado</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Deshacer (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>BadgePreview</name>
    <message>
        <source>Badge of {name}</source>
        <translation>Gafete de {name}</translation>
    </message>
    <message>
        <source>Longest texts first</source>
        <translation>Primero los textos más largos</translation>
    </message>
    <message>
        <source>Next badge</source>
        <translation>Gafete siguiente</translation>
    </message>
    <message>
        <source>Previous badge</source>
        <translation>Gafete anterior</translation>
    </message>
    <message>
        <source>{count} · the number is issued when the badge is printed</source>
        <translation>{count} · el número se asigna al imprimir el gafete</translation>
    </message>
</context>
<context>
    <name>BadgeWords</name>
    <message>
        <source>Blocked</source>
        <translation>Acceso bloqueado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>No badge</source>
        <translation>Sin gafete</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Sin imprimir</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impreso</translation>
    </message>
    <message>
        <source>Printed ×{count}</source>
        <translation>Impreso ×{count}</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>Reimprimir</translation>
    </message>
</context>
<context>
    <name>BadgesPage</name>
    <message numerus="yes">
        <source>%n thing(s) will not look right on paper</source>
        <translation>
            <numerusform>%Ln detalle no se verá bien en papel</numerusform>
            <numerusform>%Ln detalles no se verán bien en papel</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Contents first: who is on which page</source>
        <translation>&amp;Índice al principio: quién está en qué página</translation>
    </message>
    <message>
        <source>&amp;Edit the design…</source>
        <translation>&amp;Editar el diseño…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Print those not yet printed (%n)</source>
        <translation>
            <numerusform>Im&amp;primir el que falta (%Ln)</numerusform>
            <numerusform>Im&amp;primir los que faltan (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;QR pictures for mailing…</source>
        <translation>Imágenes &amp;QR para enviar…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
        <source>All texts fit, and the font has all their characters.</source>
        <translation>Todos los textos caben y la fuente tiene todos sus caracteres.</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Gafetes</translation>
    </message>
    <message>
        <source>Checking what will not look right… {done} / {total}</source>
        <translation>Revisando lo que no se verá bien… {done} / {total}</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importar una lista</translation>
    </message>
    <message>
        <source>Import the attendee list; then the badges can be looked at, printed or saved here.</source>
        <translation>Importe la lista de asistentes; después podrá ver, imprimir o guardar aquí los gafetes.</translation>
    </message>
    <message>
        <source>Nobody to print a badge for yet</source>
        <translation>Aún no hay a quién imprimirle un gafete</translation>
    </message>
    <message numerus="yes">
        <source>Print &amp;all (%n)</source>
        <translation>
            <numerusform>Imprimir &amp;todos (%Ln)</numerusform>
            <numerusform>Imprimir &amp;todos (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing at this desk…</source>
        <translation>Impresión en esta mesa…</translation>
    </message>
    <message>
        <source>What will not look right on paper</source>
        <translation>Lo que no se verá bien en papel</translation>
    </message>
    <message>
        <source>never printed</source>
        <translation>nunca impresos</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>without a number</source>
        <translation>sin número</translation>
    </message>
</context>
<context>
    <name>BadgesPanel</name>
    <message numerus="yes">
        <source>%n thing(s) will not look right on paper</source>
        <translation>
            <numerusform>%Ln detalle no se verá bien en papel</numerusform>
            <numerusform>%Ln detalles no se verán bien en papel</numerusform>
        </translation>
    </message>
    <message>
        <source>All texts fit, and the font has all their characters.</source>
        <translation>Todos los textos caben y la fuente tiene todos sus caracteres.</translation>
    </message>
    <message>
        <source>Badge design</source>
        <translation>Diseño del gafete</translation>
    </message>
    <message>
        <source>Checking how the badges will look… {done} / {total}</source>
        <translation>Revisando cómo se verán los gafetes… {done} / {total}</translation>
    </message>
    <message>
        <source>What will not look right on paper</source>
        <translation>Lo que no se verá bien en papel</translation>
    </message>
</context>
<context>
    <name>BatchActions</name>
    <message numerus="yes">
        <source>%n person(s) back on the list.</source>
        <translation>
            <numerusform>%Ln persona está de nuevo en la lista.</numerusform>
            <numerusform>%Ln personas están de nuevo en la lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) cancelled.</source>
        <translation>
            <numerusform>%Ln persona cancelada.</numerusform>
            <numerusform>%Ln personas canceladas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) newly invited to {session}.</source>
        <translation>
            <numerusform>%Ln persona invitada ahora a {session}.</numerusform>
            <numerusform>%Ln personas invitadas ahora a {session}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) now in the category {category}.</source>
        <translation>
            <numerusform>%Ln persona pasó a la categoría {category}.</numerusform>
            <numerusform>%Ln personas pasaron a la categoría {category}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n person(s)?</source>
        <translation>
            <numerusform>¿Cancelar a %Ln persona?</numerusform>
            <numerusform>¿Cancelar a %Ln personas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel them</source>
        <translation>Cancelarlas</translation>
    </message>
    <message numerus="yes">
        <source>Nothing to change for %n person(s).</source>
        <translation>
            <numerusform>Sin cambios para %Ln persona.</numerusform>
            <numerusform>Sin cambios para %Ln personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back for %n person(s).</source>
        <translation>
            <numerusform>Deshecho para %Ln persona.</numerusform>
            <numerusform>Deshecho para %Ln personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their badges open no door from then on. You can restore them at any time.</source>
        <translation>Desde ese momento sus gafetes no abren ninguna puerta. Puede restaurarlas cuando quiera.</translation>
    </message>
</context>
<context>
    <name>BatchOffer</name>
    <message numerus="yes">
        <source>%n of {total} badges of an earlier batch did not get to {place}.</source>
        <translation>
            <numerusform>%Ln de {total} gafetes de un lote anterior no llegó a {place}.</numerusform>
            <numerusform>%Ln de {total} gafetes de un lote anterior no llegaron a {place}.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>Ol&amp;vidarlo</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Leave where it was</source>
        <translation>Dejarla donde estaba</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Put here</source>
        <translation>Poner aquí</translation>
    </message>
</context>
<context>
    <name>BoardHint</name>
    <message>
        <source>Nothing is in the way here. Arrow keys carry it, Enter puts it down, Escape leaves it.</source>
        <translation>Aquí no estorba nada. Las flechas la llevan, Enter la pone, Escape la deja donde estaba.</translation>
    </message>
</context>
<context>
    <name>CameraPanel</name>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Camera on or off (F5)</source>
        <translation>Encender o apagar la cámara (F5)</translation>
    </message>
    <message>
        <source>Cameras cannot be used: Qt&apos;s multimedia does not load. On Linux, install libpulse0 and start again.</source>
        <translation>No se pueden usar cámaras: no carga el módulo multimedia de Qt. En Linux, instale libpulse0 y vuelva a abrir el programa.</translation>
    </message>
    <message>
        <source>No camera is plugged in. Plug one in, and it starts by itself.</source>
        <translation>No hay ninguna cámara conectada. Conecte una y encenderá sola.</translation>
    </message>
    <message>
        <source>Starting the camera…</source>
        <translation>Encendiendo la cámara…</translation>
    </message>
    <message>
        <source>The camera</source>
        <translation>La cámara</translation>
    </message>
    <message>
        <source>The camera gives no picture. Close the program that is using it, then switch the camera off and on.</source>
        <translation>La cámara no da imagen. Cierre el programa que la está usando y luego apague y encienda la cámara.</translation>
    </message>
    <message>
        <source>The system does not let this program use the camera. Allow it in the system&apos;s settings (on Linux: the group “video”), then switch the camera on again.</source>
        <translation>El sistema no permite que este programa use la cámara. Permítalo en la configuración del sistema (en Linux: el grupo «video») y vuelva a encenderla aquí.</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Lo que ve la cámara</translation>
    </message>
    <message>
        <source>{camera} is not plugged in. Plug it in, or choose another.</source>
        <translation>{camera}: no está conectada. Conéctela o elija otra.</translation>
    </message>
</context>
<context>
    <name>CodePictures</name>
    <message numerus="yes">
        <source>No code can be read on the first pages of {name}; the last %n page(s) were not looked at. Drop only the page with the code.</source>
        <translation>
            <numerusform>No se lee ningún código en las primeras páginas de {name}; la última página no se revisó. Suelte solo la página con el código.</numerusform>
            <numerusform>No se lee ningún código en las primeras páginas de {name}; las últimas %n páginas no se revisaron. Suelte solo la página con el código.</numerusform>
        </translation>
    </message>
    <message>
        <source>No code can be read on {name}. Ask for it larger and sharper, or search the guest by name; a list is dropped as an Excel or CSV file.</source>
        <translation>No se lee ningún código en {name}. Pídalo más grande y nítido, o busque a la persona por su nombre; las listas se sueltan en Excel o CSV.</translation>
    </message>
    <message>
        <source>the pasted picture</source>
        <translation>la imagen pegada</translation>
    </message>
    <message>
        <source>{name} asks for a password. Open it and drop a screenshot of its code.</source>
        <translation>{name} pide una contraseña. Ábralo y suelte una captura de pantalla del código.</translation>
    </message>
    <message>
        <source>{name} is a picture of a kind that cannot be shown here. Save it as PNG or JPEG, or drop a screenshot of it.</source>
        <translation>{name} es una imagen de un tipo que aquí no se puede abrir. Guárdela como PNG o JPEG, o suelte una captura de pantalla.</translation>
    </message>
    <message>
        <source>{name} is damaged. Ask for it again, or drop a screenshot of it.</source>
        <translation>{name} está dañado. Pídalo de nuevo o suelte una captura de pantalla.</translation>
    </message>
    <message>
        <source>{name} is not there any more, or cannot be read by you. Save it and drop it again.</source>
        <translation>{name} ya no está ahí o usted no tiene permiso para leerlo. Guárdelo y suéltelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is too large a picture. Drop a screenshot of its code.</source>
        <translation>{name} es una imagen demasiado grande. Suelte una captura de pantalla del código.</translation>
    </message>
</context>
<context>
    <name>CodesDialog</name>
    <message numerus="yes">
        <source>%n code(s) were found</source>
        <translation>
            <numerusform>Se encontró un código</numerusform>
            <numerusform>Se encontraron %n códigos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Scan %n code(s)</source>
        <translation>
            <numerusform>E&amp;scanear un código</numerusform>
            <numerusform>E&amp;scanear %n códigos</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Not on the list: {code}</source>
        <translation>No está en la lista: {code}</translation>
    </message>
    <message>
        <source>On {name}. Tick the guests who are here; each is scanned as if the badge were held up.</source>
        <translation>En {name}. Marque a las personas que están aquí; cada una se registra como si mostrara su gafete.</translation>
    </message>
</context>
<context>
    <name>CompanyDialog</name>
    <message>
        <source>Add a person  (F4)</source>
        <translation>Agregar persona  (F4)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Let in  (Enter)</source>
        <translation>Dejar pasar  (Enter)</translation>
    </message>
    <message>
        <source>No companies yet</source>
        <translation>Aún no hay empresas</translation>
    </message>
    <message>
        <source>No company of that name</source>
        <translation>Ninguna empresa con ese nombre</translation>
    </message>
    <message>
        <source>Nobody on the list has a company. F4 adds a person.</source>
        <translation>Nadie en la lista tiene empresa. F4 agrega a una persona.</translation>
    </message>
    <message>
        <source>Print all badges  (Ctrl+P)</source>
        <translation>Imprimir gafetes  (Ctrl+P)</translation>
    </message>
    <message>
        <source>Somebody else came…  (F7)</source>
        <translation>Vino otra persona…  (F7)</translation>
    </message>
    <message>
        <source>Type a company; Enter goes to its people, and Enter lets in who is marked.</source>
        <translation>Escriba una empresa; Enter pasa a su gente, y otro Enter deja pasar a la persona marcada.</translation>
    </message>
    <message>
        <source>Type less of it. F4 adds a person of a company that is not on the list.</source>
        <translation>Escriba solo una parte. F4 agrega a alguien de una empresa que no está en la lista.</translation>
    </message>
    <message numerus="yes">
        <source>{arrived} of %n here</source>
        <translation>
            <numerusform>Llegó {arrived} de %n</numerusform>
            <numerusform>Llegaron {arrived} de %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompanyRow</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{arrived} of %n here</source>
        <translation>
            <numerusform>Llegó {arrived} de %n</numerusform>
            <numerusform>Llegaron {arrived} de %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictsList</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflicto</numerusform>
            <numerusform>%n conflictos</numerusform>
        </translation>
    </message>
    <message>
        <source>Both meetings of each: choose one to go to it, then move it.</source>
        <translation>Las dos reuniones de cada uno: elija una para ir a ella y muévala.</translation>
    </message>
    <message>
        <source>Every table, company, person and interpreter is in one place at a time.</source>
        <translation>Cada mesa, empresa, persona e intérprete está en un solo lugar a la vez.</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>Sin conflictos</translation>
    </message>
</context>
<context>
    <name>DelegationTable</name>
    <message>
        <source>Arrived</source>
        <translation>Llegada</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Gafete</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>People of the company</source>
        <translation>Personas de la empresa</translation>
    </message>
    <message>
        <source>{name} came instead</source>
        <translation>Vino {name}</translation>
    </message>
    <message>
        <source>{time}, inside now</source>
        <translation>{time}, adentro</translation>
    </message>
</context>
<context>
    <name>DesignBench</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>The page: arrow keys move the chosen element</source>
        <translation>La página: las flechas mueven el elemento elegido</translation>
    </message>
    <message>
        <source>There is no room for that on this side. Move something, or make it smaller.</source>
        <translation>No hay lugar para eso en esta cara. Mueva algo o hágalo más pequeño.</translation>
    </message>
    <message>
        <source>{element}: {x}, {y} mm from the corner, {width} × {height} mm</source>
        <translation>{element}: a {x}, {y} mm de la esquina, {width} × {height} mm</translation>
    </message>
</context>
<context>
    <name>DesignEditor</name>
    <message numerus="yes">
        <source>%n design(s) cannot be used:</source>
        <translation>
            <numerusform>%n diseño no se puede usar:</numerusform>
            <numerusform>%n diseños no se pueden usar:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>¿Descartar los cambios?</translation>
    </message>
    <message>
        <source>Edit the design: {name}</source>
        <translation>Editar el diseño: {name}</translation>
    </message>
    <message>
        <source>The design has changes that were not saved.</source>
        <translation>El diseño tiene cambios que no se han guardado.</translation>
    </message>
</context>
<context>
    <name>DesignElements</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Agregar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Elements of this side</source>
        <translation>Elementos de esta cara</translation>
    </message>
    <message>
        <source>Picture from a file…</source>
        <translation>Imagen de un archivo…</translation>
    </message>
</context>
<context>
    <name>DesignHead</name>
    <message>
        <source>&amp;Design</source>
        <translation>&amp;Diseño</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>A&amp;rchivos</translation>
    </message>
    <message>
        <source>&amp;Open a design file…</source>
        <translation>&amp;Abrir un archivo de diseño…</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>&amp;Take out of the event file</source>
        <translation>&amp;Quitar del archivo del evento</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Rehacer (Ctrl+Mayús+Z)</translation>
    </message>
    <message>
        <source>Save as a design &amp;file…</source>
        <translation>Guardar como archivo de &amp;diseño…</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Deshacer (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>DesignPanel</name>
    <message>
        <source>Choose an element on the page or in the list.

Arrow keys move it by half a millimetre, with Shift by five; with Ctrl they change its size.

While dragging, Alt lets go of the edges nearby.</source>
        <translation>Elija un elemento en la página o en la lista.

Las flechas lo mueven medio milímetro; con Mayús, cinco; con Ctrl cambian su tamaño.

Al arrastrar, Alt lo suelta de los bordes cercanos.</translation>
    </message>
    <message>
        <source>Comfortable size</source>
        <translation>Tamaño cómodo</translation>
    </message>
    <message>
        <source>Fields of the person</source>
        <translation>Campos de la persona</translation>
    </message>
    <message>
        <source>Largest size</source>
        <translation>Tamaño mayor</translation>
    </message>
    <message>
        <source>One more text below</source>
        <translation>Otro texto debajo</translation>
    </message>
    <message>
        <source>Remove this text</source>
        <translation>Quitar este texto</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Size in points</source>
        <translation>Tamaño en puntos</translation>
    </message>
    <message>
        <source>Size in points: largest, comfortable, smallest</source>
        <translation>Tamaño en puntos: mayor, cómodo, menor</translation>
    </message>
    <message>
        <source>Smallest size</source>
        <translation>Tamaño menor</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The first that says something</source>
        <translation>El primero que diga algo</translation>
    </message>
    <message>
        <source>The same words on every badge</source>
        <translation>Las mismas palabras en todos</translation>
    </message>
</context>
<context>
    <name>DesignWords</name>
    <message>
        <source>Across</source>
        <translation>A lo ancho</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Reverso</translation>
    </message>
    <message>
        <source>Between words and syllables</source>
        <translation>Entre palabras y sílabas</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Category band</source>
        <translation>Franja de categoría</translation>
    </message>
    <message>
        <source>Category in Korean</source>
        <translation>Categoría en coreano</translation>
    </message>
    <message>
        <source>Category in Spanish</source>
        <translation>Categoría en español</translation>
    </message>
    <message>
        <source>Category in both</source>
        <translation>Categoría en ambos</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Columns at most</source>
        <translation>Columnas, máximo</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Country, two letters</source>
        <translation>País, dos letras</translation>
    </message>
    <message>
        <source>Dots a module</source>
        <translation>Puntos por módulo</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Extra bold</source>
        <translation>Extranegrita</translation>
    </message>
    <message>
        <source>Filled with</source>
        <translation>Relleno</translation>
    </message>
    <message>
        <source>Flag of the country</source>
        <translation>Bandera del país</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Marco</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>Desde la izquierda</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Desde arriba</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Frente</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>If there is none</source>
        <translation>Si no hay ninguno</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Interior</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Kept free</source>
        <translation>Zona libre</translation>
    </message>
    <message>
        <source>Last four digits</source>
        <translation>Últimos cuatro dígitos</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Line distance</source>
        <translation>Interlineado</translation>
    </message>
    <message>
        <source>Line ends</source>
        <translation>Corte de línea</translation>
    </message>
    <message>
        <source>Lines at most</source>
        <translation>Líneas, máximo</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>En medio</translation>
    </message>
    <message>
        <source>Name in Hangul</source>
        <translation>Nombre en hangul</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>Nombre en letras latinas</translation>
    </message>
    <message>
        <source>Not possible: {what}.</source>
        <translation>No es posible: {what}.</translation>
    </message>
    <message>
        <source>Only between words</source>
        <translation>Solo entre palabras</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Trama</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Round corners</source>
        <translation>Esquinas redondas</translation>
    </message>
    <message>
        <source>Semi-bold</source>
        <translation>Seminegrita</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Sessions and meetings</source>
        <translation>Sesiones y reuniones</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Se muestra</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Space above</source>
        <translation>Espacio arriba</translation>
    </message>
    <message>
        <source>Surnames</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Text box</source>
        <translation>Cuadro de texto</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Grosor</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Up and down</source>
        <translation>A lo alto</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Grosor de la letra</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>With a name in Hangul</source>
        <translation>Con nombre en hangul</translation>
    </message>
    <message>
        <source>Without a name in Hangul</source>
        <translation>Sin nombre en hangul</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>a continuous label has neither a back nor a sheet</source>
        <translation>una etiqueta continua no tiene reverso ni hoja</translation>
    </message>
    <message>
        <source>a design inside an event file carries its pictures itself, as data</source>
        <translation>un diseño en el archivo del evento lleva dentro sus imágenes, como data</translation>
    </message>
    <message>
        <source>cannot be read: {a}</source>
        <translation>no se puede leer: {a}</translation>
    </message>
    <message>
        <source>goes together with fold = &quot;quarter&quot;</source>
        <translation>va junto con fold = &quot;quarter&quot;</translation>
    </message>
    <message>
        <source>has {a} MB; a picture may have {b} MB</source>
        <translation>tiene {a} MB; una imagen puede tener {b} MB</translation>
    </message>
    <message>
        <source>has {a} × {b} pixels, which is more than paper can show</source>
        <translation>tiene {a} × {b} píxeles, más de lo que el papel puede mostrar</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>is not TOML: {a}</source>
        <translation>no es TOML: {a}</translation>
    </message>
    <message>
        <source>is not a PNG or JPEG picture</source>
        <translation>no es una imagen PNG ni JPEG</translation>
    </message>
    <message>
        <source>is not a key of a design</source>
        <translation>no es una clave de un diseño</translation>
    </message>
    <message>
        <source>is not base64</source>
        <translation>no es base64</translation>
    </message>
    <message>
        <source>must be [largest, comfortable, smallest] in points, at least 4, not {a}</source>
        <translation>debe ser [mayor, cómodo, menor] en puntos, al menos 4, no {a}</translation>
    </message>
    <message>
        <source>must be [least, most] for a continuous label, the least first</source>
        <translation>debe ser [mínimo, máximo] en una etiqueta continua, primero el mínimo</translation>
    </message>
    <message>
        <source>must be a colour such as #1b2a49, not {a}</source>
        <translation>debe ser un color como #1b2a49, no {a}</translation>
    </message>
    <message>
        <source>must be a number, not {a}</source>
        <translation>debe ser un número, no {a}</translation>
    </message>
    <message>
        <source>must be a table</source>
        <translation>debe ser una tabla</translation>
    </message>
    <message>
        <source>must be a text in quotes, not {a}</source>
        <translation>debe ser un texto entre comillas, no {a}</translation>
    </message>
    <message>
        <source>must be a whole number of at least {a}, not {b}</source>
        <translation>debe ser un número entero de al menos {a}, no {b}</translation>
    </message>
    <message>
        <source>must be beside the design, not {a}</source>
        <translation>debe estar junto al diseño, no en {a}</translation>
    </message>
    <message>
        <source>must be more than 0</source>
        <translation>debe ser mayor que 0</translation>
    </message>
    <message>
        <source>must be one of {a}, not {b}</source>
        <translation>debe ser uno de {a}, no {b}</translation>
    </message>
    <message>
        <source>must be true or false, not {a}</source>
        <translation>debe ser true o false, no {a}</translation>
    </message>
    <message>
        <source>must be written {a}</source>
        <translation>debe escribirse {a}</translation>
    </message>
    <message>
        <source>must be {a} numbers in brackets, not {b}</source>
        <translation>deben ser {a} números entre corchetes, no {b}</translation>
    </message>
    <message>
        <source>needs a [back]</source>
        <translation>necesita un [back]</translation>
    </message>
    <message>
        <source>needs a file, data, or flag = true</source>
        <translation>necesita file, data o flag = true</translation>
    </message>
    <message>
        <source>needs {a} mm even at its smallest, and the box has {b} mm</source>
        <translation>necesita {a} mm aun en su tamaño menor, y el cuadro tiene {b} mm</translation>
    </message>
    <message>
        <source>reaches into the first {a} mm, which stay free</source>
        <translation>entra en los primeros {a} mm, que quedan libres</translation>
    </message>
    <message>
        <source>reaches into the white around the QR code</source>
        <translation>entra en el blanco alrededor del código QR</translation>
    </message>
    <message>
        <source>reaches into the {a} × {b} mm at {c}, {d}, which stay free</source>
        <translation>entra en los {a} × {b} mm en {c}, {d}, que quedan libres</translation>
    </message>
    <message>
        <source>reaches over the edge of the page</source>
        <translation>se sale del borde de la página</translation>
    </message>
    <message>
        <source>the design {a} is like another itself</source>
        <translation>el diseño {a} a su vez es como otro</translation>
    </message>
    <message>
        <source>the design {a} is not TOML: {b}</source>
        <translation>el diseño {a} no es TOML: {b}</translation>
    </message>
    <message>
        <source>there is no design {a}</source>
        <translation>no hay un diseño {a}</translation>
    </message>
    <message>
        <source>{a} badges need {b} mm, and the sheet has {c} mm</source>
        <translation>{a} gafetes necesitan {b} mm, y la hoja tiene {c} mm</translation>
    </message>
    <message>
        <source>{a} cannot be read: {b}</source>
        <translation>{a} no se puede leer: {b}</translation>
    </message>
    <message>
        <source>{element}: {what}.</source>
        <translation>{element}: {what}.</translation>
    </message>
    <message>
        <source>{file}, line {line}, {key}: {what}.</source>
        <translation>{file}, línea {line}, {key}: {what}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: the file {what}.</source>
        <translation>{file}, línea {line}: el archivo {what}.</translation>
    </message>
    <message>
        <source>{file}: {key} {what}.</source>
        <translation>{file}: {key} {what}.</translation>
    </message>
</context>
<context>
    <name>DeskDialog</name>
    <message>
        <source>&amp;Change the PIN</source>
        <translation>&amp;Cambiar el NIP</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>A PIN has {count} digits or more.</source>
        <translation>Un NIP tiene {count} dígitos o más.</translation>
    </message>
    <message>
        <source>A badge held too long counts once (3 seconds)</source>
        <translation>Un gafete leído dos veces en 3 segundos cuenta una vez</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Its name in the journal</source>
        <translation>Su nombre en la bitácora</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>NIP nuevo</translation>
    </message>
    <message>
        <source>No PIN any more</source>
        <translation>Quitar el NIP</translation>
    </message>
    <message>
        <source>S&amp;et the PIN</source>
        <translation>&amp;Establecer el NIP</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>The PIN is in force at every desk.</source>
        <translation>El NIP ya vale en todas las mesas.</translation>
    </message>
    <message>
        <source>The event has a PIN. Staff let in who is early, or inside already, or comes to a full room; all else takes the PIN, and so do other desks&apos; scans and blocked guests.</source>
        <translation>El evento tiene un NIP. El personal deja pasar a quien llega temprano, ya está adentro o encuentra la sala llena; lo demás pide el NIP, también deshacer escaneos de otra mesa y los bloqueos.</translation>
    </message>
    <message>
        <source>The event has no PIN any more.</source>
        <translation>El evento ya no tiene NIP.</translation>
    </message>
    <message>
        <source>The event has no PIN: whoever stands at a desk may do what a supervisor may.</source>
        <translation>El evento no tiene NIP: quien esté en una mesa puede hacer lo mismo que un supervisor.</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Esta mesa</translation>
    </message>
    <message>
        <source>Whoever is let in at this desk also arrives at (the day&apos;s check-in):</source>
        <translation>Quien pasa en esta mesa también llega a (registro del día):</translation>
    </message>
</context>
<context>
    <name>DeskModes</name>
    <message>
        <source>A sound for each verdict</source>
        <translation>Un sonido para cada resultado</translation>
    </message>
    <message>
        <source>A verdict stays</source>
        <translation>El resultado se muestra</translation>
    </message>
    <message>
        <source>Door on the whole screen</source>
        <translation>Puerta en pantalla completa</translation>
    </message>
    <message>
        <source>Door, &amp;kiosk, sound…</source>
        <translation>Puerta, &amp;quiosco, sonido…</translation>
    </message>
    <message>
        <source>Kiosk: guests scan themselves…</source>
        <translation>Quiosco: los asistentes se registran solos…</translation>
    </message>
    <message>
        <source>Speak the verdict</source>
        <translation>Decir el resultado en voz alta</translation>
    </message>
    <message>
        <source>Verdicts cannot be spoken: Qt&apos;s speech library is missing on this computer.</source>
        <translation>No se puede hablar: falta la biblioteca de voz de Qt en esta computadora.</translation>
    </message>
    <message>
        <source>Verdicts cannot be spoken: the system has no speech engine. On Linux install speech-dispatcher.</source>
        <translation>No se puede hablar: el sistema no tiene motor de voz. En Linux, instale speech-dispatcher.</translation>
    </message>
    <message>
        <source>Verdicts cannot be spoken: the system has no voice for {language}. Add one in its settings.</source>
        <translation>No se puede hablar: el sistema no tiene voz para {language}. Agréguela en su configuración.</translation>
    </message>
    <message numerus="yes">
        <source>for %n second(s)</source>
        <translation>
            <numerusform>durante %n segundo</numerusform>
            <numerusform>durante %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>until the next scan</source>
        <translation>hasta el siguiente escaneo</translation>
    </message>
</context>
<context>
    <name>DeskPrinting</name>
    <message>
        <source>A batch of badges was not finished. Go on with it on the Badges page.</source>
        <translation>Un lote de gafetes quedó a medias. Continúelo en la página Gafetes.</translation>
    </message>
</context>
<context>
    <name>DeskPrintingDialog</name>
    <message>
        <source>&amp;Second printer, for badges that do not come out of the first</source>
        <translation>&amp;Segunda impresora, para los gafetes que no salgan de la primera</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Print a badge at the &amp;first check-in, if it was never printed</source>
        <translation>Imprimir el gafete en la &amp;primera entrada, si nunca se imprimió</translation>
    </message>
    <message>
        <source>Print the badges of &amp;walk-ins at once</source>
        <translation>Imprimir de inmediato los gafetes de quienes &amp;llegan sin registro previo</translation>
    </message>
    <message>
        <source>Printing at this desk</source>
        <translation>Impresión en esta mesa</translation>
    </message>
</context>
<context>
    <name>DoorLayout</name>
    <message>
        <source>Add a walk-in  (F4)</source>
        <translation>Registro en sitio  (F4)</translation>
    </message>
    <message>
        <source>Companies  (F6)</source>
        <translation>Empresas  (F6)</translation>
    </message>
    <message>
        <source>Enter picks the marked person; ↑ ↓ move the mark.</source>
        <translation>Enter elige a la persona marcada; ↑ ↓ mueven la marca.</translation>
    </message>
    <message>
        <source>Go to Sessions</source>
        <translation>Ir a Sesiones</translation>
    </message>
    <message>
        <source>Going out: scan a badge or type a name</source>
        <translation>Salida: escanee o escriba</translation>
    </message>
    <message>
        <source>No name is spelt like that. If it is one of these, choose with ↓ and press Enter.</source>
        <translation>Ningún nombre se escribe así. Si es una de estas personas, elija con ↓ y presione Enter.</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>Aún no hay sesiones</translation>
    </message>
    <message>
        <source>Nobody of that name. Enter tries it as a code; F4 adds a walk-in.</source>
        <translation>Nadie con ese nombre. Enter lo prueba como código; F4 agrega a la persona.</translation>
    </message>
    <message>
        <source>People are scanned into a session. Add the first one, and this desk is ready.</source>
        <translation>Las personas se registran en una sesión. Agregue la primera y esta mesa queda lista.</translation>
    </message>
    <message>
        <source>Scan a badge or type a name</source>
        <translation>Escanee o escriba un nombre</translation>
    </message>
    <message>
        <source>{count} people are called that. Choose with ↓ and press Enter.</source>
        <translation>{count} personas se llaman así. Elija con ↓ y presione Enter.</translation>
    </message>
</context>
<context>
    <name>DoorMode</name>
    <message>
        <source>Back to the desk  (F11)</source>
        <translation>Volver a la mesa  (F11)</translation>
    </message>
    <message numerus="yes">
        <source>Full: %n seat(s)</source>
        <translation>
            <numerusform>Sala llena: 1 lugar</numerusform>
            <numerusform>Sala llena: %n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>Aún no hay sesiones</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>inside now</source>
        <translation>adentro</translation>
    </message>
    <message numerus="yes">
        <source>of {capacity}: %n seat(s) left</source>
        <translation>
            <numerusform>de {capacity}: queda 1 lugar</numerusform>
            <numerusform>de {capacity}: quedan %n lugares</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoorPage</name>
    <message>
        <source>There is no session to scan into yet. Add one on the Sessions page.</source>
        <translation>Aún no hay ninguna sesión en la que registrar. Agregue una en la página Sesiones.</translation>
    </message>
    <message>
        <source>This desk now works for {session}.</source>
        <translation>Esta mesa atiende ahora: {session}.</translation>
    </message>
</context>
<context>
    <name>DoublesDialog</name>
    <message numerus="yes">
        <source>%n possible double(s)</source>
        <translation>
            <numerusform>%n posible duplicado</numerusform>
            <numerusform>%n posibles duplicados</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Compare and merge…</source>
        <translation>&amp;Comparar y unir…</translation>
    </message>
    <message>
        <source>&amp;Two different people</source>
        <translation>Son &amp;dos personas</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>Another record</source>
        <translation>Otro registro</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>En común</translation>
    </message>
    <message>
        <source>Looking through the list…</source>
        <translation>Revisando la lista…</translation>
    </message>
    <message>
        <source>No doubles</source>
        <translation>No hay duplicados</translation>
    </message>
    <message>
        <source>No two records on the list look like one person.</source>
        <translation>En la lista no hay dos registros que parezcan de una misma persona.</translation>
    </message>
    <message>
        <source>One record</source>
        <translation>Un registro</translation>
    </message>
    <message>
        <source>Possible doubles</source>
        <translation>Posibles duplicados</translation>
    </message>
    <message>
        <source>Two records of one person count twice and carry two badges. Compare them and merge them, or say that they are two people: they are not proposed again, at no desk.</source>
        <translation>Dos registros de una misma persona se cuentan dos veces y llevan dos gafetes. Compárelos y únalos, o indique que son dos personas: no se volverán a proponer en ninguna mesa.</translation>
    </message>
    <message>
        <source>the e-mail</source>
        <translation>el correo</translation>
    </message>
    <message>
        <source>the external code</source>
        <translation>el código externo</translation>
    </message>
    <message>
        <source>the name and the company</source>
        <translation>el nombre y la empresa</translation>
    </message>
    <message>
        <source>the name; one has no company</source>
        <translation>el nombre; uno no tiene empresa</translation>
    </message>
    <message>
        <source>the phone and a name</source>
        <translation>el teléfono y un nombre</translation>
    </message>
    <message>
        <source>{one} and {other} are two people.</source>
        <translation>{one} y {other} son dos personas.</translation>
    </message>
</context>
<context>
    <name>DoubtsPanel</name>
    <message>
        <source>All new</source>
        <translation>Todas nuevas</translation>
    </message>
    <message>
        <source>All the same</source>
        <translation>Todas la misma</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Dudosas</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Ya registrada</translation>
    </message>
    <message>
        <source>Known already? Press ← for the same person, → for somebody new. Not decided: added as new.</source>
        <translation>¿Ya está registrada? ← es la misma persona, → es otra. Si no decide, se agrega como nueva.</translation>
    </message>
    <message>
        <source>On this list</source>
        <translation>En esta lista</translation>
    </message>
    <message>
        <source>Somebody &amp;new</source>
        <translation>Persona &amp;nueva</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Persona nueva</translation>
    </message>
    <message>
        <source>The &amp;same person</source>
        <translation>La &amp;misma persona</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>La misma persona</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>{name} is a document. Copy its table into Excel, save it and drop that file.</source>
        <translation>{name} es un documento de texto. Copie la tabla en Excel, guárdela y suelte ese archivo.</translation>
    </message>
    <message>
        <source>{name} is a folder. Open it and drop the list itself.</source>
        <translation>{name} es una carpeta. Ábrala y suelte la lista que contiene.</translation>
    </message>
</context>
<context>
    <name>EarlierValues</name>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>What this field said before ({key})</source>
        <translation>Lo que decía antes este campo ({key})</translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message>
        <source>Add a person</source>
        <translation>Agregar persona</translation>
    </message>
    <message>
        <source>Add “{name}”</source>
        <translation>Agregar «{name}»</translation>
    </message>
    <message>
        <source>Import a list on the Import page, or add the first person here.</source>
        <translation>Importe una lista en la página Importar o agregue aquí a la primera persona.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>No se encontró a nadie</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Nadie aquí</translation>
    </message>
    <message>
        <source>Nobody on the list is like that.</source>
        <translation>Nadie en la lista cumple con ese filtro.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>The list is empty</source>
        <translation>La lista está vacía</translation>
    </message>
    <message>
        <source>Type less of the name, or the company. If the person is not on the list, add them.</source>
        <translation>Escriba solo parte del nombre o la empresa. Si la persona no está en la lista, agréguela.</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message numerus="yes">
        <source>%n person(s) saved.</source>
        <translation>
            <numerusform>%Ln persona guardada.</numerusform>
            <numerusform>%Ln personas guardadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save as Excel workbook…</source>
        <translation>&amp;Guardar como libro de Excel…</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Asistieron</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Por categoría</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Por país</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Everybody with all fields, cancelled people too. Correct it in Excel and import it again: only what you changed is changed.</source>
        <translation>Todas las personas con todos sus datos, también las canceladas. Corríjala en Excel e impórtela de nuevo: solo cambia lo que usted haya cambiado.</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Libros de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperados</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Headcounts</source>
        <translation>Conteos</translation>
    </message>
    <message>
        <source>Headcounts are kept for each session. Add the sessions first.</source>
        <translation>Los conteos se llevan por sesión. Agregue primero las sesiones.</translation>
    </message>
    <message numerus="yes">
        <source>Headcounts of %n session(s) saved.</source>
        <translation>
            <numerusform>Se guardaron los conteos de %n sesión.</numerusform>
            <numerusform>Se guardaron los conteos de %n sesiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Inside now</source>
        <translation>Adentro</translation>
    </message>
    <message>
        <source>List of people</source>
        <translation>Lista de personas</translation>
    </message>
    <message>
        <source>No program here can show folders. The file is {path}.</source>
        <translation>Ningún programa de este equipo puede mostrar carpetas. El archivo está en {path}.</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>Aún no hay sesiones</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>Ausentes</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Abrir &amp;carpeta</translation>
    </message>
    <message>
        <source>People as &amp;Excel workbook…</source>
        <translation>Personas como libro de &amp;Excel…</translation>
    </message>
    <message>
        <source>People as CS&amp;V…</source>
        <translation>Personas como CS&amp;V…</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>Guardar como C&amp;SV…</translation>
    </message>
    <message>
        <source>Save the headcounts</source>
        <translation>Guardar los conteos</translation>
    </message>
    <message>
        <source>Save the list of people</source>
        <translation>Guardar la lista de personas</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Guardado: {path}</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Comienza</translation>
    </message>
    <message>
        <source>The headcounts of every session, as they will be saved. The workbook also has a sheet for each of country, category and company.</source>
        <translation>Los conteos de cada sesión, tal como se guardarán. El libro de Excel trae además una hoja por país, por categoría y por empresa.</translation>
    </message>
    <message>
        <source>headcounts</source>
        <translation>conteos</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>Another program is holding the event file. Nothing was saved; try again.</source>
        <translation>Otro programa está usando el archivo del evento. No se guardó nada; intente de nuevo.</translation>
    </message>
    <message>
        <source>That did not work: {detail}. Nothing was saved; try again.</source>
        <translation>No se pudo hacer: {detail}. No se guardó nada; intente de nuevo.</translation>
    </message>
    <message>
        <source>The file could not be written: {detail}. Check the disk and try again.</source>
        <translation>No se pudo escribir el archivo: {detail}. Revise el disco e intente de nuevo.</translation>
    </message>
    <message>
        <source>This person is not on the list any more. Search again.</source>
        <translation>Esta persona ya no está en la lista. Busque de nuevo.</translation>
    </message>
    <message>
        <source>This session was removed. Choose another one.</source>
        <translation>Esta sesión se eliminó. Elija otra.</translation>
    </message>
    <message>
        <source>{name} was let in and cannot be replaced. Register the other one as a walk-in.</source>
        <translation>{name} ya entró y no se puede sustituir. Registre a la otra persona en sitio.</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>The making of {name} was broken off, so it carries no event. Delete it and make the event again.</source>
        <translation>La creación de {name} se interrumpió, así que no contiene ningún evento. Bórrelo y cree el evento otra vez.</translation>
    </message>
    <message>
        <source>There is a file {name} already, and nothing was changed in it. Open it, or choose another name.</source>
        <translation>Ya existe un archivo {name} y no se cambió nada en él. Ábralo o elija otro nombre.</translation>
    </message>
    <message>
        <source>{name} belongs to another program and is not an event file. Choose a file that ends in .checkin.</source>
        <translation>{name} pertenece a otro programa y no es un archivo de evento. Elija un archivo que termine en .checkin.</translation>
    </message>
    <message>
        <source>{name} is damaged ({detail}). Copy it somewhere safe first, then open your last backup.</source>
        <translation>{name} está dañado ({detail}). Primero cópielo a un lugar seguro y luego abra su último respaldo.</translation>
    </message>
    <message>
        <source>{name} is not an event file. A list of people is imported once an event is open.</source>
        <translation>{name} no es un archivo de evento. Una lista de personas se importa cuando ya hay un evento abierto.</translation>
    </message>
    <message>
        <source>{path} cannot be read or written by you ({detail}). Choose another folder, or ask for permission.</source>
        <translation>Usted no puede leer o escribir {path} ({detail}). Elija otra carpeta o pida permiso.</translation>
    </message>
    <message>
        <source>{path} is not there. It may be on a drive that is not plugged in; choose another file.</source>
        <translation>{path} no está ahí. Quizá esté en una unidad que no está conectada; elija otro archivo.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Files of type:</source>
        <translation>Tipo de archivo:</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Buscar en:</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Arrived</source>
        <translation>Ya llegaron</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Gafete</translation>
    </message>
    <message>
        <source>Badge not printed</source>
        <translation>Gafete sin imprimir</translation>
    </message>
    <message>
        <source>Badge printed</source>
        <translation>Gafete impreso</translation>
    </message>
    <message>
        <source>Badge to be reprinted</source>
        <translation>Gafete por reimprimir</translation>
    </message>
    <message>
        <source>Badge: all</source>
        <translation>Gafete: todos</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Canceladas</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Category: all</source>
        <translation>Categoría: todas</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Company: all</source>
        <translation>Empresa: todas</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Country: all</source>
        <translation>País: todos</translation>
    </message>
    <message>
        <source>Everybody, cancelled too</source>
        <translation>Todas, también canceladas</translation>
    </message>
    <message>
        <source>Inside a session now</source>
        <translation>Ahora en una sesión</translation>
    </message>
    <message>
        <source>Inside now: {session}</source>
        <translation>Adentro ahora: {session}</translation>
    </message>
    <message>
        <source>Invited: {session}</source>
        <translation>Con invitación: {session}</translation>
    </message>
    <message>
        <source>No badge yet</source>
        <translation>Aún sin gafete</translation>
    </message>
    <message>
        <source>Not arrived yet</source>
        <translation>Aún no llegan</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>Search: name, initials (ㄱㅁㅅ), company, e-mail, badge number</source>
        <translation>Buscar: nombre, iniciales (ㄱㅁㅅ), empresa, correo, número de gafete</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Session: all</source>
        <translation>Sesión: todas</translation>
    </message>
    <message>
        <source>Was in: {session}</source>
        <translation>Estuvo en: {session}</translation>
    </message>
    <message>
        <source>Who is shown</source>
        <translation>A quién se muestra</translation>
    </message>
</context>
<context>
    <name>GonePanel</name>
    <message>
        <source>A newer version of {name} ({when}): {met} of its {people} people are on this list too.</source>
        <translation>Es una versión más reciente de {name} ({when}): {met} de sus {people} personas también están en esta lista.</translation>
    </message>
    <message numerus="yes">
        <source>Cancel these %n people</source>
        <translation>
            <numerusform>Cancelar la asistencia de esta persona (%Ln)</numerusform>
            <numerusform>Cancelar la asistencia de estas %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Gone from the list</source>
        <translation>Ya no están en la lista</translation>
    </message>
</context>
<context>
    <name>GroupsChoice</name>
    <message>
        <source>Search, or type another and press Enter</source>
        <translation>Busque, o escriba otra y presione Enter</translation>
    </message>
    <message>
        <source>Who may come</source>
        <translation>Quién puede entrar</translation>
    </message>
</context>
<context>
    <name>HardestStrip</name>
    <message>
        <source>The names that are hardest to set, the worst first</source>
        <translation>Los nombres más difíciles de acomodar, el peor primero</translation>
    </message>
</context>
<context>
    <name>HeadcountPanel</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Elimina&amp;r…</translation>
    </message>
    <message>
        <source>(not said)</source>
        <translation>(sin dato)</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Asistieron</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message numerus="yes">
        <source>Code {code}. The doors open %n minute(s) before.</source>
        <translation>
            <numerusform>Código {code}. Las puertas abren %n minuto antes.</numerusform>
            <numerusform>Código {code}. Las puertas abren %n minutos antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Edit the session (Enter or F2)</source>
        <translation>Editar la sesión (Enter o F2)</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperados</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Adentro</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Desk: {name}</source>
        <translation>Mesa: {name}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <comment>Qt date format: day, month and year</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>Nombre de esta mesa</translation>
    </message>
    <message>
        <source>Rehearsal · {day}, {time}</source>
        <translation>Ensayo · {day}, {time}</translation>
    </message>
    <message>
        <source>The demo runs on the event&apos;s own first day, not today.</source>
        <translation>La demostración transcurre en el primer día del evento, no hoy.</translation>
    </message>
    <message>
        <source>The name of this desk in the journal; click to change it</source>
        <translation>Nombre de esta mesa en la bitácora; haga clic para cambiarlo</translation>
    </message>
    <message>
        <source>This desk: what its scans do besides, and the supervisor&apos;s PIN</source>
        <translation>Esta mesa: qué más hacen sus escaneos, y el NIP del supervisor</translation>
    </message>
    <message>
        <source>Time at the event ({zone})</source>
        <translation>Hora del evento ({zone})</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Added to the list</source>
        <translation>Se agregó a la lista</translation>
    </message>
    <message>
        <source>Added to the list in place of somebody else</source>
        <translation>Agregada a la lista en lugar de otra persona</translation>
    </message>
    <message>
        <source>Another record of the same person was joined to this one</source>
        <translation>Se unió a este registro otro de la misma persona</translation>
    </message>
    <message>
        <source>Asked at {session}: {answers}</source>
        <translation>Preguntas en {session}: {answers}</translation>
    </message>
    <message>
        <source>Back on the list</source>
        <translation>De nuevo en la lista</translation>
    </message>
    <message>
        <source>Badge …{digits} did not come out of {printer}: {why}</source>
        <translation>Gafete …{digits} no salió de {printer}: {why}</translation>
    </message>
    <message>
        <source>Badge …{digits} issued</source>
        <translation>Gafete …{digits} emitido</translation>
    </message>
    <message>
        <source>Badge …{digits} printed on {printer}</source>
        <translation>Gafete …{digits} impreso en {printer}</translation>
    </message>
    <message>
        <source>Badge …{digits} sent again to {printer}: {why}</source>
        <translation>Gafete …{digits} enviado de nuevo a {printer}: {why}</translation>
    </message>
    <message>
        <source>Badge …{digits} sent to {printer}</source>
        <translation>Gafete …{digits} enviado a {printer}</translation>
    </message>
    <message>
        <source>Badge …{digits} withdrawn: {why}</source>
        <translation>Gafete …{digits} retirado: {why}</translation>
    </message>
    <message>
        <source>Blocked: {why}</source>
        <translation>Bloqueo: {why}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Asistencia cancelada</translation>
    </message>
    <message>
        <source>Comes on: {days}</source>
        <translation>Viene: {days}</translation>
    </message>
    <message>
        <source>Corrected: {fields}</source>
        <translation>Corrección: {fields}</translation>
    </message>
    <message>
        <source>Entered {session}</source>
        <translation>Entró a {session}</translation>
    </message>
    <message>
        <source>Entered {session}, let in anyway: {why}</source>
        <translation>Entró a {session} de todos modos: {why}</translation>
    </message>
    <message>
        <source>Left {session}</source>
        <translation>Salió de {session}</translation>
    </message>
    <message>
        <source>May be the same person as somebody alike after all</source>
        <translation>Puede ser la misma persona que alguien parecido, después de todo</translation>
    </message>
    <message>
        <source>No longer blocked</source>
        <translation>Ya no está bloqueado</translation>
    </message>
    <message>
        <source>Refused at {session}: {reason}</source>
        <translation>Sin acceso a {session}: {reason}</translation>
    </message>
    <message>
        <source>Said not to be the same person as somebody alike</source>
        <translation>Se indicó que no es la misma persona que alguien parecido</translation>
    </message>
    <message>
        <source>Taken back: {scan}</source>
        <translation>Se deshizo: {scan}</translation>
    </message>
    <message>
        <source>The import that brought this record was taken back</source>
        <translation>Se deshizo la importación que trajo este registro</translation>
    </message>
    <message>
        <source>To be told: {who}</source>
        <translation>Avisar a: {who}</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>todos los días</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>{who} was told that they came</source>
        <translation>Se avisó a {who} de su llegada</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>Column {letter}</source>
        <translation>Columna {letter}</translation>
    </message>
    <message>
        <source>What {header} means</source>
        <translation>Qué significa {header}</translation>
    </message>
</context>
<context>
    <name>ImportFoot</name>
    <message>
        <source>&amp;Go on with {name}</source>
        <translation>&amp;Seguir con {name}</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>&amp;Undo this import…</source>
        <translation>&amp;Deshacer esta importación…</translation>
    </message>
    <message numerus="yes">
        <source>Issue and &amp;print the %n new</source>
        <translation>
            <numerusform>Emitir e im&amp;primir el nuevo (%Ln)</numerusform>
            <numerusform>Emitir e im&amp;primir los %Ln nuevos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>&amp;Choose a list…</source>
        <translation>&amp;Elegir una lista…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Cancelled: nothing was imported.</source>
        <translation>Cancelado: no se importó nada.</translation>
    </message>
    <message>
        <source>Choose the attendee list</source>
        <translation>Elegir la lista de asistentes</translation>
    </message>
    <message>
        <source>Drop an Excel workbook or a CSV file here, or choose one. You see what will happen before anything is written.</source>
        <translation>Suelte aquí un libro de Excel o un archivo CSV, o elija uno. Verá lo que va a pasar antes de que se guarde nada.</translation>
    </message>
    <message>
        <source>Import the attendee list</source>
        <translation>Importe la lista de asistentes</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.csv *.txt *.tsv *.xls *.ods)</source>
        <translation>Listas (*.xlsx *.csv *.txt *.tsv *.xls *.ods)</translation>
    </message>
    <message>
        <source>One after the other: {names} will follow.</source>
        <translation>Una lista a la vez: después sigue {names}.</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Leyendo la lista</translation>
    </message>
    <message>
        <source>What each column means</source>
        <translation>Qué significa cada columna</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Qué va a pasar</translation>
    </message>
    <message>
        <source>{name} is imported.</source>
        <translation>Se importó {name}.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>1 row: {added} new, {changed} changed, {same} the same, {reported} left out</source>
        <translation>1 fila: nuevas {added}, con cambios {changed}, iguales {same}, omitidas {reported}</translation>
    </message>
    <message>
        <source>A character was lost when the list was saved; correct it</source>
        <translation>Se perdió un carácter al guardar la lista; corríjalo</translation>
    </message>
    <message>
        <source>Correct the rows left out in the list and import it again: nobody is taken twice.</source>
        <translation>Corrija en la lista las filas omitidas e impórtela de nuevo: nadie se registra dos veces.</translation>
    </message>
    <message>
        <source>Does not look like an e-mail address; taken as it is</source>
        <translation>No parece un correo electrónico; se toma tal cual</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>Given name in Hangul</source>
        <translation>Nombre de pila en hangul</translation>
    </message>
    <message>
        <source>Headings in row {row}: {texts}</source>
        <translation>Encabezados en la fila {row}: {texts}</translation>
    </message>
    <message>
        <source>Imported. {counts}.</source>
        <translation>Importado. {counts}.</translation>
    </message>
    <message>
        <source>Imported. {counts}; {cancelled} cancelled.</source>
        <translation>Importado. {counts}, canceladas {cancelled}.</translation>
    </message>
    <message>
        <source>Korean (CP949)</source>
        <translation>Coreano (CP949)</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>No column holds names yet. Choose “Name” above the column that does.</source>
        <translation>Ninguna columna tiene nombres todavía. Elija «Nombre» arriba de la columna que los tiene.</translation>
    </message>
    <message>
        <source>No headings</source>
        <translation>Sin encabezados</translation>
    </message>
    <message>
        <source>No session is called this; the person is not listed for it</source>
        <translation>Ninguna sesión se llama así; la persona no queda anotada en ella</translation>
    </message>
    <message>
        <source>OpenDocument workbook</source>
        <translation>Libro de OpenDocument</translation>
    </message>
    <message>
        <source>Same e-mail</source>
        <translation>Mismo correo</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Mismo nombre</translation>
    </message>
    <message>
        <source>Surname in Hangul</source>
        <translation>Apellido en hangul</translation>
    </message>
    <message>
        <source>That sheet is not in {name} any more. Choose another.</source>
        <translation>Esa hoja ya no está en {name}. Elija otra.</translation>
    </message>
    <message>
        <source>The columns of {name} have changed. Choose the file again.</source>
        <translation>Las columnas de {name} cambiaron. Elija el archivo otra vez.</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Europeo occidental (Windows-1252)</translation>
    </message>
    <message>
        <source>Western European (old Mac)</source>
        <translation>Europeo occidental (Mac antigua)</translation>
    </message>
    <message>
        <source>Whether they come</source>
        <translation>Si asiste</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Quién es</translation>
    </message>
    <message>
        <source>older Excel workbook</source>
        <translation>libro de Excel antiguo</translation>
    </message>
    <message>
        <source>separated by bars</source>
        <translation>separado por barras</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>separado por comas</translation>
    </message>
    <message>
        <source>separated by semicolons</source>
        <translation>separado por punto y coma</translation>
    </message>
    <message>
        <source>separated by tabs</source>
        <translation>separado por tabuladores</translation>
    </message>
    <message>
        <source>{counts}. There is nothing to import.</source>
        <translation>{counts}. No hay nada que importar.</translation>
    </message>
    <message>
        <source>{counts}; {cancelled} to be cancelled.</source>
        <translation>{counts}, por cancelar {cancelled}.</translation>
    </message>
    <message>
        <source>{name} is a schedule of meetings, not a list of people. Open it on the page Meetings.</source>
        <translation>{name} es una agenda de reuniones, no una lista de personas. Ábrala en la página Reuniones.</translation>
    </message>
    <message>
        <source>{name} is empty. Save the list again and choose it anew.</source>
        <translation>{name} está vacío. Guarde la lista de nuevo y vuelva a elegirla.</translation>
    </message>
    <message>
        <source>{name} is larger than any attendee list. Save the rows that matter as a file of their own.</source>
        <translation>{name} es más grande que cualquier lista de asistentes. Guarde en un archivo aparte solo las filas que importan.</translation>
    </message>
    <message>
        <source>{name} is not a list that can be read. Save it as .xlsx or .csv and choose that file.</source>
        <translation>{name} no es una lista que se pueda leer. Guárdela como .xlsx o .csv y elija ese archivo.</translation>
    </message>
    <message>
        <source>{name} is not there any more. Choose the file again.</source>
        <translation>{name} ya no está ahí. Elija el archivo otra vez.</translation>
    </message>
    <message>
        <source>{name} is protected with a password. Save a copy without one and choose that.</source>
        <translation>{name} está protegido con contraseña. Guarde una copia sin contraseña y elija esa.</translation>
    </message>
    <message>
        <source>{name} may not be read. Close it in other programs, or ask its owner for access.</source>
        <translation>No se permite leer {name}. Ciérrelo en otros programas o pida acceso a su dueño.</translation>
    </message>
    <message>
        <source>{reason} (see row {row})</source>
        <translation>{reason} (vea la fila {row})</translation>
    </message>
    <message>
        <source>{rows} rows: {added} new, {changed} changed, {same} the same, {reported} left out</source>
        <translation>{rows} filas: nuevas {added}, con cambios {changed}, iguales {same}, omitidas {reported}</translation>
    </message>
</context>
<context>
    <name>ImportsDialog</name>
    <message>
        <source>&amp;Undo this import…</source>
        <translation>&amp;Deshacer esta importación…</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Canceladas</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Con cambios</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Importaciones anteriores</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>No list was imported yet.</source>
        <translation>Aún no se ha importado ninguna lista.</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecha</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Badges that were printed in it stay as they are. What you are working on stays open.</source>
        <translation>Los gafetes ya impresos con él quedan como están. Lo que está editando sigue abierto.</translation>
    </message>
    <message>
        <source>Design files (*.toml)</source>
        <translation>Archivos de diseño (*.toml)</translation>
    </message>
    <message>
        <source>Open a design file</source>
        <translation>Abrir un archivo de diseño</translation>
    </message>
    <message>
        <source>Save as a design file</source>
        <translation>Guardar como archivo de diseño</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take {title} out of the event file?</source>
        <translation>¿Quitar {title} del archivo del evento?</translation>
    </message>
    <message>
        <source>The design is saved in {place}.</source>
        <translation>El diseño se guardó en {place}.</translation>
    </message>
    <message>
        <source>{name}, our own</source>
        <translation>{name}, propio</translation>
    </message>
    <message>
        <source>{title} is in the event file, and chosen for printing.</source>
        <translation>{title} está en el archivo del evento y elegido para imprimir.</translation>
    </message>
</context>
<context>
    <name>KeysHelp</name>
    <message>
        <source>A company: who came, add, print, let in</source>
        <translation>Una empresa: quién llegó, agregar, imprimir, dejar pasar</translation>
    </message>
    <message>
        <source>A scanner works on every page. Any key closes this card.</source>
        <translation>El lector funciona en todas las páginas. Cualquier tecla cierra esta tarjeta.</translation>
    </message>
    <message>
        <source>Add a walk-in</source>
        <translation>Registro en sitio</translation>
    </message>
    <message>
        <source>Admit anyway, with a reason; answer what the door asks</source>
        <translation>Admitir de todos modos, con motivo; responder lo que pregunta la puerta</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>Otro evento</translation>
    </message>
    <message>
        <source>Camera on or off</source>
        <translation>Encender o apagar la cámara</translation>
    </message>
    <message>
        <source>Choose the session</source>
        <translation>Elegir la sesión</translation>
    </message>
    <message>
        <source>Desk, Attendees, Sessions, Meetings, Badges, Import, Export</source>
        <translation>Mesa, Asistentes, Sesiones, Reuniones, Gafetes, Importar, Exportar</translation>
    </message>
    <message>
        <source>Door on the whole screen, and back</source>
        <translation>Puerta en pantalla completa, y de vuelta</translation>
    </message>
    <message>
        <source>Empty the box, let go of a person, close a dialog</source>
        <translation>Vaciar el cuadro, soltar a la persona, cerrar un diálogo</translation>
    </message>
    <message>
        <source>In a form: choose the company; print the badge at once or not</source>
        <translation>En un formulario: elegir la empresa; imprimir o no el gafete de inmediato</translation>
    </message>
    <message>
        <source>In a form: what the field said before</source>
        <translation>En un formulario: lo que decía antes el campo</translation>
    </message>
    <message>
        <source>In a list: search; add; edit</source>
        <translation>En una lista: buscar; agregar; editar</translation>
    </message>
    <message>
        <source>In or out</source>
        <translation>Entrada o salida</translation>
    </message>
    <message>
        <source>In the list of attendees: copy who is chosen</source>
        <translation>En la lista de asistentes: copiar a quienes eligió</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Move the mark in the results</source>
        <translation>Mover la marca en los resultados</translation>
    </message>
    <message>
        <source>On the board of meetings: carry a meeting, put it down</source>
        <translation>En el tablero de reuniones: llevar una reunión, ponerla</translation>
    </message>
    <message>
        <source>Print the badge</source>
        <translation>Imprimir el gafete</translation>
    </message>
    <message>
        <source>Scan the codes on a copied picture</source>
        <translation>Escanear los códigos de una imagen copiada</translation>
    </message>
    <message>
        <source>Somebody else came in place of this person</source>
        <translation>Vino otra persona en lugar de esta</translation>
    </message>
    <message>
        <source>Take the last scan back</source>
        <translation>Deshacer el último escaneo</translation>
    </message>
    <message>
        <source>Take the scan; pick the marked person; let in the picked one</source>
        <translation>Aceptar el escaneo; elegir a la persona marcada; dejarla pasar</translation>
    </message>
    <message>
        <source>Test the scanner, or choose its port</source>
        <translation>Probar el lector o elegir su puerto</translation>
    </message>
    <message>
        <source>This card</source>
        <translation>Esta tarjeta</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Doors open at {time}</source>
        <translation>Las puertas abren a las {time}</translation>
    </message>
    <message>
        <source>Hold the QR code of your invitation or badge under the scanner.</source>
        <translation>Acerque al lector el código QR de su invitación o gafete.</translation>
    </message>
    <message>
        <source>If you have not come in yet, please go to the registration desk.</source>
        <translation>Si aún no ha entrado, pase a la mesa de registro, por favor.</translation>
    </message>
    <message>
        <source>No code was read</source>
        <translation>No se leyó ningún código</translation>
    </message>
    <message>
        <source>One moment, please</source>
        <translation>Un momento, por favor</translation>
    </message>
    <message>
        <source>Please collect your badge at the registration desk.</source>
        <translation>Recoja su gafete en la mesa de registro.</translation>
    </message>
    <message>
        <source>Please go to the registration desk</source>
        <translation>Pase a la mesa de registro, por favor</translation>
    </message>
    <message>
        <source>Please scan your code again then.</source>
        <translation>Escanee su código de nuevo a esa hora, por favor.</translation>
    </message>
    <message>
        <source>Please try again, or go to the registration desk.</source>
        <translation>Inténtelo de nuevo o pase a la mesa de registro.</translation>
    </message>
    <message>
        <source>Scan your code</source>
        <translation>Escanee su código</translation>
    </message>
    <message>
        <source>Scan your code as you leave</source>
        <translation>Escanee su código al salir</translation>
    </message>
    <message>
        <source>Show the QR code of your invitation or badge to the camera.</source>
        <translation>Muestre a la cámara el código QR de su invitación o gafete.</translation>
    </message>
    <message>
        <source>We will gladly help you there.</source>
        <translation>Ahí le ayudaremos con gusto.</translation>
    </message>
    <message>
        <source>You are checked in already</source>
        <translation>Su entrada ya está registrada</translation>
    </message>
    <message>
        <source>You are checked in: {session}</source>
        <translation>Entrada registrada: {session}</translation>
    </message>
    <message>
        <source>You are checked out: {session}</source>
        <translation>Salida registrada: {session}</translation>
    </message>
    <message>
        <source>Your badge is being printed. Please take it with you.</source>
        <translation>Se está imprimiendo su gafete; no olvide tomarlo.</translation>
    </message>
    <message>
        <source>Your next meeting: {time}, table {table}, {company}</source>
        <translation>Su próxima reunión: {time}, mesa {table}, {company}</translation>
    </message>
    <message>
        <source>Your next meeting: {time}, {company}</source>
        <translation>Su próxima reunión: {time}, {company}</translation>
    </message>
</context>
<context>
    <name>KioskBack</name>
    <message>
        <source>Staff: change or leave the kiosk</source>
        <translation>Personal: ajustar o salir del quiosco</translation>
    </message>
</context>
<context>
    <name>KioskDialog</name>
    <message>
        <source>&amp;Guests</source>
        <translation>&amp;Asistentes</translation>
    </message>
    <message>
        <source>&amp;PIN to leave the kiosk, {count} digits or more</source>
        <translation>&amp;NIP para salir del quiosco, {count} dígitos o más</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sesión</translation>
    </message>
    <message>
        <source>Come in</source>
        <translation>Entran</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Go out</source>
        <translation>Salen</translation>
    </message>
    <message>
        <source>Guests hold their code under the scanner or up to the camera. When a session is over, the kiosk goes on to the next, unless you choose one.</source>
        <translation>Los asistentes acercan su código al lector o a la cámara. Al terminar una sesión, el quiosco pasa a la siguiente, salvo que usted elija una.</translation>
    </message>
    <message>
        <source>Kiosk: guests scan themselves</source>
        <translation>Quiosco: los asistentes se registran solos</translation>
    </message>
    <message>
        <source>No printer is chosen, so guests collect their badges at the desk.</source>
        <translation>No hay impresora elegida: los gafetes se recogen en la mesa.</translation>
    </message>
    <message>
        <source>Print &amp;badges that were never printed</source>
        <translation>Imprimir los &amp;gafetes que no se han impreso</translation>
    </message>
    <message>
        <source>Start the kiosk</source>
        <translation>Iniciar el quiosco</translation>
    </message>
    <message>
        <source>Starting &amp;language</source>
        <translation>&amp;Idioma inicial</translation>
    </message>
    <message>
        <source>The session that is on now</source>
        <translation>La sesión en curso</translation>
    </message>
    <message>
        <source>There is no session to scan into yet. Add one on the Sessions page.</source>
        <translation>Aún no hay ninguna sesión en la que registrar. Agregue una en la página Sesiones.</translation>
    </message>
    <message>
        <source>They go to {printer}.</source>
        <translation>Salen en {printer}.</translation>
    </message>
    <message>
        <source>To change or leave it, touch the lock and enter the PIN. The event has none: choose one for today.</source>
        <translation>Para ajustarlo o salir, toque el candado y escriba el NIP. El evento no tiene uno: elija uno para hoy.</translation>
    </message>
    <message>
        <source>To change or leave it, touch the lock and enter the supervisor&apos;s PIN.</source>
        <translation>Para ajustarlo o salir, toque el candado y escriba el NIP de supervisión.</translation>
    </message>
</context>
<context>
    <name>KioskStaff</name>
    <message>
        <source>Badges</source>
        <translation>Gafetes</translation>
    </message>
    <message>
        <source>Badges that were never printed go to {printer}.</source>
        <translation>Los gafetes que no se han impreso salen en {printer}.</translation>
    </message>
    <message>
        <source>Come in</source>
        <translation>Entran</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>No imprimir</translation>
    </message>
    <message>
        <source>Go on with the kiosk</source>
        <translation>Continuar con el quiosco</translation>
    </message>
    <message>
        <source>Go out</source>
        <translation>Salen</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Asistentes</translation>
    </message>
    <message>
        <source>Guests collect their badges at the desk.</source>
        <translation>Los gafetes se recogen en la mesa.</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Salir del quiosco</translation>
    </message>
    <message>
        <source>No printer is chosen, so guests collect their badges at the desk.</source>
        <translation>No hay impresora elegida: los gafetes se recogen en la mesa.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Starting language</source>
        <translation>Idioma inicial</translation>
    </message>
    <message>
        <source>The session that is on now</source>
        <translation>La sesión en curso</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminada</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>&amp;Choose another list…</source>
        <translation>&amp;Elegir otra lista…</translation>
    </message>
    <message>
        <source>&amp;Earlier imports…</source>
        <translation>Importaciones an&amp;teriores…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
</context>
<context>
    <name>MatchWords</name>
    <message>
        <source>Badge …{digits}</source>
        <translation>Gafete …{digits}</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Iniciales</translation>
    </message>
    <message>
        <source>Other keyboard</source>
        <translation>Otro teclado</translation>
    </message>
    <message>
        <source>Other script</source>
        <translation>Otro alfabeto</translation>
    </message>
    <message>
        <source>Phone …{digits}</source>
        <translation>Tel. …{digits}</translation>
    </message>
    <message>
        <source>Similar spelling</source>
        <translation>Escritura parecida</translation>
    </message>
    <message>
        <source>Sounds alike</source>
        <translation>Suena igual</translation>
    </message>
</context>
<context>
    <name>MeetingLists</name>
    <message numerus="yes">
        <source>%n meeting(s) saved: {path}</source>
        <translation>
            <numerusform>%Ln reunión guardada: {path}</numerusform>
            <numerusform>%Ln reuniones guardadas: {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Choose a schedule</source>
        <translation>Elegir una agenda</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Libros de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xls *.ods *.csv *.txt)</source>
        <translation>Listas (*.xlsx *.xls *.ods *.csv *.txt)</translation>
    </message>
    <message>
        <source>Read like that it is no schedule of meetings. It is shown as before.</source>
        <translation>Leída así no es una agenda de reuniones. Se muestra como antes.</translation>
    </message>
    <message>
        <source>Save meetings and outcomes</source>
        <translation>Guardar reuniones y resultados</translation>
    </message>
</context>
<context>
    <name>MeetingPanel</name>
    <message>
        <source>&amp;Cancel meeting</source>
        <translation>&amp;Cancelar reunión</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Mover…</translation>
    </message>
    <message>
        <source>&amp;No-show</source>
        <translation>&amp;No llegó</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>Re&amp;abrir</translation>
    </message>
    <message>
        <source>Carry it with the arrow keys or the mouse (Ctrl+X), put it down (Ctrl+V)</source>
        <translation>Llévela con las flechas o el ratón (Ctrl+X) y póngala (Ctrl+V)</translation>
    </message>
    <message>
        <source>He&amp;ld</source>
        <translation>Rea&amp;lizada</translation>
    </message>
    <message>
        <source>Interpreter: {name}</source>
        <translation>Intérprete: {name}</translation>
    </message>
    <message>
        <source>Neither side came</source>
        <translation>No llegó ninguna de las partes</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Say which side did not come</source>
        <translation>Indicar qué parte no llegó</translation>
    </message>
    <message>
        <source>Take back what was said: it is still to be held</source>
        <translation>Anular lo indicado: la reunión sigue pendiente</translation>
    </message>
</context>
<context>
    <name>MeetingSide</name>
    <message>
        <source>All meetings of {company}</source>
        <translation>Todas las reuniones de {company}</translation>
    </message>
    <message>
        <source>Copy the e-mail</source>
        <translation>Copiar el correo</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>Copiar el teléfono</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Nobody of this company is on the list.</source>
        <translation>Nadie de esta empresa está en la lista.</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Aún no llega</translation>
    </message>
</context>
<context>
    <name>MeetingWords</name>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Company at two tables</source>
        <translation>Empresa en dos mesas</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Realizada</translation>
    </message>
    <message>
        <source>Interpreter at two tables</source>
        <translation>Intérprete en dos mesas</translation>
    </message>
    <message>
        <source>It ends before it starts</source>
        <translation>Termina antes de empezar</translation>
    </message>
    <message>
        <source>Korean company</source>
        <translation>Empresa coreana</translation>
    </message>
    <message>
        <source>Mexican company</source>
        <translation>Empresa mexicana</translation>
    </message>
    <message>
        <source>Neither side came</source>
        <translation>No llegó ninguna de las partes</translation>
    </message>
    <message>
        <source>No day of the event</source>
        <translation>Sin un día del evento</translation>
    </message>
    <message>
        <source>No table</source>
        <translation>Sin mesa</translation>
    </message>
    <message>
        <source>No time that can be read</source>
        <translation>Sin una hora legible</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>No llegó</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>One of the two companies is missing</source>
        <translation>Falta una de las dos empresas</translation>
    </message>
    <message>
        <source>Person at two tables</source>
        <translation>Persona en dos mesas</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Programada</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>Algo</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Mucho</translation>
    </message>
    <message>
        <source>Table taken</source>
        <translation>Mesa ocupada</translation>
    </message>
    <message>
        <source>Table {table}</source>
        <translation>Mesa {table}</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>table</source>
        <translation>mesa</translation>
    </message>
    <message>
        <source>time</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>{company} did not come</source>
        <translation>{company} no llegó</translation>
    </message>
    <message>
        <source>{name} is a list of people. Open it on the page Import.</source>
        <translation>{name} es una lista de personas. Ábrala en la página Importar.</translation>
    </message>
    <message>
        <source>{name} is no schedule of meetings: it has no column for {missing}. Add it in the list and choose it again.</source>
        <translation>{name} no es una agenda de reuniones: no tiene columna para {missing}. Agréguela en la lista y vuelva a elegirla.</translation>
    </message>
    <message>
        <source>{why}: {companies}, {table}, {time}</source>
        <translation>{why}: {companies}, {table}, {time}</translation>
    </message>
</context>
<context>
    <name>MeetingsHead</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflicto</numerusform>
            <numerusform>%n conflictos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo move</source>
        <translation>&amp;Deshacer cambio</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>Todas las mesas</translation>
    </message>
    <message>
        <source>Import &amp;schedule…</source>
        <translation>Importar a&amp;genda…</translation>
    </message>
    <message>
        <source>List the meetings that cannot both be held</source>
        <translation>Ver las reuniones que no pueden realizarse a la vez</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>Sin conflictos</translation>
    </message>
    <message>
        <source>Put the meeting that was moved last back where it was (Ctrl+Z)</source>
        <translation>Regresar a su lugar la última reunión que se movió (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Save &amp;outcomes…</source>
        <translation>Guardar res&amp;ultados…</translation>
    </message>
    <message>
        <source>Tables or one company</source>
        <translation>Mesas o una empresa</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message numerus="yes">
        <source>%n meeting(s) imported.</source>
        <translation>
            <numerusform>%Ln reunión importada.</numerusform>
            <numerusform>%Ln reuniones importadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Board of meetings</source>
        <translation>Tablero de reuniones</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation>Copiado: {text}</translation>
    </message>
    <message>
        <source>Import a schedule</source>
        <translation>Importar una agenda</translation>
    </message>
    <message>
        <source>Import the schedule as an Excel or CSV file: table, day, time, both companies; people and interpreter where they are known.</source>
        <translation>Importe la agenda en Excel o CSV: mesa, día, hora y ambas empresas; participantes e intérprete, si se conocen.</translation>
    </message>
    <message>
        <source>Moved to {table}, {time}</source>
        <translation>Se movió a {table}, {time}</translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation>Aún no hay reuniones</translation>
    </message>
    <message>
        <source>One schedule at a time: {name} is read. Drop the others after it.</source>
        <translation>Una agenda a la vez: se lee {name}. Suelte las demás después.</translation>
    </message>
    <message>
        <source>Outcome saved: {companies}</source>
        <translation>Resultado guardado: {companies}</translation>
    </message>
</context>
<context>
    <name>MeetingsSummary</name>
    <message numerus="yes">
        <source>%n MOU(s) signed</source>
        <translation>
            <numerusform>%n memorando firmado</numerusform>
            <numerusform>%n memorandos firmados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%Ln reunión</numerusform>
            <numerusform>%Ln reuniones</numerusform>
        </translation>
    </message>
    <message>
        <source>No sector</source>
        <translation>Sin sector</translation>
    </message>
    <message>
        <source>{memoranda}: USD {total}</source>
        <translation>{memoranda}: USD {total}</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>%n scan(s): {sessions}</source>
        <translation>
            <numerusform>%n escaneo: {sessions}</numerusform>
            <numerusform>%n escaneos: {sessions}</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Unir</translation>
    </message>
    <message>
        <source>Are these two records one person?</source>
        <translation>¿Son estos dos registros una misma persona?</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Gafetes</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Accesos</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Merge two records</source>
        <translation>Unir dos registros</translation>
    </message>
    <message>
        <source>The record of {other} goes into the one of {kept}: their scans become one person&apos;s, badges that are good stay good, and the history of both is kept. This cannot be taken back.</source>
        <translation>El registro de {other} pasa al de {kept}: sus escaneos quedan como de una sola persona, los gafetes vigentes siguen vigentes y se conserva el historial de ambos. No se puede deshacer.</translation>
    </message>
    <message>
        <source>This record, of {name}</source>
        <translation>Este registro, de {name}</translation>
    </message>
    <message>
        <source>To be reprinted, because it says something else: {badges}</source>
        <translation>Por reimprimir, porque dice otra cosa: {badges}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>sin imprimir</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>impreso</translation>
    </message>
    <message>
        <source>was nowhere yet</source>
        <translation>aún no ha entrado</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Two records are one: {name}</source>
        <translation>Dos registros son ahora uno: {name}</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Put away</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>NewEventDialog</name>
    <message>
        <source>&amp;Elsewhere…</source>
        <translation>&amp;Otro lugar…</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Primer día</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Ú&amp;ltimo día</translation>
    </message>
    <message>
        <source>&amp;Make the event</source>
        <translation>&amp;Crear el evento</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Event files (*.checkin)</source>
        <translation>Archivos de evento (*.checkin)</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Se guarda en</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Evento nuevo</translation>
    </message>
    <message>
        <source>The event needs a name.</source>
        <translation>El evento necesita un nombre.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>There is no time zone {zone}. Choose one like America/Mexico_City.</source>
        <translation>No existe la zona horaria {zone}. Elija una como America/Mexico_City.</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>Where to keep the event</source>
        <translation>Dónde guardar el evento</translation>
    </message>
    <message>
        <source>ddd, MMM d, yyyy</source>
        <comment>Qt date format</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>OfferDialog</name>
    <message numerus="yes">
        <source>%n badge(s) did not come out</source>
        <translation>
            <numerusform>%Ln gafete no salió</numerusform>
            <numerusform>%Ln gafetes no salieron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) wait at the printer</source>
        <translation>
            <numerusform>%Ln gafete espera en la impresora</numerusform>
            <numerusform>%Ln gafetes esperan en la impresora</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>&amp;Dejarlo así</translation>
    </message>
    <message>
        <source>&amp;Print on {printer}</source>
        <translation>&amp;Imprimir en {printer}</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>In&amp;tentar de nuevo</translation>
    </message>
    <message>
        <source>Keep &amp;waiting</source>
        <translation>Seguir &amp;esperando</translation>
    </message>
    <message>
        <source>Nothing was noted as printed.</source>
        <translation>No se anotó nada como impreso.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>The badge of {name} did not come out</source>
        <translation>El gafete de {name} no salió</translation>
    </message>
    <message>
        <source>The badge of {name} waits at the printer</source>
        <translation>El gafete de {name} espera en la impresora</translation>
    </message>
    <message>
        <source>What waits comes out by itself when the printer goes on.</source>
        <translation>Lo que espera saldrá por sí solo cuando la impresora continúe.</translation>
    </message>
</context>
<context>
    <name>OrderChoice</name>
    <message>
        <source>Sort &amp;by</source>
        <translation>Orde&amp;nar por</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
</context>
<context>
    <name>OutcomeForm</name>
    <message>
        <source>&amp;Follow-up</source>
        <translation>Seguimien&amp;to</translation>
    </message>
    <message>
        <source>&amp;Interest</source>
        <translation>&amp;Interés</translation>
    </message>
    <message>
        <source>MOU in US&amp;D</source>
        <translation>Mem&amp;orando en USD</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>S&amp;ector</source>
        <translation>S&amp;ector</translation>
    </message>
    <message>
        <source>Sa&amp;ve outcome</source>
        <translation>Guardar re&amp;sultado</translation>
    </message>
    <message>
        <source>Write whole US dollars up to {most}, such as {example}; leave it empty for none.</source>
        <translation>Escriba dólares enteros, hasta {most}, por ejemplo {example}; déjelo vacío si no hay.</translation>
    </message>
    <message>
        <source>none signed</source>
        <translation>sin firmar</translation>
    </message>
</context>
<context>
    <name>OverruleDialog</name>
    <message>
        <source>&amp;Admit</source>
        <translation>A&amp;dmitir</translation>
    </message>
    <message>
        <source>&amp;Host agreed</source>
        <translation>El &amp;anfitrión lo autorizó</translation>
    </message>
    <message>
        <source>&amp;Identity checked</source>
        <translation>&amp;Identidad verificada</translation>
    </message>
    <message>
        <source>&amp;Reason, kept in the journal:</source>
        <translation>&amp;Motivo, queda en la bitácora:</translation>
    </message>
    <message>
        <source>&amp;Scanned by mistake before</source>
        <translation>&amp;Escaneo previo por error</translation>
    </message>
    <message>
        <source>Admit {name} anyway?</source>
        <translation>¿Admitir a {name} de todos modos?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>OverruledStrip</name>
    <message>
        <source>&amp;Take all of theirs</source>
        <translation>&amp;Tomar todo lo de la otra mesa</translation>
    </message>
    <message>
        <source>&amp;Take theirs</source>
        <translation>&amp;Tomar lo de la otra mesa</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Another desk had changed {name} meanwhile; what you saved stands.</source>
        <translation>Mientras tanto, otra mesa había cambiado los datos de {name}; quedó lo que usted guardó.</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar lo de la otra mesa</translation>
    </message>
    <message>
        <source>{field}: “{theirs}” there, “{ours}” here</source>
        <translation>{field}: allá «{theirs}», aquí «{ours}»</translation>
    </message>
</context>
<context>
    <name>PeopleAtDesk</name>
    <message>
        <source>Find the person who did not come first, then press F7.</source>
        <translation>Primero busque a quien no vino y luego presione F7.</translation>
    </message>
</context>
<context>
    <name>PersonActions</name>
    <message numerus="yes">
        <source>%n number(s) issued.</source>
        <translation>
            <numerusform>Se emitió %Ln número.</numerusform>
            <numerusform>Se emitieron %Ln números.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them have a number already.</source>
        <translation>Todas las personas elegidas ya tienen número.</translation>
    </message>
    <message>
        <source>Cancel person</source>
        <translation>Cancelar asistencia</translation>
    </message>
    <message>
        <source>Cancel {name}?</source>
        <translation>¿Cancelar la asistencia de {name}?</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Guardado: {name}</translation>
    </message>
    <message>
        <source>Their badge opens no door from then on. You can restore them at any time.</source>
        <translation>Su gafete ya no abrirá ninguna puerta. Puede restaurar la asistencia en cualquier momento.</translation>
    </message>
    <message>
        <source>{name} has a badge.</source>
        <translation>{name} ya tiene gafete.</translation>
    </message>
    <message>
        <source>{name} has a new badge; the old number is dead.</source>
        <translation>{name} tiene un gafete nuevo; el número anterior ya no sirve.</translation>
    </message>
    <message>
        <source>{name} is cancelled.</source>
        <translation>Se canceló la asistencia de {name}.</translation>
    </message>
    <message>
        <source>{name} is on the list again.</source>
        <translation>{name} está de nuevo en la lista.</translation>
    </message>
</context>
<context>
    <name>PersonChooser</name>
    <message>
        <source>&amp;Black and white</source>
        <translation>&amp;Blanco y negro</translation>
    </message>
    <message>
        <source>As a label printer prints it</source>
        <translation>Como lo imprime una impresora de etiquetas</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Persona siguiente</translation>
    </message>
    <message>
        <source>Previous person</source>
        <translation>Persona anterior</translation>
    </message>
    <message>
        <source>Whose badge is shown: search by name</source>
        <translation>De quién es el gafete: buscar por nombre</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>&amp;Add in their place</source>
        <translation>&amp;Agregar en su lugar</translation>
    </message>
    <message>
        <source>&amp;Add to the list</source>
        <translation>&amp;Agregar a la lista</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>A name is needed, in Hangul or in Latin letters.</source>
        <translation>Se necesita un nombre, en hangul o en letras latinas.</translation>
    </message>
    <message>
        <source>Add a walk-in</source>
        <translation>Registro en sitio</translation>
    </message>
    <message>
        <source>Already on the list: {people}</source>
        <translation>Ya está en la lista: {people}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>¿Descartar lo que escribió?</translation>
    </message>
    <message>
        <source>Edit {name}</source>
        <translation>Editar: {name}</translation>
    </message>
    <message>
        <source>It was not saved yet.</source>
        <translation>Aún no se ha guardado.</translation>
    </message>
    <message>
        <source>Who came instead of {name}?</source>
        <translation>¿Quién vino en lugar de {name}?</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Invited by name to</source>
        <translation>Con invitación personal a</translation>
    </message>
    <message>
        <source>{field} · suggested</source>
        <translation>{field} · sugerido</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>&amp;Cancel person…</source>
        <translation>&amp;Cancelar asistencia…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Print badge</source>
        <translation>Im&amp;primir gafete</translation>
    </message>
    <message>
        <source>&amp;Restore person</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>At the d&amp;oor…</source>
        <translation>En la p&amp;uerta…</translation>
    </message>
    <message>
        <source>At the door</source>
        <translation>En la puerta</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Gafetes</translation>
    </message>
    <message>
        <source>Blocked or not, on which days, who is to be told</source>
        <translation>Bloqueo, días en que viene y a quién avisar</translation>
    </message>
    <message>
        <source>Blocked: {why}</source>
        <translation>Bloqueo: {why}</translation>
    </message>
    <message>
        <source>Comes only on: {days}</source>
        <translation>Viene solo: {days}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Edit (Enter or F2)</source>
        <translation>Editar (Enter o F2)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Adentro</translation>
    </message>
    <message>
        <source>Issue &amp;badge</source>
        <translation>Emitir &amp;gafete</translation>
    </message>
    <message>
        <source>Issued {time}</source>
        <translation>Emitido: {time}</translation>
    </message>
    <message>
        <source>New &amp;badge…</source>
        <translation>Gafete &amp;nuevo…</translation>
    </message>
    <message>
        <source>Print badge (Ctrl+P)</source>
        <translation>Imprimir gafete (Ctrl+P)</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>When they come, tell: {who}</source>
        <translation>Cuando llegue, avisar a: {who}</translation>
    </message>
    <message>
        <source>inside since {time} ({desk})</source>
        <translation>adentro desde: {time} ({desk})</translation>
    </message>
    <message>
        <source>invited by name</source>
        <translation>con invitación personal</translation>
    </message>
    <message>
        <source>printed ×{count}, last {time}</source>
        <translation>impreso ×{count}, la última: {time}</translation>
    </message>
    <message>
        <source>replaced by …{digits}</source>
        <translation>reemplazado por …{digits}</translation>
    </message>
    <message>
        <source>was there, has left</source>
        <translation>asistió y ya salió</translation>
    </message>
    <message>
        <source>withdrawn {time}: {why}</source>
        <translation>retirado: {time} ({why})</translation>
    </message>
</context>
<context>
    <name>PinField</name>
    <message>
        <source>Supervisor&apos;s &amp;PIN</source>
        <translation>&amp;NIP del supervisor</translation>
    </message>
    <message>
        <source>Supervisor&apos;s PIN</source>
        <translation>NIP del supervisor</translation>
    </message>
    <message>
        <source>That is not the supervisor&apos;s PIN. Type it again.</source>
        <translation>Ese no es el NIP del supervisor. Escríbalo otra vez.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Back to the kiosk</source>
        <translation>Volver al quiosco</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Staff PIN</source>
        <translation>NIP del personal</translation>
    </message>
    <message>
        <source>That is not the PIN. Please try again.</source>
        <translation>Ese no es el NIP. Inténtelo de nuevo, por favor.</translation>
    </message>
    <message>
        <source>To change the kiosk, or to leave it</source>
        <translation>Para ajustar el quiosco o salir de él</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please wait half a minute.</source>
        <translation>Demasiados intentos. Espere medio minuto, por favor.</translation>
    </message>
</context>
<context>
    <name>PlanTabs</name>
    <message>
        <source>Badges</source>
        <translation>Gafetes</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Canceladas</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Con cambios</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Dudosas</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>Filtrar filas</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>A partir de ahora</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Ya no están</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidas</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Reimprimir</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Iguales</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Hasta ahora</translation>
    </message>
    <message>
        <source>What the row says</source>
        <translation>Qué dice la fila</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Por qué se omite</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Conviene saber</translation>
    </message>
</context>
<context>
    <name>PrintAtOnce</name>
    <message>
        <source>&amp;Print the badge at once</source>
        <translation>Im&amp;primir el gafete de inmediato</translation>
    </message>
    <message>
        <source>As a PDF file: a printer is chosen on the Badges page</source>
        <translation>Como archivo PDF: la impresora se elige en la página Gafetes</translation>
    </message>
</context>
<context>
    <name>PrintChooser</name>
    <message>
        <source>&amp;Design</source>
        <translation>&amp;Diseño</translation>
    </message>
    <message>
        <source>Badges go to this printer at once, from every page.</source>
        <translation>Los gafetes van directo a esta impresora, desde cualquier página.</translation>
    </message>
    <message>
        <source>C&amp;opies</source>
        <translation>C&amp;opias</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>Imp&amp;resora</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>This computer has no printer set up. Badges are saved as a PDF file.</source>
        <translation>Este equipo no tiene ninguna impresora. Los gafetes se guardan en un archivo PDF.</translation>
    </message>
    <message>
        <source>This computer has no printing system that answers (CUPS). Badges are saved as a PDF file.</source>
        <translation>El sistema de impresión de este equipo (CUPS) no responde. Los gafetes se guardan en un archivo PDF.</translation>
    </message>
    <message>
        <source>This printer is not there now. Plug it in and switch it on, or choose another one.</source>
        <translation>Esta impresora no está disponible. Conéctela y enciéndala, o elija otra.</translation>
    </message>
    <message>
        <source>You are asked where to save each PDF file.</source>
        <translation>Cada vez se pregunta dónde guardar el PDF.</translation>
    </message>
    <message>
        <source>{printer} (default)</source>
        <translation>{printer} (predeterminada)</translation>
    </message>
</context>
<context>
    <name>PrintLane</name>
    <message numerus="yes">
        <source>%n badge(s) saved in {place}.</source>
        <translation>
            <numerusform>%Ln gafete guardado en {place}.</numerusform>
            <numerusform>%Ln gafetes guardados en {place}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) sent to {printer}.</source>
        <translation>
            <numerusform>%Ln gafete enviado a {printer}.</numerusform>
            <numerusform>%Ln gafetes enviados a {printer}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out.</source>
        <translation>
            <numerusform>Se omitió %Ln.</numerusform>
            <numerusform>Se omitieron %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled. %n badge(s) had been handed to the printer.</source>
        <translation>
            <numerusform>Cancelado. Ya se había entregado %Ln gafete a la impresora.</numerusform>
            <numerusform>Cancelado. Ya se habían entregado %Ln gafetes a la impresora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: nothing was printed.</source>
        <translation>Cancelado: no se imprimió nada.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was saved.</source>
        <translation>Cancelado: no se guardó nada.</translation>
    </message>
    <message>
        <source>Contents: {event}</source>
        <translation>Índice: {event}</translation>
    </message>
    <message numerus="yes">
        <source>Drawing %n badge(s)</source>
        <translation>
            <numerusform>Preparando %Ln gafete</numerusform>
            <numerusform>Preparando %Ln gafetes</numerusform>
        </translation>
    </message>
    <message>
        <source>Every badge has been printed before: there is nothing left to print.</source>
        <translation>Todos los gafetes ya se imprimieron: no queda nada por imprimir.</translation>
    </message>
    <message numerus="yes">
        <source>Handing %n badge(s) to the printer</source>
        <translation>
            <numerusform>Entregando %Ln gafete a la impresora</numerusform>
            <numerusform>Entregando %Ln gafetes a la impresora</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>No se imprimió nada.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>No se guardó nada.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save badges as PDF</source>
        <translation>Guardar los gafetes como PDF</translation>
    </message>
    <message>
        <source>The badges are out, but that could not be written down: they still count as not printed.</source>
        <translation>Los gafetes ya salieron, pero no se pudo registrar: siguen contando como no impresos.</translation>
    </message>
    <message>
        <source>The badges could not be drawn: {detail} Nothing was printed or saved; try again.</source>
        <translation>No se pudieron preparar los gafetes: {detail} No se imprimió ni se guardó nada; intente de nuevo.</translation>
    </message>
    <message>
        <source>There is nobody to print a badge for. Import a list first.</source>
        <translation>No hay a quién imprimirle un gafete. Importe primero una lista.</translation>
    </message>
    <message>
        <source>badges</source>
        <translation>gafetes</translation>
    </message>
</context>
<context>
    <name>PrintProblems</name>
    <message>
        <source>All badges</source>
        <translation>Todos los gafetes</translation>
    </message>
    <message>
        <source>Badge number</source>
        <translation>Número de gafete</translation>
    </message>
    <message>
        <source>Cannot be drawn and is left out: {detail}</source>
        <translation>No se puede preparar y se omite: {detail}</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>Nombre del evento</translation>
    </message>
    <message>
        <source>Not in the badge&apos;s font: {characters}</source>
        <translation>No está en la fuente del gafete: {characters}</translation>
    </message>
    <message>
        <source>On the badge</source>
        <translation>En el gafete</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Too long, cut to: {text}</source>
        <translation>Demasiado largo, queda en: {text}</translation>
    </message>
    <message>
        <source>Too long: {size} pt, too small to read</source>
        <translation>Demasiado largo: {size} pt, no se alcanza a leer</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>Whole badge</source>
        <translation>Todo el gafete</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>A cover of {printer} is open: close it, and it goes on by itself.</source>
        <translation>{printer} tiene una tapa abierta: ciérrela y continuará por sí sola.</translation>
    </message>
    <message>
        <source>As on the list</source>
        <translation>Como en la lista</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectada</translation>
    </message>
    <message>
        <source>Cover open</source>
        <translation>Tapa abierta</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>No disponible</translation>
    </message>
    <message>
        <source>Out of ink or ribbon</source>
        <translation>Sin tinta o cinta</translation>
    </message>
    <message>
        <source>Out of paper</source>
        <translation>Sin papel</translation>
    </message>
    <message>
        <source>Paper is stuck in {printer}: take it out and close the cover.</source>
        <translation>Hay papel atascado en {printer}: sáquelo y cierre la tapa.</translation>
    </message>
    <message>
        <source>Paper jam</source>
        <translation>Papel atascado</translation>
    </message>
    <message>
        <source>Paper, ink or ribbon of {printer} is nearly used up: have more at hand.</source>
        <translation>A {printer} le queda poco papel, tinta o cinta: tenga repuesto a la mano.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Imprimiendo</translation>
    </message>
    <message>
        <source>Printing system off</source>
        <translation>Sistema de impresión apagado</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Supplies low</source>
        <translation>Queda poco material</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Takes no jobs</source>
        <translation>No acepta trabajos</translation>
    </message>
    <message>
        <source>The badges for {printer} could not be read back. Print again.</source>
        <translation>No se pudieron leer los gafetes para {printer}. Imprima de nuevo.</translation>
    </message>
    <message>
        <source>The job was cancelled at {printer}.</source>
        <translation>El trabajo se canceló en {printer}.</translation>
    </message>
    <message>
        <source>The printer {printer} is not there. Plug it in and switch it on, or choose another one under Badges.</source>
        <translation>La impresora {printer} no está disponible. Conéctela y enciéndala, o elija otra en Gafetes.</translation>
    </message>
    <message>
        <source>The printer {printer} was taken away while the badge waited.</source>
        <translation>La impresora {printer} se quitó mientras el gafete esperaba.</translation>
    </message>
    <message>
        <source>The printing system of this computer (CUPS) does not answer: install or start it, or save badges as a PDF file.</source>
        <translation>El sistema de impresión de este equipo (CUPS) no responde: instálelo o inícielo, o guarde los gafetes en un archivo PDF.</translation>
    </message>
    <message>
        <source>The queue of {printer} takes no jobs: switch it on again in the system&apos;s printer settings.</source>
        <translation>La cola de {printer} no acepta trabajos: actívela de nuevo en la configuración de impresoras del sistema.</translation>
    </message>
    <message>
        <source>The queue of {printer} was paused: resume it in the system&apos;s printer settings.</source>
        <translation>La cola de {printer} está en pausa: reanúdela en la configuración de impresoras del sistema.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>it could not be read back</source>
        <translation>no se pudo leer</translation>
    </message>
    <message>
        <source>nobody saw its end</source>
        <translation>no se supo si salió</translation>
    </message>
    <message>
        <source>the printer did not take it</source>
        <translation>la impresora no lo aceptó</translation>
    </message>
    <message>
        <source>the printer gave up</source>
        <translation>la impresora desistió</translation>
    </message>
    <message>
        <source>the printer is gone</source>
        <translation>la impresora se quitó</translation>
    </message>
    <message>
        <source>the printer is not there</source>
        <translation>la impresora no está disponible</translation>
    </message>
    <message>
        <source>the printing system is off</source>
        <translation>el sistema de impresión está apagado</translation>
    </message>
    <message>
        <source>{name}, {width} mm wide</source>
        <translation>{name}, {width} mm de ancho</translation>
    </message>
    <message>
        <source>{name}, {width} × {height} mm</source>
        <translation>{name}, {width} × {height} mm</translation>
    </message>
    <message>
        <source>{printer} did not take the badges. Look at its paper, its cover and its cable.</source>
        <translation>{printer} no aceptó los gafetes. Revise el papel, la tapa y el cable.</translation>
    </message>
    <message>
        <source>{printer} does not answer: look at its cable, its network and its switch.</source>
        <translation>{printer} no responde: revise el cable, la red y el interruptor.</translation>
    </message>
    <message>
        <source>{printer} does not know the job any more: look whether the badge came out.</source>
        <translation>{printer} ya no conoce el trabajo: vea si el gafete salió.</translation>
    </message>
    <message>
        <source>{printer} gave the job up.</source>
        <translation>{printer} desistió del trabajo.</translation>
    </message>
    <message>
        <source>{printer} has no ink, toner or ribbon: change it, and it goes on by itself.</source>
        <translation>{printer} no tiene tinta, tóner o cinta: cámbielo y continuará por sí sola.</translation>
    </message>
    <message>
        <source>{printer} has no paper: put some in, and it goes on by itself.</source>
        <translation>{printer} no tiene papel: póngale y continuará por sí sola.</translation>
    </message>
    <message>
        <source>{printer} has stopped. It says: {words}</source>
        <translation>{printer} se detuvo. Dice: {words}</translation>
    </message>
    <message>
        <source>{printer} holds the job back: release it in the system&apos;s printer settings.</source>
        <translation>{printer} retiene el trabajo: libérelo en la configuración de impresoras del sistema.</translation>
    </message>
    <message>
        <source>{printer} is ready to print.</source>
        <translation>{printer} está lista para imprimir.</translation>
    </message>
</context>
<context>
    <name>PrinterChip</name>
    <message>
        <source>Badges go to a PDF file</source>
        <translation>Los gafetes van a un PDF</translation>
    </message>
    <message>
        <source>No printer is chosen for this desk.</source>
        <translation>Esta mesa no tiene impresora elegida.</translation>
    </message>
    <message>
        <source>{state} · {printer}</source>
        <translation>{state} · {printer}</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Cancelled: what the printer has not begun does not come out.</source>
        <translation>Cancelado: lo que la impresora no ha comenzado no saldrá.</translation>
    </message>
    <message numerus="yes">
        <source>Printing %n badge(s)</source>
        <translation>
            <numerusform>Imprimiendo %Ln gafete</numerusform>
            <numerusform>Imprimiendo %Ln gafetes</numerusform>
        </translation>
    </message>
    <message>
        <source>The badge came out of {printer} after all.</source>
        <translation>El gafete salió de {printer} después de todo.</translation>
    </message>
</context>
<context>
    <name>ProblemsDialog</name>
    <message numerus="yes">
        <source>%n badge(s) will not look as they should</source>
        <translation>
            <numerusform>%Ln gafete no se verá como debe</numerusform>
            <numerusform>%Ln gafetes no se verán como deben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave these out, print %n</source>
        <translation>
            <numerusform>&amp;Omitir e imprimir %Ln</numerusform>
            <numerusform>&amp;Omitir e imprimir %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave these out, save %n</source>
        <translation>
            <numerusform>&amp;Omitir y guardar %Ln</numerusform>
            <numerusform>&amp;Omitir y guardar %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Print anyway</source>
        <translation>Im&amp;primir de todos modos</translation>
    </message>
    <message>
        <source>&amp;Save anyway</source>
        <translation>&amp;Guardar de todos modos</translation>
    </message>
    <message>
        <source>Before printing</source>
        <translation>Antes de imprimir</translation>
    </message>
    <message>
        <source>Before saving</source>
        <translation>Antes de guardar</translation>
    </message>
    <message>
        <source>Correct the text under Attendees and print again, or decide now. Nothing was printed yet.</source>
        <translation>Corrija el texto en Asistentes e imprima de nuevo, o decida ahora. Aún no se ha impreso nada.</translation>
    </message>
    <message>
        <source>Correct the text under Attendees and save again, or decide now. Nothing was saved yet.</source>
        <translation>Corrija el texto en Asistentes y guarde de nuevo, o decida ahora. Aún no se ha guardado nada.</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>No imprimir</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>The badges will not look as they should</source>
        <translation>Los gafetes no se verán como deben</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>QrPictures</name>
    <message numerus="yes">
        <source>%n QR picture(s) saved in {folder}.</source>
        <translation>
            <numerusform>%Ln imagen QR guardada en {folder}.</numerusform>
            <numerusform>%Ln imágenes QR guardadas en {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: the pictures saved so far are in the folder.</source>
        <translation>Cancelado: las imágenes guardadas hasta ahora están en la carpeta.</translation>
    </message>
    <message>
        <source>Folder for the QR pictures</source>
        <translation>Carpeta para las imágenes QR</translation>
    </message>
    <message>
        <source>Saving QR pictures</source>
        <translation>Guardando las imágenes QR</translation>
    </message>
    <message>
        <source>There is nobody to make a picture for. Import a list first.</source>
        <translation>No hay a quién hacerle una imagen. Importe primero una lista.</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>QuestionsDialog</name>
    <message>
        <source>&amp;Let in</source>
        <translation>&amp;Dejar pasar</translation>
    </message>
    <message>
        <source>Before they come in</source>
        <translation>Antes de pasar</translation>
    </message>
    <message>
        <source>May be left open</source>
        <translation>Puede quedar sin responder</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>This needs an answer.</source>
        <translation>Falta responder esto.</translation>
    </message>
</context>
<context>
    <name>QuotaList</name>
    <message>
        <source>A&amp;dd</source>
        <translation>Ag&amp;regar</translation>
    </message>
    <message>
        <source>Companies with another number of places</source>
        <translation>Empresas con otro número de lugares</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Take the chosen company out (Delete)</source>
        <translation>Quitar la empresa elegida (Supr)</translation>
    </message>
</context>
<context>
    <name>ReadingForm</name>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Leída como</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>What separates the columns</source>
        <translation>Qué separa las columnas</translation>
    </message>
    <message>
        <source>Where the headings are</source>
        <translation>Dónde están los encabezados</translation>
    </message>
</context>
<context>
    <name>ReadingQuestion</name>
    <message numerus="yes">
        <source>%n ways to read {name} are possible. Look for words that you know; nothing goes on until you choose.</source>
        <translation>
            <numerusform>{name} se puede leer de %n forma. Busque palabras que reconozca; nada sigue hasta que elija.</numerusform>
            <numerusform>{name} se puede leer de %n formas. Busque palabras que reconozca; nada sigue hasta que elija.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;{number}  This is right</source>
        <translation>&amp;{number}  Esta es la correcta</translation>
    </message>
    <message>
        <source>Which of these is right?</source>
        <translation>¿Cuál de estas es la correcta?</translation>
    </message>
</context>
<context>
    <name>RecentScans</name>
    <message>
        <source>Last scans</source>
        <translation>Últimos escaneos</translation>
    </message>
    <message>
        <source>Scans at this desk appear here, with a way to take them back.</source>
        <translation>Aquí aparecen los escaneos de esta mesa, y desde aquí se pueden deshacer.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Undo the scan of {name}</source>
        <translation>Deshacer el escaneo de {name}</translation>
    </message>
</context>
<context>
    <name>ReissueDialog</name>
    <message>
        <source>&amp;Damaged</source>
        <translation>&amp;Dañado</translation>
    </message>
    <message>
        <source>&amp;Lost</source>
        <translation>&amp;Extraviado</translation>
    </message>
    <message>
        <source>&amp;Print it at once</source>
        <translation>&amp;Imprimirlo de inmediato</translation>
    </message>
    <message>
        <source>&amp;Wrong text on it</source>
        <translation>&amp;Texto incorrecto</translation>
    </message>
    <message>
        <source>A new badge for {name}</source>
        <translation>Gafete nuevo para {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>New badge</source>
        <translation>Gafete nuevo</translation>
    </message>
    <message>
        <source>The old number (…{digits}) opens no door from this moment on. Why is a new one needed?</source>
        <translation>El número anterior (…{digits}) dejará de abrir puertas desde este momento. ¿Por qué se necesita otro?</translation>
    </message>
</context>
<context>
    <name>ReprintDialog</name>
    <message>
        <source>&amp;Damaged: the same badge again</source>
        <translation>&amp;Dañado: el mismo gafete otra vez</translation>
    </message>
    <message>
        <source>&amp;Lost: a new number, and the old badge opens no door any more</source>
        <translation>&amp;Extraviado: número nuevo; el gafete anterior ya no abre ninguna puerta</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimir</translation>
    </message>
    <message>
        <source>&amp;Wrong text: correct it here</source>
        <translation>&amp;Texto incorrecto: corríjalo aquí</translation>
    </message>
    <message>
        <source>A name is needed, in Hangul or in Latin letters.</source>
        <translation>Se necesita un nombre, en hangul o en letras latinas.</translation>
    </message>
    <message>
        <source>Already printed</source>
        <translation>Ya se imprimió</translation>
    </message>
    <message>
        <source>Desk {name}</source>
        <translation>Mesa {name}</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>No imprimir</translation>
    </message>
    <message>
        <source>Say first why it is printed again.</source>
        <translation>Diga primero por qué se imprime otra vez.</translation>
    </message>
    <message>
        <source>The badge of {name} is on its way</source>
        <translation>El gafete de {name} está en camino</translation>
    </message>
    <message>
        <source>The badge of {name} was printed already</source>
        <translation>El gafete de {name} ya se imprimió</translation>
    </message>
    <message>
        <source>Why is it printed again?</source>
        <translation>¿Por qué se imprime otra vez?</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} veces</translation>
    </message>
</context>
<context>
    <name>ReprintPanel</name>
    <message numerus="yes">
        <source>Print these %n &amp;again</source>
        <translation>
            <numerusform>&amp;Reimprimir este (%Ln)</numerusform>
            <numerusform>&amp;Reimprimir estos %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>These badges were printed before and are wrong now. Their numbers stay good.</source>
        <translation>Estos gafetes ya se imprimieron y ahora tienen datos incorrectos. Sus números siguen siendo válidos.</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>It is said of the person: blocked.</source>
        <translation>Lo dice la ficha de la persona: bloqueada.</translation>
    </message>
    <message>
        <source>It is said of the person: not on the list any more.</source>
        <translation>Lo dice la ficha de la persona: ya no está en la lista.</translation>
    </message>
    <message>
        <source>It is said of the person: on which days they come.</source>
        <translation>Lo dice la ficha de la persona: los días en que viene.</translation>
    </message>
    <message>
        <source>No rule is against it.</source>
        <translation>Ninguna regla lo impide.</translation>
    </message>
    <message>
        <source>Nobody may admit them.</source>
        <translation>Nadie puede dejarlo pasar.</translation>
    </message>
    <message>
        <source>Only a supervisor may admit them anyway.</source>
        <translation>Solo un supervisor puede admitirlo de todos modos.</translation>
    </message>
    <message>
        <source>The desk may admit them anyway, with a reason.</source>
        <translation>La mesa puede admitirlo de todos modos, con un motivo.</translation>
    </message>
    <message>
        <source>The rule: how many places a company has.</source>
        <translation>La regla: cuántos lugares tiene una empresa.</translation>
    </message>
    <message>
        <source>The rule: how many places there are.</source>
        <translation>La regla: cuántos lugares hay.</translation>
    </message>
    <message>
        <source>The rule: how often one person may come in.</source>
        <translation>La regla: cuántas veces puede entrar una persona.</translation>
    </message>
    <message>
        <source>The rule: the questions of this door.</source>
        <translation>La regla: las preguntas de esta puerta.</translation>
    </message>
    <message>
        <source>The rule: until when latecomers may come in.</source>
        <translation>La regla: hasta cuándo puede entrar quien llega tarde.</translation>
    </message>
    <message>
        <source>The rule: when the doors open.</source>
        <translation>La regla: cuándo se abren las puertas.</translation>
    </message>
    <message>
        <source>The rule: when the session ends.</source>
        <translation>La regla: cuándo termina la sesión.</translation>
    </message>
    <message>
        <source>The rule: who may come.</source>
        <translation>La regla: quién puede venir.</translation>
    </message>
</context>
<context>
    <name>SaveDesign</name>
    <message>
        <source>&amp;Name of the design</source>
        <translation>&amp;Nombre del diseño</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>It is kept in the event file as {name} and travels with it.</source>
        <translation>Se guarda en el archivo del evento como {name} y viaja con él.</translation>
    </message>
    <message>
        <source>Save the design</source>
        <translation>Guardar el diseño</translation>
    </message>
    <message>
        <source>The event file has a design {name} already: it is replaced.</source>
        <translation>El archivo del evento ya tiene un diseño {name}: se reemplaza.</translation>
    </message>
    <message>
        <source>Write a name, such as the one of the event.</source>
        <translation>Escriba un nombre, por ejemplo el del evento.</translation>
    </message>
</context>
<context>
    <name>ScannerDialog</name>
    <message>
        <source>At the end</source>
        <translation>Al final</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>Escanee ahora</translation>
    </message>
    <message>
        <source>Scan this code, a badge, or anything else. Nobody is let in by it.</source>
        <translation>Escanee este código, un gafete o cualquier otra cosa. Con esto no entra nadie.</translation>
    </message>
    <message>
        <source>Test the scanner</source>
        <translation>Probar el lector</translation>
    </message>
    <message>
        <source>This scanner works as it should.</source>
        <translation>Este lector funciona como debe.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
</context>
<context>
    <name>ScannerWords</name>
    <message>
        <source>A Shift key is held down or locked: let it go, or press it once, and scan again.</source>
        <translation>La tecla Mayús está presionada o fija: suéltela, o presiónela una vez, y vuelva a escanear.</translation>
    </message>
    <message>
        <source>A badge of another event: {event}</source>
        <translation>Un gafete de otro evento: {event}</translation>
    </message>
    <message>
        <source>A badge of this event: {name}</source>
        <translation>Un gafete de este evento: {name}</translation>
    </message>
    <message>
        <source>A code on the list: {name}</source>
        <translation>Un código de la lista: {name}</translation>
    </message>
    <message>
        <source>A genuine badge of this event, whose holder this desk has not heard of yet</source>
        <translation>Un gafete auténtico de este evento; esta mesa aún no sabe de quién es</translation>
    </message>
    <message>
        <source>All at once, over the cable</source>
        <translation>Todo junto, por el cable</translation>
    </message>
    <message>
        <source>Another program is listening to {port}. Close it: the desk goes on by itself.</source>
        <translation>Otro programa está usando {port}. Ciérrelo y la mesa continuará por sí sola.</translation>
    </message>
    <message>
        <source>As long as a badge&apos;s number, but not made for {event}</source>
        <translation>Tan largo como el número de un gafete, pero no se hizo para {event}</translation>
    </message>
    <message>
        <source>Capital and small letters are the wrong way round: switch Caps Lock off.</source>
        <translation>Las mayúsculas y minúsculas están al revés: desactive Bloq Mayús.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>No badge and no code on the list</source>
        <translation>Ni gafete ni código de la lista</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Nothing came after the code. Badges need nothing; for other codes, set the scanner to send Enter (CR) at the end.</source>
        <translation>Después del código no llegó nada. A los gafetes no les hace falta; para otros códigos, configure el lector para que envíe Enter (CR) al final.</translation>
    </message>
    <message>
        <source>Scanners that type need no port; choose one for a scanner on a serial cable.</source>
        <translation>Los lectores que escriben como teclado no usan puerto; elija uno para un lector con cable serial.</translation>
    </message>
    <message>
        <source>Serial scanners need QtSerialPort, which is missing here. Install PySide6 with its add-ons.</source>
        <translation>Los lectores seriales necesitan QtSerialPort, que falta en esta computadora. Instale PySide6 con sus complementos.</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>The computer&apos;s keyboard is Spanish (Latin America), the scanner&apos;s is US: set the scanner to Latin America, or the computer to English (US). Badges, which hold digits only, work either way.</source>
        <translation>El teclado de la computadora es Español (Latinoamérica) y el del lector es de EE. UU.: configure el lector para Latinoamérica o la computadora en inglés (EE. UU.). Los gafetes solo llevan dígitos y funcionan de todos modos.</translation>
    </message>
    <message>
        <source>The computer&apos;s keyboard is Spanish (Spain), the scanner&apos;s is US: set the scanner to Spanish, or the computer to English (US). Badges, which hold digits only, work either way.</source>
        <translation>El teclado de la computadora es Español (España) y el del lector es de EE. UU.: configure el lector en español o la computadora en inglés (EE. UU.). Los gafetes solo llevan dígitos y funcionan de todos modos.</translation>
    </message>
    <message>
        <source>The input method writes full-width letters: switch it to half width, or off.</source>
        <translation>El método de entrada escribe caracteres de ancho completo: cámbielo a ancho medio o desactívelo.</translation>
    </message>
    <message>
        <source>The scanner on {port} is listened to.</source>
        <translation>El lector en {port} está conectado y listo.</translation>
    </message>
    <message>
        <source>The scanner on {port} is not there. Plug it in: the desk goes on by itself.</source>
        <translation>El lector en {port} no está conectado. Conéctelo y la mesa continuará por sí sola.</translation>
    </message>
    <message>
        <source>The scanner says the kind of code before it (]Q1): switch the code identifier off.</source>
        <translation>El lector antepone el tipo de código (]Q1): desactive el identificador de código.</translation>
    </message>
    <message>
        <source>The scanner&apos;s keyboard is not the computer&apos;s: set both to the same country. Badges work if digits do.</source>
        <translation>El teclado del lector no es el de la computadora: configure los dos para el mismo país. Los gafetes funcionan si los dígitos llegan bien.</translation>
    </message>
    <message>
        <source>The test code of this page</source>
        <translation>El código de prueba de esta página</translation>
    </message>
    <message>
        <source>These keys came as slowly as hands type. If it was the scanner, set its delay between characters to 0.</source>
        <translation>Estas teclas llegaron tan despacio como las de una persona. Si fue el lector, ponga en 0 su pausa entre caracteres.</translation>
    </message>
    <message>
        <source>You may not read {port}. Ask whoever looks after this computer for permission.</source>
        <translation>Usted no tiene permiso para leer {port}. Pídalo a quien administra esta computadora.</translation>
    </message>
    <message>
        <source>You may not read {port}. Run: sudo usermod -aG dialout {user}, then log out and in again.</source>
        <translation>Usted no tiene permiso para leer {port}. Ejecute: sudo usermod -aG dialout {user}; luego cierre la sesión y vuelva a entrar.</translation>
    </message>
    <message>
        <source>Your scanner types through a Korean input method: switch it off, or use a badge, which holds digits only.</source>
        <translation>Su lector escribe a través de un método de entrada coreano: desactívelo o use un gafete, que solo lleva dígitos.</translation>
    </message>
    <message>
        <source>{keys} keys, {least} to {most} ms apart, usually {usual}</source>
        <translation>{keys} teclas, con {least} a {most} ms entre ellas, casi siempre {usual}</translation>
    </message>
    <message>
        <source>{port} cannot be opened: {detail}. Choose another port, or plug the scanner in again.</source>
        <translation>{port} no se puede abrir: {detail}. Elija otro puerto o vuelva a conectar el lector.</translation>
    </message>
</context>
<context>
    <name>ScheduleDialog</name>
    <message numerus="yes">
        <source>%n as before</source>
        <translation>
            <numerusform>%Ln sin cambios</numerusform>
            <numerusform>%Ln sin cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%Ln cambia</numerusform>
            <numerusform>%Ln cambian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflicto</numerusform>
            <numerusform>%n conflictos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%Ln fila omitida</numerusform>
            <numerusform>%Ln filas omitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%Ln nueva</numerusform>
            <numerusform>%Ln nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown name(s)</source>
        <translation>
            <numerusform>%n nombre desconocido</numerusform>
            <numerusform>%n nombres desconocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n meeting(s)</source>
        <translation>
            <numerusform>&amp;Importar %Ln reunión</numerusform>
            <numerusform>&amp;Importar %Ln reuniones</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambia</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>No importar</translation>
    </message>
    <message>
        <source>Import a schedule</source>
        <translation>Importar una agenda</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>Omitida: {why}</translation>
    </message>
    <message>
        <source>Name not on the list</source>
        <translation>Nombre que no está en la lista</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué pasa</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Qué pasaría</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>SecondThoughts</name>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>It was scanned at {time}, at the desk “{desk}”. A desk takes back its own scans for {count} minutes; after that, or from another desk, a supervisor does.</source>
        <translation>Se escaneó: {time}, en la mesa «{desk}». Una mesa deshace sus propios escaneos durante {count} minutos; después, o desde otra mesa, lo hace un supervisor.</translation>
    </message>
    <message>
        <source>Only a supervisor may take this back</source>
        <translation>Solo un supervisor puede deshacer esto</translation>
    </message>
    <message>
        <source>That scan was taken back already.</source>
        <translation>Ese escaneo ya se había deshecho.</translation>
    </message>
    <message>
        <source>The last scan was taken back already. Older ones: use the list.</source>
        <translation>El último escaneo ya se deshizo. Para los anteriores, use la lista.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
</context>
<context>
    <name>SerialChoice</name>
    <message>
        <source>None: the scanner types</source>
        <translation>Ninguno: el lector escribe como teclado</translation>
    </message>
    <message>
        <source>Serial port</source>
        <translation>Puerto serial</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
</context>
<context>
    <name>SessionBar</name>
    <message>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Session of this desk (F2)</source>
        <translation>Sesión de esta mesa (F2)</translation>
    </message>
    <message>
        <source>Which way through the door (F3)</source>
        <translation>Entrada o salida (F3)</translation>
    </message>
</context>
<context>
    <name>SessionCard</name>
    <message>
        <source>Attended</source>
        <translation>Asistieron</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperados</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Adentro</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>Ausentes</translation>
    </message>
</context>
<context>
    <name>SessionDialog</name>
    <message>
        <source>&amp;Add session</source>
        <translation>&amp;Agregar sesión</translation>
    </message>
    <message>
        <source>&amp;Places and entry</source>
        <translation>&amp;Lugares y entrada</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;Preguntas</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;When and where</source>
        <translation>&amp;Cuándo y dónde</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Agregar sesión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>¿Descartar los cambios?</translation>
    </message>
    <message>
        <source>Edit session</source>
        <translation>Editar sesión</translation>
    </message>
    <message>
        <source>They were not saved yet.</source>
        <translation>Aún no se han guardado.</translation>
    </message>
    <message>
        <source>W&amp;ho may come</source>
        <translation>&amp;Quién puede venir</translation>
    </message>
</context>
<context>
    <name>SessionQuestions</name>
    <message>
        <source>(no text yet)</source>
        <translation>(sin texto todavía)</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Un texto</translation>
    </message>
    <message>
        <source>A tick: yes or no</source>
        <translation>Una casilla: sí o no</translation>
    </message>
    <message>
        <source>Add a q&amp;uestion</source>
        <translation>Agregar &amp;una pregunta</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Gift handed over?</source>
        <translation>¿Se entregó el obsequio?</translation>
    </message>
    <message>
        <source>It is answered with</source>
        <translation>Se responde con</translation>
    </message>
    <message>
        <source>May be left open</source>
        <translation>Puede quedar sin responder</translation>
    </message>
    <message>
        <source>One of several answers</source>
        <translation>Una de varias respuestas</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>The answers, one a line</source>
        <translation>Las respuestas, una por línea</translation>
    </message>
    <message>
        <source>The door asks</source>
        <translation>La puerta pregunta</translation>
    </message>
    <message>
        <source>This door asks nothing. A question holds the guest until the desk has answered it.</source>
        <translation>Esta puerta no pregunta nada. Si pregunta algo, la persona espera hasta que la mesa responde.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>What does the door ask? Write the question.</source>
        <translation>¿Qué pregunta la puerta? Escriba la pregunta.</translation>
    </message>
    <message>
        <source>Write at least two answers to choose from, one a line.</source>
        <translation>Escriba al menos dos respuestas para elegir, una por línea.</translation>
    </message>
</context>
<context>
    <name>SessionSeats</name>
    <message>
        <source>Again, after leaving</source>
        <translation>Otra vez, después de salir</translation>
    </message>
    <message>
        <source>As often as they like</source>
        <translation>Las veces que quiera</translation>
    </message>
    <message>
        <source>Coming in leaves them</source>
        <translation>Al entrar aquí se sale de ellas</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Of them for each company</source>
        <translation>De ellos, por empresa</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>One person may come in</source>
        <translation>Una persona puede entrar</translation>
    </message>
    <message>
        <source>Other rooms</source>
        <translation>Otras salas</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>This is the day&apos;s check-in</source>
        <translation>Es el registro del día</translation>
    </message>
    <message>
        <source>When all are taken, only warn</source>
        <translation>Si se llenan, solo avisar</translation>
    </message>
    <message>
        <source>Whoever comes in has left every other room, but not the day&apos;s check-in.</source>
        <translation>Quien entra ha salido de todas las demás salas, pero no del registro del día.</translation>
    </message>
</context>
<context>
    <name>SessionTry</name>
    <message>
        <source>Choose a person to see what the door would say to them. Nothing is written down.</source>
        <translation>Elija a una persona para ver qué le diría la puerta. No se registra nada.</translation>
    </message>
    <message>
        <source>MMM d  h:mm Ap</source>
        <comment>Qt date format: short day and time, the clock as everywhere else</comment>
        <translation>d MMM  h:mm Ap</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personas encontradas</translation>
    </message>
    <message>
        <source>Search a person</source>
        <translation>Buscar a una persona</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Wh&amp;o</source>
        <translation>Qu&amp;ién</translation>
    </message>
    <message>
        <source>Whe&amp;n</source>
        <translation>Cuá&amp;ndo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>SessionWhen</name>
    <message>
        <source> min before the beginning</source>
        <translation> min antes del inicio</translation>
    </message>
    <message>
        <source> min from the beginning</source>
        <translation> min desde el inicio</translation>
    </message>
    <message>
        <source>A code holds no comma, semicolon, slash or bar.</source>
        <translation>El código no lleva coma, punto y coma, diagonal ni barra.</translation>
    </message>
    <message>
        <source>A session needs a code, for example FORUM.</source>
        <translation>La sesión necesita un código, por ejemplo FORO.</translation>
    </message>
    <message>
        <source>A session needs a name.</source>
        <translation>La sesión necesita un nombre.</translation>
    </message>
    <message>
        <source>Another session has this code.</source>
        <translation>Otra sesión tiene este código.</translation>
    </message>
    <message>
        <source>At the beginning</source>
        <translation>Al inicio</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Comienza</translation>
    </message>
    <message>
        <source>Code (short, as lists call it)</source>
        <translation>Código (corto, como en las listas)</translation>
    </message>
    <message>
        <source>Doors open</source>
        <translation>Las puertas abren</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Latecomers may come in</source>
        <translation>Quien llega tarde puede entrar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>The end must come after the beginning.</source>
        <translation>La sesión debe terminar después de comenzar.</translation>
    </message>
    <message>
        <source>This is not on the days of the event.</source>
        <translation>Esto queda fuera de los días del evento.</translation>
    </message>
    <message>
        <source>Until the end</source>
        <translation>Hasta el final</translation>
    </message>
    <message>
        <source>ddd, MMM d, yyyy  h:mm Ap</source>
        <comment>Qt date format: day and time, the clock as everywhere else</comment>
        <translation>ddd d MMM yyyy  h:mm Ap</translation>
    </message>
</context>
<context>
    <name>SessionWho</name>
    <message>
        <source>Choose at least one, or open the session to everyone.</source>
        <translation>Elija al menos una o abra la sesión a todas las personas.</translation>
    </message>
    <message>
        <source>Of these, only people listed by name</source>
        <translation>De ellos, solo con invitación personal</translation>
    </message>
    <message>
        <source>People are listed by name in a person&apos;s own form, under Sessions, or in the imported list.</source>
        <translation>La invitación personal se marca en la ficha de cada persona, en Sesiones, o viene en la lista importada.</translation>
    </message>
    <message>
        <source>People listed by name for this session may come as well, whatever group they are of.</source>
        <translation>También puede venir quien tenga invitación personal a esta sesión, sea del grupo que sea.</translation>
    </message>
    <message>
        <source>Whoever is on the attendee list may come.</source>
        <translation>Puede venir quien esté en la lista de asistentes.</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>Doors are open</source>
        <translation>Puertas abiertas</translation>
    </message>
    <message>
        <source>Doors open: {time}</source>
        <translation>Apertura: {time}</translation>
    </message>
    <message>
        <source>On now</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Only people listed by name</source>
        <translation>Solo con invitación personal</translation>
    </message>
    <message>
        <source>Open to everyone</source>
        <translation>Abierta a todas las personas</translation>
    </message>
    <message>
        <source>Open to nobody yet</source>
        <translation>Aún no está abierta para nadie</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>every entry counts</source>
        <translation>cada entrada cuenta</translation>
    </message>
    <message>
        <source>for each company: {count}</source>
        <translation>por empresa: {count}</translation>
    </message>
    <message>
        <source>leaves the other rooms</source>
        <translation>al entrar se sale de las otras salas</translation>
    </message>
    <message>
        <source>one entry each</source>
        <translation>una sola entrada por persona</translation>
    </message>
    <message>
        <source>places: {count}</source>
        <translation>lugares: {count}</translation>
    </message>
    <message>
        <source>places: {count}, then a warning</source>
        <translation>lugares: {count}, después se avisa</translation>
    </message>
    <message>
        <source>questions: {count}</source>
        <translation>preguntas: {count}</translation>
    </message>
    <message>
        <source>the day&apos;s check-in</source>
        <translation>registro del día</translation>
    </message>
    <message>
        <source>{groups}, and people listed by name</source>
        <translation>{groups}, y personas con invitación personal</translation>
    </message>
    <message>
        <source>{groups}: only people listed by name</source>
        <translation>{groups}, solo con invitación personal</translation>
    </message>
    <message>
        <source>{who}, from {opens}</source>
        <translation>{who}, desde {opens}</translation>
    </message>
    <message>
        <source>{who}, from {opens}, latecomers until {closes}</source>
        <translation>{who}, desde {opens}, con retraso hasta {closes}</translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>A session is a room, a time, and who may come. Desks scan into a session: add the first one.</source>
        <translation>Una sesión es una sala, un horario y quién puede entrar. Cada mesa registra las entradas a una sesión: agregue la primera.</translation>
    </message>
    <message>
        <source>Add &amp;session</source>
        <translation>Agregar &amp;sesión</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Agregar sesión</translation>
    </message>
    <message>
        <source>Add a session (Ctrl+N)</source>
        <translation>Agregar una sesión (Ctrl+N)</translation>
    </message>
    <message>
        <source>Choose a session to see who came.</source>
        <translation>Elija una sesión para ver quién asistió.</translation>
    </message>
    <message>
        <source>It leaves the plan. Its scans stay in the journal: a session with the same code, {code}, brings them back.</source>
        <translation>Sale del programa. Sus escaneos quedan en la bitácora: una sesión con el mismo código, {code}, los recupera.</translation>
    </message>
    <message>
        <source>No session chosen</source>
        <translation>Ninguna sesión elegida</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Aún no hay sesiones</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Remove {session}?</source>
        <translation>¿Eliminar {session}?</translation>
    </message>
    <message>
        <source>Removed: {session}</source>
        <translation>Eliminada: {session}</translation>
    </message>
    <message>
        <source>Saved: {session}</source>
        <translation>Guardada: {session}</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
</context>
<context>
    <name>SeveralDialog</name>
    <message>
        <source>Already printed</source>
        <translation>Ya se imprimió</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>No imprimir</translation>
    </message>
    <message>
        <source>Of {count} badges, {printed} were printed already.</source>
        <translation>De {count} gafetes, {printed} ya se imprimieron.</translation>
    </message>
    <message numerus="yes">
        <source>Print &amp;all (%n)</source>
        <translation>
            <numerusform>Imprimir &amp;todos (%Ln)</numerusform>
            <numerusform>Imprimir &amp;todos (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print the &amp;others (%n)</source>
        <translation>
            <numerusform>Imprimir el &amp;otro (%Ln)</numerusform>
            <numerusform>Imprimir los &amp;otros (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralPanel</name>
    <message numerus="yes">
        <source>%n person(s) chosen</source>
        <translation>
            <numerusform>%Ln persona seleccionada</numerusform>
            <numerusform>%Ln personas seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel…</source>
        <translation>&amp;Cancelar asistencia…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>Export&amp;ar</translation>
    </message>
    <message>
        <source>&amp;Issue missing numbers</source>
        <translation>&amp;Emitir los que faltan</translation>
    </message>
    <message>
        <source>&amp;Print their badges</source>
        <translation>Im&amp;primir sus gafetes</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>As &amp;CSV…</source>
        <translation>Como &amp;CSV…</translation>
    </message>
    <message>
        <source>As &amp;Excel workbook…</source>
        <translation>Como libro de &amp;Excel…</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Cate&amp;gory</source>
        <translation>Cate&amp;goría</translation>
    </message>
    <message>
        <source>Copy, to paste into a spreadsheet or a letter (Ctrl+C)</source>
        <translation>Copiar, para pegar en una hoja de cálculo o un correo (Ctrl+C)</translation>
    </message>
    <message>
        <source>Give all of them one category</source>
        <translation>Dar a todas la misma categoría</translation>
    </message>
    <message>
        <source>Invite &amp;to</source>
        <translation>Invi&amp;tar a</translation>
    </message>
    <message>
        <source>Invite all of them to a session by name</source>
        <translation>Dar a todas invitación personal a una sesión</translation>
    </message>
    <message>
        <source>One person: &amp;merge…</source>
        <translation>Misma persona: &amp;unir…</translation>
    </message>
    <message>
        <source>Printing issues a number to whoever has none. Numbers that were issued stay as they are.</source>
        <translation>Al imprimir se emite un número a quien no lo tiene. Los números ya emitidos no cambian.</translation>
    </message>
</context>
<context>
    <name>ShownList</name>
    <message numerus="yes">
        <source>%n person(s) saved: {path}</source>
        <translation>
            <numerusform>%Ln persona guardada: {path}</numerusform>
            <numerusform>%Ln personas guardadas: {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%Ln fila copiada.</numerusform>
            <numerusform>%Ln filas copiadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Libros de Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Save these people</source>
        <translation>Guardar a estas personas</translation>
    </message>
    <message>
        <source>attendees</source>
        <translation>asistentes</translation>
    </message>
</context>
<context>
    <name>SupervisorDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>TallyCard</name>
    <message>
        <source>attended</source>
        <translation>asistieron</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>esperados</translation>
    </message>
    <message>
        <source>inside now</source>
        <translation>adentro</translation>
    </message>
    <message>
        <source>inside, of {capacity}</source>
        <translation>adentro / {capacity}</translation>
    </message>
    <message>
        <source>{attended} of {expected} expected people came</source>
        <translation>Asistieron {attended} de {expected} personas esperadas</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message numerus="yes">
        <source>%n person(s) as before.</source>
        <translation>
            <numerusform>%Ln persona quedó como antes.</numerusform>
            <numerusform>%Ln personas quedaron como antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still on it, because they came already or are one with another record: {names}.</source>
        <translation>Siguen en la lista, porque ya llegaron o se unieron con otro registro: {names}.</translation>
    </message>
    <message>
        <source>This import was undone already, perhaps at another desk.</source>
        <translation>Esta importación ya se había deshecho, quizá en otra mesa.</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Deshacer la importación</translation>
    </message>
    <message>
        <source>Undo the import of {name}?</source>
        <translation>¿Deshacer la importación de {name}?</translation>
    </message>
    <message numerus="yes">
        <source>Undone: %n person(s) off the list again.</source>
        <translation>
            <numerusform>Se deshizo: %Ln persona salió de la lista.</numerusform>
            <numerusform>Se deshizo: %Ln personas salieron de la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever it added is off the list again, whoever it changed or cancelled is as before. People who came already and corrections made since stay. Badges of the people it added open no door any more.</source>
        <translation>Las personas que agregó salen de la lista; las que cambió o canceló quedan como antes. Quienes ya llegaron y las correcciones posteriores se conservan. Los gafetes de las personas agregadas dejan de ser válidos.</translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <translation>{names} y {more} más</translation>
    </message>
</context>
<context>
    <name>Unforeseen</name>
    <message>
        <source>Something went wrong and was written to the error log: {error}. The desk goes on.</source>
        <translation>Algo salió mal y quedó en el registro de errores: {error}. La mesa sigue funcionando.</translation>
    </message>
</context>
<context>
    <name>VerdictNotes</name>
    <message>
        <source>Note: {note}</source>
        <translation>Nota: {note}</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Admit anyway…  (F8)</source>
        <translation>Admitir de todos modos…  (F8)</translation>
    </message>
    <message>
        <source>Answer…  (F8)</source>
        <translation>Responder…  (F8)</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Hold a badge under the scanner.</source>
        <translation>Acerque un gafete al lector.</translation>
    </message>
    <message>
        <source>Is inside now.</source>
        <translation>Está adentro ahora.</translation>
    </message>
    <message>
        <source>Is not inside.</source>
        <translation>No está adentro.</translation>
    </message>
    <message>
        <source>Is not invited to this session.</source>
        <translation>No tiene invitación a esta sesión.</translation>
    </message>
    <message>
        <source>Let in  (Enter)</source>
        <translation>Dejar pasar  (Enter)</translation>
    </message>
    <message>
        <source>Let out  (Enter)</source>
        <translation>Registrar salida  (Enter)</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No se guardó</translation>
    </message>
    <message>
        <source>Picked by name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>Press Enter to let them in.</source>
        <translation>Presione Enter para dejar pasar.</translation>
    </message>
    <message>
        <source>Press Enter to let them out.</source>
        <translation>Presione Enter para registrar la salida.</translation>
    </message>
    <message>
        <source>Print badge  (Ctrl+P)</source>
        <translation>Imprimir gafete  (Ctrl+P)</translation>
    </message>
    <message>
        <source>Ready to scan</source>
        <translation>Listo para escanear</translation>
    </message>
    <message>
        <source>Scan a badge, or type a name.</source>
        <translation>Escanee un gafete o escriba un nombre.</translation>
    </message>
    <message>
        <source>Scan again.</source>
        <translation>Escanee otra vez.</translation>
    </message>
    <message>
        <source>Somebody else came…  (F7)</source>
        <translation>Vino otra persona…  (F7)</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>The event file is busy.</source>
        <translation>El archivo del evento está ocupado.</translation>
    </message>
    <message>
        <source>This scan does not count any more.</source>
        <translation>Este escaneo ya no cuenta.</translation>
    </message>
    <message>
        <source>Undo  (F9)</source>
        <translation>Deshacer  (F9)</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>&amp;New event…</source>
        <translation>Evento &amp;nuevo…</translation>
    </message>
    <message>
        <source>&amp;Open an event…</source>
        <translation>A&amp;brir un evento…</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>An invented two-day event with 262 people, to rehearse with</source>
        <translation>Un evento inventado de dos días con 262 personas, para ensayar</translation>
    </message>
    <message>
        <source>Badges, doors and headcounts of one event live in one file on this computer. Where is yours?</source>
        <translation>Los gafetes, las puertas y los conteos de un evento se guardan en un solo archivo de esta computadora. ¿Dónde está el suyo?</translation>
    </message>
    <message>
        <source>Event files (*.checkin)</source>
        <translation>Archivos de evento (*.checkin)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Open an event</source>
        <translation>Abrir un evento</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Abiertos recientemente</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>Abriendo {name}…</translation>
    </message>
    <message>
        <source>Preparing the demo…</source>
        <translation>Preparando la demostración…</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Probar la &amp;demostración</translation>
    </message>
    <message>
        <source>Welcome to checkin</source>
        <translation>Le damos la bienvenida a checkin</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Attendees</source>
        <translation>Asistentes</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Gafetes</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>New event, open, demo (Ctrl+O)</source>
        <translation>Evento nuevo, abrir, demostración (Ctrl+O)</translation>
    </message>
    <message>
        <source>Other event…</source>
        <translation>Otro evento…</translation>
    </message>
    <message>
        <source>Scanner…</source>
        <translation>Lector…</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Test the scanner, or choose its port (F12)</source>
        <translation>Probar el lector o elegir su puerto (F12)</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>A value is too long</source>
        <translation>Un dato es demasiado largo</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Organismo público</translation>
    </message>
    <message>
        <source>All places are taken: {count}.</source>
        <translation>Todos los lugares están ocupados: {count}.</translation>
    </message>
    <message>
        <source>Already in</source>
        <translation>Ya está adentro</translation>
    </message>
    <message>
        <source>Answer the questions to let the guest in.</source>
        <translation>Responda las preguntas para dejar entrar a la persona.</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentina</translation>
    </message>
    <message>
        <source>Ask for the badge of this event, or search for the name.</source>
        <translation>Pida el gafete de este evento o busque el nombre.</translation>
    </message>
    <message>
        <source>Ask for the new badge and keep the old one.</source>
        <translation>Pida el gafete nuevo y conserve el anterior.</translation>
    </message>
    <message>
        <source>Ask the company&apos;s contact to add or substitute the person.</source>
        <translation>Pida al contacto de la empresa que agregue o sustituya a la persona.</translation>
    </message>
    <message>
        <source>Ask the guest to come back when the doors open.</source>
        <translation>Pida a la persona que regrese cuando abran las puertas.</translation>
    </message>
    <message>
        <source>Ask the guest to wait for the break, or call the host.</source>
        <translation>Pida a la persona que espere el receso o llame al anfitrión.</translation>
    </message>
    <message>
        <source>Ask the guest to wait until a colleague leaves.</source>
        <translation>Pida a la persona que espere a que salga alguien de su empresa.</translation>
    </message>
    <message>
        <source>Ask the guest to wait until somebody leaves.</source>
        <translation>Pida a la persona que espere a que alguien salga.</translation>
    </message>
    <message>
        <source>Ask the registration desk who this is, and scan again in a moment.</source>
        <translation>Pregunte al registro quién es y vuelva a escanear en un momento.</translation>
    </message>
    <message>
        <source>Badge no longer valid</source>
        <translation>Gafete sin validez</translation>
    </message>
    <message>
        <source>Badge of another event</source>
        <translation>Gafete de otro evento</translation>
    </message>
    <message>
        <source>Badge was replaced</source>
        <translation>Gafete reemplazado</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Acceso bloqueado</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <source>Came in {time}; one entry is allowed.</source>
        <translation>Entró: {time}; se permite una sola entrada.</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Cancelled in the list it comes from</source>
        <translation>Cancelada en la lista de la que viene</translation>
    </message>
    <message>
        <source>Cancelled or declined, says the list</source>
        <translation>Canceló o declinó, según la lista</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Certain categories</source>
        <translation>Ciertas categorías</translation>
    </message>
    <message>
        <source>Certain companies</source>
        <translation>Ciertas empresas</translation>
    </message>
    <message>
        <source>Check that the right session is chosen.</source>
        <translation>Verifique que esté elegida la sesión correcta.</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombia</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Company seats taken</source>
        <translation>Lugares de la empresa ocupados</translation>
    </message>
    <message>
        <source>Compare the name on the badge with the guest; if it is theirs, admit anyway.</source>
        <translation>Compare el nombre del gafete con la persona; si es suyo, admítala de todos modos.</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>No se pudo leer</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Do not let the guest in; call the person in charge.</source>
        <translation>No permita el paso; llame a la persona responsable.</translation>
    </message>
    <message>
        <source>Doors not open yet</source>
        <translation>Aún no abren las puertas</translation>
    </message>
    <message>
        <source>Doors open: {time}.</source>
        <translation>Apertura de puertas: {time}.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Entered at {time}.</source>
        <translation>Entrada: {time}.</translation>
    </message>
    <message>
        <source>Entered at {time}; the room is over its capacity ({count}).</source>
        <translation>Entró: {time}; la sala rebasa su cupo ({count}).</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>External code</source>
        <translation>Código externo</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemania</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>Hasta luego</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Gobierno</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>If the guest came after all, register them as a walk-in.</source>
        <translation>Si la persona vino de todos modos, regístrela en sitio.</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Inside since {time} ({desk}).</source>
        <translation>Adentro desde: {time} ({desk}).</translation>
    </message>
    <message>
        <source>Inside since {time}.</source>
        <translation>Adentro desde: {time}.</translation>
    </message>
    <message>
        <source>It belongs to {event}.</source>
        <translation>Pertenece a {event}.</translation>
    </message>
    <message>
        <source>It ended: {time}.</source>
        <translation>Terminó: {time}.</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japón</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Keep this badge. If the guest came after all, register them as a walk-in.</source>
        <translation>Conserve este gafete. Si la persona vino de todos modos, regístrela en sitio.</translation>
    </message>
    <message>
        <source>Korean company</source>
        <translation>Empresa coreana</translation>
    </message>
    <message>
        <source>Korean company in Mexico</source>
        <translation>Empresa coreana en México</translation>
    </message>
    <message>
        <source>Left at {time}.</source>
        <translation>Salida: {time}.</translation>
    </message>
    <message>
        <source>Let the guest in.</source>
        <translation>Permita el paso.</translation>
    </message>
    <message>
        <source>Let through anyway: {reason}</source>
        <translation>Paso permitido de todos modos: {reason}</translation>
    </message>
    <message>
        <source>Mexican company</source>
        <translation>Empresa mexicana</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>México</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name in Hangul</source>
        <translation>Nombre en hangul</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Nobody enters after {time}.</source>
        <translation>Nadie entra después de: {time}.</translation>
    </message>
    <message>
        <source>Nobody is chosen yet who may come.</source>
        <translation>Aún no se ha elegido quién puede venir.</translation>
    </message>
    <message>
        <source>Nobody may let this guest in: {why}.</source>
        <translation>Nadie puede dejar entrar a esta persona: {why}.</translation>
    </message>
    <message>
        <source>Nobody on the list has the code {code}.</source>
        <translation>Nadie en la lista tiene el código {code}.</translation>
    </message>
    <message>
        <source>Not a genuine badge</source>
        <translation>Gafete no auténtico</translation>
    </message>
    <message>
        <source>Not confirmed: approval, payment or a place is missing</source>
        <translation>Sin confirmar: falta aprobación, pago o lugar</translation>
    </message>
    <message>
        <source>Not invited</source>
        <translation>Sin invitación</translation>
    </message>
    <message>
        <source>Not known here yet</source>
        <translation>Aún sin datos aquí</translation>
    </message>
    <message>
        <source>Not on the list</source>
        <translation>No está en la lista</translation>
    </message>
    <message>
        <source>Not valid today</source>
        <translation>Hoy no es válido</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Only people listed by name</source>
        <translation>Solo con invitación personal</translation>
    </message>
    <message>
        <source>Only people on this session&apos;s own list are invited.</source>
        <translation>Solo están invitadas las personas de la lista de esta sesión.</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panamá</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Perú</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Please ask</source>
        <translation>Pregunte, por favor</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Prensa</translation>
    </message>
    <message>
        <source>Replaced ({time}) by the badge that ends in {digits}.</source>
        <translation>Reemplazado ({time}) por el gafete que termina en {digits}.</translation>
    </message>
    <message>
        <source>Room is full</source>
        <translation>Sala llena</translation>
    </message>
    <message>
        <source>Same code as another person</source>
        <translation>Mismo código que otra persona</translation>
    </message>
    <message>
        <source>Same person twice in the list</source>
        <translation>Persona repetida en la lista</translation>
    </message>
    <message>
        <source>Scan again, flat and closer; or search for the name.</source>
        <translation>Escanee otra vez, plano y más cerca; o busque el nombre.</translation>
    </message>
    <message>
        <source>Search for the name, or register the guest.</source>
        <translation>Busque el nombre o registre a la persona.</translation>
    </message>
    <message>
        <source>Seats left: {count}</source>
        <translation>Lugares libres: {count}</translation>
    </message>
    <message>
        <source>Seats of {company} here, all taken: {count}.</source>
        <translation>Lugares de {company} aquí, todos ocupados: {count}.</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Send the guest to the registration desk.</source>
        <translation>Envíe a la persona a la mesa de registro.</translation>
    </message>
    <message>
        <source>Session is over</source>
        <translation>La sesión terminó</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Show the guest to their own session, or ask the host.</source>
        <translation>Oriente a la persona hacia su sesión o consulte al anfitrión.</translation>
    </message>
    <message>
        <source>Somebody else came</source>
        <translation>Vino otra persona</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corea del Sur</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>España</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Ponente</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Surnames</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>The badge is genuine, but this desk has not heard of its holder yet.</source>
        <translation>El gafete es auténtico, pero a esta mesa aún no llegan los datos de la persona.</translation>
    </message>
    <message>
        <source>The books say that this guest is inside.</source>
        <translation>Según el registro, esta persona está adentro.</translation>
    </message>
    <message>
        <source>The company is invited, but this person is not on the session&apos;s list.</source>
        <translation>La empresa está invitada, pero esta persona no está en la lista de la sesión.</translation>
    </message>
    <message>
        <source>The number {code} was not issued by this event.</source>
        <translation>El número {code} no fue emitido por este evento.</translation>
    </message>
    <message>
        <source>This badge is valid on: {days}.</source>
        <translation>Este gafete es válido el: {days}.</translation>
    </message>
    <message>
        <source>This badge was withdrawn.</source>
        <translation>Este gafete fue anulado.</translation>
    </message>
    <message>
        <source>This door has questions for the guest.</source>
        <translation>En esta puerta hay preguntas para la persona.</translation>
    </message>
    <message>
        <source>This guest was taken off the list.</source>
        <translation>Esta persona fue retirada de la lista.</translation>
    </message>
    <message>
        <source>This session is for the companies: {groups}.</source>
        <translation>Esta sesión es para las empresas: {groups}.</translation>
    </message>
    <message>
        <source>This session is for: {groups}.</source>
        <translation>Esta sesión es para: {groups}.</translation>
    </message>
    <message>
        <source>Too late to enter</source>
        <translation>Ya no se permite entrar</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Código desconocido</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Pase usted</translation>
    </message>
    <message>
        <source>What was scanned is not a whole code.</source>
        <translation>Lo que se escaneó no es un código completo.</translation>
    </message>
    <message>
        <source>Wish the guest a good day.</source>
        <translation>Deséele un buen día.</translation>
    </message>
    <message>
        <source>Withdrawn ({time}): {why}.</source>
        <translation>Anulado ({time}): {why}.</translation>
    </message>
    <message>
        <source>already here: {names}</source>
        <translation>ya en el evento: {names}</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>dddd, MMMM d</source>
        <comment>Qt date format: weekday, month and day</comment>
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>issued again</source>
        <translation>emitido de nuevo</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>extraviado</translation>
    </message>
    <message>
        <source>not arrived yet</source>
        <translation>aún no llega</translation>
    </message>
    <message>
        <source>somebody else came instead</source>
        <translation>vino otra persona en su lugar</translation>
    </message>
    <message>
        <source>table {table}</source>
        <translation>mesa {table}</translation>
    </message>
    <message>
        <source>the import was taken back</source>
        <translation>se deshizo la importación</translation>
    </message>
    <message>
        <source>wrong text</source>
        <translation>texto equivocado</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <comment>people</comment>
        <translation>{names} y {count} más</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} y {count} más</translation>
    </message>
    <message>
        <source>{name} came instead ({time}).</source>
        <translation>En su lugar vino {name} ({time}).</translation>
    </message>
    <message>
        <source>{name} came instead.</source>
        <translation>En su lugar vino {name}.</translation>
    </message>
</context>
<context>
    <name>_People</name>
    <message>
        <source>Cancelled</source>
        <translation>Canceló</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>Adentro</translation>
    </message>
    <message>
        <source>Not invited</source>
        <translation>Sin invitación</translation>
    </message>
</context>
</TS>
