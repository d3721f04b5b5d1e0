<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_MX">
<context>
    <name>MessageStrip</name>
    <message>
        <source>Put away</source>
        <translation>Quitar</translation>
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
    <name>Wording</name>
    <message>
        <source>A value is too long</source>
        <translation>Un dato es demasiado largo</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Organismo</translation>
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
        <source>Ask the guest to come back when the doors open.</source>
        <translation>Pida a la persona que regrese cuando abran las puertas.</translation>
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
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
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
        <source>Compare the name on the badge with the guest; if it is theirs, admit anyway.</source>
        <translation>Compare el nombre del gafete con la persona; si es suyo, permita el paso de todos modos.</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
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
        <source>Nobody on the list has the code {code}.</source>
        <translation>Nadie en la lista tiene el código {code}.</translation>
    </message>
    <message>
        <source>Not a genuine badge</source>
        <translation>Gafete no auténtico</translation>
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
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Only people listed by name</source>
        <translation>Solo personas de la lista</translation>
    </message>
    <message>
        <source>Only people on this session's own list are invited.</source>
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
        <source>Search for the name, or register the guest.</source>
        <translation>Busque el nombre o registre a la persona.</translation>
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
        <source>The number {code} was not issued by this event.</source>
        <translation>El número {code} no fue emitido por este evento.</translation>
    </message>
    <message>
        <source>This badge was withdrawn.</source>
        <translation>Este gafete fue anulado.</translation>
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
        <source>Wish the guest a good day.</source>
        <translation>Despida a la persona con amabilidad.</translation>
    </message>
    <message>
        <source>Withdrawn ({time}): {why}.</source>
        <translation>Anulado ({time}): {why}.</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>dddd, MMMM d</source>
        <comment>Qt date format: weekday, month and day</comment>
        <translation>dddd d 'de' MMMM</translation>
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
        <source>wrong text</source>
        <translation>texto equivocado</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} y {count} más</translation>
    </message>
</context>
</TS>
