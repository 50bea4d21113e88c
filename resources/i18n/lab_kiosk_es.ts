<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutMeScreen</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Tap a card. This is all we keep.</source>
        <translation>Toca una tarjeta. Esto es todo lo que guardamos.</translation>
    </message>
    <message>
        <source>This is all we keep.</source>
        <translation>Esto es todo lo que guardamos.</translation>
    </message>
    <message>
        <source>What we know about you</source>
        <translation>Lo que sabemos de ti</translation>
    </message>
</context>
<context>
    <name>AccessibilityBar</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Make it easier</source>
        <comment>opens larger text, contrast, speech, more time</comment>
        <translation>Hazlo más fácil</translation>
    </message>
    <message>
        <source>Quiet</source>
        <comment>short label: stop speaking</comment>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>Say again</source>
        <comment>short label: speak once more</comment>
        <translation>Repetir</translation>
    </message>
</context>
<context>
    <name>ActLine</name>
    <message>
        <source>this kiosk</source>
        <translation>este quiosco</translation>
    </message>
</context>
<context>
    <name>AgeScreen</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>How old are you?</source>
        <translation>¿Cuántos años tienes?</translation>
    </message>
    <message>
        <source>Some demos are for older visitors.</source>
        <translation>Algunas demos son para visitantes de más edad.</translation>
    </message>
</context>
<context>
    <name>AnswerButton</name>
    <message>
        <source>%1: great</source>
        <comment>an answer, %1 is a number</comment>
        <translation>%1: genial</translation>
    </message>
    <message>
        <source>%1: not good</source>
        <comment>an answer, %1 is a number</comment>
        <translation>%1: mal</translation>
    </message>
</context>
<context>
    <name>ArrivedText</name>
    <message>
        <source>Nothing yet</source>
        <comment>has arrived from a scanner</comment>
        <translation>Nada todavía</translation>
    </message>
    <message>
        <source>What arrives</source>
        <comment>from a scanner</comment>
        <translation>Lo que llega</translation>
    </message>
</context>
<context>
    <name>AttractInvitation</name>
    <message>
        <source>Hold your badge under the scanner</source>
        <translation>Pon tu gafete bajo el lector</translation>
    </message>
    <message>
        <source>Innovation Lab</source>
        <translation>Laboratorio de Innovación</translation>
    </message>
    <message>
        <source>or show it to the camera.</source>
        <translation>o muéstralo a la cámara.</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message numerus="yes">
        <source>%n thing(s) that are out were called back by their maker.</source>
        <translation>
            <numerusform>Hay %n objeto fuera que el fabricante retira.</numerusform>
            <numerusform>Hay %n objetos fuera que el fabricante retira.</numerusform>
        </translation>
    </message>
    <message>
        <source>Get help</source>
        <translation>Pedir ayuda</translation>
    </message>
    <message>
        <source>I have no badge</source>
        <translation>No tengo gafete</translation>
    </message>
    <message>
        <source>Innovation Lab</source>
        <translation>Laboratorio de Innovación</translation>
    </message>
    <message>
        <source>Return a thing</source>
        <translation>Devolver algo</translation>
    </message>
    <message>
        <source>Staff: please open the desk.</source>
        <translation>Personal: por favor, abran el mostrador.</translation>
    </message>
</context>
<context>
    <name>AuditScreen</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Todavía nada.</translation>
    </message>
    <message>
        <source>Staff desk</source>
        <translation>Mostrador del personal</translation>
    </message>
    <message>
        <source>The newest first. Nobody can change it.</source>
        <translation>Lo más nuevo primero. Nadie puede cambiarlo.</translation>
    </message>
    <message>
        <source>What staff did</source>
        <translation>Lo que hizo el personal</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>%1 (%2)</source>
        <comment>%1 is a sentence, %2 a role of staff</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 acknowledged a safety step</source>
        <comment>%1 is a first name</comment>
        <translation>%1 confirmó un paso de seguridad</translation>
    </message>
    <message>
        <source>%1 answered a call for help</source>
        <comment>%1 is a first name</comment>
        <translation>%1 atendió una llamada de ayuda</translation>
    </message>
    <message>
        <source>%1 began a stock-take</source>
        <comment>%1 is a first name</comment>
        <translation>%1 empezó un inventario</translation>
    </message>
    <message>
        <source>%1 began to count at a place</source>
        <comment>%1 is a first name</comment>
        <translation>%1 empezó a contar en un lugar</translation>
    </message>
    <message>
        <source>%1 blocked a borrower</source>
        <comment>%1 is a first name</comment>
        <translation>%1 bloqueó un préstamo a alguien</translation>
    </message>
    <message>
        <source>%1 called the evacuation roll</source>
        <comment>%1 is a first name</comment>
        <translation>%1 abrió la lista de evacuación</translation>
    </message>
    <message>
        <source>%1 cancelled a reservation</source>
        <comment>%1 is a first name</comment>
        <translation>%1 canceló una reserva</translation>
    </message>
    <message>
        <source>%1 changed a reservation</source>
        <comment>%1 is a first name</comment>
        <translation>%1 cambió una reserva</translation>
    </message>
    <message>
        <source>%1 chose a PIN</source>
        <comment>%1 is a first name, %2 a person</comment>
        <translation>%1 eligió un PIN</translation>
    </message>
    <message>
        <source>%1 closed a stock-take</source>
        <comment>%1 is a first name</comment>
        <translation>%1 cerró un inventario</translation>
    </message>
    <message>
        <source>%1 closed a visit</source>
        <comment>%1 is a first name</comment>
        <translation>%1 cerró una visita</translation>
    </message>
    <message>
        <source>%1 closed the evacuation list</source>
        <comment>%1 is a first name</comment>
        <translation>%1 cerró la lista de evacuación</translation>
    </message>
    <message>
        <source>%1 counted %2</source>
        <comment>%1 is a first name, %2 a thing</comment>
        <translation>%1 contó %2</translation>
    </message>
    <message>
        <source>%1 counted something unknown</source>
        <comment>%1 is a first name</comment>
        <translation>%1 contó algo desconocido</translation>
    </message>
    <message>
        <source>%1 counted stock</source>
        <comment>%1 is a first name</comment>
        <translation>%1 contó existencias</translation>
    </message>
    <message>
        <source>%1 decided about a pilot</source>
        <comment>%1 is a first name</comment>
        <translation>%1 decidió sobre un piloto</translation>
    </message>
    <message>
        <source>%1 decided an exception</source>
        <comment>%1 is a first name</comment>
        <translation>%1 decidió una excepción</translation>
    </message>
    <message>
        <source>%1 deleted a picture of %2</source>
        <comment>%1 is a first name, %2 a thing</comment>
        <translation>%1 borró una foto de %2</translation>
    </message>
    <message>
        <source>%1 deleted a picture of something with an unknown code</source>
        <comment>%1 is a first name</comment>
        <translation>%1 borró una foto de algo con un código desconocido</translation>
    </message>
    <message>
        <source>%1 did something that this version has no words for</source>
        <comment>%1 is a first name</comment>
        <translation>%1 hizo algo que esta versión no sabe nombrar</translation>
    </message>
    <message>
        <source>%1 ended the cleaning</source>
        <comment>%1 is a first name</comment>
        <translation>%1 terminó la limpieza</translation>
    </message>
    <message>
        <source>%1 erased a person</source>
        <comment>%1 is a first name</comment>
        <translation>%1 borró los datos de una persona</translation>
    </message>
    <message>
        <source>%1 gave %2 a code</source>
        <comment>%1 is a first name, %2 a thing</comment>
        <translation>%1 le dio un código a %2</translation>
    </message>
    <message>
        <source>%1 gave a role to %2</source>
        <comment>%1 is a first name, %2 a person</comment>
        <translation>%1 dio una función a %2</translation>
    </message>
    <message>
        <source>%1 got %2 ready</source>
        <comment>%1 is a first name, %2 a thing</comment>
        <translation>%1 preparó %2</translation>
    </message>
    <message>
        <source>%1 handed out what was reserved</source>
        <comment>%1 is a first name</comment>
        <translation>%1 entregó lo reservado</translation>
    </message>
    <message>
        <source>%1 held %2 back</source>
        <comment>%1 is a first name, %2 a thing</comment>
        <translation>%1 retuvo %2</translation>
    </message>
    <message>
        <source>%1 kept another thing for a reservation</source>
        <comment>%1 is a first name</comment>
        <translation>%1 guardó otro objeto para una reserva</translation>
    </message>
    <message>
        <source>%1 lent %2</source>
        <comment>%1 is a first name, %2 a thing</comment>
        <translation>%1 prestó %2</translation>
    </message>
    <message>
        <source>%1 let %2 be used without cleaning</source>
        <comment>%1 is a first name, %2 a thing</comment>
        <translation>%1 permitió usar %2 sin limpiar</translation>
    </message>
    <message>
        <source>%1 let %2 choose a new PIN</source>
        <comment>%1 is a first name, %2 a person</comment>
        <translation>%1 dejó que %2 elija otro PIN</translation>
    </message>
    <message>
        <source>%1 let a demo be tried again</source>
        <comment>%1 is a first name</comment>
        <translation>%1 permitió probar otra vez una demo</translation>
    </message>
    <message>
        <source>%1 let go of %2</source>
        <comment>%1 is a first name, %2 a thing</comment>
        <translation>%1 liberó %2</translation>
    </message>
    <message>
        <source>%1 let go of old records</source>
        <comment>%1 is a first name</comment>
        <translation>%1 eliminó registros antiguos</translation>
    </message>
    <message>
        <source>%1 let records out</source>
        <comment>%1 is a first name</comment>
        <translation>%1 sacó registros</translation>
    </message>
    <message>
        <source>%1 let somebody in</source>
        <comment>%1 is a first name</comment>
        <translation>%1 dejó entrar a alguien</translation>
    </message>
    <message>
        <source>%1 locked the glass to clean it</source>
        <comment>%1 is a first name</comment>
        <translation>%1 bloqueó la pantalla para limpiarla</translation>
    </message>
    <message>
        <source>%1 looked at %2, which came back</source>
        <comment>%1 is a first name, %2 a thing</comment>
        <translation>%1 revisó %2, que volvió</translation>
    </message>
    <message>
        <source>%1 looked at the centre</source>
        <comment>%1 is a first name</comment>
        <translation>%1 miró el estado del centro</translation>
    </message>
    <message>
        <source>%1 looked at the devices</source>
        <comment>%1 is a first name</comment>
        <translation>%1 miró los aparatos</translation>
    </message>
    <message>
        <source>%1 looked at the exceptions</source>
        <comment>%1 is a first name</comment>
        <translation>%1 miró las excepciones</translation>
    </message>
    <message>
        <source>%1 looked at the reports</source>
        <comment>%1 is a first name</comment>
        <translation>%1 miró los informes</translation>
    </message>
    <message>
        <source>%1 made a reservation</source>
        <comment>%1 is a first name</comment>
        <translation>%1 hizo una reserva</translation>
    </message>
    <message>
        <source>%1 marked %2 as missing</source>
        <comment>%1 is a first name, %2 a thing</comment>
        <translation>%1 marcó %2 como perdido</translation>
    </message>
    <message>
        <source>%1 moved %2</source>
        <comment>%1 is a first name, %2 a thing</comment>
        <translation>%1 movió %2</translation>
    </message>
    <message>
        <source>%1 moved a pilot on</source>
        <comment>%1 is a first name</comment>
        <translation>%1 avanzó un piloto</translation>
    </message>
    <message>
        <source>%1 opened the desk</source>
        <comment>%1 is a first name</comment>
        <translation>%1 abrió el mostrador</translation>
    </message>
    <message>
        <source>%1 printed a new label for %2</source>
        <comment>%1 is a first name, %2 a thing</comment>
        <translation>%1 imprimió una etiqueta nueva para %2</translation>
    </message>
    <message>
        <source>%1 recorded a consent for %2</source>
        <comment>%1 is a first name, %2 a person</comment>
        <translation>%1 registró un consentimiento para %2</translation>
    </message>
    <message>
        <source>%1 recorded that %2 was calibrated</source>
        <comment>%1 is a first name, %2 a thing</comment>
        <translation>%1 anotó que se calibró %2</translation>
    </message>
    <message>
        <source>%1 recorded the end of a consent for %2</source>
        <comment>%1 is a first name, %2 a person</comment>
        <translation>%1 registró el fin de un consentimiento para %2</translation>
    </message>
    <message>
        <source>%1 renewed the loan of %2</source>
        <comment>%1 is a first name, %2 a thing</comment>
        <translation>%1 renovó el préstamo de %2</translation>
    </message>
    <message>
        <source>%1 reserved %2</source>
        <comment>%1 is a first name, %2 a thing</comment>
        <translation>%1 reservó %2</translation>
    </message>
    <message>
        <source>%1 retired %2</source>
        <comment>%1 is a first name, %2 a thing</comment>
        <translation>%1 dio de baja %2</translation>
    </message>
    <message>
        <source>%1 retired a code of %2</source>
        <comment>%1 is a first name, %2 a thing</comment>
        <translation>%1 retiró un código de %2</translation>
    </message>
    <message>
        <source>%1 revoked a badge</source>
        <comment>%1 is a first name</comment>
        <translation>%1 anuló un gafete</translation>
    </message>
    <message>
        <source>%1 sent %2 to a vendor</source>
        <comment>%1 is a first name, %2 a thing</comment>
        <translation>%1 envió %2 a un proveedor</translation>
    </message>
    <message>
        <source>%1 sent %2 to the bench</source>
        <comment>%1 is a first name, %2 a thing</comment>
        <translation>%1 envió %2 al taller de reparación</translation>
    </message>
    <message>
        <source>%1 set the times of a visit of %2 right</source>
        <comment>%1 is a first name, %2 a person</comment>
        <translation>%1 corrigió las horas de una visita de %2</translation>
    </message>
    <message>
        <source>%1 stopped a demo</source>
        <comment>%1 is a first name</comment>
        <translation>%1 detuvo una demo</translation>
    </message>
    <message>
        <source>%1 took %2 back</source>
        <comment>%1 is a first name, %2 a thing</comment>
        <translation>%1 recibió %2 de vuelta</translation>
    </message>
    <message>
        <source>%1 took a picture of %2</source>
        <comment>%1 is a first name, %2 a thing</comment>
        <translation>%1 tomó una foto de %2</translation>
    </message>
    <message>
        <source>%1 took a picture of something with an unknown code</source>
        <comment>%1 is a first name</comment>
        <translation>%1 tomó una foto de algo con un código desconocido</translation>
    </message>
    <message>
        <source>%1 took back a renewal of %2</source>
        <comment>%1 is a first name, %2 a thing</comment>
        <translation>%1 deshizo una renovación de %2</translation>
    </message>
    <message>
        <source>%1 took back a step of %2</source>
        <comment>%1 is a first name, %2 a thing</comment>
        <translation>%1 deshizo un paso de %2</translation>
    </message>
    <message>
        <source>%1 took records in</source>
        <comment>%1 is a first name</comment>
        <translation>%1 incorporó registros</translation>
    </message>
    <message>
        <source>%1 unblocked a borrower</source>
        <comment>%1 is a first name</comment>
        <translation>%1 permitió de nuevo un préstamo</translation>
    </message>
    <message>
        <source>%1 was locked out after five wrong PINs</source>
        <comment>%1 is a first name</comment>
        <translation>%1 quedó en espera tras cinco PIN incorrectos</translation>
    </message>
    <message>
        <source>A set-up code</source>
        <translation>Un código de inicio</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>something</source>
        <translation>algo</translation>
    </message>
</context>
<context>
    <name>BlockerWords</name>
    <message>
        <source>A guardian has to agree first.</source>
        <translation>Primero debe aceptar un tutor.</translation>
    </message>
    <message>
        <source>A part of the kit is missing.</source>
        <translation>Falta una pieza del kit.</translation>
    </message>
    <message>
        <source>First do the short course: %1.</source>
        <comment>%1 is the name of a demo</comment>
        <translation>Primero toma el curso corto: %1.</translation>
    </message>
    <message>
        <source>It is away for repair.</source>
        <translation>Está fuera, en reparación.</translation>
    </message>
    <message>
        <source>It is being cleaned. One minute.</source>
        <translation>Se está limpiando. Un minuto.</translation>
    </message>
    <message>
        <source>It is being repaired.</source>
        <translation>Se está reparando.</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>Está dañado.</translation>
    </message>
    <message>
        <source>It is for older visitors.</source>
        <translation>Es para visitantes de más edad.</translation>
    </message>
    <message>
        <source>It is in a demo right now.</source>
        <translation>Está en una demo ahora.</translation>
    </message>
    <message>
        <source>It is not connected. Please ask staff.</source>
        <translation>No está conectado. Pregunta al personal.</translation>
    </message>
    <message>
        <source>It is resting after use.</source>
        <translation>Está descansando después del uso.</translation>
    </message>
    <message>
        <source>It needs a reset first.</source>
        <translation>Primero hay que reiniciarlo.</translation>
    </message>
    <message>
        <source>It needs a tune-up.</source>
        <translation>Necesita un ajuste.</translation>
    </message>
    <message>
        <source>It needs charging first.</source>
        <translation>Primero hay que cargarlo.</translation>
    </message>
    <message>
        <source>It needs cleaning first.</source>
        <translation>Primero hay que limpiarlo.</translation>
    </message>
    <message>
        <source>It takes a short course first. Please ask staff.</source>
        <translation>Primero hace falta un curso corto. Pregunta al personal.</translation>
    </message>
    <message>
        <source>Its battery is low.</source>
        <translation>Tiene poca batería.</translation>
    </message>
    <message>
        <source>Kept for a class at %1.</source>
        <comment>%1 is a clock time</comment>
        <translation>A %1 es para una clase.</translation>
    </message>
    <message>
        <source>Kept for a class: %1.</source>
        <comment>%1 is a day and a clock time</comment>
        <translation>Para una clase: %1</translation>
    </message>
    <message>
        <source>Marked as missing. Please bring it to the desk.</source>
        <translation>Está marcado como perdido. Por favor, llévalo al mostrador.</translation>
    </message>
    <message>
        <source>More than was reserved.</source>
        <translation>Más de lo reservado.</translation>
    </message>
    <message>
        <source>Needs a lab badge</source>
        <translation>Necesita gafete</translation>
    </message>
    <message>
        <source>No longer in use.</source>
        <translation>Ya no se usa.</translation>
    </message>
    <message>
        <source>Not in our list. Please ask staff.</source>
        <translation>No está en nuestra lista. Pregunta al personal.</translation>
    </message>
    <message>
        <source>Please read its rules first.</source>
        <translation>Primero lee sus reglas, por favor.</translation>
    </message>
    <message>
        <source>Rest your eyes before the next headset.</source>
        <translation>Descansa la vista antes del próximo visor.</translation>
    </message>
    <message>
        <source>Somebody else has it.</source>
        <translation>Lo tiene otra persona.</translation>
    </message>
    <message>
        <source>Somebody has booked it.</source>
        <translation>Alguien lo reservó.</translation>
    </message>
    <message>
        <source>Staff are checking it.</source>
        <translation>El personal lo está revisando.</translation>
    </message>
    <message>
        <source>Staff are holding it.</source>
        <translation>El personal lo tiene apartado.</translation>
    </message>
    <message>
        <source>Staff must check it first.</source>
        <translation>El personal debe revisarlo primero.</translation>
    </message>
    <message>
        <source>That is not what was reserved.</source>
        <translation>No es lo que se reservó.</translation>
    </message>
    <message>
        <source>The maker called it back.</source>
        <translation>El fabricante lo retiró.</translation>
    </message>
    <message>
        <source>You cannot borrow today. Please ask staff.</source>
        <translation>Hoy no puedes pedir prestado. Pregunta al personal.</translation>
    </message>
    <message>
        <source>Your short course ended on %1. Do it again: %2.</source>
        <comment>%1 is a date, %2 the name of a demo</comment>
        <translation>Tu curso corto venció el %1. Tómalo otra vez: %2.</translation>
    </message>
    <message>
        <source>Your short course ended on %1. Please ask staff.</source>
        <comment>%1 is a date</comment>
        <translation>Tu curso corto venció el %1. Pregunta al personal.</translation>
    </message>
</context>
<context>
    <name>BoardColumn</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>things that the board does not name</comment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardScreen</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Headsets ready: %1 of %2</source>
        <translation>Visores listos: %1 de %2</translation>
    </message>
    <message>
        <source>In the box</source>
        <translation>En la caja</translation>
    </message>
    <message>
        <source>To charge</source>
        <translation>Por cargar</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>To clean</source>
        <translation>Por limpiar</translation>
    </message>
</context>
<context>
    <name>CameraWords</name>
    <message>
        <source>Come closer</source>
        <comment>where to hold the badge before the camera</comment>
        <translation>Acércalo</translation>
    </message>
    <message>
        <source>Further away</source>
        <comment>where to hold the badge before the camera</comment>
        <translation>Aléjalo</translation>
    </message>
    <message>
        <source>Hold it still</source>
        <comment>the badge before the camera</comment>
        <translation>Sin mover</translation>
    </message>
    <message>
        <source>More light</source>
        <comment>on the badge before the camera</comment>
        <translation>Más luz</translation>
    </message>
    <message>
        <source>One at a time</source>
        <comment>badges before the camera</comment>
        <translation>Uno a la vez</translation>
    </message>
    <message>
        <source>Tilt it a little</source>
        <comment>the badge: a lamp is mirrored in it</comment>
        <translation>Inclínalo</translation>
    </message>
</context>
<context>
    <name>CardCodeLine</name>
    <message>
        <source>Code %1</source>
        <comment>%1 is its number on the test card</comment>
        <translation>Código %1</translation>
    </message>
</context>
<context>
    <name>CaseCard</name>
    <message>
        <source>Look at its picture</source>
        <translation>Ver su foto</translation>
    </message>
    <message>
        <source>Take a picture of the thing</source>
        <translation>Tomar una foto del objeto</translation>
    </message>
</context>
<context>
    <name>CasePictureScreen</name>
    <message>
        <source>A picture of the thing</source>
        <translation>Una foto del objeto</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Go back and say what it is.</source>
        <translation>Vuelve atrás y di qué es.</translation>
    </message>
    <message>
        <source>Is it sharp, and is nobody in it?</source>
        <translation>¿Se ve nítida y no sale nadie?</translation>
    </message>
    <message>
        <source>It is decided. The picture goes a month later.</source>
        <translation>Ya está decidido. La foto se borra un mes después.</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>a picture</comment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Nobody in it, please.</source>
        <translation>Sin personas, por favor.</translation>
    </message>
    <message>
        <source>Nobody in it, please. What you keep stays on this kiosk, encrypted, for a month after staff decided.</source>
        <translation>Sin personas, por favor. Lo que guardes queda en este quiosco, cifrado, un mes después de la decisión.</translation>
    </message>
    <message>
        <source>Take picture</source>
        <translation>Tomar foto</translation>
    </message>
    <message>
        <source>There is no picture of it.</source>
        <translation>No hay foto.</translation>
    </message>
    <message>
        <source>What carries this code</source>
        <translation>Lo que lleva este código</translation>
    </message>
    <message>
        <source>Without a picture</source>
        <translation>Sin foto</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>%1 came in</source>
        <comment>%1 is a first name</comment>
        <translation>%1 entró</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>%1 is a first name</comment>
        <translation>%1 salió</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1 is a kiosk, %2 a clock time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>%1 is a kiosk, %2 a date, %3 a clock time</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) reserved</source>
        <translation>
            <numerusform>%n cosa reservada</numerusform>
            <numerusform>%n cosas reservadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) reserved for %1</source>
        <comment>%1 is a name</comment>
        <translation>
            <numerusform>%n cosa reservada para %1</numerusform>
            <numerusform>%n cosas reservadas para %1</numerusform>
        </translation>
    </message>
    <message>
        <source>A code that nobody knows</source>
        <translation>Un código que nadie conoce</translation>
    </message>
    <message>
        <source>Called back by its maker</source>
        <translation>El fabricante lo retira</translation>
    </message>
    <message>
        <source>Came in twice, never left</source>
        <translation>Entró dos veces y nunca salió</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Se contó</translation>
    </message>
    <message>
        <source>Decided by %1, %2</source>
        <comment>%1 is a first name, %2 a kiosk and a time</comment>
        <translation>Decisión de %1, %2</translation>
    </message>
    <message>
        <source>Ended by itself, %1</source>
        <comment>an exception; %1 is a kiosk and a time</comment>
        <translation>Terminó por sí sola, %1</translation>
    </message>
    <message>
        <source>Free for %1:</source>
        <comment>%1 is a name; a thing follows</comment>
        <translation>Libre para %1:</translation>
    </message>
    <message>
        <source>Free for that time:</source>
        <comment>a thing follows</comment>
        <translation>Libre para esa hora:</translation>
    </message>
    <message>
        <source>Given this tag</source>
        <translation>Recibió esta etiqueta</translation>
    </message>
    <message>
        <source>Left, but never came in</source>
        <translation>Salió, pero nunca entró</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Prestado</translation>
    </message>
    <message>
        <source>Lent again, never returned</source>
        <translation>Prestado otra vez sin devolución</translation>
    </message>
    <message>
        <source>Lent although it was held back</source>
        <translation>Prestado aunque estaba retenido</translation>
    </message>
    <message>
        <source>Lent although it was promised</source>
        <translation>Prestado aunque estaba reservado</translation>
    </message>
    <message>
        <source>Lent to %1</source>
        <comment>%1 is a first name</comment>
        <translation>Prestado a %1</translation>
    </message>
    <message>
        <source>Lent to somebody who may not borrow</source>
        <translation>Prestado a quien no puede llevar cosas</translation>
    </message>
    <message>
        <source>Lent twice to the same person</source>
        <translation>Prestado dos veces a la misma persona</translation>
    </message>
    <message>
        <source>More parts used than there were</source>
        <translation>Se usaron más piezas de las que había</translation>
    </message>
    <message>
        <source>More reserved than there is</source>
        <translation>Se reservó más de lo que hay</translation>
    </message>
    <message>
        <source>No other one of its kind is free for %1.</source>
        <comment>%1 is a name</comment>
        <translation>No hay otro igual libre para %1.</translation>
    </message>
    <message>
        <source>No other one of its kind is free for that time.</source>
        <translation>No hay otro igual libre para esa hora.</translation>
    </message>
    <message>
        <source>One tag in two places</source>
        <translation>Una etiqueta en dos lugares</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Returned, but never lent</source>
        <translation>Devuelto, pero nunca prestado</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Escaneado</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>a thing was scanned</comment>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Set right by staff</source>
        <translation>Corrección del personal</translation>
    </message>
    <message>
        <source>Set right by staff: %1 to %2</source>
        <comment>%1 and %2 are clock times</comment>
        <translation>Corrección del personal: %1 a %2</translation>
    </message>
    <message>
        <source>Set right by staff: came at %1</source>
        <comment>%1 is a clock time</comment>
        <translation>Corrección del personal: entrada a %1</translation>
    </message>
    <message>
        <source>Set right by staff: left at %1</source>
        <comment>%1 is a clock time</comment>
        <translation>Corrección del personal: salida a %1</translation>
    </message>
    <message>
        <source>Somebody came in</source>
        <translation>Alguien entró</translation>
    </message>
    <message>
        <source>Somebody left</source>
        <translation>Alguien salió</translation>
    </message>
    <message>
        <source>Taken into a demo</source>
        <translation>Usado en una demo</translation>
    </message>
    <message>
        <source>Taken into a demo by %1</source>
        <comment>%1 is a first name</comment>
        <translation>Usado en una demo por %1</translation>
    </message>
    <message>
        <source>Taken out of use</source>
        <translation>Retirado del uso</translation>
    </message>
    <message>
        <source>Two different times for one visit</source>
        <translation>Dos horas distintas para una visita</translation>
    </message>
    <message>
        <source>Two scans at the same moment</source>
        <translation>Dos lecturas en el mismo momento</translation>
    </message>
    <message>
        <source>Used again without cleaning</source>
        <translation>Usado otra vez sin limpiar</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>el personal</translation>
    </message>
    <message>
        <source>this kiosk</source>
        <translation>este quiosco</translation>
    </message>
    <message>
        <source>“%1” was decided later by %2, %3. The first decision counts.</source>
        <comment>%1 is a decision, %2 a first name, %3 a kiosk and a time</comment>
        <translation>«%1» lo decidió después %2, %3. Cuenta la primera decisión.</translation>
    </message>
</context>
<context>
    <name>CasesScreen</name>
    <message numerus="yes">
        <source>%n exception(s) to decide</source>
        <translation>
            <numerusform>%n excepción por decidir</numerusform>
            <numerusform>%n excepciones por decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <comment>contradictions that staff decide about</comment>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>No two records contradict each other.</source>
        <translation>No hay registros que se contradigan.</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Nada por decidir</translation>
    </message>
    <message>
        <source>Tap what you found out. It is kept with your name.</source>
        <translation>Toca lo que averiguaste. Se guarda con tu nombre.</translation>
    </message>
    <message>
        <source>Where two kiosks tell two stories, you decide here.</source>
        <translation>Cuando dos quioscos cuentan dos historias, aquí decides tú.</translation>
    </message>
</context>
<context>
    <name>CentreWords</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>A login page of the network answers. IT has to let this kiosk through.</source>
        <translation>Responde una página de acceso de la red. Soporte técnico debe dejar pasar este quiosco.</translation>
    </message>
    <message>
        <source>A stranger signed the centre&apos;s certificate. IT has to look.</source>
        <translation>El certificado de la central lo firmó alguien desconocido. Soporte técnico debe revisarlo.</translation>
    </message>
    <message>
        <source>All works, and all stays on this kiosk. IT can connect it.</source>
        <translation>Todo funciona y todo se queda en este quiosco. Soporte técnico puede conectarlo.</translation>
    </message>
    <message>
        <source>Everything that was written here is there too.</source>
        <translation>Todo lo que se anotó aquí también está allá.</translation>
    </message>
    <message>
        <source>First contact with the centre</source>
        <translation>Primer contacto con la central</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>a light for staff</comment>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Have a look</source>
        <comment>a light for staff</comment>
        <translation>Revísalo</translation>
    </message>
    <message>
        <source>In step with the centre</source>
        <translation>Al día con la central</translation>
    </message>
    <message>
        <source>In touch, but have a look</source>
        <translation>En contacto, pero revísalo</translation>
    </message>
    <message>
        <source>Late, but nothing is lost</source>
        <translation>Con retraso, pero nada se pierde</translation>
    </message>
    <message>
        <source>Needs IT</source>
        <comment>a light for staff</comment>
        <translation>Llama a soporte</translation>
    </message>
    <message>
        <source>No way to the centre</source>
        <translation>Sin acceso a la central</translation>
    </message>
    <message>
        <source>None</source>
        <comment>a light for staff: there is no centre</comment>
        <translation>Sin central</translation>
    </message>
    <message>
        <source>Nothing comes back. A firewall may stand between.</source>
        <translation>No llega respuesta. Quizá un cortafuegos lo impide.</translation>
    </message>
    <message>
        <source>On its way to the centre</source>
        <translation>En camino a la central</translation>
    </message>
    <message>
        <source>Out of touch with the centre</source>
        <translation>Sin contacto con la central</translation>
    </message>
    <message>
        <source>Something came that this program cannot read.</source>
        <translation>Llegó algo que este programa no puede leer.</translation>
    </message>
    <message>
        <source>Something has waited for more than 15 minutes.</source>
        <translation>Algo espera desde hace más de 15 minutos.</translation>
    </message>
    <message>
        <source>The centre cannot be reached. Look at the network cable or the Wi-Fi.</source>
        <translation>No se llega a la central. Revisa el cable de red o el Wi-Fi.</translation>
    </message>
    <message>
        <source>The centre does not know this kiosk. IT has to enrol it again.</source>
        <translation>La central no conoce este quiosco. Soporte técnico debe inscribirlo otra vez.</translation>
    </message>
    <message>
        <source>The centre forgot what kiosks may do. IT: run central init there.</source>
        <translation>La central olvidó los permisos de los quioscos. Soporte técnico: ejecutar central init allí.</translation>
    </message>
    <message>
        <source>The centre has closed its door to this kiosk. What waits stays here.</source>
        <translation>La central cerró la puerta a este quiosco. Lo que espera se queda aquí.</translation>
    </message>
    <message>
        <source>The centre has no room now. It is tried again.</source>
        <translation>La central no tiene espacio ahora. Se intenta de nuevo.</translation>
    </message>
    <message>
        <source>The centre offers no encryption. IT has to switch TLS on.</source>
        <translation>La central no ofrece cifrado. Soporte técnico debe activar TLS.</translation>
    </message>
    <message>
        <source>The centre takes nothing in: it is a copy, or set to read only. Ask IT.</source>
        <translation>La central no admite nada: es una copia o está en solo lectura. Pregunta a soporte técnico.</translation>
    </message>
    <message>
        <source>The centre wants a newer program. IT has to update this kiosk.</source>
        <translation>La central pide un programa más nuevo. Soporte técnico debe actualizar este quiosco.</translation>
    </message>
    <message>
        <source>The centre was not heard for a while. Nothing is lost.</source>
        <translation>Hace rato que la central no responde. Nada se pierde.</translation>
    </message>
    <message>
        <source>The centre&apos;s certificate has run out, or this kiosk&apos;s clock is ahead.</source>
        <translation>El certificado de la central venció, o el reloj de este quiosco va adelantado.</translation>
    </message>
    <message>
        <source>The centre&apos;s certificate is for another name. IT has to look.</source>
        <translation>El certificado de la central es para otro nombre. Soporte técnico debe revisarlo.</translation>
    </message>
    <message>
        <source>The centre&apos;s name leads nowhere. IT: look at the DNS.</source>
        <translation>El nombre de la central no lleva a nada. Soporte técnico: revisen el DNS.</translation>
    </message>
    <message>
        <source>The clock of this kiosk is behind. IT has to set it.</source>
        <translation>El reloj de este quiosco va atrasado. Soporte técnico debe ajustarlo.</translation>
    </message>
    <message>
        <source>The clock of this kiosk is wrong. IT has to set it.</source>
        <translation>El reloj de este quiosco está mal. Soporte técnico debe ajustarlo.</translation>
    </message>
    <message>
        <source>The exchange failed. It is tried again.</source>
        <translation>El intercambio falló. Se intenta de nuevo.</translation>
    </message>
    <message>
        <source>The line broke. It is tried again.</source>
        <translation>Se cortó la línea. Se intenta de nuevo.</translation>
    </message>
    <message>
        <source>They talk for the first time. This can take a while.</source>
        <translation>Hablan por primera vez. Puede tardar un poco.</translation>
    </message>
    <message>
        <source>This kiosk knows no centre</source>
        <translation>Este quiosco no conoce una central</translation>
    </message>
    <message>
        <source>Today&apos;s data is used up. It goes on tomorrow.</source>
        <translation>Se agotaron los datos de hoy. Mañana continúa.</translation>
    </message>
    <message>
        <source>What answers is no centre, or of another version. Ask IT.</source>
        <translation>Lo que responde no es una central, o es de otra versión. Pregunta a soporte técnico.</translation>
    </message>
    <message>
        <source>What was written here goes up in a moment.</source>
        <translation>Lo anotado aquí sube en un momento.</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>below a number: how old something is</comment>
        <translation>
            <numerusform>día</numerusform>
            <numerusform>días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s) ago</source>
        <comment>below a number</comment>
        <translation>
            <numerusform>día desde entonces</numerusform>
            <numerusform>días desde entonces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <comment>below a number: how old something is</comment>
        <translation>
            <numerusform>hora</numerusform>
            <numerusform>horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s) ago</source>
        <comment>below a number</comment>
        <translation>
            <numerusform>hora desde entonces</numerusform>
            <numerusform>horas desde entonces</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <comment>below a number: how old something is</comment>
        <translation>
            <numerusform>minuto</numerusform>
            <numerusform>minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minute(s) ago</source>
        <comment>below a number</comment>
        <translation>
            <numerusform>minuto desde entonces</numerusform>
            <numerusform>minutos desde entonces</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>never</source>
        <comment>in the place of a number</comment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>now</source>
        <comment>in the place of a number</comment>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message numerus="yes">
        <source>%n demo(s) can start.</source>
        <translation>
            <numerusform>Puede empezar %n demo.</numerusform>
            <numerusform>Pueden empezar %n demos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) missing. Make contact with the centre.</source>
        <translation>
            <numerusform>Falta %n registro. Haz contacto con la central.</numerusform>
            <numerusform>Faltan %n registros. Haz contacto con la central.</numerusform>
        </translation>
    </message>
    <message>
        <source>A page is damaged. Restart this kiosk: it repairs itself.</source>
        <translation>Hay una página dañada. Reinicia este quiosco: se repara solo.</translation>
    </message>
    <message>
        <source>A text is newer than this program. IT has to update this kiosk.</source>
        <translation>Un texto es más nuevo que este programa. Soporte técnico debe actualizar este quiosco.</translation>
    </message>
    <message>
        <source>All are here, in their newest version.</source>
        <translation>Todos están aquí, en su versión más nueva.</translation>
    </message>
    <message>
        <source>Badges</source>
        <comment>a line of a self-test</comment>
        <translation>Gafetes</translation>
    </message>
    <message>
        <source>Clock</source>
        <comment>a line of a self-test</comment>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Demos</source>
        <comment>a line of a self-test</comment>
        <translation>Demos</translation>
    </message>
    <message>
        <source>Disk</source>
        <comment>a line of a self-test</comment>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Every page can be read.</source>
        <translation>Se puede leer cada página.</translation>
    </message>
    <message>
        <source>Free: %1 GB.</source>
        <translation>Libres: %1 GB.</translation>
    </message>
    <message>
        <source>From the centre</source>
        <comment>a line of a self-test</comment>
        <translation>De la central</translation>
    </message>
    <message numerus="yes">
        <source>It is %n second(s) off. IT has to set it.</source>
        <translation>
            <numerusform>Difiere %n segundo. Soporte técnico debe ajustarlo.</numerusform>
            <numerusform>Difiere %n segundos. Soporte técnico debe ajustarlo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is right to %n second(s).</source>
        <comment>a clock</comment>
        <translation>
            <numerusform>Difiere solo %n segundo.</numerusform>
            <numerusform>Difiere solo %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is right.</source>
        <comment>a clock</comment>
        <translation>Está bien.</translation>
    </message>
    <message>
        <source>It stands before a day that has been. IT has to set it.</source>
        <translation>Marca un día que ya pasó. Soporte técnico debe ajustarlo.</translation>
    </message>
    <message>
        <source>No demo can start here. IT has to look at the demos folder.</source>
        <translation>Aquí no puede empezar ninguna demo. Soporte técnico debe revisar la carpeta de demos.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>No falta nada.</translation>
    </message>
    <message>
        <source>Only %1 MB left. IT has to make room.</source>
        <translation>Solo quedan %1 MB. Soporte técnico debe hacer espacio.</translation>
    </message>
    <message>
        <source>Records</source>
        <comment>a line of a self-test</comment>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Rules of the lab</source>
        <comment>a line of a self-test</comment>
        <translation>Reglas del laboratorio</translation>
    </message>
    <message>
        <source>Texts to agree to</source>
        <comment>a line of a self-test</comment>
        <translation>Textos para aceptar</translation>
    </message>
    <message>
        <source>The trust list was good until %1. IT has to bring a new one.</source>
        <comment>%1 is a date</comment>
        <translation>La lista de confianza valía hasta el %1. Soporte técnico debe traer una nueva.</translation>
    </message>
    <message>
        <source>There is no trust list. IT has to bring one.</source>
        <translation>No hay lista de confianza. Soporte técnico debe traer una.</translation>
    </message>
    <message>
        <source>They are here.</source>
        <comment>the rules of the lab</comment>
        <translation>Están aquí.</translation>
    </message>
    <message>
        <source>They can be checked until %1.</source>
        <comment>badges; %1 is a date</comment>
        <translation>Se pueden comprobar hasta el %1.</translation>
    </message>
    <message>
        <source>They have not come yet. Make contact with the centre first.</source>
        <translation>Todavía no llegan. Primero haz contacto con la central.</translation>
    </message>
</context>
<context>
    <name>ChecklistRow</name>
    <message>
        <source>done</source>
        <comment>state of a checklist item</comment>
        <translation>listo</translation>
    </message>
    <message>
        <source>in the way</source>
        <comment>state of a checklist item</comment>
        <translation>impide empezar</translation>
    </message>
    <message>
        <source>to do</source>
        <comment>state of a checklist item</comment>
        <translation>pendiente</translation>
    </message>
</context>
<context>
    <name>ClassCounter</name>
    <message>
        <source>%1 of %2</source>
        <comment>how many things of a class set were scanned, of how many</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are needed</source>
        <translation>
            <numerusform>Se necesita %n objeto</numerusform>
            <numerusform>Se necesitan %n objetos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in the set</source>
        <translation>
            <numerusform>%n objeto en el lote</numerusform>
            <numerusform>%n objetos en el lote</numerusform>
        </translation>
    </message>
    <message>
        <source>Needed:</source>
        <comment>how many things a class needs; before numbers</comment>
        <translation>Total:</translation>
    </message>
    <message>
        <source>Until:</source>
        <comment>when a class set is due; before clock times</comment>
        <translation>Hasta:</translation>
    </message>
</context>
<context>
    <name>ClassOutScreen</name>
    <message numerus="yes">
        <source>%n thing(s) are out</source>
        <translation>
            <numerusform>Se entregó %n objeto</numerusform>
            <numerusform>Se entregaron %n objetos</numerusform>
        </translation>
    </message>
    <message>
        <source>Class set</source>
        <translation>Lote de clase</translation>
    </message>
    <message>
        <source>Class set for %1</source>
        <comment>%1 is a first name</comment>
        <translation>Lote de clase para %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message numerus="yes">
        <source>Not handed out: %n thing(s)</source>
        <translation>
            <numerusform>Sin entregar: %n objeto</numerusform>
            <numerusform>Sin entregar: %n objetos</numerusform>
        </translation>
    </message>
    <message>
        <source>To bring them back, scan each one.</source>
        <translation>Para devolverlos, escanea cada uno.</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <comment>%1 is a number of seconds</comment>
        <translation>Deshacer (%1)</translation>
    </message>
</context>
<context>
    <name>ClassSetList</name>
    <message>
        <source>%1 is missing a part</source>
        <comment>%1 is the name of a kit</comment>
        <translation>A %1 le falta una pieza</translation>
    </message>
    <message>
        <source>In the set</source>
        <translation>En el lote</translation>
    </message>
    <message>
        <source>Scanned already</source>
        <translation>Ya escaneado</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartado</translation>
    </message>
    <message numerus="yes">
        <source>Set aside: %n thing(s)</source>
        <translation>
            <numerusform>Apartado: %n objeto</numerusform>
            <numerusform>Apartados: %n objetos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClassSetScreen</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Class set</source>
        <translation>Lote de clase</translation>
    </message>
    <message>
        <source>Class set for %1</source>
        <comment>%1 is a first name</comment>
        <translation>Lote de clase para %1</translation>
    </message>
    <message>
        <source>Educators: scan your badge now.</source>
        <translation>Docentes: escanea tu gafete ahora.</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Entregar</translation>
    </message>
    <message numerus="yes">
        <source>Hand out %n thing(s)</source>
        <translation>
            <numerusform>Entregar %n objeto</numerusform>
            <numerusform>Entregar %n objetos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is scanned yet</source>
        <translation>Aún no hay nada escaneado</translation>
    </message>
    <message>
        <source>Reserved: %1</source>
        <comment>%1 is a number of things</comment>
        <translation>Reservado: %1</translation>
    </message>
    <message>
        <source>Scan one thing after the other.</source>
        <translation>Escanea un objeto tras otro.</translation>
    </message>
    <message>
        <source>Then scan every thing that the class takes.</source>
        <translation>Después escanea todo lo que se lleva la clase.</translation>
    </message>
    <message>
        <source>Things for a whole class.</source>
        <translation>Objetos para toda una clase.</translation>
    </message>
</context>
<context>
    <name>CleaningScreen</name>
    <message numerus="yes">
        <source>%n thing(s) came back meanwhile.</source>
        <translation>
            <numerusform>Mientras tanto volvió %n objeto.</numerusform>
            <numerusform>Mientras tanto volvieron %n objetos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cleaning the glass</source>
        <translation>Limpiando la pantalla</translation>
    </message>
    <message>
        <source>Done early? Scan your staff badge.</source>
        <translation>¿Terminaste antes? Escanea tu gafete del personal.</translation>
    </message>
    <message>
        <source>Seconds left</source>
        <translation>Segundos restantes</translation>
    </message>
    <message>
        <source>Touch is off. You can still scan things to return them.</source>
        <translation>La pantalla no responde al tacto. Aún puedes escanear objetos para devolverlos.</translation>
    </message>
</context>
<context>
    <name>ConditionQuestion</name>
    <message>
        <source>A problem</source>
        <comment>answer: was everything fine?</comment>
        <translation>Hubo un problema</translation>
    </message>
    <message>
        <source>All fine</source>
        <comment>answer: was everything fine?</comment>
        <translation>Todo bien</translation>
    </message>
    <message>
        <source>Good to hear!</source>
        <translation>¡Qué bueno!</translation>
    </message>
    <message>
        <source>Thank you for telling us. Staff will check it.</source>
        <translation>Gracias por avisarnos. El personal lo revisará.</translation>
    </message>
    <message>
        <source>Was everything fine?</source>
        <translation>¿Todo estuvo bien?</translation>
    </message>
</context>
<context>
    <name>CountWords</name>
    <message>
        <source>Belongs elsewhere</source>
        <translation>Va en otro lugar</translation>
    </message>
    <message>
        <source>Counted</source>
        <comment>a thing in a stock-take</comment>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Found! It was missing</source>
        <translation>¡Apareció! Faltaba</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>Ya volvió</translation>
    </message>
    <message>
        <source>It stays here</source>
        <translation>Se queda aquí</translation>
    </message>
    <message>
        <source>Last known at: %1</source>
        <comment>%1 is a place</comment>
        <translation>Último lugar: %1</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>a thing that a stock-take did not find</comment>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Not expected here</source>
        <translation>No se esperaba aquí</translation>
    </message>
    <message>
        <source>On the list as lent or away</source>
        <translation>Consta como prestado o fuera</translation>
    </message>
    <message>
        <source>On the list at: %1</source>
        <comment>%1 is a place</comment>
        <translation>Consta en: %1</translation>
    </message>
    <message>
        <source>Put it aside</source>
        <translation>Apártalo</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Código desconocido</translation>
    </message>
</context>
<context>
    <name>DecisionWords</name>
    <message>
        <source>A wrong number was typed</source>
        <translation>Se escribió un número equivocado</translation>
    </message>
    <message>
        <source>Another one is kept for them</source>
        <translation>Se guarda otro para ellos</translation>
    </message>
    <message>
        <source>It came back unscanned</source>
        <translation>Volvió sin escanear</translation>
    </message>
    <message>
        <source>It is here again</source>
        <translation>Está aquí de nuevo</translation>
    </message>
    <message>
        <source>It is not ours</source>
        <translation>No es nuestro</translation>
    </message>
    <message>
        <source>It is one loan</source>
        <translation>Es un solo préstamo</translation>
    </message>
    <message>
        <source>It is one thing</source>
        <translation>Es una sola cosa</translation>
    </message>
    <message>
        <source>It is ours: it gets a tag</source>
        <translation>Es nuestro: recibe etiqueta</translation>
    </message>
    <message>
        <source>It may stay out</source>
        <translation>Puede quedarse fuera</translation>
    </message>
    <message>
        <source>It was a mistake</source>
        <translation>Fue un error</translation>
    </message>
    <message>
        <source>It was cleaned unscanned</source>
        <translation>Se limpió sin escanear</translation>
    </message>
    <message>
        <source>It was here all the time</source>
        <translation>Estuvo aquí todo el tiempo</translation>
    </message>
    <message>
        <source>It was lent unscanned</source>
        <translation>Se prestó sin escanear</translation>
    </message>
    <message>
        <source>It was the other way round</source>
        <translation>Fue al revés</translation>
    </message>
    <message>
        <source>That one is kept for them</source>
        <translation>Ese se guarda para ellos</translation>
    </message>
    <message>
        <source>The badge was lent</source>
        <translation>Alguien prestó el gafete</translation>
    </message>
    <message>
        <source>The later one is right</source>
        <translation>La última es la correcta</translation>
    </message>
    <message>
        <source>The order is right</source>
        <translation>El orden es correcto</translation>
    </message>
    <message>
        <source>The reservation was cancelled</source>
        <translation>La reserva se canceló</translation>
    </message>
    <message>
        <source>The reservation was changed</source>
        <translation>La reserva se cambió</translation>
    </message>
    <message>
        <source>The time of the reservation is over</source>
        <translation>El tiempo de la reserva terminó</translation>
    </message>
    <message>
        <source>There is enough for everybody again</source>
        <translation>Vuelve a haber para todos</translation>
    </message>
    <message>
        <source>They forgot to check in</source>
        <translation>Olvidó registrar su entrada</translation>
    </message>
    <message>
        <source>They forgot to check out</source>
        <translation>Olvidó registrar su salida</translation>
    </message>
    <message>
        <source>They got another one</source>
        <translation>Recibió otro</translation>
    </message>
    <message>
        <source>They handed it on</source>
        <translation>Se lo pasaron entre sí</translation>
    </message>
    <message>
        <source>They have what they reserved</source>
        <translation>Tienen lo que reservaron</translation>
    </message>
    <message>
        <source>They were told</source>
        <translation>Ya se le avisó</translation>
    </message>
    <message>
        <source>Two things: print a new tag</source>
        <translation>Dos cosas: imprime otra etiqueta</translation>
    </message>
    <message>
        <source>We allowed it</source>
        <translation>Lo permitimos</translation>
    </message>
    <message>
        <source>We counted again</source>
        <translation>Contamos otra vez</translation>
    </message>
    <message>
        <source>We have cleaned it now</source>
        <translation>Ya lo limpiamos</translation>
    </message>
    <message>
        <source>We set it right once more</source>
        <translation>La corregimos otra vez</translation>
    </message>
    <message>
        <source>We talked to them</source>
        <translation>Hablamos con esa persona</translation>
    </message>
    <message>
        <source>We took it back</source>
        <translation>Lo recogimos</translation>
    </message>
</context>
<context>
    <name>DemoScreen</name>
    <message>
        <source>All demos</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Good to know: %1</source>
        <comment>%1 is a list such as: flashing lights, heights</comment>
        <translation>Ten en cuenta: %1</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Made by %1. Approved by the district: %2</source>
        <comment>%1 is a company, %2 a number such as LAB-AI-12</comment>
        <translation>Hecho por %1. Aprobación del distrito: %2</translation>
    </message>
    <message>
        <source>Not right now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Read the rules</source>
        <translation>Leer las reglas</translation>
    </message>
    <message>
        <source>See the list above</source>
        <translation>Mira la lista de arriba</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>The short course: %1</source>
        <comment>%1 is the name of a demo, which has to be done first</comment>
        <translation>El curso corto: %1</translation>
    </message>
    <message>
        <source>Try this instead: %1</source>
        <comment>%1 is the name of a demo</comment>
        <translation>Mejor prueba esto: %1</translation>
    </message>
</context>
<context>
    <name>DemoWords</name>
    <message numerus="yes">
        <source>%n may watch</source>
        <comment>how many may look on at a demo</comment>
        <translation>
            <numerusform>%n puede mirar</numerusform>
            <numerusform>%n pueden mirar</numerusform>
        </translation>
    </message>
    <message>
        <source>A little sick</source>
        <comment>answer to a question</comment>
        <translation>Un poco mal</translation>
    </message>
    <message>
        <source>A lot of movement</source>
        <comment>how a demo feels</comment>
        <translation>Mucho movimiento</translation>
    </message>
    <message>
        <source>Calm</source>
        <comment>how a demo feels</comment>
        <translation>Tranquila</translation>
    </message>
    <message>
        <source>Dark places</source>
        <comment>something in a demo that some people avoid</comment>
        <translation>Lugares oscuros</translation>
    </message>
    <message>
        <source>Fast movement</source>
        <comment>something in a demo that some people avoid</comment>
        <translation>Movimiento rápido</translation>
    </message>
    <message>
        <source>Fine</source>
        <comment>answer to a question</comment>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Flashing lights</source>
        <comment>something in a demo that some people avoid</comment>
        <translation>Luces que parpadean</translation>
    </message>
    <message>
        <source>Heights</source>
        <comment>something in a demo that some people avoid</comment>
        <translation>Alturas</translation>
    </message>
    <message>
        <source>Less</source>
        <comment>answer to a question</comment>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Loud sounds</source>
        <comment>something in a demo that some people avoid</comment>
        <translation>Sonidos fuertes</translation>
    </message>
    <message>
        <source>Maybe</source>
        <comment>answer to a question</comment>
        <translation>Tal vez</translation>
    </message>
    <message>
        <source>More</source>
        <comment>answer to a question</comment>
        <translation>Más</translation>
    </message>
    <message>
        <source>No</source>
        <comment>answer to a question</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>Sick</source>
        <comment>answer to a question</comment>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Small spaces</source>
        <comment>something in a demo that some people avoid</comment>
        <translation>Espacios pequeños</translation>
    </message>
    <message>
        <source>Some movement</source>
        <comment>how a demo feels</comment>
        <translation>Algo de movimiento</translation>
    </message>
    <message>
        <source>Staff stopped the demo</source>
        <translation>El personal detuvo la demo</translation>
    </message>
    <message>
        <source>The demo did not start</source>
        <translation>La demo no empezó</translation>
    </message>
    <message>
        <source>The demo has ended</source>
        <translation>La demo terminó</translation>
    </message>
    <message>
        <source>The demo stopped by itself</source>
        <translation>La demo se detuvo sola</translation>
    </message>
    <message>
        <source>The same</source>
        <comment>answer to a question</comment>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Se acabó el tiempo</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>answer to a question</comment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>You did it!</source>
        <translation>¡Lo lograste!</translation>
    </message>
    <message>
        <source>You stopped it early</source>
        <translation>La detuviste antes del final</translation>
    </message>
    <message>
        <source>You stopped the demo</source>
        <translation>Detuviste la demo</translation>
    </message>
    <message>
        <source>You tried this</source>
        <translation>Probaste esto</translation>
    </message>
    <message>
        <source>best from age %1</source>
        <comment>from which age on a demo is advised</comment>
        <translation>mejor desde los %1 años</translation>
    </message>
    <message>
        <source>sitting</source>
        <comment>how one takes part in a demo</comment>
        <translation>en una silla</translation>
    </message>
    <message>
        <source>standing</source>
        <comment>how one takes part in a demo</comment>
        <translation>de pie</translation>
    </message>
</context>
<context>
    <name>DemosScreen</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Choose one to see what it is.</source>
        <translation>Elige una para ver de qué se trata.</translation>
    </message>
    <message>
        <source>Not open to you today. Look why.</source>
        <translation>Hoy no está abierta para ti. Mira por qué.</translation>
    </message>
    <message>
        <source>Try a demo</source>
        <translation>Probar una demo</translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message numerus="yes">
        <source>%n thing(s) that are out were called back by their maker.</source>
        <translation>
            <numerusform>Hay %n objeto fuera que el fabricante retira.</numerusform>
            <numerusform>Hay %n objetos fuera que el fabricante retira.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <comment>%1 is a first name</comment>
        <translation>Hola, %1</translation>
    </message>
    <message>
        <source>It closes by itself, and when a visitor scans.</source>
        <translation>Se cierra sola, y cuando alguien escanea.</translation>
    </message>
    <message>
        <source>Staff desk, %1</source>
        <comment>%1 is a role</comment>
        <translation>Mostrador del personal, %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Te damos la bienvenida</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>A file of things or counted parts</source>
        <translation>Un archivo de objetos o piezas contadas</translation>
    </message>
    <message>
        <source>Cables, batteries, and the like</source>
        <translation>Cables, pilas y similares</translation>
    </message>
    <message>
        <source>Choose a new one</source>
        <translation>Elige uno nuevo</translation>
    </message>
    <message>
        <source>Class set</source>
        <translation>Lote de clase</translation>
    </message>
    <message>
        <source>Clean and charge</source>
        <translation>Limpiar y cargar</translation>
    </message>
    <message>
        <source>Clean the glass</source>
        <translation>Limpiar la pantalla</translation>
    </message>
    <message>
        <source>Counted stock</source>
        <translation>Piezas contadas</translation>
    </message>
    <message>
        <source>Desk</source>
        <comment>a role of staff</comment>
        <translation>Mostrador</translation>
    </message>
    <message>
        <source>Evacuation list</source>
        <translation>Lista de evacuación</translation>
    </message>
    <message>
        <source>Everybody who is inside, at once</source>
        <translation>Todos los que están dentro, al momento</translation>
    </message>
    <message>
        <source>Everything, also staff and what they did</source>
        <translation>Todo, también el personal y lo que hizo</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <comment>contradictions that staff decide about</comment>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>For one person, until any time</source>
        <translation>Para una persona, hasta cuando sea</translation>
    </message>
    <message>
        <source>Give roles, reset a PIN</source>
        <translation>Dar funciones, restablecer un PIN</translation>
    </message>
    <message>
        <source>Hand out</source>
        <comment>a section of the desk</comment>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Hardware check</source>
        <translation>Revisión de aparatos</translation>
    </message>
    <message>
        <source>How this kiosk stands with it</source>
        <translation>Cómo está este quiosco con él</translation>
    </message>
    <message>
        <source>IT</source>
        <comment>a role of staff</comment>
        <translation>Soporte técnico</translation>
    </message>
    <message>
        <source>Lead</source>
        <comment>a role of staff</comment>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Look something up</source>
        <comment>find a thing by a part of its code or its name</comment>
        <translation>Buscar algo</translation>
    </message>
    <message>
        <source>Machines, records, and what staff did</source>
        <translation>Máquinas, registros y lo que hizo el personal</translation>
    </message>
    <message>
        <source>Many things at once, to one teacher</source>
        <translation>Muchas cosas a la vez, a un docente</translation>
    </message>
    <message>
        <source>Mark what you did to each thing</source>
        <translation>Marca lo que hiciste con cada cosa</translation>
    </message>
    <message>
        <source>My PIN</source>
        <translation>Mi PIN</translation>
    </message>
    <message>
        <source>One thing: where it is, its history, holds</source>
        <translation>Una cosa: dónde está, su historia, retenciones</translation>
    </message>
    <message>
        <source>Records that contradict each other</source>
        <translation>Registros que se contradicen</translation>
    </message>
    <message>
        <source>Reports</source>
        <comment>figures about the lab that staff look at</comment>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Reserve</source>
        <comment>a section of the desk</comment>
        <translation>Reservar</translation>
    </message>
    <message>
        <source>Runs the day, decides exceptions</source>
        <translation>Lleva el día, decide excepciones</translation>
    </message>
    <message>
        <source>Scanners, camera, printers, headsets</source>
        <translation>Escáneres, cámara, impresoras, visores</translation>
    </message>
    <message>
        <source>Staff</source>
        <comment>the people who work here</comment>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Stock-take</source>
        <translation>Inventario</translation>
    </message>
    <message>
        <source>Take back</source>
        <comment>a section of the desk</comment>
        <translation>Recibir</translation>
    </message>
    <message>
        <source>Take records in</source>
        <translation>Incorporar registros</translation>
    </message>
    <message>
        <source>The centre</source>
        <translation>El centro</translation>
    </message>
    <message>
        <source>The lab in figures</source>
        <translation>El laboratorio en cifras</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Touch is off for one minute</source>
        <translation>Sin toque durante un minuto</translation>
    </message>
    <message>
        <source>Wall board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>What came back, and how it is</source>
        <translation>Qué volvió y cómo está</translation>
    </message>
    <message>
        <source>What is promised to whom, and when</source>
        <translation>Qué se prometió, a quién y cuándo</translation>
    </message>
    <message>
        <source>What is to be done, for the wall</source>
        <translation>Lo que queda por hacer, para la pared</translation>
    </message>
    <message>
        <source>What is where, place by place</source>
        <translation>Qué hay en cada lugar</translation>
    </message>
    <message>
        <source>What staff did</source>
        <translation>Lo que hizo el personal</translation>
    </message>
    <message>
        <source>Who is here, what is ready, what is late</source>
        <translation>Quién está, qué está listo, qué va tarde</translation>
    </message>
    <message>
        <source>Who, what and when</source>
        <translation>Quién, qué y cuándo</translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>%1 %</source>
        <comment>battery</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 %, charging</source>
        <comment>battery</comment>
        <translation>%1 %, cargando</translation>
    </message>
</context>
<context>
    <name>DutyWords</name>
    <message>
        <source>Clean the glass</source>
        <translation>Limpiar la pantalla</translation>
    </message>
    <message>
        <source>Clean, charge, check</source>
        <translation>Limpiar, cargar, revisar</translation>
    </message>
    <message>
        <source>Close the evacuation list</source>
        <translation>Cerrar la lista de evacuación</translation>
    </message>
    <message>
        <source>Evacuation list</source>
        <translation>Lista de evacuación</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <comment>contradictions that staff decide about</comment>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>Hardware check</source>
        <translation>Revisión de equipos</translation>
    </message>
    <message>
        <source>Inside</source>
        <comment>how sure an evacuation list is</comment>
        <translation>Adentro</translation>
    </message>
    <message>
        <source>Likely inside</source>
        <comment>how sure an evacuation list is</comment>
        <translation>Quizás adentro</translation>
    </message>
    <message>
        <source>Not sure</source>
        <comment>how sure an evacuation list is</comment>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Probably gone</source>
        <comment>how sure an evacuation list is</comment>
        <translation>Quizá ya se fue</translation>
    </message>
    <message>
        <source>Reports</source>
        <comment>figures about the lab that staff look at</comment>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Staff desk</source>
        <translation>Mostrador del personal</translation>
    </message>
    <message>
        <source>Stock-take</source>
        <comment>counting what is where</comment>
        <translation>Inventario</translation>
    </message>
    <message>
        <source>The centre</source>
        <translation>La central</translation>
    </message>
    <message>
        <source>The list opens again with the card.</source>
        <translation>La lista se abre de nuevo con la tarjeta.</translation>
    </message>
    <message>
        <source>Then each thing that you scan is marked.</source>
        <translation>Después queda anotado cada objeto que escanees.</translation>
    </message>
    <message>
        <source>Then everybody sees what is to be done.</source>
        <translation>Después se ve en grande lo que hay que hacer.</translation>
    </message>
    <message>
        <source>Then everybody who is inside is listed.</source>
        <translation>Luego aparece quién está adentro.</translation>
    </message>
    <message>
        <source>Then you count place by place.</source>
        <translation>Después cuentas lugar por lugar.</translation>
    </message>
    <message>
        <source>Then you see every device, and can try them.</source>
        <translation>Después verás todos los equipos y podrás probarlos.</translation>
    </message>
    <message>
        <source>Then you see how this kiosk stands with it.</source>
        <translation>Después ves cómo va este quiosco con ella.</translation>
    </message>
    <message>
        <source>Then you see the lab in figures.</source>
        <translation>Luego ves el laboratorio en cifras.</translation>
    </message>
    <message>
        <source>Then you see what contradicts, and decide.</source>
        <translation>Después ves lo que se contradice y decides.</translation>
    </message>
    <message>
        <source>Then you type your PIN.</source>
        <translation>Después escribes tu PIN.</translation>
    </message>
    <message>
        <source>Touch will be off for one minute.</source>
        <translation>La pantalla no responderá durante un minuto.</translation>
    </message>
    <message>
        <source>Wall board</source>
        <translation>Tablero</translation>
    </message>
</context>
<context>
    <name>EasierChoices</name>
    <message>
        <source>%1 of 3</source>
        <comment>loudness</comment>
        <translation>%1 de 3</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Lower the buttons</source>
        <translation>Baja los botones</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Más tiempo</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Aquí no</translation>
    </message>
    <message>
        <source>One switch</source>
        <translation>Un pulsador</translation>
    </message>
    <message>
        <source>Speak to me</source>
        <translation>Háblame</translation>
    </message>
    <message>
        <source>Switch keys</source>
        <comment>switches instead of fingers, for people who cannot use their hands</comment>
        <translation>Usar pulsadores</translation>
    </message>
    <message>
        <source>Two switches</source>
        <translation>Dos pulsadores</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
</context>
<context>
    <name>EasierSheet</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translation>Hazlo más fácil</translation>
    </message>
</context>
<context>
    <name>EvacuationScreen</name>
    <message>
        <source>Close the list</source>
        <translation>Cerrar la lista</translation>
    </message>
    <message>
        <source>Evacuation list, %1</source>
        <comment>%1 is a clock time</comment>
        <translation>Lista de evacuación, %1</translation>
    </message>
    <message>
        <source>Everybody is outside</source>
        <translation>Todas las personas están afuera</translation>
    </message>
    <message>
        <source>Outside: %1. Scan each badge outside.</source>
        <translation>Afuera: %1. Escanea cada gafete afuera.</translation>
    </message>
    <message>
        <source>Perhaps still inside: %1</source>
        <translation>Quizá siguen dentro: %1</translation>
    </message>
    <message>
        <source>Still inside: %1</source>
        <translation>Todavía adentro: %1</translation>
    </message>
</context>
<context>
    <name>FeedbackScreen</name>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Your opinion: %1 of %2</source>
        <comment>a question and how many there are</comment>
        <translation>Tu opinión: %1 de %2</translation>
    </message>
</context>
<context>
    <name>FilmBody</name>
    <message>
        <source>Again</source>
        <comment>play a film from its start</comment>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>No captions</source>
        <translation>Sin subtítulos</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
</context>
<context>
    <name>FindScreen</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Is something else on it? Type that.</source>
        <translation>¿Lleva algo más escrito? Escríbelo.</translation>
    </message>
    <message>
        <source>Look something up</source>
        <comment>find a thing by a part of its code or its name</comment>
        <translation>Buscar algo</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translation>Todavía no has escrito nada</translation>
    </message>
    <message>
        <source>Parts of the kit</source>
        <translation>Piezas del kit</translation>
    </message>
    <message>
        <source>Scan it, or type what is on it.</source>
        <translation>Escanéalo o escribe lo que lleva puesto.</translation>
    </message>
    <message>
        <source>Staff desk</source>
        <translation>Mostrador del personal</translation>
    </message>
    <message>
        <source>Tag, serial or model</source>
        <translation>Etiqueta, serie o modelo</translation>
    </message>
    <message>
        <source>Which thing is %1 on? Type or scan what else it has.</source>
        <comment>%1 is a code that was scanned</comment>
        <translation>¿En qué objeto está %1? Escribe o escanea qué más tiene.</translation>
    </message>
</context>
<context>
    <name>FindWords</name>
    <message>
        <source>%1 %</source>
        <comment>battery level in percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 %, charging</source>
        <comment>battery level in percent</comment>
        <translation>%1 %, cargando</translation>
    </message>
    <message>
        <source>%1 has it</source>
        <comment>%1 is a first name or a role</comment>
        <translation>Lo tiene %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) found</source>
        <translation>
            <numerusform>%n cosa encontrada</numerusform>
            <numerusform>%n cosas encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived in another list</source>
        <comment>why a thing is retired</comment>
        <translation>Archivado en otra lista</translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>%1 is the name of a repair shop</comment>
        <translation>En %1</translation>
    </message>
    <message>
        <source>At a vendor</source>
        <translation>Con un proveedor</translation>
    </message>
    <message>
        <source>At the repair bench</source>
        <translation>En el taller de reparación</translation>
    </message>
    <message>
        <source>Beyond repair</source>
        <comment>why a thing is retired</comment>
        <translation>Ya no se puede reparar</translation>
    </message>
    <message>
        <source>Calibration is due</source>
        <comment>why a thing is held back</comment>
        <translation>Toca calibrarlo</translation>
    </message>
    <message>
        <source>Called back by its maker</source>
        <comment>why a thing is held back</comment>
        <translation>El fabricante lo retira</translation>
    </message>
    <message>
        <source>Damaged</source>
        <comment>why a thing is held back</comment>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>Given away</source>
        <comment>why a thing is retired</comment>
        <translation>Regalado</translation>
    </message>
    <message>
        <source>Has to be seen by staff</source>
        <comment>why a thing is held back</comment>
        <translation>El personal debe verlo</translation>
    </message>
    <message>
        <source>Held back by staff</source>
        <comment>why a thing is held back</comment>
        <translation>Retenido por el personal</translation>
    </message>
    <message>
        <source>In a demo</source>
        <translation>En una demo</translation>
    </message>
    <message>
        <source>In quarantine</source>
        <comment>why a thing is held back</comment>
        <translation>En cuarentena</translation>
    </message>
    <message>
        <source>In the lab</source>
        <translation>En el laboratorio</translation>
    </message>
    <message>
        <source>In “%1”</source>
        <comment>%1 is a demo</comment>
        <translation>En «%1»</translation>
    </message>
    <message>
        <source>In “%1” with %2</source>
        <comment>%1 is a demo, %2 a first name or a role</comment>
        <translation>En «%1» con %2</translation>
    </message>
    <message>
        <source>It has to be charged</source>
        <translation>Hay que cargarlo</translation>
    </message>
    <message>
        <source>It has to be cleaned</source>
        <translation>Hay que limpiarlo</translation>
    </message>
    <message>
        <source>It has to be looked at</source>
        <translation>Hay que revisarlo</translation>
    </message>
    <message>
        <source>It has to be reset</source>
        <translation>Hay que reiniciarlo</translation>
    </message>
    <message>
        <source>It is at a vendor</source>
        <translation>Está con un proveedor</translation>
    </message>
    <message>
        <source>It is at the repair bench</source>
        <translation>Está en el taller de reparación</translation>
    </message>
    <message>
        <source>It is here: %1</source>
        <comment>%1 is a place in the lab</comment>
        <translation>Está aquí: %1</translation>
    </message>
    <message>
        <source>It is in a demo</source>
        <translation>Está en una demo</translation>
    </message>
    <message>
        <source>It is in the cleaning box</source>
        <translation>Está en la caja de limpieza</translation>
    </message>
    <message>
        <source>It is marked as missing</source>
        <translation>Está marcado como perdido</translation>
    </message>
    <message>
        <source>It is no longer in use</source>
        <translation>Ya no se usa</translation>
    </message>
    <message>
        <source>It is reserved</source>
        <translation>Está reservado</translation>
    </message>
    <message>
        <source>Its battery is too low</source>
        <translation>Su batería está muy baja</translation>
    </message>
    <message>
        <source>Lost for good</source>
        <comment>why a thing is retired</comment>
        <translation>Perdido para siempre</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Missing. Last with %1</source>
        <comment>%1 is a first name or a role</comment>
        <translation>Perdido. Lo tuvo al final %1</translation>
    </message>
    <message>
        <source>More than these: type one letter more.</source>
        <translation>Hay más: escribe otra letra.</translation>
    </message>
    <message>
        <source>No longer in use</source>
        <translation>Ya no se usa</translation>
    </message>
    <message>
        <source>Nothing has that on it. Try fewer letters.</source>
        <translation>Nada lleva eso. Prueba con menos letras.</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>Prestado</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Un momento.</translation>
    </message>
    <message>
        <source>Somebody has it</source>
        <translation>Alguien lo tiene</translation>
    </message>
    <message>
        <source>The lab&apos;s list does not say what it is</source>
        <translation>La lista del laboratorio no dice qué es</translation>
    </message>
    <message>
        <source>Too old to be useful</source>
        <comment>why a thing is retired</comment>
        <translation>Demasiado viejo para servir</translation>
    </message>
    <message>
        <source>Worn out</source>
        <comment>why a thing is retired</comment>
        <translation>Gastado</translation>
    </message>
    <message>
        <source>at a vendor</source>
        <translation>con un proveedor</translation>
    </message>
    <message>
        <source>at the repair bench</source>
        <translation>en el taller de reparación</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>who placed a hold; %1 is a first name</comment>
        <translation>por %1</translation>
    </message>
    <message>
        <source>due on %1</source>
        <comment>a calibration; %1 is a date</comment>
        <translation>toca el %1</translation>
    </message>
    <message>
        <source>due since %1</source>
        <comment>a calibration; %1 is a date</comment>
        <translation>toca desde el %1</translation>
    </message>
    <message>
        <source>in a demo</source>
        <translation>en una demo</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>perdido</translation>
    </message>
    <message>
        <source>no longer in use</source>
        <translation>ya no se usa</translation>
    </message>
    <message>
        <source>on loan</source>
        <translation>prestado</translation>
    </message>
    <message>
        <source>on loan to %1</source>
        <comment>%1 is a first name</comment>
        <translation>prestado a %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>%1 is a clock time of today</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>%1 is a date</comment>
        <translation>desde el %1</translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>For IT: %1</source>
        <comment>%1 is a technical message</comment>
        <translation>Para soporte técnico: %1</translation>
    </message>
    <message>
        <source>For IT: zones, printers, headsets, programs and demos are not in the code. Copy them to this kiosk.</source>
        <translation>Para soporte técnico: las zonas, impresoras, visores, programas y demostraciones no están en el código. Cópielos a este quiosco.</translation>
    </message>
    <message>
        <source>Hold its enrolment code under the scanner or before the camera.</source>
        <translation>Pon su código de inscripción bajo el lector o ante la cámara.</translation>
    </message>
    <message>
        <source>It opens in a moment.</source>
        <translation>Abre en un momento.</translation>
    </message>
    <message>
        <source>Please leave it switched on.</source>
        <translation>Por favor, no lo apagues.</translation>
    </message>
    <message>
        <source>Staff: IT has the code. It works once. Visitors: please go to the desk.</source>
        <translation>Personal: soporte técnico tiene el código. Sirve una vez. Visitantes: vayan al mostrador.</translation>
    </message>
    <message>
        <source>The centre knows this kiosk</source>
        <translation>La central conoce este quiosco</translation>
    </message>
    <message>
        <source>The code is good</source>
        <translation>El código es bueno</translation>
    </message>
    <message>
        <source>The lab&apos;s records are here</source>
        <translation>Los registros del laboratorio están aquí</translation>
    </message>
    <message>
        <source>The rest comes when the centre is heard again.</source>
        <translation>Lo demás llega cuando la central responda otra vez.</translation>
    </message>
</context>
<context>
    <name>FirstRunWords</name>
    <message>
        <source>Ask IT for a new one.</source>
        <translation>Pide uno nuevo a soporte técnico.</translation>
    </message>
    <message>
        <source>Asking the centre…</source>
        <translation>Preguntando a la central…</translation>
    </message>
    <message>
        <source>Fetching the lab&apos;s records…</source>
        <translation>Trayendo los registros del laboratorio…</translation>
    </message>
    <message>
        <source>Hold it flat and closer, and scan it again.</source>
        <translation>Sostenlo plano y más cerca, y escanéalo otra vez.</translation>
    </message>
    <message>
        <source>IT has to look at its folder and its key.</source>
        <translation>Soporte técnico debe revisar su carpeta y su clave.</translation>
    </message>
    <message>
        <source>IT has to make it with --like.</source>
        <translation>Soporte técnico debe crearlo con --like.</translation>
    </message>
    <message>
        <source>IT has to update this kiosk first.</source>
        <translation>Primero soporte técnico debe actualizar este quiosco.</translation>
    </message>
    <message>
        <source>IT makes one: lab-kiosk central enroll-kiosk.</source>
        <translation>Soporte técnico crea uno: lab-kiosk central enroll-kiosk.</translation>
    </message>
    <message>
        <source>It is not used. IT has to make another one.</source>
        <translation>No se usa. Soporte técnico debe crear otro.</translation>
    </message>
    <message>
        <source>That code asks for a line without encryption.</source>
        <translation>Ese código pide una línea sin cifrado.</translation>
    </message>
    <message>
        <source>That code is for a kiosk that is set up already.</source>
        <translation>Ese código es para un quiosco que ya está listo.</translation>
    </message>
    <message>
        <source>That code is for a newer program.</source>
        <translation>Ese código es para un programa más nuevo.</translation>
    </message>
    <message>
        <source>That is no enrolment code.</source>
        <translation>Ese no es un código de inscripción.</translation>
    </message>
    <message>
        <source>The code is cut off or misread.</source>
        <translation>El código está cortado o mal leído.</translation>
    </message>
    <message>
        <source>The code is past its time.</source>
        <translation>El código ya venció.</translation>
    </message>
    <message>
        <source>The code was used already, or withdrawn.</source>
        <translation>El código ya se usó o fue retirado.</translation>
    </message>
    <message>
        <source>Then scan the code again.</source>
        <translation>Después escanea el código otra vez.</translation>
    </message>
    <message>
        <source>This kiosk cannot keep what the code says.</source>
        <translation>Este quiosco no puede guardar lo que dice el código.</translation>
    </message>
    <message>
        <source>This kiosk is new here</source>
        <translation>Este quiosco es nuevo aquí</translation>
    </message>
    <message>
        <source>This kiosk is set up</source>
        <translation>Este quiosco está listo</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <comment>%1 is the name of a kiosk</comment>
        <translation>Hola, %1</translation>
    </message>
</context>
<context>
    <name>FoundLine</name>
    <message>
        <source>held back</source>
        <translation>retenido</translation>
    </message>
</context>
<context>
    <name>GateWords</name>
    <message>
        <source>All stations are busy. Try again soon.</source>
        <translation>Todas las estaciones están ocupadas. Intenta en un rato.</translation>
    </message>
    <message>
        <source>Ask staff to scan their badge here.</source>
        <translation>Pide al personal que escanee aquí su gafete.</translation>
    </message>
    <message>
        <source>It is paused. Staff know.</source>
        <translation>Está en pausa. El personal ya lo sabe.</translation>
    </message>
    <message>
        <source>Please do the short course first.</source>
        <translation>Primero toma el curso corto, por favor.</translation>
    </message>
    <message>
        <source>Please read these rules and agree.</source>
        <translation>Por favor, lee estas reglas y acéptalas.</translation>
    </message>
    <message>
        <source>Rest your eyes before the next headset.</source>
        <translation>Descansa la vista antes del próximo visor.</translation>
    </message>
    <message>
        <source>The gear is in use or charging.</source>
        <translation>El equipo está en uso o cargándose.</translation>
    </message>
    <message>
        <source>The lab is closed now</source>
        <translation>El laboratorio está cerrado</translation>
    </message>
    <message>
        <source>This one is for older visitors.</source>
        <translation>Esta es para visitantes de más edad.</translation>
    </message>
    <message>
        <source>This screen cannot show it. Please ask staff.</source>
        <translation>Esta pantalla no puede mostrarla. Pregunta al personal.</translation>
    </message>
    <message>
        <source>We need a yes from your family or school.</source>
        <translation>Necesitamos el permiso de tu familia o escuela.</translation>
    </message>
    <message>
        <source>Your short course ended on %1. Please do it again.</source>
        <comment>%1 is a date</comment>
        <translation>Tu curso corto venció el %1. Tómalo otra vez, por favor.</translation>
    </message>
    <message>
        <source>a station is free</source>
        <comment>in a list of what is ready</comment>
        <translation>hay una estación libre</translation>
    </message>
    <message>
        <source>can be shown here</source>
        <comment>in a list of what is ready: the demo</comment>
        <translation>se puede ver aquí</translation>
    </message>
    <message>
        <source>course done</source>
        <comment>in a list of what is ready</comment>
        <translation>curso hecho</translation>
    </message>
    <message>
        <source>eyes rested</source>
        <comment>in a list of what is ready</comment>
        <translation>vista descansada</translation>
    </message>
    <message>
        <source>family said yes</source>
        <comment>in a list of what is ready</comment>
        <translation>la familia dio permiso</translation>
    </message>
    <message>
        <source>gear ready</source>
        <comment>in a list of what is ready</comment>
        <translation>equipo listo</translation>
    </message>
    <message>
        <source>lab open</source>
        <comment>in a list of what is ready</comment>
        <translation>laboratorio abierto</translation>
    </message>
    <message>
        <source>old enough</source>
        <comment>in a list of what is ready: the visitor</comment>
        <translation>edad suficiente</translation>
    </message>
    <message>
        <source>rules known</source>
        <comment>in a list of what is ready</comment>
        <translation>reglas leídas</translation>
    </message>
    <message>
        <source>staff here</source>
        <comment>in a list of what is ready</comment>
        <translation>personal presente</translation>
    </message>
    <message>
        <source>works</source>
        <comment>in a list of what is ready: the demo</comment>
        <translation>funciona</translation>
    </message>
</context>
<context>
    <name>GroupDetails</name>
    <message>
        <source>Grown-ups</source>
        <translation>Personas adultas</translation>
    </message>
    <message>
        <source>We need</source>
        <translation>Necesitamos</translation>
    </message>
    <message>
        <source>We start in</source>
        <translation>Empezamos en</translation>
    </message>
</context>
<context>
    <name>GroupScreen</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Count everybody, also the grown-ups.</source>
        <translation>Cuenta a todas las personas, también a las adultas.</translation>
    </message>
</context>
<context>
    <name>GroupWords</name>
    <message>
        <source>A quiet place</source>
        <translation>Un lugar tranquilo</translation>
    </message>
    <message numerus="yes">
        <source>Check in %n</source>
        <comment>a group of that many</comment>
        <translation>
            <numerusform>Registrar la entrada de %n</numerusform>
            <numerusform>Registrar la entrada de %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check out %n</source>
        <comment>so many of a group</comment>
        <translation>
            <numerusform>Registrar la salida de %n</numerusform>
            <numerusform>Registrar la salida de %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Help to hear</source>
        <translation>Ayuda para oír</translation>
    </message>
    <message>
        <source>Help to see</source>
        <translation>Ayuda para ver</translation>
    </message>
    <message>
        <source>How many are here now?</source>
        <comment>a group</comment>
        <translation>¿Cuántas personas hay ahora?</translation>
    </message>
    <message>
        <source>How many are leaving?</source>
        <comment>a group</comment>
        <translation>¿Cuántas personas se van?</translation>
    </message>
    <message>
        <source>How many came?</source>
        <comment>a group, children and grown-ups together</comment>
        <translation>¿Cuántas personas vinieron?</translation>
    </message>
    <message>
        <source>No steps</source>
        <translation>Sin escalones</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>GuestWords</name>
    <message>
        <source>10 to 12</source>
        <translation>De 10 a 12</translation>
    </message>
    <message>
        <source>13 to 17</source>
        <translation>De 13 a 17</translation>
    </message>
    <message>
        <source>18 or older</source>
        <translation>18 o más</translation>
    </message>
    <message>
        <source>Family or neighbor</source>
        <translation>Familia o comunidad</translation>
    </message>
    <message>
        <source>From a company</source>
        <translation>De una empresa</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Estudiante</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Docente</translation>
    </message>
    <message>
        <source>Under 10</source>
        <translation>Menos de 10</translation>
    </message>
</context>
<context>
    <name>HandItem</name>
    <message>
        <source>%1 It goes out all the same, with your name.</source>
        <comment>%1 is a sentence: for whom it is kept</comment>
        <translation>%1 Sale de todos modos, con tu nombre.</translation>
    </message>
    <message>
        <source>Did not come back last time: %1</source>
        <comment>%1 is a list of accessories</comment>
        <translation>La última vez no volvió: %1</translation>
    </message>
    <message>
        <source>You showed how it works. That is written down with your name.</source>
        <translation>Mostraste cómo funciona. Queda escrito, con tu nombre.</translation>
    </message>
</context>
<context>
    <name>HandList</name>
    <message>
        <source>%1 is missing a part</source>
        <comment>%1 is the name of a kit</comment>
        <translation>A %1 le falta una pieza</translation>
    </message>
    <message>
        <source>%1 of %2 handed out before. What goes out now counts, too.</source>
        <translation>Ya se entregaron %1 de %2. Lo que salga ahora también cuenta.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are not accepted yet</source>
        <translation>
            <numerusform>Falta aceptar un texto</numerusform>
            <numerusform>Falta aceptar %n textos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are overdue</source>
        <translation>
            <numerusform>Hay un objeto atrasado</numerusform>
            <numerusform>Hay %n objetos atrasados</numerusform>
        </translation>
    </message>
    <message>
        <source>A guardian agreed to long loans until %1.</source>
        <comment>%1 is a date</comment>
        <translation>Un tutor aceptó préstamos largos hasta el %1.</translation>
    </message>
    <message>
        <source>A guardian agreed to long loans.</source>
        <translation>Un tutor aceptó préstamos largos.</translation>
    </message>
    <message>
        <source>A guardian has to agree to a long loan.</source>
        <translation>Un tutor debe aceptar un préstamo largo.</translation>
    </message>
    <message>
        <source>All the same</source>
        <translation>De todos modos</translation>
    </message>
    <message>
        <source>Does the guardian agree no longer?</source>
        <translation>¿El tutor ya no está de acuerdo?</translation>
    </message>
    <message>
        <source>Have you seen their signed paper?</source>
        <translation>¿Viste su papel firmado?</translation>
    </message>
    <message>
        <source>I have seen it</source>
        <translation>Lo vi</translation>
    </message>
    <message>
        <source>Is it signed by a guardian?</source>
        <translation>¿Está firmado por un tutor?</translation>
    </message>
    <message>
        <source>It goes out all the same, with your name.</source>
        <translation>Sale de todos modos, con tu nombre.</translation>
    </message>
    <message>
        <source>Lending is stopped for %1</source>
        <comment>%1 is a first name or a role</comment>
        <translation>Los préstamos están suspendidos para %1</translation>
    </message>
    <message>
        <source>Let them read</source>
        <translation>Que lo lea</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Out already</source>
        <translation>Ya tiene prestado</translation>
    </message>
    <message>
        <source>Reserved: %1</source>
        <comment>%1 is a number of things</comment>
        <translation>Reservado: %1</translation>
    </message>
    <message>
        <source>Seen by %1</source>
        <comment>a signed paper; %1 is a first name</comment>
        <translation>Lo vio %1</translation>
    </message>
    <message>
        <source>Somebody who leads the lab can say why.</source>
        <translation>Quien dirige el laboratorio puede decir por qué.</translation>
    </message>
    <message>
        <source>Take them back first, or hand out all the same.</source>
        <translation>Recíbelos primero, o entrega de todos modos.</translation>
    </message>
    <message>
        <source>That they told you is written down with your name.</source>
        <translation>Queda anotado con tu nombre que te lo dijo.</translation>
    </message>
    <message>
        <source>That you saw it is written down with your name.</source>
        <translation>Queda escrito, con tu nombre, que lo viste.</translation>
    </message>
    <message>
        <source>Turn the screen to %1.</source>
        <comment>%1 is a first name or a role</comment>
        <translation>Gira la pantalla hacia %1.</translation>
    </message>
    <message>
        <source>What goes out now is counted for it.</source>
        <translation>Lo que salga ahora cuenta para la reserva.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <comment>a guardian&apos;s consent</comment>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Yes, it is signed</source>
        <translation>Sí, está firmado</translation>
    </message>
    <message>
        <source>Yes, it is withdrawn</source>
        <translation>Sí, lo retira</translation>
    </message>
</context>
<context>
    <name>HandOutScreen</name>
    <message numerus="yes">
        <source>%n thing(s) cannot go out: first in the list.</source>
        <translation>
            <numerusform>%n objeto no puede salir: está primero en la lista.</numerusform>
            <numerusform>%n objetos no pueden salir: están primero en la lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) scanned</source>
        <translation>
            <numerusform>Un objeto escaneado</numerusform>
            <numerusform>%n objetos escaneados</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>For %1</source>
        <comment>%1 is a first name or a role</comment>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Hand out</source>
        <comment>a section of the desk</comment>
        <translation>Entregar</translation>
    </message>
    <message numerus="yes">
        <source>Hand out %n thing(s)</source>
        <translation>
            <numerusform>Entregar %n objeto</numerusform>
            <numerusform>Entregar %n objetos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody with a badge is checked in.</source>
        <translation>No hay nadie registrado con gafete.</translation>
    </message>
    <message>
        <source>Nothing can go out yet</source>
        <translation>Aún no puede salir nada</translation>
    </message>
    <message>
        <source>Now the badge of whoever takes them.</source>
        <translation>Ahora, el gafete de quien se los lleva.</translation>
    </message>
    <message>
        <source>Scan one thing after the other.</source>
        <translation>Escanea un objeto tras otro.</translation>
    </message>
    <message>
        <source>Scan their badge, or choose who is here.</source>
        <translation>Escanea su gafete o elige a quien está aquí.</translation>
    </message>
    <message>
        <source>Something is overdue</source>
        <translation>Hay algo atrasado</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>¿Para quién es?</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>%1 is a clock time</comment>
        <translation>desde %1</translation>
    </message>
</context>
<context>
    <name>HandTerms</name>
    <message>
        <source>Kind of loan</source>
        <translation>Tipo de préstamo</translation>
    </message>
</context>
<context>
    <name>HandedOutScreen</name>
    <message>
        <source>%1 has it</source>
        <comment>%1 is a first name or a role</comment>
        <translation>Lo tiene %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Hand out</source>
        <comment>a section of the desk</comment>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Siguiente persona</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>take one of a thing</comment>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Picture kept</source>
        <translation>Foto guardada</translation>
    </message>
    <message>
        <source>Scan the next badge, or the next thing.</source>
        <translation>Escanea el siguiente gafete o el siguiente objeto.</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <comment>%1 is a number of seconds</comment>
        <translation>Deshacer (%1)</translation>
    </message>
</context>
<context>
    <name>HardwareScreen</name>
    <message numerus="yes">
        <source>%n device(s) need you</source>
        <translation>
            <numerusform>%n equipo te necesita</numerusform>
            <numerusform>%n equipos te necesitan</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Every device works</source>
        <translation>Todo funciona</translation>
    </message>
    <message>
        <source>Hardware check</source>
        <translation>Revisión de equipos</translation>
    </message>
    <message>
        <source>No device is connected</source>
        <translation>No hay equipos conectados</translation>
    </message>
    <message>
        <source>Plug in, pull out, scan: it shows here at once.</source>
        <translation>Conecta, desconecta, escanea: aquí se ve al momento.</translation>
    </message>
</context>
<context>
    <name>HardwareWords</name>
    <message>
        <source>A badge</source>
        <translation>Un gafete</translation>
    </message>
    <message>
        <source>A code of a maker</source>
        <translation>Un código de fabricante</translation>
    </message>
    <message>
        <source>A command card</source>
        <translation>Una tarjeta de órdenes</translation>
    </message>
    <message>
        <source>A controller is missing or empty.</source>
        <translation>Falta un control o está sin batería.</translation>
    </message>
    <message>
        <source>A day label</source>
        <translation>Un pase</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Un lugar</translation>
    </message>
    <message>
        <source>A tag of the lab</source>
        <translation>Una etiqueta del laboratorio</translation>
    </message>
    <message>
        <source>Another program is using it. Close that program.</source>
        <translation>Otro programa lo está usando. Cierra ese programa.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Headset</source>
        <translation>Visor</translation>
    </message>
    <message>
        <source>It does not answer. Look at its plug and its network.</source>
        <translation>No responde. Revisa su cable y su red.</translation>
    </message>
    <message>
        <source>It does not answer. Pull its plug, wait, and put it back.</source>
        <translation>No responde. Desconéctalo, espera y vuelve a conectarlo.</translation>
    </message>
    <message>
        <source>It hangs upside down. The picture is turned for you.</source>
        <translation>Está colgada al revés. La imagen se gira sola.</translation>
    </message>
    <message>
        <source>It has no room left.</source>
        <translation>No le queda espacio.</translation>
    </message>
    <message>
        <source>It is in its maker&apos;s own mode. Scan the USB mode code in its manual.</source>
        <translation>Está en el modo propio de su fabricante. Escanea el código de modo USB de su manual.</translation>
    </message>
    <message>
        <source>It is out of paper.</source>
        <translation>No tiene papel.</translation>
    </message>
    <message>
        <source>It sees nothing. Look for a lens cover, or turn on a light.</source>
        <translation>No ve nada. Mira si está tapada o enciende una luz.</translation>
    </message>
    <message>
        <source>It sends without end. Pull its plug.</source>
        <translation>Envía sin parar. Desconéctalo.</translation>
    </message>
    <message>
        <source>It sleeps. Press its power button.</source>
        <translation>Está dormido. Pulsa su botón de encendido.</translation>
    </message>
    <message>
        <source>It typed commands like a keyboard. It is shut out. Look at what is plugged in.</source>
        <translation>Escribió órdenes como un teclado. Quedó bloqueado. Mira qué está conectado.</translation>
    </message>
    <message>
        <source>It types for another keyboard. Set it to US English, and Caps Lock off.</source>
        <translation>Escribe para otro teclado. Ponlo en inglés de EE. UU. y sin Bloq Mayús.</translation>
    </message>
    <message>
        <source>Its battery is low. Charge it.</source>
        <translation>Tiene poca batería. Cárgalo.</translation>
    </message>
    <message>
        <source>Its picture stands still. Pull its plug, wait, and put it back.</source>
        <translation>Su imagen no se mueve. Desconéctala, espera y vuelve a conectarla.</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>a device</comment>
        <translation>No está</translation>
    </message>
    <message>
        <source>Needs you</source>
        <comment>a device needs the help of staff</comment>
        <translation>Te necesita</translation>
    </message>
    <message>
        <source>Nobody has said where it stands.</source>
        <translation>Nadie ha dicho dónde está.</translation>
    </message>
    <message>
        <source>Nothing that the lab knows</source>
        <translation>Nada que el laboratorio conozca</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Put it on and allow this computer.</source>
        <translation>Póntelo y permite esta computadora.</translation>
    </message>
    <message>
        <source>Rests</source>
        <comment>a device</comment>
        <translation>En reposo</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Somebody&apos;s login code</source>
        <translation>El código de acceso de alguien</translation>
    </message>
    <message>
        <source>Something is wrong with it.</source>
        <translation>Algo le pasa.</translation>
    </message>
    <message>
        <source>The kiosk does not know how it talks. Scan the USB mode code in its manual.</source>
        <translation>El quiosco no conoce su modo. Escanea el código de modo USB de su manual.</translation>
    </message>
    <message>
        <source>The kiosk may not use it. IT has to allow it.</source>
        <translation>El quiosco no puede usarlo. Soporte técnico tiene que permitirlo.</translation>
    </message>
    <message>
        <source>Works</source>
        <comment>a device</comment>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>at the bench</source>
        <comment>where a scanner stands</comment>
        <translation>en el taller</translation>
    </message>
    <message>
        <source>at the desk</source>
        <comment>where a scanner stands</comment>
        <translation>en el mostrador</translation>
    </message>
    <message>
        <source>at the door</source>
        <comment>where a scanner stands</comment>
        <translation>en la puerta</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Go on</source>
        <comment>from a message, back to where one was</comment>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Help is coming</source>
        <translation>La ayuda va en camino</translation>
    </message>
    <message>
        <source>Somebody from the lab will be with you soon.</source>
        <translation>Alguien del laboratorio estará contigo pronto.</translation>
    </message>
    <message>
        <source>You can wait here, or go to the desk.</source>
        <translation>Puedes esperar aquí o ir al mostrador.</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>%1 cancelled a reservation of it</source>
        <comment>%1 is a first name</comment>
        <translation>%1 canceló una reserva que lo incluía</translation>
    </message>
    <message>
        <source>%1 changed a reservation of it</source>
        <comment>%1 is a first name</comment>
        <translation>%1 cambió una reserva que lo incluye</translation>
    </message>
    <message>
        <source>%1 charged it</source>
        <comment>%1 is a first name</comment>
        <translation>%1 lo cargó</translation>
    </message>
    <message>
        <source>%1 checked it</source>
        <comment>%1 is a first name</comment>
        <translation>%1 lo revisó</translation>
    </message>
    <message>
        <source>%1 cleaned it</source>
        <comment>%1 is a first name</comment>
        <translation>%1 lo limpió</translation>
    </message>
    <message>
        <source>%1 counted it: %4</source>
        <comment>%1 is a first name, %4 a place</comment>
        <translation>%1 lo contó: %4</translation>
    </message>
    <message>
        <source>%1 decided an exception</source>
        <comment>%1 is a first name</comment>
        <translation>%1 decidió una excepción</translation>
    </message>
    <message>
        <source>%1 deleted a picture of it</source>
        <comment>%1 is a first name</comment>
        <translation>%1 borró una foto</translation>
    </message>
    <message>
        <source>%1 gave it the code %4</source>
        <comment>%1 is a first name, %4 a code</comment>
        <translation>%1 le dio el código %4</translation>
    </message>
    <message>
        <source>%1 held it back: %4</source>
        <comment>%1 is a first name, %4 the reason</comment>
        <translation>%1 lo retuvo: %4</translation>
    </message>
    <message>
        <source>%1 kept another one for a reservation</source>
        <comment>%1 is a first name</comment>
        <translation>%1 guardó otro para una reserva</translation>
    </message>
    <message>
        <source>%1 lent it to %2</source>
        <comment>%1 and %2 are first names</comment>
        <translation>%1 lo prestó a %2</translation>
    </message>
    <message>
        <source>%1 let go of a hold</source>
        <comment>%1 is a first name</comment>
        <translation>%1 liberó una retención</translation>
    </message>
    <message>
        <source>%1 let go of a hold: %4</source>
        <comment>%1 is a first name, %4 the reason of the hold</comment>
        <translation>%1 liberó una retención: %4</translation>
    </message>
    <message>
        <source>%1 looked it over after its return</source>
        <comment>%1 is a first name</comment>
        <translation>%1 lo revisó cuando volvió</translation>
    </message>
    <message>
        <source>%1 marked it as missing</source>
        <comment>%1 is a first name</comment>
        <translation>%1 lo marcó como perdido</translation>
    </message>
    <message>
        <source>%1 moved it: %4</source>
        <comment>%1 is a first name, %4 a place</comment>
        <translation>%1 lo movió: %4</translation>
    </message>
    <message>
        <source>%1 printed a new label</source>
        <comment>%1 is a first name</comment>
        <translation>%1 imprimió una etiqueta nueva</translation>
    </message>
    <message>
        <source>%1 put it into a reservation</source>
        <comment>%1 is a first name</comment>
        <translation>%1 lo incluyó en una reserva</translation>
    </message>
    <message>
        <source>%1 recorded that it was calibrated: until %4</source>
        <comment>%1 is a first name, %4 a date</comment>
        <translation>%1 anotó que se calibró: hasta el %4</translation>
    </message>
    <message>
        <source>%1 renewed the loan to %2</source>
        <comment>%1 and %2 are first names</comment>
        <translation>%1 renovó el préstamo a %2</translation>
    </message>
    <message>
        <source>%1 reserved it</source>
        <comment>%1 is a first name</comment>
        <translation>%1 lo reservó</translation>
    </message>
    <message>
        <source>%1 reserved it for %2</source>
        <comment>%1 and %2 are first names</comment>
        <translation>%1 lo reservó para %2</translation>
    </message>
    <message>
        <source>%1 reset it</source>
        <comment>%1 is a first name</comment>
        <translation>%1 lo reinició</translation>
    </message>
    <message>
        <source>%1 retired it: %4</source>
        <comment>%1 is a first name, %4 the reason</comment>
        <translation>%1 lo dio de baja: %4</translation>
    </message>
    <message>
        <source>%1 retired its code %4</source>
        <comment>%1 is a first name, %4 a code</comment>
        <translation>%1 anuló su código %4</translation>
    </message>
    <message>
        <source>%1 sent it to %4</source>
        <comment>%1 is a first name, %4 the name of a repair shop</comment>
        <translation>%1 lo envió a %4</translation>
    </message>
    <message>
        <source>%1 sent it to a vendor</source>
        <comment>%1 is a first name</comment>
        <translation>%1 lo envió a un proveedor</translation>
    </message>
    <message>
        <source>%1 sent it to the repair bench</source>
        <comment>%1 is a first name</comment>
        <translation>%1 lo llevó al taller de reparación</translation>
    </message>
    <message>
        <source>%1 took a picture of it as it came back</source>
        <comment>%1 is a first name</comment>
        <translation>%1 tomó una foto al volver</translation>
    </message>
    <message>
        <source>%1 took a picture of it as it went out</source>
        <comment>%1 is a first name</comment>
        <translation>%1 tomó una foto al salir</translation>
    </message>
    <message>
        <source>%1 took back that it was charged</source>
        <comment>%1 is a first name</comment>
        <translation>%1 anuló que se había cargado</translation>
    </message>
    <message>
        <source>%1 took back that it was checked</source>
        <comment>%1 is a first name</comment>
        <translation>%1 anuló que se había revisado</translation>
    </message>
    <message>
        <source>%1 took back that it was cleaned</source>
        <comment>%1 is a first name</comment>
        <translation>%1 anuló que se había limpiado</translation>
    </message>
    <message>
        <source>%1 took back that it was reset</source>
        <comment>%1 is a first name</comment>
        <translation>%1 anuló que se había reiniciado</translation>
    </message>
    <message>
        <source>A reservation ended</source>
        <translation>Terminó una reserva</translation>
    </message>
    <message>
        <source>A reservation of it was handed out</source>
        <translation>Se entregó una reserva que lo incluía</translation>
    </message>
    <message>
        <source>A stock-take did not find it</source>
        <translation>Un inventario no lo encontró</translation>
    </message>
    <message>
        <source>An exception ended by itself: %4</source>
        <comment>%4 is a sentence that says why</comment>
        <translation>Una excepción terminó por sí sola: %4</translation>
    </message>
    <message>
        <source>At its return: everything is fine</source>
        <translation>Al devolverlo: todo bien</translation>
    </message>
    <message>
        <source>At its return: something is wrong</source>
        <translation>Al devolverlo: algo anda mal</translation>
    </message>
    <message>
        <source>Battery at %5 %</source>
        <comment>%5 is a number</comment>
        <translation>Batería al %5 %</translation>
    </message>
    <message>
        <source>Battery at %5 %, charging</source>
        <comment>%5 is a number</comment>
        <translation>Batería al %5 %, cargando</translation>
    </message>
    <message>
        <source>Held back: %4</source>
        <comment>%4 is the reason</comment>
        <translation>Retenido: %4</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation>Volvió</translation>
    </message>
    <message>
        <source>It came back from %2</source>
        <comment>%2 is a first name</comment>
        <translation>Volvió de %2</translation>
    </message>
    <message>
        <source>It came into the lab&apos;s list</source>
        <translation>Entró en la lista del laboratorio</translation>
    </message>
    <message>
        <source>It got the code %4</source>
        <comment>%4 is a serial number or another code</comment>
        <translation>Recibió el código %4</translation>
    </message>
    <message>
        <source>It is no longer kept for a reservation</source>
        <translation>Ya no se guarda para una reserva</translation>
    </message>
    <message>
        <source>It is short again for a reservation</source>
        <translation>Vuelve a faltar para una reserva</translation>
    </message>
    <message>
        <source>It was found: %4</source>
        <comment>%4 is a place</comment>
        <translation>Apareció: %4</translation>
    </message>
    <message>
        <source>It went although it was reserved for somebody else</source>
        <translation>Salió aunque estaba reservado para otra persona</translation>
    </message>
    <message>
        <source>It went although something else was overdue</source>
        <translation>Salió aunque había algo atrasado</translation>
    </message>
    <message>
        <source>It went into a demo</source>
        <translation>Entró en una demo</translation>
    </message>
    <message>
        <source>It went into a demo with %2</source>
        <comment>%2 is a first name</comment>
        <translation>Entró en una demo con %2</translation>
    </message>
    <message>
        <source>Its papers say that it is calibrated until %4</source>
        <comment>%4 is a date</comment>
        <translation>Según sus datos, está calibrado hasta el %4</translation>
    </message>
    <message>
        <source>Its papers were written down</source>
        <translation>Se anotaron sus datos de compra</translation>
    </message>
    <message>
        <source>Lent to %2</source>
        <comment>%2 is a first name</comment>
        <translation>Prestado a %2</translation>
    </message>
    <message>
        <source>Lent to %2 once more: it is due later</source>
        <comment>%2 is a first name</comment>
        <translation>Prestado otra vez a %2: vence más tarde</translation>
    </message>
    <message>
        <source>Lent to %2. That ended the loan of %3</source>
        <comment>%2 and %3 are first names</comment>
        <translation>Prestado a %2. Así terminó el préstamo de %3</translation>
    </message>
    <message>
        <source>Something that this version has no words for</source>
        <translation>Algo que esta versión no sabe nombrar</translation>
    </message>
    <message>
        <source>Staff</source>
        <comment>somebody of the staff, at the beginning of a sentence</comment>
        <translation>El personal</translation>
    </message>
    <message>
        <source>Staff showed how it works, instead of the short course</source>
        <translation>El personal mostró cómo funciona, en lugar del curso corto</translation>
    </message>
    <message>
        <source>The demo was over</source>
        <translation>La demo terminó</translation>
    </message>
    <message>
        <source>The hand-out of a reservation was undone</source>
        <translation>Se deshizo la entrega de una reserva</translation>
    </message>
    <message>
        <source>The loan to %2 was renewed</source>
        <comment>%2 is a first name</comment>
        <translation>El préstamo a %2 se renovó</translation>
    </message>
    <message>
        <source>The loan to %2 was undone</source>
        <comment>%2 is a first name</comment>
        <translation>El préstamo a %2 se deshizo</translation>
    </message>
    <message>
        <source>The renewal for %2 was undone</source>
        <comment>%2 is a first name</comment>
        <translation>Se deshizo la renovación para %2</translation>
    </message>
    <message>
        <source>somebody</source>
        <comment>in the middle of a sentence</comment>
        <translation>alguien</translation>
    </message>
</context>
<context>
    <name>HoldLine</name>
    <message>
        <source>Let go</source>
        <comment>end a hold</comment>
        <translation>Liberar</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>%1 of %2 ready</source>
        <comment>things that can be borrowed</comment>
        <translation>%1 de %2 listos</translation>
    </message>
    <message numerus="yes">
        <source>%n station(s) free</source>
        <translation>
            <numerusform>%n estación libre</numerusform>
            <numerusform>%n estaciones libres</numerusform>
        </translation>
    </message>
    <message>
        <source>About me</source>
        <translation>Sobre mí</translation>
    </message>
    <message>
        <source>Borrow</source>
        <translation>Pedir prestado</translation>
    </message>
    <message>
        <source>Headsets and more</source>
        <translation>Visores y más</translation>
    </message>
    <message>
        <source>Hello, %1</source>
        <comment>%1 is a first name</comment>
        <translation>Hola, %1</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>No headset until then. Everything else is here for you.</source>
        <translation>Sin visor hasta entonces. Todo lo demás sigue abierto para ti.</translation>
    </message>
    <message>
        <source>Rest your eyes until %1</source>
        <comment>%1 is a clock time</comment>
        <translation>Descansa la vista hasta %1</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Scan it here</source>
        <translation>Escanéalo aquí</translation>
    </message>
    <message>
        <source>See what there is</source>
        <translation>Mira lo que hay</translation>
    </message>
    <message>
        <source>See you soon</source>
        <translation>Hasta pronto</translation>
    </message>
    <message>
        <source>Try a demo</source>
        <translation>Probar una demo</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>¡Hola!</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>¿Qué te gustaría hacer?</translation>
    </message>
    <message numerus="yes">
        <source>You have %n thing(s)</source>
        <comment>on loan</comment>
        <translation>
            <numerusform>Tienes %n objeto</numerusform>
            <numerusform>Tienes %n objetos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeStrip</name>
    <message numerus="yes">
        <source>%n of you are here</source>
        <comment>a group</comment>
        <translation>
            <numerusform>Hay %n persona de tu grupo</numerusform>
            <numerusform>Hay %n personas de tu grupo</numerusform>
        </translation>
    </message>
    <message>
        <source>My label for today</source>
        <translation>Mi pase de hoy</translation>
    </message>
    <message>
        <source>Staff desk</source>
        <translation>Mostrador del personal</translation>
    </message>
    <message>
        <source>Where are you?</source>
        <translation>¿Dónde estás?</translation>
    </message>
    <message>
        <source>You are here: %1</source>
        <comment>%1 is a part of the lab</comment>
        <translation>Estás aquí: %1</translation>
    </message>
</context>
<context>
    <name>IntakeChoice</name>
    <message>
        <source>%1, %2</source>
        <comment>%1 is a date, %2 the size of a file</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>People and rosters are taken in at the command line: they need the district&apos;s secret.</source>
        <translation>Las personas y las listas se incorporan desde la línea de comandos: necesitan el secreto del distrito.</translation>
    </message>
    <message>
        <source>This kiosk&apos;s folder</source>
        <translation>Carpeta de este quiosco</translation>
    </message>
</context>
<context>
    <name>IntakeFileWords</name>
    <message>
        <source>Row %1 is too long. A quotation mark may be missing in it or above it.</source>
        <translation>La fila %1 es demasiado larga. Quizá falten comillas en ella o más arriba.</translation>
    </message>
    <message>
        <source>The column %1 is in the file %2 times.</source>
        <translation>La columna %1 está %2 veces en el archivo.</translation>
    </message>
    <message>
        <source>The file has %1 MB. More than %2 cannot be read at once.</source>
        <translation>El archivo tiene %1 MB. No se pueden leer más de %2 a la vez.</translation>
    </message>
    <message>
        <source>The file has headers and no row below them.</source>
        <translation>El archivo tiene encabezados y ninguna fila debajo.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows. Take it in in parts.</source>
        <translation>El archivo tiene más de %1 filas. Incorpóralo por partes.</translation>
    </message>
    <message>
        <source>The file has no column %4. It has: %3.</source>
        <comment>%4 is a header, %3 a list of headers</comment>
        <translation>El archivo no tiene la columna %4. Tiene: %3.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file says that it is %1, but it is not (byte %2).</source>
        <translation>El archivo dice que es %1, pero no lo es (byte %2).</translation>
    </message>
    <message>
        <source>The letters of this file cannot be read (byte %1). Save it as CSV UTF-8.</source>
        <translation>Las letras de este archivo no se pueden leer (byte %1). Guárdalo como CSV UTF-8.</translation>
    </message>
    <message>
        <source>The quotation marks in row %1 do not match.</source>
        <translation>Las comillas de la fila %1 no coinciden.</translation>
    </message>
    <message>
        <source>The saved columns read %1 from the column %2, which the file does not have.</source>
        <translation>Las columnas guardadas leen %1 de la columna %2, que el archivo no tiene.</translation>
    </message>
    <message>
        <source>The saved columns read two things from one column.</source>
        <translation>Las columnas guardadas leen dos datos de una sola columna.</translation>
    </message>
    <message>
        <source>The saved columns speak of %1, which is nothing here.</source>
        <translation>Las columnas guardadas hablan de %1, que aquí no existe.</translation>
    </message>
    <message>
        <source>This is no CSV file, or it was cut off while it was written.</source>
        <translation>No es un archivo CSV, o se cortó al escribirlo.</translation>
    </message>
</context>
<context>
    <name>IntakeFolder</name>
    <message>
        <source>The kiosk&apos;s folder: %1</source>
        <comment>%1 is a path</comment>
        <translation>Carpeta del quiosco: %1</translation>
    </message>
</context>
<context>
    <name>IntakeReasonWords</name>
    <message>
        <source>%1 cells below %2 headers: is there a comma too many?</source>
        <comment>%1 and %2 are numbers</comment>
        <translation>%1 celdas bajo %2 encabezados: ¿sobra una coma?</translation>
    </message>
    <message>
        <source>%1 has a year that cannot be right</source>
        <translation>el año de %1 no puede ser correcto</translation>
    </message>
    <message>
        <source>%1 is a day in no calendar</source>
        <translation>%1 no está en ningún calendario</translation>
    </message>
    <message>
        <source>%1 is neither true nor false</source>
        <translation>%1 no es ni verdadero ni falso</translation>
    </message>
    <message>
        <source>%1 is no cost like 1299.50</source>
        <translation>%1 no es un costo como 1299.50</translation>
    </message>
    <message>
        <source>%1 is no whole number</source>
        <translation>%1 no es un número entero</translation>
    </message>
    <message>
        <source>%1 may be another day elsewhere: say below how the file writes days</source>
        <translation>%1 puede ser otro día en otra parte: di abajo cómo escribe los días el archivo</translation>
    </message>
    <message>
        <source>%1 signs, and %2 is the most</source>
        <comment>%1 and %2 are numbers</comment>
        <translation>%1 signos, y el máximo es %2</translation>
    </message>
    <message>
        <source>%1 stands where a spreadsheet lost a value</source>
        <translation>%1 está donde una hoja de cálculo perdió un valor</translation>
    </message>
    <message>
        <source>%1 was rounded by a spreadsheet: make the column text and export it again</source>
        <translation>una hoja de cálculo redondeó %1: pon la columna como texto y expórtala otra vez</translation>
    </message>
    <message>
        <source>%1 was taken for a number: make the column text and export it again</source>
        <translation>%1 se tomó por un número: pon la columna como texto y expórtala otra vez</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>%1 is a header of a file, %2 what is wrong below it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>a formula: save the values instead</source>
        <translation>es una fórmula: guarda los valores</translation>
    </message>
    <message>
        <source>another row of the file is about the same part</source>
        <translation>otra fila del archivo trata de la misma pieza</translation>
    </message>
    <message>
        <source>it has a sign that no barcode has</source>
        <translation>tiene un signo que ningún código de barras tiene</translation>
    </message>
    <message>
        <source>it has no %1</source>
        <comment>a row; %1 is a tag, a serial number or a name</comment>
        <translation>no tiene %1</translation>
    </message>
    <message>
        <source>it has signs that cannot be printed</source>
        <translation>tiene signos que no se pueden imprimir</translation>
    </message>
    <message>
        <source>it is new here, and a new thing needs a model</source>
        <translation>es nuevo aquí, y un objeto nuevo necesita un modelo</translation>
    </message>
    <message>
        <source>it would become another model while somebody has it</source>
        <translation>pasaría a ser otro modelo mientras alguien lo tiene</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>no ICCID: it has 19 or 20 digits</source>
        <translation>no es un ICCID: tiene 19 o 20 cifras</translation>
    </message>
    <message>
        <source>no IMEI: it has 15 digits, and a zero may be lost in front</source>
        <translation>no es un IMEI: tiene 15 cifras, y quizá falte un cero delante</translation>
    </message>
    <message>
        <source>no MAC address: it has 12 signs, 0 to 9 and A to F</source>
        <translation>no es una dirección MAC: tiene 12 signos, de 0 a 9 y de A a F</translation>
    </message>
    <message>
        <source>serial number</source>
        <translation>número de serie</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>the file says that it is retired, but it is not in the lab</source>
        <translation>el archivo dice que está retirado, pero no está en el laboratorio</translation>
    </message>
    <message>
        <source>the serial number %1 has the tag %2 here</source>
        <translation>el número de serie %1 tiene aquí la etiqueta %2</translation>
    </message>
    <message>
        <source>the serial number %1 is in %2 rows of the file</source>
        <translation>el número de serie %1 está en %2 filas del archivo</translation>
    </message>
    <message>
        <source>the serial number %1 may be %2, which the lab knows: the zeros in front are lost</source>
        <translation>el número de serie %1 puede ser %2, que el laboratorio conoce: faltan los ceros de delante</translation>
    </message>
    <message>
        <source>the tag %1 is in %2 rows of the file</source>
        <translation>la etiqueta %1 está en %2 filas del archivo</translation>
    </message>
    <message>
        <source>the tag %1 may be %2, which the lab knows: the zeros in front are lost</source>
        <translation>la etiqueta %1 puede ser %2, que el laboratorio conoce: faltan los ceros de delante</translation>
    </message>
    <message>
        <source>the tag is on another thing than the serial number %1, which has the tag %2 here</source>
        <translation>la etiqueta es de otro objeto que el número de serie %1, que aquí tiene la etiqueta %2</translation>
    </message>
    <message>
        <source>the thing with this tag has the serial number %1 here, not %2</source>
        <translation>el objeto con esta etiqueta tiene aquí el número de serie %1, no %2</translation>
    </message>
</context>
<context>
    <name>IntakeScreen</name>
    <message>
        <source>%1 of %2 records</source>
        <comment>how far a long piece of work is</comment>
        <translation>%1 de %2 registros</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) to take in</source>
        <translation>
            <numerusform>%n fila por incorporar</numerusform>
            <numerusform>%n filas por incorporar</numerusform>
        </translation>
    </message>
    <message>
        <source>A stop leaves nothing behind.</source>
        <translation>Si se detiene, no queda nada a medias.</translation>
    </message>
    <message>
        <source>All of it or nothing. Nobody can be served here meanwhile.</source>
        <translation>Todo o nada. Mientras tanto no se atiende a nadie aquí.</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Otro archivo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Everything is in</source>
        <translation>Todo está incorporado</translation>
    </message>
    <message>
        <source>From a stick, or from this kiosk&apos;s own folder.</source>
        <translation>De una memoria USB o de la carpeta de este quiosco.</translation>
    </message>
    <message>
        <source>It is in the history, with your name.</source>
        <translation>Está en el historial, con tu nombre.</translation>
    </message>
    <message>
        <source>Nothing is written before you have seen what each row does.</source>
        <translation>No se escribe nada antes de que veas qué hace cada fila.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Aún no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Nothing would be written.</source>
        <translation>No se escribiría nada.</translation>
    </message>
    <message>
        <source>Reading every row…</source>
        <translation>Leyendo todas las filas…</translation>
    </message>
    <message>
        <source>Some rows would be refused</source>
        <translation>Se rechazarían filas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>Take records in</source>
        <translation>Incorporar registros</translation>
    </message>
    <message>
        <source>Taking it in…</source>
        <translation>Incorporando…</translation>
    </message>
    <message>
        <source>The lab knows all of it</source>
        <translation>El laboratorio ya lo sabe todo</translation>
    </message>
    <message>
        <source>There is no sheet on any stick, and none in the folder.</source>
        <translation>No hay ninguna hoja en las memorias USB ni en la carpeta.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>¿Qué es?</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>¿Qué archivo?</translation>
    </message>
</context>
<context>
    <name>IntakeVerdict</name>
    <message numerus="yes">
        <source>%n row(s) would be refused.</source>
        <translation>
            <numerusform>Se rechazaría %n fila.</numerusform>
            <numerusform>Se rechazarían %n filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns as saved: %1</source>
        <comment>%1 is the name under which they were saved</comment>
        <translation>Columnas guardadas: %1</translation>
    </message>
    <message>
        <source>Columns as they are</source>
        <translation>Columnas tal como están</translation>
    </message>
    <message>
        <source>Columns that are not read: %1</source>
        <translation>Columnas que no se leen: %1</translation>
    </message>
    <message>
        <source>IT names columns at the command line, and saves them under a name. Then it can be chosen here.</source>
        <translation>Soporte técnico asigna las columnas en la línea de comandos y las guarda con un nombre. Después se puede elegir aquí.</translation>
    </message>
    <message>
        <source>It was read as Windows-1252. Look at names with accents.</source>
        <translation>Se leyó como Windows-1252. Revisa los nombres con acentos.</translation>
    </message>
    <message>
        <source>Mend them in the file, or take the others in.</source>
        <translation>Corrígelas en el archivo o incorpora las demás.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Refused besides: %1</source>
        <comment>rows of a file; %1 is a number</comment>
        <translation>Rechazadas además: %1</translation>
    </message>
    <message>
        <source>Row %1</source>
        <comment>%1 is the number of a row in a file</comment>
        <translation>Fila %1</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <comment>%1 is the number of a row in a file, %2 what it is about</comment>
        <translation>Fila %1: %2</translation>
    </message>
    <message>
        <source>The file is no UTF-8.</source>
        <translation>El archivo no es UTF-8.</translation>
    </message>
    <message>
        <source>The other rows go in.</source>
        <translation>Se incorporan las demás filas.</translation>
    </message>
    <message>
        <source>The others</source>
        <translation>Las demás</translation>
    </message>
    <message>
        <source>Those that are refused stay out.</source>
        <translation>Las rechazadas se quedan fuera.</translation>
    </message>
</context>
<context>
    <name>IntakeWords</name>
    <message>
        <source>Changed</source>
        <comment>rows of a file</comment>
        <translation>Con cambios</translation>
    </message>
    <message>
        <source>Chromebooks from Google Admin</source>
        <comment>what a file is an export of</comment>
        <translation>Chromebooks de Google Admin</translation>
    </message>
    <message>
        <source>Counted parts from Snipe-IT</source>
        <comment>what a file is an export of</comment>
        <translation>Piezas contadas de Snipe-IT</translation>
    </message>
    <message>
        <source>Day first: 5/11/26</source>
        <comment>how a file writes days</comment>
        <translation>Primero el día: 5/11/26</translation>
    </message>
    <message>
        <source>It could not be written</source>
        <translation>No se pudo escribir</translation>
    </message>
    <message>
        <source>Its asset export, report or sample</source>
        <translation>Su exportación, informe o muestra de activos</translation>
    </message>
    <message>
        <source>Its export of consumables</source>
        <translation>Su exportación de consumibles</translation>
    </message>
    <message>
        <source>Month first: 11/5/26</source>
        <comment>how a file writes days</comment>
        <translation>Primero el mes: 11/5/26</translation>
    </message>
    <message>
        <source>New</source>
        <comment>rows of a file</comment>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>Nothing of the file is in the lab.</source>
        <translation>Nada del archivo está en el laboratorio.</translation>
    </message>
    <message>
        <source>Nothing of the file is in the lab. The log has the reason.</source>
        <translation>Nada del archivo está en el laboratorio. El motivo está en el registro técnico.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>Nothing was written. Look at the file once more.</source>
        <translation>No se escribió nada. Mira el archivo otra vez.</translation>
    </message>
    <message>
        <source>Plug the stick in again, and choose the file once more.</source>
        <translation>Conecta otra vez la memoria USB y elige de nuevo el archivo.</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>rows of a file</comment>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Something changed meanwhile</source>
        <translation>Algo cambió mientras tanto</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>The file is not there any more</source>
        <translation>El archivo ya no está</translation>
    </message>
    <message>
        <source>The same</source>
        <comment>rows of a file</comment>
        <translation>Iguales</translation>
    </message>
    <message>
        <source>Things from Snipe-IT</source>
        <comment>what a file is an export of</comment>
        <translation>Objetos de Snipe-IT</translation>
    </message>
    <message>
        <source>Things in our own template</source>
        <comment>what a file is an export of</comment>
        <translation>Objetos en nuestra plantilla</translation>
    </message>
    <message>
        <source>This file cannot be read so</source>
        <translation>Este archivo no se puede leer así</translation>
    </message>
    <message>
        <source>Year first: 2026-11-05</source>
        <comment>how a file writes days</comment>
        <translation>Primero el año: 2026-11-05</translation>
    </message>
    <message>
        <source>assets.csv of the program</source>
        <translation>assets.csv del programa</translation>
    </message>
    <message>
        <source>chromeosdevices, as GAM prints it</source>
        <translation>chromeosdevices, como lo da GAM</translation>
    </message>
</context>
<context>
    <name>KnownWords</name>
    <message>
        <source>%1 of 5</source>
        <comment>how good a demo was to you, on faces that are numbered</comment>
        <translation>%1 de 5</translation>
    </message>
    <message>
        <source>Staff can tell you why.</source>
        <translation>El personal puede decirte por qué.</translation>
    </message>
    <message>
        <source>We do not know who you are.</source>
        <translation>No sabemos quién eres.</translation>
    </message>
    <message>
        <source>You came at %1 and are here</source>
        <comment>%1 is a clock time</comment>
        <translation>Llegaste a %1 y sigues aquí</translation>
    </message>
    <message>
        <source>You came on %1 at %2</source>
        <comment>%1 is a date, %2 a clock time</comment>
        <translation>Viniste el %1 a %2</translation>
    </message>
    <message>
        <source>You came without a badge</source>
        <translation>Viniste sin gafete</translation>
    </message>
    <message>
        <source>You cannot borrow right now</source>
        <translation>Ahora no puedes pedir nada prestado</translation>
    </message>
    <message>
        <source>You said yes on %1 (version %2)</source>
        <comment>%1 is a date, %2 a number</comment>
        <translation>Dijiste que sí el %1 (versión %2)</translation>
    </message>
    <message>
        <source>Your badge</source>
        <translation>Tu gafete</translation>
    </message>
    <message>
        <source>borrowed on %1, brought back</source>
        <comment>%1 is a date</comment>
        <translation>prestado el %1, ya devuelto</translation>
    </message>
    <message>
        <source>good from %1 to %2</source>
        <comment>%1 and %2 are dates</comment>
        <translation>válido del %1 al %2</translation>
    </message>
    <message>
        <source>short course done</source>
        <translation>curso corto hecho</translation>
    </message>
    <message>
        <source>short course done, good until %1</source>
        <comment>%1 is a date</comment>
        <translation>curso corto hecho, vale hasta el %1</translation>
    </message>
    <message>
        <source>short course, ended on %1</source>
        <comment>%1 is a date</comment>
        <translation>curso corto, venció el %1</translation>
    </message>
    <message>
        <source>staff set the time right</source>
        <comment>of a visit</comment>
        <translation>el personal corrigió la hora</translation>
    </message>
    <message>
        <source>who you are to the lab</source>
        <translation>quién eres para el laboratorio</translation>
    </message>
    <message>
        <source>with you since %1</source>
        <comment>%1 is a date</comment>
        <translation>lo tienes desde el %1</translation>
    </message>
    <message>
        <source>your age, but not your birthday</source>
        <translation>tu edad, pero no tu cumpleaños</translation>
    </message>
    <message>
        <source>your family or school said yes</source>
        <translation>tu familia o escuela dijo que sí</translation>
    </message>
    <message>
        <source>your family or school said yes, until %1</source>
        <comment>%1 is a date</comment>
        <translation>tu familia o escuela dijo que sí, hasta el %1</translation>
    </message>
    <message>
        <source>your first name and one letter</source>
        <translation>tu nombre y una letra</translation>
    </message>
    <message>
        <source>your school or group</source>
        <translation>tu escuela o grupo</translation>
    </message>
</context>
<context>
    <name>LabelScreen</name>
    <message>
        <source>I have it</source>
        <translation>Ya lo tengo</translation>
    </message>
    <message>
        <source>It works until tonight.</source>
        <translation>Sirve hasta esta noche.</translation>
    </message>
    <message>
        <source>No phone? Write it down, or ask staff.</source>
        <translation>¿Sin teléfono? Anótalo o pregunta al personal.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>This is your label for today</source>
        <translation>Este es tu pase de hoy</translation>
    </message>
    <message>
        <source>Your label as a code</source>
        <translation>Tu pase en forma de código</translation>
    </message>
</context>
<context>
    <name>LanguageChooser</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>LaunchingScreen</name>
    <message>
        <source>Approved by the district: %1</source>
        <comment>%1 is a number such as LAB-AI-12</comment>
        <translation>Aprobación del distrito: %1</translation>
    </message>
    <message>
        <source>It is running</source>
        <translation>Ya empezó</translation>
    </message>
    <message>
        <source>It takes only a moment.</source>
        <translation>Solo es un momento.</translation>
    </message>
    <message>
        <source>Put on headset %1.</source>
        <comment>%1 is the tag on its label</comment>
        <translation>Ponte el visor %1.</translation>
    </message>
    <message>
        <source>Staff will start it</source>
        <translation>El personal la iniciará</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Empezando…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>LendWords</name>
    <message>
        <source>A short course comes first. No demo here teaches it.</source>
        <translation>Primero va un curso corto. Ninguna demo de aquí lo enseña.</translation>
    </message>
    <message>
        <source>A short course comes first: %1.</source>
        <comment>%1 is the name of a demo</comment>
        <translation>Primero va un curso corto: %1.</translation>
    </message>
    <message>
        <source>A text has to be accepted first.</source>
        <translation>Primero hay que aceptar un texto.</translation>
    </message>
    <message>
        <source>As new</source>
        <comment>the condition of a thing</comment>
        <translation>Como nuevo</translation>
    </message>
    <message>
        <source>As reserved</source>
        <comment>until when something is lent: the end of a reservation</comment>
        <translation>Según la reserva</translation>
    </message>
    <message>
        <source>As usual</source>
        <comment>until when something is lent</comment>
        <translation>Lo habitual</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>Cable</translation>
    </message>
    <message>
        <source>Case</source>
        <comment>that something is carried in</comment>
        <translation>Estuche</translation>
    </message>
    <message>
        <source>Charger</source>
        <translation>Cargador</translation>
    </message>
    <message>
        <source>Controllers</source>
        <comment>the two hand-held parts of a headset</comment>
        <translation>Mandos</translation>
    </message>
    <message>
        <source>Damaged</source>
        <comment>the condition of a thing</comment>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>End of term</source>
        <comment>until when something is lent</comment>
        <translation>Fin del periodo</translation>
    </message>
    <message>
        <source>For the day</source>
        <comment>a kind of loan</comment>
        <translation>Por el día</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>the condition of a thing</comment>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Headphones</source>
        <translation>Auriculares</translation>
    </message>
    <message>
        <source>In the lab</source>
        <comment>a kind of loan</comment>
        <translation>En el laboratorio</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Lending is stopped for this person.</source>
        <translation>Los préstamos están suspendidos para esta persona.</translation>
    </message>
    <message>
        <source>Loaner</source>
        <comment>a kind of loan: while one&apos;s own is being repaired</comment>
        <translation>De reemplazo</translation>
    </message>
    <message>
        <source>Long-term</source>
        <comment>a kind of loan</comment>
        <translation>A largo plazo</translation>
    </message>
    <message>
        <source>Memory card</source>
        <translation>Tarjeta de memoria</translation>
    </message>
    <message>
        <source>One week</source>
        <comment>until when something is lent</comment>
        <translation>Una semana</translation>
    </message>
    <message>
        <source>Pen</source>
        <comment>of a drawing tablet</comment>
        <translation>Lápiz</translation>
    </message>
    <message>
        <source>Spare battery</source>
        <translation>Batería de repuesto</translation>
    </message>
    <message>
        <source>Strap</source>
        <translation>Correa</translation>
    </message>
    <message>
        <source>The short course ended on %1 for them.</source>
        <comment>%1 is a date</comment>
        <translation>Su curso corto venció el %1.</translation>
    </message>
    <message>
        <source>The short course ended on %1 for them: %2.</source>
        <comment>%1 is a date, %2 the name of a demo</comment>
        <translation>Su curso corto venció el %1: %2.</translation>
    </message>
    <message>
        <source>This person is too young for it.</source>
        <translation>Esta persona es demasiado joven para esto.</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>until when something is lent: closing time</comment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <comment>until when something is lent: closing time</comment>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Worn</source>
        <comment>the condition of a thing</comment>
        <translation>Gastado</translation>
    </message>
    <message>
        <source>please bring it back: the maker called it back</source>
        <translation>devuélvelo, por favor: el fabricante lo retira</translation>
    </message>
    <message>
        <source>renewed as often as it can be</source>
        <translation>ya no se puede renovar más veces</translation>
    </message>
    <message>
        <source>somebody else has booked it</source>
        <translation>otra persona lo ha reservado</translation>
    </message>
</context>
<context>
    <name>LentScreen</name>
    <message>
        <source>Bring it back here when you are done.</source>
        <translation>Devuélvelo aquí cuando termines.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>It&apos;s yours for now</source>
        <translation>Es tuyo por ahora</translation>
    </message>
    <message>
        <source>Not taken:</source>
        <translation>No te llevas:</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <comment>%1 is a number of seconds</comment>
        <translation>Deshacer (%1)</translation>
    </message>
</context>
<context>
    <name>LetterKeyboard</name>
    <message>
        <source>Capital letter</source>
        <translation>Mayúscula</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Erase the last letter</source>
        <translation>Borrar la última letra</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Letters: %1</source>
        <comment>another language on the keyboard</comment>
        <translation>Letras: %1</translation>
    </message>
    <message>
        <source>More letters</source>
        <translation>Más letras</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key between words</comment>
        <translation>Espacio</translation>
    </message>
</context>
<context>
    <name>LiveBody</name>
    <message>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
</context>
<context>
    <name>LoanItem</name>
    <message>
        <source>Renew</source>
        <comment>a loan: keep it for longer</comment>
        <translation>Renovar</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <comment>%1 is a number of seconds</comment>
        <translation>Deshacer (%1)</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Innovation Lab</source>
        <translation>Laboratorio de Innovación</translation>
    </message>
</context>
<context>
    <name>NicknameScreen</name>
    <message>
        <source>A nickname is fine. You can leave it empty.</source>
        <translation>Puede ser un apodo. También puedes no poner nada.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translation>Todavía no has escrito nada</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>What should we call you?</source>
        <translation>¿Cómo te decimos?</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>A lead can give you another one.</source>
        <translation>Una persona responsable puede darte otra.</translation>
    </message>
    <message>
        <source>A place comes first.</source>
        <translation>Primero va un lugar.</translation>
    </message>
    <message>
        <source>Checked in.</source>
        <translation>Entrada registrada.</translation>
    </message>
    <message>
        <source>Choose another time, or fewer.</source>
        <translation>Elige otra hora, o menos.</translation>
    </message>
    <message>
        <source>Counted. Thank you.</source>
        <translation>Listo, ya contamos. Gracias.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Listo.</translation>
    </message>
    <message>
        <source>Finish the count, then scan it again.</source>
        <translation>Termina el conteo y luego escanéalo otra vez.</translation>
    </message>
    <message>
        <source>Finish this class set first.</source>
        <translation>Primero termina este lote de clase.</translation>
    </message>
    <message>
        <source>Finish with this person first.</source>
        <translation>Termina primero con esta persona.</translation>
    </message>
    <message>
        <source>For somebody else: cancel it, and reserve anew.</source>
        <translation>Para otra persona: cancela y reserva de nuevo.</translation>
    </message>
    <message>
        <source>Found! It was missing.</source>
        <translation>¡Apareció! Faltaba.</translation>
    </message>
    <message>
        <source>Go back to the first page to change it.</source>
        <translation>Vuelve a la primera página para cambiarlo.</translation>
    </message>
    <message>
        <source>Hand it out, or go back.</source>
        <translation>Entrégalo o vuelve atrás.</translation>
    </message>
    <message>
        <source>Help is coming.</source>
        <translation>La ayuda va en camino.</translation>
    </message>
    <message>
        <source>It counts at this kiosk, from now on.</source>
        <translation>Vale en este quiosco, desde ahora.</translation>
    </message>
    <message>
        <source>It is back. Thank you!</source>
        <translation>Ya está de vuelta. ¡Gracias!</translation>
    </message>
    <message>
        <source>It is cancelled.</source>
        <translation>Está cancelada.</translation>
    </message>
    <message>
        <source>It is expired, lost, a group&apos;s, or not of this lab.</source>
        <translation>Está vencido, perdido, es de un grupo o no es de este laboratorio.</translation>
    </message>
    <message>
        <source>It is in the history, with your name.</source>
        <translation>Está en la historia, con tu nombre.</translation>
    </message>
    <message>
        <source>It is in your tray already.</source>
        <translation>Ya está en tu bandeja.</translation>
    </message>
    <message>
        <source>It is kept until then.</source>
        <translation>Se guarda hasta entonces.</translation>
    </message>
    <message>
        <source>It is not your fault. Staff know.</source>
        <translation>No es tu culpa. El personal ya lo sabe.</translation>
    </message>
    <message>
        <source>It is on our list again.</source>
        <translation>Está otra vez en nuestra lista.</translation>
    </message>
    <message>
        <source>It is reserved.</source>
        <translation>Está reservado.</translation>
    </message>
    <message>
        <source>It is too late to undo.</source>
        <translation>Ya es tarde para deshacer.</translation>
    </message>
    <message>
        <source>It is written down with your name. What is out stays out until it is brought back.</source>
        <translation>Queda anotado con tu nombre. Lo prestado sigue prestado hasta que lo devuelvan.</translation>
    </message>
    <message>
        <source>It lies aside. A tap lets it go all the same.</source>
        <translation>Queda aparte. Un toque lo deja salir igual.</translation>
    </message>
    <message>
        <source>It stays reserved for whom it was.</source>
        <translation>La reserva sigue a nombre de quien era.</translation>
    </message>
    <message>
        <source>Keep a list on paper, please.</source>
        <translation>Lleva una lista en papel, por favor.</translation>
    </message>
    <message>
        <source>Lending is stopped for this badge.</source>
        <translation>Los préstamos están suspendidos para este gafete.</translation>
    </message>
    <message>
        <source>Look at what is set aside, then tap again.</source>
        <translation>Mira lo apartado y toca otra vez.</translation>
    </message>
    <message>
        <source>Not on the list.</source>
        <translation>No está en la lista.</translation>
    </message>
    <message>
        <source>Nothing was done. Look at it again.</source>
        <translation>No se hizo nada. Míralo otra vez.</translation>
    </message>
    <message>
        <source>Now we know where you are.</source>
        <translation>Ya sabemos dónde estás.</translation>
    </message>
    <message>
        <source>On this kiosk alone, and encrypted.</source>
        <translation>Solo en este quiosco, y cifrada.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Un momento, por favor.</translation>
    </message>
    <message>
        <source>Only a part could be undone.</source>
        <translation>Solo se pudo deshacer una parte.</translation>
    </message>
    <message>
        <source>Open a thing and choose “Move” first.</source>
        <translation>Primero abre un objeto y elige «Mover».</translation>
    </message>
    <message>
        <source>Others can have it now.</source>
        <translation>Ya lo pueden tener otros.</translation>
    </message>
    <message>
        <source>Please ask somebody from the lab.</source>
        <translation>Pregunta a alguien del laboratorio.</translation>
    </message>
    <message>
        <source>Please bring it to the desk.</source>
        <translation>Llévalo al mostrador, por favor.</translation>
    </message>
    <message>
        <source>Please check in first.</source>
        <translation>Primero registra tu entrada.</translation>
    </message>
    <message>
        <source>Please choose again, or ask staff.</source>
        <translation>Elige otra vez o pregunta al personal.</translation>
    </message>
    <message>
        <source>Please choose another one.</source>
        <translation>Elige otra, por favor.</translation>
    </message>
    <message>
        <source>Please put everything back.</source>
        <translation>Por favor, pon todo en su lugar.</translation>
    </message>
    <message>
        <source>Please return the things instead.</source>
        <translation>Mejor devuelve los objetos.</translation>
    </message>
    <message>
        <source>Please scan each of its parts.</source>
        <translation>Escanea cada una de sus piezas, por favor.</translation>
    </message>
    <message>
        <source>Please scan your badge at another screen, or ask staff.</source>
        <translation>Escanea tu gafete en otra pantalla o pregunta al personal.</translation>
    </message>
    <message>
        <source>Please scan your group&apos;s badge at another one.</source>
        <translation>Escanea el gafete del grupo en otra pantalla.</translation>
    </message>
    <message>
        <source>Please show the printed one, or ask staff.</source>
        <translation>Muestra el impreso o pregunta al personal.</translation>
    </message>
    <message>
        <source>Please speak with the lab&apos;s staff.</source>
        <translation>Habla con el personal del laboratorio, por favor.</translation>
    </message>
    <message>
        <source>Please use another one. Staff: open the hardware check.</source>
        <translation>Usa otro, por favor. Personal: abre la revisión de equipos.</translation>
    </message>
    <message>
        <source>Print a new one, so that it is found next time.</source>
        <translation>Imprime otra, para que se lea la próxima vez.</translation>
    </message>
    <message>
        <source>Read them here, then scan again.</source>
        <translation>Léelas aquí y vuelve a escanear.</translation>
    </message>
    <message>
        <source>Records are taken in. Please scan again when that is done.</source>
        <translation>Se están incorporando registros. Escanea otra vez cuando termine.</translation>
    </message>
    <message>
        <source>Renewed.</source>
        <translation>Renovado.</translation>
    </message>
    <message>
        <source>Scan the card of the place where you count.</source>
        <translation>Escanea la tarjeta del lugar donde cuentas.</translation>
    </message>
    <message>
        <source>Scan your badge, then the thing.</source>
        <translation>Escanea tu gafete y luego el objeto.</translation>
    </message>
    <message>
        <source>Scanned already.</source>
        <translation>Ya escaneado.</translation>
    </message>
    <message>
        <source>Seen outside.</source>
        <translation>Ya está afuera.</translation>
    </message>
    <message>
        <source>Show only one, please.</source>
        <translation>Muestra solo uno, por favor.</translation>
    </message>
    <message>
        <source>Somebody decided that already.</source>
        <translation>Alguien ya lo decidió.</translation>
    </message>
    <message>
        <source>Somebody may wait for it. Please ask staff.</source>
        <translation>Quizá alguien lo espera. Pregunta al personal.</translation>
    </message>
    <message>
        <source>Somebody will be with you soon.</source>
        <translation>Alguien estará contigo pronto.</translation>
    </message>
    <message>
        <source>Something changed meanwhile.</source>
        <translation>Algo cambió mientras tanto.</translation>
    </message>
    <message>
        <source>Something changed. Nothing went out.</source>
        <translation>Algo cambió. No se entregó nada.</translation>
    </message>
    <message>
        <source>Something changed: not enough are free.</source>
        <translation>Algo cambió: no hay bastantes libres.</translation>
    </message>
    <message>
        <source>Something is no longer ready.</source>
        <translation>Algo ya no está listo.</translation>
    </message>
    <message>
        <source>Staff can help you. Demos are open to you.</source>
        <translation>El personal te ayuda. Las demos sí son para ti.</translation>
    </message>
    <message>
        <source>Staff will gladly read it to you.</source>
        <translation>El personal te lo lee con gusto.</translation>
    </message>
    <message>
        <source>Staff will look at it.</source>
        <translation>El personal lo revisará.</translation>
    </message>
    <message>
        <source>Staff: scan your badge now.</source>
        <translation>Personal: escanea tu gafete ahora.</translation>
    </message>
    <message>
        <source>That badge cannot borrow.</source>
        <translation>Con ese gafete no se puede pedir prestado.</translation>
    </message>
    <message>
        <source>That badge is not checked in.</source>
        <translation>La entrada de ese gafete no se registró.</translation>
    </message>
    <message>
        <source>That cannot be renewed.</source>
        <translation>Eso no se puede renovar.</translation>
    </message>
    <message>
        <source>That is a kit&apos;s code.</source>
        <translation>Ese es el código de un kit.</translation>
    </message>
    <message>
        <source>That is a login code.</source>
        <translation>Ese es un código para iniciar sesión.</translation>
    </message>
    <message>
        <source>That is an old label.</source>
        <translation>Esa etiqueta es vieja.</translation>
    </message>
    <message>
        <source>That is not a staff badge.</source>
        <translation>Ese no es un gafete del personal.</translation>
    </message>
    <message>
        <source>That is not an educator&apos;s badge.</source>
        <translation>Ese gafete no es de docente.</translation>
    </message>
    <message>
        <source>That is not part of your role.</source>
        <translation>Eso no es parte de tu función.</translation>
    </message>
    <message>
        <source>That is not what was reserved.</source>
        <translation>No es lo que se reservó.</translation>
    </message>
    <message>
        <source>That is one more than was reserved.</source>
        <translation>Es uno más de lo reservado.</translation>
    </message>
    <message>
        <source>That is the card of a place.</source>
        <translation>Esa es la tarjeta de un lugar.</translation>
    </message>
    <message>
        <source>That looks like a badge on a screen.</source>
        <translation>Parece un gafete en una pantalla.</translation>
    </message>
    <message>
        <source>That takes an educator or lab staff.</source>
        <translation>Eso lo hace un docente o el personal del laboratorio.</translation>
    </message>
    <message>
        <source>That time is over.</source>
        <translation>Esa hora ya pasó.</translation>
    </message>
    <message>
        <source>That was chosen before.</source>
        <translation>Eso ya se eligió.</translation>
    </message>
    <message>
        <source>That was not saved.</source>
        <translation>Eso no se guardó.</translation>
    </message>
    <message>
        <source>The badge is noted.</source>
        <translation>El gafete queda anotado.</translation>
    </message>
    <message>
        <source>The consent is withdrawn.</source>
        <translation>El consentimiento queda retirado.</translation>
    </message>
    <message>
        <source>The demo did not start.</source>
        <translation>La demo no empezó.</translation>
    </message>
    <message>
        <source>The first decision counts. It is shown below.</source>
        <translation>Cuenta la primera decisión. Se muestra abajo.</translation>
    </message>
    <message>
        <source>The group&apos;s count goes on here.</source>
        <translation>El conteo del grupo sigue aquí.</translation>
    </message>
    <message>
        <source>The lab does not know this code.</source>
        <translation>El laboratorio no conoce este código.</translation>
    </message>
    <message>
        <source>The lab&apos;s rules come first.</source>
        <translation>Primero van las reglas del laboratorio.</translation>
    </message>
    <message>
        <source>The last page shows for whom it is.</source>
        <translation>La última página muestra para quién es.</translation>
    </message>
    <message>
        <source>The list says until when.</source>
        <translation>La lista dice hasta cuándo.</translation>
    </message>
    <message>
        <source>The picture is kept.</source>
        <translation>La foto quedó guardada.</translation>
    </message>
    <message>
        <source>This scanner has no place yet</source>
        <translation>Este lector aún no tiene lugar</translation>
    </message>
    <message>
        <source>This screen cannot speak now.</source>
        <translation>Esta pantalla no puede hablar ahora.</translation>
    </message>
    <message>
        <source>This screen is busy with a demo.</source>
        <translation>Esta pantalla está ocupada con una demo.</translation>
    </message>
    <message>
        <source>To borrow, you need a lab badge.</source>
        <translation>Para pedir algo prestado necesitas gafete.</translation>
    </message>
    <message>
        <source>Try again, flat and a little further away.</source>
        <translation>Intenta otra vez: plano y un poco más lejos.</translation>
    </message>
    <message>
        <source>Type what else is on it; then give it this code, or a new label.</source>
        <translation>Escribe qué más tiene; luego dale este código o una etiqueta nueva.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>Undone. It is due when it was before.</source>
        <translation>Deshecho. Vence cuando vencía antes.</translation>
    </message>
    <message>
        <source>We could not read that.</source>
        <translation>No pudimos leerlo.</translation>
    </message>
    <message>
        <source>We did not keep it. Please use your lab badge.</source>
        <translation>No lo guardamos. Usa tu gafete del laboratorio.</translation>
    </message>
    <message>
        <source>We do not know this code.</source>
        <translation>No conocemos este código.</translation>
    </message>
    <message>
        <source>We saw two codes at once.</source>
        <translation>Vimos dos códigos a la vez.</translation>
    </message>
    <message>
        <source>Write this person down, please.</source>
        <translation>Anota a esta persona, por favor.</translation>
    </message>
    <message>
        <source>You are checked in already.</source>
        <translation>Tu entrada ya está registrada.</translation>
    </message>
    <message>
        <source>You are not checked in.</source>
        <translation>Tu entrada no quedó registrada.</translation>
    </message>
    <message>
        <source>Your PIN is changed.</source>
        <translation>Tu PIN ha cambiado.</translation>
    </message>
    <message>
        <source>Your list shows what you still have.</source>
        <translation>Tu lista muestra lo que aún tienes.</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>Borrar el último número</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Battery</source>
        <translation>Batería</translation>
    </message>
    <message>
        <source>Calls for help</source>
        <translation>Llamadas de ayuda</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Llegada</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Evacuation list: still inside %1, outside %2</source>
        <translation>Lista de evacuación: dentro %1, fuera %2</translation>
    </message>
    <message>
        <source>Evacuation list: still inside %1, probably gone %3, outside %2</source>
        <translation>Lista de evacuación: aún dentro %1, probablemente fuera %3, fuera %2</translation>
    </message>
    <message>
        <source>Expected at</source>
        <translation>Se esperaba en</translation>
    </message>
    <message>
        <source>Headsets that are ready</source>
        <translation>Visores que están listos</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Inside now</source>
        <translation>Dentro ahora</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Pase</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Not on this list: %1 more.</source>
        <translation>Fuera de esta lista: %1 más.</translation>
    </message>
    <message>
        <source>Not to be had</source>
        <translation>No disponibles</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Printed for: %1</source>
        <translation>Impreso para: %1</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Seen outside</source>
        <translation>Fuera</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Stock-take: found %1, elsewhere %2, not expected %3, unknown %4</source>
        <translation>Inventario: encontrados %1, en otro lugar %2, no esperados %3, desconocidos %4</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>To clean</source>
        <translation>Por limpiar</translation>
    </message>
    <message>
        <source>Visits that ended</source>
        <translation>Visitas terminadas</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>a report that the law asks for</source>
        <translation>un informe que pide la ley</translation>
    </message>
    <message>
        <source>an audit</source>
        <translation>una auditoría</translation>
    </message>
    <message>
        <source>an evacuation or a drill</source>
        <translation>una evacuación o un simulacro</translation>
    </message>
    <message>
        <source>asking for what is overdue</source>
        <translation>reclamar lo que está con retraso</translation>
    </message>
    <message>
        <source>at a vendor</source>
        <translation>con un proveedor</translation>
    </message>
    <message>
        <source>at the repair bench</source>
        <translation>en el taller de reparación</translation>
    </message>
    <message>
        <source>community</source>
        <translation>comunidad</translation>
    </message>
    <message>
        <source>educator</source>
        <translation>docente</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>en otro lugar</translation>
    </message>
    <message>
        <source>found</source>
        <translation>encontrado</translation>
    </message>
    <message>
        <source>found again</source>
        <translation>encontrado de nuevo</translation>
    </message>
    <message>
        <source>handing over</source>
        <translation>una entrega</translation>
    </message>
    <message>
        <source>held by staff</source>
        <translation>retenido por el personal</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>dentro</translation>
    </message>
    <message>
        <source>likely inside</source>
        <translation>probablemente dentro</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>perdido</translation>
    </message>
    <message>
        <source>nobody saw the end</source>
        <translation>nadie vio la salida</translation>
    </message>
    <message>
        <source>not expected</source>
        <translation>no esperado</translation>
    </message>
    <message>
        <source>not scanned yet</source>
        <translation>sin escanear todavía</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>no es seguro</translation>
    </message>
    <message>
        <source>over a week late</source>
        <translation>más de una semana de retraso</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>entidad asociada</translation>
    </message>
    <message>
        <source>probably gone</source>
        <translation>quizá ya se fue</translation>
    </message>
    <message>
        <source>reporting</source>
        <translation>un informe</translation>
    </message>
    <message>
        <source>somebody who asked for their records</source>
        <translation>alguien que pidió sus datos</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>personal</translation>
    </message>
    <message>
        <source>student</source>
        <translation>estudiante</translation>
    </message>
    <message>
        <source>to be charged</source>
        <translation>por cargar</translation>
    </message>
    <message>
        <source>to be cleaned</source>
        <translation>por limpiar</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>por revisar</translation>
    </message>
    <message>
        <source>to be reset</source>
        <translation>por restablecer</translation>
    </message>
    <message>
        <source>unknown code</source>
        <translation>código desconocido</translation>
    </message>
    <message>
        <source>visitor</source>
        <translation>visitante</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Borrow</source>
        <translation>Pedir prestado</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Cargado</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Class set</source>
        <translation>Lote de clase</translation>
    </message>
    <message>
        <source>Cleaned</source>
        <translation>Limpio</translation>
    </message>
    <message>
        <source>Come again soon.</source>
        <translation>Vuelve pronto.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>Demos</source>
        <translation>Demos</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Evacuation</source>
        <translation>Evacuación</translation>
    </message>
    <message>
        <source>Every letter in its place: 0123456789</source>
        <translation>Cada letra en su lugar, ñ á ü ¿?: 0123456789</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>Good until tonight</source>
        <translation>Vale hasta esta noche</translation>
    </message>
    <message>
        <source>Hardware check</source>
        <translation>Revisión de equipos</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecido</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Setting up a scanner</source>
        <translation>Configurar un lector</translation>
    </message>
    <message>
        <source>Staff desk</source>
        <translation>Mostrador del personal</translation>
    </message>
    <message>
        <source>Staff only: scan your badge next.</source>
        <translation>Solo personal: escanea después tu gafete.</translation>
    </message>
    <message>
        <source>Still with you</source>
        <translation>Aún tienes contigo</translation>
    </message>
    <message>
        <source>Stock-take</source>
        <translation>Inventario</translation>
    </message>
    <message>
        <source>Thank you for your visit</source>
        <translation>Gracias por tu visita</translation>
    </message>
    <message>
        <source>Thank you, %1</source>
        <translation>Gracias, %1</translation>
    </message>
    <message>
        <source>The centre</source>
        <translation>La central</translation>
    </message>
    <message>
        <source>Then scan code 1 of the test card again.</source>
        <translation>Después escanea otra vez el código 1 de la tarjeta de prueba.</translation>
    </message>
    <message>
        <source>Time in the lab</source>
        <translation>Tiempo en el laboratorio</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Visitante</translation>
    </message>
    <message>
        <source>Wall board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Wipe the glass</source>
        <translation>Limpiar la pantalla</translation>
    </message>
    <message>
        <source>You have nothing to bring back.</source>
        <translation>No tienes nada que devolver.</translation>
    </message>
</context>
<context>
    <name>PaperScreen</name>
    <message numerus="yes">
        <source>%n people are on this list. Who prints it, and what for, is written down.</source>
        <translation>
            <numerusform>%n persona está en esta lista. Se anota quién la imprime y para qué.</numerusform>
            <numerusform>%n personas están en esta lista. Se anota quién la imprime y para qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>No imprimir</translation>
    </message>
    <message>
        <source>Staff desk</source>
        <translation>Mostrador del personal</translation>
    </message>
    <message>
        <source>What do you need it for?</source>
        <translation>¿Para qué la necesitas?</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>An audit</source>
        <translation>Una auditoría</translation>
    </message>
    <message>
        <source>An evacuation or a drill</source>
        <translation>Una evacuación o un simulacro</translation>
    </message>
    <message>
        <source>Asking for what is overdue</source>
        <translation>Reclamar lo que está con retraso</translation>
    </message>
    <message>
        <source>It is being printed.</source>
        <translation>Se está imprimiendo.</translation>
    </message>
    <message>
        <source>It is being printed. Scan it when you leave.</source>
        <translation>Se está imprimiendo. Escanéalo al salir.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Printed. Take it from the printer.</source>
        <translation>Impreso. Tómalo de la impresora.</translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation>Un informe</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Somebody asked for their records</source>
        <translation>Alguien pidió sus datos</translation>
    </message>
    <message>
        <source>Take a picture of it. Scan it when you leave.</source>
        <translation>Tómale una foto. Escanéalo al salir.</translation>
    </message>
    <message>
        <source>Take it from the printer. Scan it when you leave.</source>
        <translation>Tómalo de la impresora. Escanéalo al salir.</translation>
    </message>
    <message>
        <source>The PDF is being made.</source>
        <translation>El PDF se está creando.</translation>
    </message>
    <message>
        <source>The PDF is in the folder of this kiosk.</source>
        <translation>El PDF está en la carpeta de este quiosco.</translation>
    </message>
    <message>
        <source>The printer does not answer. Staff know.</source>
        <translation>La impresora no responde. El personal ya lo sabe.</translation>
    </message>
    <message>
        <source>The printer is busy. Staff know.</source>
        <translation>La impresora está ocupada. El personal ya lo sabe.</translation>
    </message>
    <message>
        <source>The printer is out of paper. Staff know.</source>
        <translation>La impresora no tiene papel. El personal ya lo sabe.</translation>
    </message>
    <message>
        <source>The printer is stuck. Staff know.</source>
        <translation>La impresora está atascada. El personal ya lo sabe.</translation>
    </message>
</context>
<context>
    <name>PartsToCome</name>
    <message>
        <source>Still to come from %1:</source>
        <comment>%1 is the name of a kit</comment>
        <translation>Todavía falta de %1:</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>10 to 12</source>
        <translation>De 10 a 12</translation>
    </message>
    <message>
        <source>13 to 17</source>
        <translation>De 13 a 17</translation>
    </message>
    <message>
        <source>Grown-up</source>
        <translation>Persona adulta</translation>
    </message>
    <message>
        <source>Lab staff</source>
        <translation>Personal del laboratorio</translation>
    </message>
    <message>
        <source>Neighbor</source>
        <translation>Comunidad</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Colaborador o colaboradora</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Estudiante</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Docente</translation>
    </message>
    <message>
        <source>Under 10</source>
        <translation>Menos de 10</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Visitante</translation>
    </message>
    <message>
        <source>We do not know your age</source>
        <translation>No sabemos tu edad</translation>
    </message>
    <message>
        <source>You may answer surveys</source>
        <translation>Puedes contestar encuestas</translation>
    </message>
    <message>
        <source>You may be in lab pictures</source>
        <translation>Puedes salir en fotos del laboratorio</translation>
    </message>
    <message>
        <source>You may borrow things</source>
        <translation>Puedes pedir objetos prestados</translation>
    </message>
    <message>
        <source>You may use headsets</source>
        <translation>Puedes usar visores</translation>
    </message>
</context>
<context>
    <name>PictureFrame</name>
    <message>
        <source>Again</source>
        <comment>take the picture once more</comment>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>a picture</comment>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>The camera is opening.</source>
        <translation>La cámara se está abriendo.</translation>
    </message>
</context>
<context>
    <name>PictureScreen</name>
    <message>
        <source>A picture of how it came back</source>
        <translation>Una foto de cómo volvió</translation>
    </message>
    <message>
        <source>A picture of how it goes out</source>
        <translation>Una foto de cómo sale</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Compare them, then say how it is.</source>
        <translation>Compáralas y luego di cómo está.</translation>
    </message>
    <message>
        <source>How it went out</source>
        <translation>Cómo salió</translation>
    </message>
    <message>
        <source>How it went out and came back</source>
        <translation>Cómo salió y cómo volvió</translation>
    </message>
    <message>
        <source>Is it sharp, and is nobody in it?</source>
        <translation>¿Se ve nítida y no sale nadie?</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>a picture</comment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>No camera sees here now. Compare it with the thing itself.</source>
        <translation>Ahora no hay cámara. Compárala con el objeto mismo.</translation>
    </message>
    <message>
        <source>No camera sees here now. Go on without a picture.</source>
        <translation>Ahora no hay cámara. Sigue sin foto.</translation>
    </message>
    <message>
        <source>Nobody in it, please.</source>
        <translation>Sin personas, por favor.</translation>
    </message>
    <message>
        <source>Nobody in it, please. What you keep stays on this kiosk, encrypted, for a month after the return.</source>
        <translation>Sin personas, por favor. Lo que guardes queda en este quiosco, cifrado, un mes después de la devolución.</translation>
    </message>
    <message>
        <source>Take picture</source>
        <translation>Tomar foto</translation>
    </message>
    <message>
        <source>Without a picture</source>
        <translation>Sin foto</translation>
    </message>
</context>
<context>
    <name>PictureWords</name>
    <message>
        <source>As it came back</source>
        <translation>Como volvió</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Como está ahora</translation>
    </message>
    <message>
        <source>As it was found</source>
        <translation>Así se encontró</translation>
    </message>
    <message>
        <source>As it went out</source>
        <translation>Como salió</translation>
    </message>
    <message>
        <source>Go on without one, and tell IT: the disk is full.</source>
        <translation>Sigue sin foto y avisa a soporte técnico: el disco está lleno.</translation>
    </message>
    <message>
        <source>It is here, but its file is damaged.</source>
        <translation>Está aquí, pero su archivo está dañado.</translation>
    </message>
    <message>
        <source>It is not here any more.</source>
        <translation>Ya no está aquí.</translation>
    </message>
    <message>
        <source>It was taken at another kiosk and stays there: %1</source>
        <comment>%1 is the name of a kiosk</comment>
        <translation>Se tomó en otro quiosco y queda allí: %1</translation>
    </message>
    <message>
        <source>No picture was taken.</source>
        <translation>No se tomó ninguna foto.</translation>
    </message>
    <message>
        <source>Nothing is kept yet.</source>
        <translation>Aún no se guarda nada.</translation>
    </message>
    <message>
        <source>Staff had it deleted.</source>
        <translation>El personal la borró.</translation>
    </message>
    <message>
        <source>The camera gave no picture.</source>
        <translation>La cámara no dio ninguna foto.</translation>
    </message>
    <message>
        <source>The picture was not saved.</source>
        <translation>La foto no se guardó.</translation>
    </message>
    <message>
        <source>There is no room for a picture.</source>
        <translation>No hay espacio para una foto.</translation>
    </message>
    <message>
        <source>Through the camera, now</source>
        <translation>A través de la cámara, ahora</translation>
    </message>
    <message>
        <source>Try again, or go on without one.</source>
        <translation>Inténtalo otra vez o sigue sin foto.</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>%1 of %2 digits typed</source>
        <translation>%1 de %2 cifras escritas</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Five wrong PINs. A lead can help sooner.</source>
        <translation>Cinco PIN incorrectos. Una persona responsable puede ayudar antes.</translation>
    </message>
    <message>
        <source>I have a PIN</source>
        <translation>Tengo un PIN</translation>
    </message>
    <message>
        <source>I have a set-up code</source>
        <translation>Tengo un código de inicio</translation>
    </message>
    <message>
        <source>Please wait %1</source>
        <comment>%1 is a countdown</comment>
        <translation>Espera %1</translation>
    </message>
    <message>
        <source>Staff desk</source>
        <translation>Mostrador del personal</translation>
    </message>
    <message>
        <source>Staff desk, %1</source>
        <comment>%1 is a first name</comment>
        <translation>Mostrador del personal, %1</translation>
    </message>
</context>
<context>
    <name>PinWords</name>
    <message>
        <source>Choose a new PIN</source>
        <translation>Elige un PIN nuevo</translation>
    </message>
    <message>
        <source>It counts at this kiosk only.</source>
        <translation>Vale solo en este quiosco.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Six digits that nobody guesses.</source>
        <translation>Seis cifras que nadie adivine.</translation>
    </message>
    <message>
        <source>Six digits. Nobody sees them.</source>
        <translation>Seis cifras. Nadie las ve.</translation>
    </message>
    <message>
        <source>That code is wrong or too old.</source>
        <translation>Ese código es incorrecto o ya no vale.</translation>
    </message>
    <message>
        <source>That did not work. Please try again, or tell IT.</source>
        <translation>No funcionó. Prueba otra vez o avisa a soporte técnico.</translation>
    </message>
    <message numerus="yes">
        <source>That is not it. %n try(s) left.</source>
        <translation>
            <numerusform>No es ese. Queda %n intento.</numerusform>
            <numerusform>No es ese. Quedan %n intentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>That one is too easy to guess.</source>
        <translation>Ese es muy fácil de adivinar.</translation>
    </message>
    <message>
        <source>The same six digits.</source>
        <translation>Las mismas seis cifras.</translation>
    </message>
    <message>
        <source>The two were not the same. Choose again.</source>
        <translation>No eran iguales. Elige otra vez.</translation>
    </message>
    <message>
        <source>Twelve digits, or scan it.</source>
        <translation>Doce cifras, o escanéalo.</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation>Escríbelo otra vez</translation>
    </message>
    <message>
        <source>Type your PIN</source>
        <translation>Escribe tu PIN</translation>
    </message>
    <message>
        <source>Type your old PIN</source>
        <translation>Escribe tu PIN anterior</translation>
    </message>
    <message>
        <source>Type your set-up code</source>
        <translation>Escribe tu código de inicio</translation>
    </message>
    <message>
        <source>You have no PIN here yet? A lead lets you choose one: at the desk, under Staff.</source>
        <translation>¿Todavía no tienes PIN aquí? Una persona responsable te deja elegir uno: en el mostrador, en Personal.</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>Bring it to the desk</source>
        <translation>Llévalo al mostrador</translation>
    </message>
    <message>
        <source>Bring it to the repair bench</source>
        <translation>Llévalo a la mesa de reparación</translation>
    </message>
    <message>
        <source>Plug it in to charge</source>
        <translation>Conéctalo para que cargue</translation>
    </message>
    <message>
        <source>Put it in the cleaning box</source>
        <translation>Ponlo en la caja de limpieza</translation>
    </message>
    <message>
        <source>Put it on its shelf</source>
        <translation>Ponlo en su estante</translation>
    </message>
    <message>
        <source>Staff will take it from there.</source>
        <translation>El personal se encarga desde ahí.</translation>
    </message>
    <message>
        <source>The light turns on when it charges.</source>
        <translation>La luz se enciende cuando carga.</translation>
    </message>
    <message>
        <source>The number on the shelf is the number on the tag.</source>
        <translation>El número del estante es el de la etiqueta.</translation>
    </message>
    <message>
        <source>We clean it before the next person.</source>
        <translation>Lo limpiamos antes de la próxima persona.</translation>
    </message>
    <message>
        <source>We will fix it.</source>
        <translation>Lo vamos a arreglar.</translation>
    </message>
</context>
<context>
    <name>ProblemScreen</name>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
</context>
<context>
    <name>PurposeScreen</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Choose one. You can do more later.</source>
        <translation>Elige una opción. Después puedes hacer más.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>To borrow, ask staff.</source>
        <translation>Para pedir prestado, pregunta al personal.</translation>
    </message>
    <message>
        <source>Try demos or look around. To borrow, ask staff for a badge.</source>
        <translation>Prueba demos o mira. Para pedir prestado, pide un gafete al personal.</translation>
    </message>
    <message>
        <source>What brings you here?</source>
        <translation>¿Qué te trae por aquí?</translation>
    </message>
</context>
<context>
    <name>PurposeWords</name>
    <message>
        <source>Borrow something</source>
        <translation>Pedir algo prestado</translation>
    </message>
    <message>
        <source>Fix something</source>
        <translation>Reparar algo</translation>
    </message>
    <message>
        <source>Join a workshop</source>
        <translation>Ir a un taller</translation>
    </message>
    <message>
        <source>Just visiting</source>
        <translation>Solo de visita</translation>
    </message>
    <message>
        <source>Try a demo</source>
        <translation>Probar una demo</translation>
    </message>
    <message>
        <source>With a badge</source>
        <translation>Con gafete</translation>
    </message>
</context>
<context>
    <name>QuizAnswer</name>
    <message>
        <source>%1. Right answer.</source>
        <comment>%1 is an answer of a quiz</comment>
        <translation>%1. Respuesta correcta.</translation>
    </message>
</context>
<context>
    <name>QuizScreen</name>
    <message>
        <source>%1 right. You need %2.</source>
        <comment>numbers of answers</comment>
        <translation>%1 correctas. Necesitas %2.</translation>
    </message>
    <message>
        <source>Almost! Try once more?</source>
        <translation>¡Casi! ¿Lo intentas otra vez?</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Not quite. Look for the check mark.</source>
        <translation>Casi. Busca la palomita.</translation>
    </message>
    <message>
        <source>Quiz: %1 of %2</source>
        <comment>a question and how many there are</comment>
        <translation>Cuestionario: %1 de %2</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Detener aquí</translation>
    </message>
    <message>
        <source>That&apos;s right!</source>
        <translation>¡Correcto!</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
</context>
<context>
    <name>ReadToMe</name>
    <message>
        <source>Read it to me</source>
        <comment>aloud</comment>
        <translation>Léemelo</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <comment>aloud</comment>
        <translation>Dejar de leer</translation>
    </message>
</context>
<context>
    <name>ReadyLine</name>
    <message>
        <source>Ready: %1</source>
        <comment>%1 is a list such as: lab open · gear ready · staff here</comment>
        <translation>Listo: %1</translation>
    </message>
</context>
<context>
    <name>ReceiptScreen</name>
    <message numerus="yes">
        <source>%n of your group are still here.</source>
        <comment>a group</comment>
        <translation>
            <numerusform>Todavía queda %n persona de tu grupo.</numerusform>
            <numerusform>Todavía quedan %n personas de tu grupo.</numerusform>
        </translation>
    </message>
    <message>
        <source>About me</source>
        <translation>Sobre mí</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Print this</source>
        <translation>Imprimir esto</translation>
    </message>
    <message>
        <source>Still with you:</source>
        <translation>Todavía tienes:</translation>
    </message>
    <message>
        <source>Still with you:</source>
        <comment>a group</comment>
        <translation>Todavía tienen:</translation>
    </message>
    <message>
        <source>You have nothing to bring back.</source>
        <translation>No tienes nada que devolver.</translation>
    </message>
    <message>
        <source>You have nothing to bring back.</source>
        <comment>a group</comment>
        <translation>No tienen nada que devolver.</translation>
    </message>
    <message>
        <source>in the lab</source>
        <translation>en el laboratorio</translation>
    </message>
</context>
<context>
    <name>RepeatScreen</name>
    <message numerus="yes">
        <source>%n of you are here. Are you leaving?</source>
        <comment>a group</comment>
        <translation>
            <numerusform>Hay %n persona de tu grupo. ¿Se van?</numerusform>
            <numerusform>Hay %n personas de tu grupo. ¿Se van?</numerusform>
        </translation>
    </message>
    <message>
        <source>Are you leaving?</source>
        <translation>¿Ya te vas?</translation>
    </message>
    <message>
        <source>Check out now</source>
        <translation>Registrar mi salida</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Contar otra vez</translation>
    </message>
    <message>
        <source>Go to my home screen</source>
        <translation>Ir a mi pantalla de inicio</translation>
    </message>
    <message>
        <source>Go to our screen</source>
        <translation>Ir a nuestra pantalla</translation>
    </message>
    <message>
        <source>I&apos;m still here</source>
        <translation>Sigo aquí</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Some came or left</source>
        <translation>Alguien llegó o se fue</translation>
    </message>
    <message>
        <source>Staff desk</source>
        <translation>Mostrador del personal</translation>
    </message>
    <message>
        <source>We&apos;re still here</source>
        <translation>Seguimos aquí</translation>
    </message>
    <message>
        <source>With badge and PIN</source>
        <translation>Con gafete y PIN</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 de 5</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>1 h and more</source>
        <translation>1 h o más</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>10 to 12 (grades 5 to 7)</source>
        <translation>10 a 12 (grados 5 a 7)</translation>
    </message>
    <message>
        <source>13 to 17 (grades 8 to 12)</source>
        <translation>13 a 17 (grados 8 a 12)</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>8 h and more</source>
        <translation>8 h o más</translation>
    </message>
    <message>
        <source>9 of 10 within</source>
        <translation>9 de 10 en</translation>
    </message>
    <message>
        <source>A bit ill</source>
        <translation>Algo mal</translation>
    </message>
    <message>
        <source>Adults</source>
        <translation>Adultos</translation>
    </message>
    <message>
        <source>Answers to “%1”</source>
        <translation>Respuestas a «%1»</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>At which hours they came</source>
        <translation>A qué horas llegaron</translation>
    </message>
    <message>
        <source>Closed by the system</source>
        <translation>Cerradas por el sistema</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completas</translation>
    </message>
    <message numerus="yes">
        <source>Computed from %n event(s) up to %1 (read %2)</source>
        <translation>
            <numerusform>Calculado con %n suceso hasta el %1 (leído el %2)</numerusform>
            <numerusform>Calculado con %n sucesos hasta el %1 (leído el %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Demo by demo</source>
        <translation>Demo por demo</translation>
    </message>
    <message>
        <source>Demo sessions: %1, together %2. Most time went to: %3.</source>
        <translation>Sesiones de demo: %1, en total %2. La que más tiempo tuvo: %3.</translation>
    </message>
    <message>
        <source>Demos</source>
        <translation>Demos</translation>
    </message>
    <message>
        <source>Did not start (fault)</source>
        <translation>No arrancó (fallo)</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Fell over (fault)</source>
        <translation>Se cayó (fallo)</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Durante</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrados</translation>
    </message>
    <message>
        <source>From the end of a use until it is ready again</source>
        <translation>Del final de un uso hasta estar listo otra vez</translation>
    </message>
    <message>
        <source>Half within</source>
        <translation>La mitad en</translation>
    </message>
    <message>
        <source>How full the lab was over the day</source>
        <translation>Qué tan lleno estuvo el laboratorio durante el día</translation>
    </message>
    <message>
        <source>How many people came</source>
        <translation>Cuántas personas vinieron</translation>
    </message>
    <message>
        <source>How much of the open hours things were in use</source>
        <translation>Cuánto de las horas abiertas se usó cada cosa</translation>
    </message>
    <message>
        <source>How people felt in it</source>
        <translation>Cómo se sintieron</translation>
    </message>
    <message>
        <source>How people rated it</source>
        <translation>Cómo la calificaron</translation>
    </message>
    <message>
        <source>How the sessions ended</source>
        <translation>Cómo terminaron las sesiones</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Sin uso</translation>
    </message>
    <message>
        <source>Ill</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Abandonadas</translation>
    </message>
    <message>
        <source>Left by themselves, or still here</source>
        <translation>Salieron por su cuenta o siguen aquí</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Pérdidas</translation>
    </message>
    <message>
        <source>Marked missing</source>
        <translation>Marcados como perdidos</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>Quizás</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Minutes for each person</source>
        <translation>Minutos por persona</translation>
    </message>
    <message>
        <source>Minutes in each demo</source>
        <translation>Minutos en cada demo</translation>
    </message>
    <message>
        <source>Missing since</source>
        <translation>Falta desde</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Models: %1.</source>
        <translation>Modelos: %1.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Most people came on %1 from %2: %3 in all.</source>
        <translation>La mayoría llegó el %1 desde %2: %3 en total.</translation>
    </message>
    <message>
        <source>Most people inside at once: %1 (from %2). On average in the fullest half hour: %3.</source>
        <translation>Máximo de personas a la vez: %1 (desde %2). Media en la media hora más llena: %3.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>No pilot is registered, and no demo names one.</source>
        <translation>No hay ningún piloto registrado y ninguna demo nombra uno.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Se desconoce</translation>
    </message>
    <message>
        <source>Not over yet</source>
        <translation>Aún no terminan</translation>
    </message>
    <message>
        <source>Not seen leaving</source>
        <translation>Nadie vio su salida</translation>
    </message>
    <message>
        <source>Nothing happened in this time.</source>
        <translation>No pasó nada en este tiempo.</translation>
    </message>
    <message>
        <source>Nothing was marked missing in this time.</source>
        <translation>Nada se marcó como perdido en este tiempo.</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Ocupación</translation>
    </message>
    <message>
        <source>On average</source>
        <translation>De media</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>People reached, by age and grade</source>
        <translation>Personas alcanzadas, por edad y grado</translation>
    </message>
    <message>
        <source>People reached, by school</source>
        <translation>Personas alcanzadas, por escuela</translation>
    </message>
    <message>
        <source>People reached: %1. Sessions: %2.</source>
        <translation>Personas alcanzadas: %1. Sesiones: %2.</translation>
    </message>
    <message>
        <source>People who came: %1. The most came on %2: %3.</source>
        <translation>Personas que vinieron: %1. Más que nunca el %2: %3.</translation>
    </message>
    <message>
        <source>People who came: %1. The most came on %2: %3. Not seen leaving: %4.</source>
        <translation>Personas que vinieron: %1. Más que nunca el %2: %3. Sin salida vista: %4.</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Piloto</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Ready again, by model</source>
        <translation>Listos otra vez, por modelo</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Sessions aimed for</source>
        <translation>Sesiones previstas</translation>
    </message>
    <message>
        <source>Stopped by staff</source>
        <translation>Detenidas por el personal</translation>
    </message>
    <message>
        <source>Stopped by the visitor</source>
        <translation>Detenidas por quien la probaba</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Taken before</source>
        <translation>Tomados antes</translation>
    </message>
    <message>
        <source>The pilot in numbers</source>
        <translation>El piloto en cifras</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>There are no events of this kind yet (read %1)</source>
        <translation>Aún no hay sucesos de este tipo (leído el %1)</translation>
    </message>
    <message>
        <source>Thing by thing</source>
        <translation>Cosa por cosa</translation>
    </message>
    <message>
        <source>Things</source>
        <translation>Cosas</translation>
    </message>
    <message>
        <source>Things found again: %1. Still missing: %2.</source>
        <translation>Cosas encontradas: %1. Aún perdidas: %2.</translation>
    </message>
    <message>
        <source>Things that nobody used in this time: %1.</source>
        <translation>Cosas que nadie usó en este tiempo: %1.</translation>
    </message>
    <message>
        <source>Time that each person had in it</source>
        <translation>Tiempo que tuvo cada persona</translation>
    </message>
    <message>
        <source>Time was up</source>
        <translation>Se acabó el tiempo</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Times that something became ready again: %1, half of them within %2. Still waiting: %3.</source>
        <translation>Veces que algo quedó listo otra vez: %1, la mitad en %2. Aún esperan: %3.</translation>
    </message>
    <message>
        <source>Times that something was used: %1. The busiest model: %2, in use %3 of the open hours.</source>
        <translation>Veces que se usó algo: %1. El modelo más usado: %2, en uso el %3 de las horas abiertas.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Together: %1. Rows: %2. Rows not told because few stand behind them: %3.</source>
        <translation>En total: %1. Filas: %2. Filas que no se dicen porque son pocas personas: %3.</translation>
    </message>
    <message>
        <source>Turnaround</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Under 10 (to grade 4)</source>
        <translation>Menos de 10 (hasta grado 4)</translation>
    </message>
    <message>
        <source>Unseen for</source>
        <translation>Sin verse</translation>
    </message>
    <message>
        <source>Use by model</source>
        <translation>Uso por modelo</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Usos</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Esperan</translation>
    </message>
    <message>
        <source>What nobody used</source>
        <translation>Lo que nadie usó</translation>
    </message>
    <message>
        <source>What went missing and was found</source>
        <translation>Lo que se perdió y se encontró</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>few</source>
        <translation>pocos</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>under 1 h</source>
        <translation>menos de 1 h</translation>
    </message>
    <message>
        <source>under 15 min</source>
        <translation>menos de 15 min</translation>
    </message>
    <message>
        <source>under 2 h</source>
        <translation>menos de 2 h</translation>
    </message>
    <message>
        <source>under 30 min</source>
        <translation>menos de 30 min</translation>
    </message>
    <message>
        <source>under 4 h</source>
        <translation>menos de 4 h</translation>
    </message>
    <message>
        <source>under 5 min</source>
        <translation>menos de 5 min</translation>
    </message>
    <message>
        <source>under 8 h</source>
        <translation>menos de 8 h</translation>
    </message>
    <message>
        <source>week of %1</source>
        <translation>semana del %1</translation>
    </message>
    <message>
        <source>“few”: fewer than %1, or a number that would give one away. Nobody is to be recognised.</source>
        <translation>«pocos»: menos de %1, o un número que delataría uno así. No se debe reconocer a nadie.</translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message>
        <source>%1: %2</source>
        <comment>%1 is a report, %2 its days</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Next figure (%1 of %2)</source>
        <translation>Siguiente gráfica (%1 de %2)</translation>
    </message>
    <message>
        <source>Reports</source>
        <comment>figures about the lab that staff look at</comment>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Tap the one that you want to see.</source>
        <translation>Toca la que quieras ver.</translation>
    </message>
    <message>
        <source>The lab goes on. Try again, or tell IT.</source>
        <translation>El laboratorio sigue. Inténtalo otra vez o avisa a soporte técnico.</translation>
    </message>
    <message>
        <source>The lab in figures</source>
        <translation>El laboratorio en cifras</translation>
    </message>
    <message>
        <source>The lab&apos;s history is being read.</source>
        <translation>Se está leyendo la historia del laboratorio.</translation>
    </message>
    <message>
        <source>The reports could not be read</source>
        <translation>No se pudieron leer los informes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
</context>
<context>
    <name>ReservationScreen</name>
    <message>
        <source>%1 of %2</source>
        <comment>how much of a reservation was handed out, of how much</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 handed out</source>
        <translation>%1 de %2 entregados</translation>
    </message>
    <message>
        <source>%1 went to somebody else</source>
        <comment>%1 is the tag of a thing</comment>
        <translation>%1 se lo llevó otra persona</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <comment>a reservation</comment>
        <translation>Cancelarla</translation>
    </message>
    <message>
        <source>Cancel this reservation?</source>
        <translation>¿Cancelar esta reserva?</translation>
    </message>
    <message>
        <source>Change it</source>
        <comment>a reservation</comment>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Reservas</translation>
    </message>
    <message>
        <source>Yes, cancel it</source>
        <translation>Sí, cancelarla</translation>
    </message>
</context>
<context>
    <name>ReservationWords</name>
    <message>
        <source>%1 %2</source>
        <comment>%1 is a short weekday, %2 the number of a day in its month</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 and other things</source>
        <comment>%1 is a number and the name of a model</comment>
        <translation>%1 y otras cosas</translation>
    </message>
    <message>
        <source>%1 of %2 handed out</source>
        <translation>%1 de %2 entregados</translation>
    </message>
    <message>
        <source>%1 of %2 will be ready by then.</source>
        <translation>Para entonces estarán listos %1 de %2.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two clock times, the first one with its day</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>%1 is a number, %2 the name of a model</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1 is a day, %2 a clock time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1 is a weekday, %2 a date</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n cosa</numerusform>
            <numerusform>%n cosas</numerusform>
        </translation>
    </message>
    <message>
        <source>A group&apos;s badge says how many they are.</source>
        <translation>El gafete de un grupo dice cuántos son.</translation>
    </message>
    <message>
        <source>A lesson</source>
        <translation>Una clase</translation>
    </message>
    <message>
        <source>All of them will be ready.</source>
        <translation>Todos estarán listos.</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>¿Para quién?</translation>
    </message>
    <message>
        <source>Free then: %1. That is enough.</source>
        <comment>things of a model</comment>
        <translation>Libres entonces: %1. Bastan.</translation>
    </message>
    <message>
        <source>Free then: only %1.</source>
        <comment>things of a model</comment>
        <translation>Libres entonces: solo %1.</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Vie</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Viernes</translation>
    </message>
    <message>
        <source>Half a day</source>
        <translation>Medio día</translation>
    </message>
    <message>
        <source>How many of %1?</source>
        <comment>%1 is the name of a model</comment>
        <translation>¿Cuántos de %1?</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>¿Cuántos?</translation>
    </message>
    <message>
        <source>Its time is over.</source>
        <translation>Su hora ya pasó.</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Lun</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Lunes</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>Aún sin número</translation>
    </message>
    <message>
        <source>No time yet</source>
        <translation>Aún sin hora</translation>
    </message>
    <message>
        <source>Nobody came for it.</source>
        <translation>Nadie vino por ella.</translation>
    </message>
    <message>
        <source>Not all of them are free then.</source>
        <translation>Entonces no están libres todas.</translation>
    </message>
    <message>
        <source>Not enough then</source>
        <translation>Entonces no bastan</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Un momento.</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sáb</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Sábado</translation>
    </message>
    <message>
        <source>Scan more, or go on.</source>
        <translation>Escanea más, o continúa.</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Dom</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Domingo</translation>
    </message>
    <message>
        <source>Tap a kind of thing, or scan exactly what it shall be.</source>
        <translation>Toca un tipo de cosa, o escanea justo la que quieres.</translation>
    </message>
    <message>
        <source>The day, how long, and the time.</source>
        <translation>El día, cuánto tiempo y la hora.</translation>
    </message>
    <message>
        <source>They are free then.</source>
        <translation>Entonces están libres.</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Jue</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Jueves</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Mar</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Martes</translation>
    </message>
    <message>
        <source>Two lessons</source>
        <translation>Dos clases</translation>
    </message>
    <message>
        <source>Until we close</source>
        <translation>Hasta que cerremos</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Mié</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Miércoles</translation>
    </message>
    <message>
        <source>What?</source>
        <comment>is to be reserved</comment>
        <translation>¿Qué?</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>¿Cuándo?</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>%1 is a name</comment>
        <translation>para %1</translation>
    </message>
</context>
<context>
    <name>ReservationsScreen</name>
    <message numerus="yes">
        <source>%n to come</source>
        <comment>reservations</comment>
        <translation>
            <numerusform>%n por venir</numerusform>
            <numerusform>%n por venir</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Nothing is reserved.</source>
        <translation>No hay nada reservado.</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Un momento.</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Reservas</translation>
    </message>
    <message>
        <source>Reserve something</source>
        <translation>Reservar algo</translation>
    </message>
    <message>
        <source>So many of a kind, a kit, or exactly these things.</source>
        <translation>Tantas de un tipo, un kit o justo estas cosas.</translation>
    </message>
    <message>
        <source>Staff desk</source>
        <translation>Mostrador del personal</translation>
    </message>
    <message>
        <source>What is reserved is kept: nobody else borrows it away.</source>
        <translation>Lo reservado se guarda: nadie más se lo lleva.</translation>
    </message>
</context>
<context>
    <name>ReserveCount</name>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n cosa</numerusform>
            <numerusform>%n cosas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReserveScreen</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Change a reservation</source>
        <translation>Cambiar una reserva</translation>
    </message>
    <message>
        <source>Change it</source>
        <comment>a reservation</comment>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reservar</translation>
    </message>
    <message>
        <source>Reserve something</source>
        <translation>Reservar algo</translation>
    </message>
</context>
<context>
    <name>ReserveThese</name>
    <message>
        <source>Exactly these:</source>
        <comment>things that were scanned; before pictures of them</comment>
        <translation>Justo estas:</translation>
    </message>
</context>
<context>
    <name>ReserveWhat</name>
    <message numerus="yes">
        <source>%n can be lent</source>
        <comment>things of a model</comment>
        <translation>
            <numerusform>%n se puede prestar</numerusform>
            <numerusform>%n se pueden prestar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a kit of %n thing(s)</source>
        <translation>
            <numerusform>un kit de %n cosa</numerusform>
            <numerusform>un kit de %n cosas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReserveWho</name>
    <message>
        <source>For %1</source>
        <comment>%1 is a first name</comment>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>For nobody named</source>
        <translation>Para nadie en particular</translation>
    </message>
    <message>
        <source>For whoever has this badge</source>
        <translation>Para quien tiene este gafete</translation>
    </message>
    <message>
        <source>Or reserve it for nobody named.</source>
        <translation>O resérvalo para nadie en particular.</translation>
    </message>
    <message>
        <source>Scan the badge of the educator or the group.</source>
        <translation>Escanea el gafete del docente o del grupo.</translation>
    </message>
    <message>
        <source>With this badge it is handed out.</source>
        <translation>Con este gafete se entrega.</translation>
    </message>
</context>
<context>
    <name>ReturnScreen</name>
    <message>
        <source>All parts of this kit are here.</source>
        <translation>Todas las piezas de este kit están aquí.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Hold its tag under the scanner.</source>
        <translation>Pon su etiqueta bajo el lector.</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Scan each part, one by one.</source>
        <translation>Escanea cada pieza, una por una.</translation>
    </message>
    <message>
        <source>Scan the thing you bring back.</source>
        <translation>Escanea lo que devuelves.</translation>
    </message>
    <message>
        <source>Then we tell you where to put it.</source>
        <translation>Luego te decimos dónde ponerlo.</translation>
    </message>
</context>
<context>
    <name>ReturnedScreen</name>
    <message numerus="yes">
        <source>%n thing(s) returned. Scan the next one.</source>
        <translation>
            <numerusform>%n objeto devuelto. Escanea el siguiente.</numerusform>
            <numerusform>%n objetos devueltos. Escanea el siguiente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Found!</source>
        <translation>¡Apareció!</translation>
    </message>
    <message>
        <source>It is here already</source>
        <translation>Ya está aquí</translation>
    </message>
    <message>
        <source>Thank you, it&apos;s back</source>
        <translation>Gracias por devolverlo</translation>
    </message>
    <message>
        <source>To borrow it, scan your badge first.</source>
        <translation>Para pedirlo prestado, primero escanea tu gafete.</translation>
    </message>
    <message>
        <source>We were missing this. Thank you!</source>
        <translation>Lo estábamos buscando. ¡Gracias!</translation>
    </message>
    <message>
        <source>You found %1</source>
        <comment>%1 is a thing</comment>
        <translation>Encontraste %1</translation>
    </message>
</context>
<context>
    <name>RightsWords</name>
    <message>
        <source>Address, phone, birthday</source>
        <translation>Dirección, teléfono, cumpleaños</translation>
    </message>
    <message>
        <source>Camera pictures</source>
        <translation>Imágenes de la cámara</translation>
    </message>
    <message>
        <source>Do you want it gone?</source>
        <translation>¿Quieres que se borre?</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>¿Por cuánto tiempo?</translation>
    </message>
    <message>
        <source>Is something wrong?</source>
        <translation>¿Algo está mal?</translation>
    </message>
    <message>
        <source>Only a nickname, if you gave one, for today.</source>
        <translation>Solo un apodo, si diste uno, por hoy.</translation>
    </message>
    <message>
        <source>School logins</source>
        <translation>Claves de la escuela</translation>
    </message>
    <message>
        <source>Tell staff at the desk. They can fix it.</source>
        <translation>Díselo al personal del mostrador. Puede corregirlo.</translation>
    </message>
    <message>
        <source>The camera looks for a badge, then forgets.</source>
        <translation>La cámara busca un gafete y luego olvida.</translation>
    </message>
    <message>
        <source>There is no place for them here.</source>
        <translation>Aquí no hay lugar para eso.</translation>
    </message>
    <message>
        <source>This kiosk cannot tell faces or voices.</source>
        <translation>Este quiosco no reconoce caras ni voces.</translation>
    </message>
    <message>
        <source>Until your school or the lab erases it.</source>
        <translation>Hasta que tu escuela o el laboratorio lo borre.</translation>
    </message>
    <message>
        <source>We turn them away and keep nothing.</source>
        <translation>Las rechazamos y no guardamos nada.</translation>
    </message>
    <message>
        <source>What you type</source>
        <translation>Lo que escribes</translation>
    </message>
    <message>
        <source>You or your family can ask staff at the desk.</source>
        <translation>Tú o tu familia pueden pedirlo en el mostrador.</translation>
    </message>
    <message>
        <source>Your face or your voice</source>
        <translation>Tu cara o tu voz</translation>
    </message>
</context>
<context>
    <name>RoleScreen</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Choose the one that fits best.</source>
        <translation>Elige lo que más se parezca.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>¿Quién eres?</translation>
    </message>
</context>
<context>
    <name>RollCard</name>
    <message>
        <source>%1 and group: %2</source>
        <comment>%1 is a name, %2 a number of people</comment>
        <translation>%1 y grupo: %2</translation>
    </message>
    <message>
        <source>%1, label %2</source>
        <translation>%1, pase %2</translation>
    </message>
    <message>
        <source>Outside</source>
        <comment>seen outside in an evacuation</comment>
        <translation>Afuera</translation>
    </message>
    <message>
        <source>came %1, seen %2 ago</source>
        <comment>%1 is a clock time, %2 a duration</comment>
        <translation>llegó a %1, se le vio hace %2</translation>
    </message>
</context>
<context>
    <name>RulesScreen</name>
    <message>
        <source>I understand</source>
        <translation>Entiendo</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Please ask staff to show you the text</source>
        <translation>Pide al personal que te muestre el texto</translation>
    </message>
    <message>
        <source>Please read these. Then tap the button.</source>
        <translation>Léelas, por favor. Luego toca el botón.</translation>
    </message>
    <message>
        <source>We cannot show the text here</source>
        <translation>Aquí no podemos mostrar el texto</translation>
    </message>
</context>
<context>
    <name>SceneWords</name>
    <message>
        <source>On right now</source>
        <translation>En marcha ahora</translation>
    </message>
    <message>
        <source>The lab is full right now</source>
        <translation>El laboratorio está lleno ahora</translation>
    </message>
    <message>
        <source>Try it today</source>
        <translation>Pruébala hoy</translation>
    </message>
    <message numerus="yes">
        <source>headset(s) ready</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>visor listo</numerusform>
            <numerusform>visores listos</numerusform>
        </translation>
    </message>
    <message>
        <source>is when we close today</source>
        <translation>cerramos hoy a esta hora</translation>
    </message>
    <message>
        <source>is when we open again</source>
        <translation>a esta hora abrimos otra vez</translation>
    </message>
    <message numerus="yes">
        <source>place(s) free</source>
        <comment>in the lab</comment>
        <translation>
            <numerusform>lugar libre</numerusform>
            <numerusform>lugares libres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>station(s) free</source>
        <comment>of demos, after a number</comment>
        <translation>
            <numerusform>estación libre</numerusform>
            <numerusform>estaciones libres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScreenHeader</name>
    <message>
        <source>Get help</source>
        <translation>Pedir ayuda</translation>
    </message>
</context>
<context>
    <name>ScrollColumn</name>
    <message>
        <source>Back up</source>
        <comment>to the beginning of a text</comment>
        <translation>Subir</translation>
    </message>
    <message>
        <source>More</source>
        <comment>there is more below</comment>
        <translation>Ver más</translation>
    </message>
    <message>
        <source>More to read</source>
        <comment>a text that goes on below: the key scrolls it</comment>
        <translation>Hay más para leer</translation>
    </message>
</context>
<context>
    <name>SessionClock</name>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
</context>
<context>
    <name>SessionScreen</name>
    <message>
        <source>Afterwards: a few questions.</source>
        <translation>Después: unas preguntas.</translation>
    </message>
    <message>
        <source>Afterwards: tell us how it was.</source>
        <translation>Después: cuéntanos qué te pareció.</translation>
    </message>
    <message>
        <source>Almost done. Finish what you are doing.</source>
        <translation>Ya casi. Termina lo que estás haciendo.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Ending now. Please wait.</source>
        <translation>Terminando. Espera, por favor.</translation>
    </message>
    <message>
        <source>I need help</source>
        <translation>Necesito ayuda</translation>
    </message>
    <message>
        <source>Less than a minute left. Finish now.</source>
        <translation>Queda menos de un minuto. Termina ya.</translation>
    </message>
    <message>
        <source>Now running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Now running on headset %1</source>
        <comment>%1 is the tag on its label</comment>
        <translation>En marcha en el visor %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>SetToCome</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>things that are not named</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Back from the class set: %1 of %2</source>
        <translation>De vuelta del lote de clase: %1 de %2</translation>
    </message>
    <message>
        <source>Still out: %1</source>
        <comment>%1 is a list of things</comment>
        <translation>Aún faltan: %1</translation>
    </message>
    <message>
        <source>The whole class set is back: %1</source>
        <comment>%1 is how many things</comment>
        <translation>Volvió todo el lote de clase: %1</translation>
    </message>
</context>
<context>
    <name>SetUp</name>
    <message>
        <source>Before each code it sends: %1</source>
        <translation>Antes de cada código envía: %1</translation>
    </message>
    <message>
        <source>Capitals and small letters are swapped. Switch the capitals lock of the keyboard off; if it is off, scan the code for “Caps Lock off” in its manual.</source>
        <translation>Las mayúsculas y las minúsculas están cambiadas. Desactiva el bloqueo de mayúsculas del teclado; si ya está desactivado, escanea el código de «Caps Lock off» de su manual.</translation>
    </message>
    <message>
        <source>Code 128 is switched on</source>
        <translation>Code 128 está activado</translation>
    </message>
    <message>
        <source>Code 39 is switched on</source>
        <translation>Code 39 está activado</translation>
    </message>
    <message>
        <source>Data Matrix is switched on</source>
        <translation>Data Matrix está activado</translation>
    </message>
    <message>
        <source>Does it light up and beep? Try another cable and another USB port. Then scan the code for factory settings in its manual, and the one for “USB HID POS”.</source>
        <translation>¿Se enciende y pita? Prueba otro cable y otro puerto USB. Después escanea el código de ajustes de fábrica de su manual y el de «USB HID POS».</translation>
    </message>
    <message>
        <source>It is not plugged in</source>
        <translation>No está conectado</translation>
    </message>
    <message>
        <source>It is set up. Scan the other codes of the test card.</source>
        <translation>Está configurado. Escanea los demás códigos de la tarjeta de prueba.</translation>
    </message>
    <message>
        <source>It sends something after each code that is no line end. Scan the code for “suffix: Enter” (or CR) in its manual.</source>
        <translation>Después de cada código envía algo que no es un fin de línea. Escanea el código de «suffix: Enter» (o CR) de su manual.</translation>
    </message>
    <message>
        <source>It sends something before each code. Scan the code for “no prefix” in its manual, or write the prefix into its [[scanner]] lines.</source>
        <translation>Antes de cada código envía algo. Escanea el código de «no prefix» de su manual, o escribe el prefijo en sus líneas [[scanner]].</translation>
    </message>
    <message>
        <source>It types for another keyboard layout. Scan the code for “USB HID POS” in its manual, which knows no layouts; or the one for the layout of this computer.</source>
        <translation>Escribe para otra distribución de teclado. Escanea el código de «USB HID POS» de su manual, que no usa distribuciones, o el de la distribución de este equipo.</translation>
    </message>
    <message>
        <source>It types for “%1”, and is read as “%2”.</source>
        <translation>Escribe para «%1» y se lee como «%2».</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>It works, with a short wait after each code. For none, scan the code for “suffix: Enter” (or CR) in its manual.</source>
        <translation>Funciona, con una breve espera después de cada código. Para quitarla, escanea el código de «suffix: Enter» (o CR) de su manual.</translation>
    </message>
    <message>
        <source>One thing to change</source>
        <translation>Hay que cambiar una cosa</translation>
    </message>
    <message>
        <source>Scan code 1 of the test card</source>
        <translation>Escanea el código 1 de la tarjeta</translation>
    </message>
    <message>
        <source>That was another code</source>
        <translation>Ese era otro código</translation>
    </message>
    <message>
        <source>That was another code. Scan code 1 of the test card.</source>
        <translation>Ese era otro código. Escanea el código 1 de la tarjeta de prueba.</translation>
    </message>
    <message>
        <source>The whole card is read</source>
        <translation>Se lee toda la tarjeta</translation>
    </message>
    <message>
        <source>This scanner is ready for the lab.</source>
        <translation>Este lector está listo para el laboratorio.</translation>
    </message>
    <message>
        <source>What arrives cannot be read. Scan the code for factory settings in its manual, then the one for “USB HID POS”, or for “USB serial”.</source>
        <translation>Lo que llega no se puede leer. Escanea el código de ajustes de fábrica de su manual y después el de «USB HID POS» o el de «USB serial».</translation>
    </message>
    <message>
        <source>another layout</source>
        <translation>otra distribución</translation>
    </message>
    <message>
        <source>capitals swapped</source>
        <translation>mayúsculas cambiadas</translation>
    </message>
    <message>
        <source>digits: the keyboard layout</source>
        <translation>cifras: la distribución del teclado</translation>
    </message>
    <message>
        <source>length: as long as a badge</source>
        <translation>longitud: como un gafete</translation>
    </message>
    <message>
        <source>prefix, suffix, capitals and small letters</source>
        <translation>prefijo, sufijo, mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>right</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>signs: the keyboard layout</source>
        <translation>signos: la distribución del teclado</translation>
    </message>
    <message>
        <source>something around it</source>
        <translation>algo alrededor</translation>
    </message>
    <message>
        <source>to scan</source>
        <translation>por escanear</translation>
    </message>
    <message>
        <source>wrong kind of code</source>
        <translation>otro tipo de código</translation>
    </message>
</context>
<context>
    <name>SetUpScreen</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Print this step</source>
        <translation>Imprimir este paso</translation>
    </message>
    <message>
        <source>Setting up: %1</source>
        <comment>%1 is a scanner</comment>
        <translation>Configuración: %1</translation>
    </message>
</context>
<context>
    <name>SimulatedDrawer</name>
    <message>
        <source>%1%</source>
        <comment>battery</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Gafetes</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Close the simulated lab</source>
        <translation>Cerrar el laboratorio simulado</translation>
    </message>
    <message>
        <source>Headsets</source>
        <translation>Visores</translation>
    </message>
    <message>
        <source>Open the simulated lab</source>
        <translation>Abrir el laboratorio simulado</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <extracomment>Heading of what can befall the simulated camera</extracomment>
        <translation>Ensayar</translation>
    </message>
    <message>
        <source>Simulated lab: touch something to scan it</source>
        <translation>Laboratorio simulado: toca algo para escanearlo</translation>
    </message>
    <message>
        <source>Simulated lab: touch what is to happen</source>
        <translation>Laboratorio simulado: toca lo que debe pasar</translation>
    </message>
    <message>
        <source>Things</source>
        <translation>Objetos</translation>
    </message>
</context>
<context>
    <name>SpeechWords</name>
    <message>
        <source>button</source>
        <comment>spoken: something to press</comment>
        <translation>botón</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Close it all the same</source>
        <translation>Cerrarla de todos modos</translation>
    </message>
    <message>
        <source>If you close it, the kiosk writes it down when it can again. Keep a note on paper until then: a restart forgets it.</source>
        <translation>Si la cierras, el quiosco lo anota cuando pueda. Hasta entonces guarda una nota en papel: un reinicio lo olvida.</translation>
    </message>
    <message>
        <source>Staff: scan your badge now.</source>
        <translation>Personal: escanea tu gafete ahora.</translation>
    </message>
    <message>
        <source>This cannot be written down now.</source>
        <translation>Esto no se puede anotar ahora.</translation>
    </message>
    <message>
        <source>This is for lab staff.</source>
        <translation>Esto es para el personal.</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One less: %1</source>
        <translation>Uno menos: %1</translation>
    </message>
    <message>
        <source>One more: %1</source>
        <translation>Uno más: %1</translation>
    </message>
</context>
<context>
    <name>StepsScreen</name>
    <message>
        <source>Check these</source>
        <translation>Revisa esto</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>I&apos;m ready</source>
        <translation>Ya puedo empezar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Safety first</source>
        <translation>La seguridad primero</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Staff: scan your badge to go on.</source>
        <translation>Personal: escanea tu gafete para seguir.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Detener aquí</translation>
    </message>
    <message>
        <source>Take a look</source>
        <translation>Observa</translation>
    </message>
    <message>
        <source>Things to try</source>
        <comment>what a visitor can do in a demo that starts now</comment>
        <translation>Cosas para probar</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>¿Sigues ahí?</translation>
    </message>
    <message>
        <source>I&apos;m still here</source>
        <translation>Sigo aquí</translation>
    </message>
    <message>
        <source>If not, we clear this screen for the next person.</source>
        <translation>Si no, borramos la pantalla para la próxima persona.</translation>
    </message>
    <message>
        <source>Seconds left</source>
        <translation>Segundos restantes</translation>
    </message>
</context>
<context>
    <name>StockScreen</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Counted stock</source>
        <translation>Piezas contadas</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántas</translation>
    </message>
    <message>
        <source>How many, and what became of them?</source>
        <translation>¿Cuántas, y qué pasó con ellas?</translation>
    </message>
    <message>
        <source>Less than nothing: please count them. It is among the exceptions.</source>
        <translation>Menos que nada: cuéntalas, por favor. Está entre las excepciones.</translation>
    </message>
    <message>
        <source>No counted parts are known yet.</source>
        <translation>Aún no hay piezas contadas.</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Un momento.</translation>
    </message>
    <message>
        <source>They come with an import, or with the plan of the lab.</source>
        <translation>Llegan con una importación o con el plan del laboratorio.</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <comment>%1 is a number of seconds</comment>
        <translation>Deshacer (%1)</translation>
    </message>
    <message>
        <source>What runs low stands first.</source>
        <translation>Lo que se acaba está primero.</translation>
    </message>
    <message>
        <source>Which part?</source>
        <translation>¿Qué pieza?</translation>
    </message>
</context>
<context>
    <name>StockWords</name>
    <message>
        <source>%1 here</source>
        <comment>how many of a counted part are in the lab</comment>
        <translation>%1 aquí</translation>
    </message>
    <message numerus="yes">
        <source>%n handed out</source>
        <comment>counted parts</comment>
        <translation>
            <numerusform>%n entregado</numerusform>
            <numerusform>%n entregados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>counted parts</comment>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out</source>
        <comment>how many of a counted part are lent</comment>
        <translation>
            <numerusform>%n fuera</numerusform>
            <numerusform>%n fuera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back</source>
        <comment>counted parts</comment>
        <translation>
            <numerusform>%n recibido de vuelta</numerusform>
            <numerusform>%n recibidos de vuelta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n used up</source>
        <comment>counted parts</comment>
        <translation>
            <numerusform>%n gastado</numerusform>
            <numerusform>%n gastados</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand out</source>
        <comment>counted parts, which come back</comment>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>New ones came</source>
        <comment>counted parts</comment>
        <translation>Llegaron nuevas</translation>
    </message>
    <message>
        <source>Take back</source>
        <comment>counted parts</comment>
        <translation>Recibir</translation>
    </message>
    <message>
        <source>Used up</source>
        <comment>counted parts</comment>
        <translation>Gastado</translation>
    </message>
    <message>
        <source>time to order</source>
        <translation>hay que pedir más</translation>
    </message>
</context>
<context>
    <name>StocktakeCounts</name>
    <message>
        <source>%1 of %2</source>
        <comment>how many things were counted at a place, of how many</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Counted</source>
        <comment>how many things a stock-take has seen</comment>
        <translation>Contados</translation>
    </message>
    <message>
        <source>Counted here</source>
        <translation>Contados aquí</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>things that belong to another place</comment>
        <translation>De otro lugar</translation>
    </message>
    <message>
        <source>Not expected</source>
        <comment>things that are on the list as lent or away</comment>
        <translation>No esperados</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>codes that belong to nothing</comment>
        <translation>Desconocidos</translation>
    </message>
</context>
<context>
    <name>StocktakeScreen</name>
    <message numerus="yes">
        <source>%n thing(s) are missing</source>
        <translation>
            <numerusform>Falta %n objeto</numerusform>
            <numerusform>Faltan %n objetos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) nobody has scanned will be marked as missing.</source>
        <translation>
            <numerusform>%n objeto que nadie escaneó quedará marcado como perdido.</numerusform>
            <numerusform>%n objetos que nadie escaneó quedarán marcados como perdidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>A place first, then what is in it.</source>
        <translation>Primero un lugar, después lo que hay en él.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Close the stock-take</source>
        <translation>Cerrar el inventario</translation>
    </message>
    <message>
        <source>Close the stock-take?</source>
        <translation>¿Cerrar el inventario?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>things that a stock-take did not find</comment>
        <translation>Faltan</translation>
    </message>
    <message numerus="yes">
        <source>Missing, and %n found again since</source>
        <translation>
            <numerusform>Faltan, y %n apareció después</numerusform>
            <numerusform>Faltan, y %n aparecieron después</numerusform>
        </translation>
    </message>
    <message>
        <source>Not scanned here yet:</source>
        <translation>Aún sin escanear aquí:</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>No falta nada</translation>
    </message>
    <message>
        <source>Scan everything here, then the next place.</source>
        <translation>Escanea todo lo de aquí y luego el siguiente lugar.</translation>
    </message>
    <message>
        <source>Scan the card of a place</source>
        <translation>Escanea la tarjeta de un lugar</translation>
    </message>
    <message>
        <source>Several kiosks can count at the same time.</source>
        <translation>Varios quioscos pueden contar a la vez.</translation>
    </message>
    <message>
        <source>Stock-take</source>
        <comment>counting what is where</comment>
        <translation>Inventario</translation>
    </message>
    <message>
        <source>The stock-take is closed.</source>
        <translation>El inventario está cerrado.</translation>
    </message>
    <message>
        <source>Then scan everything that is there.</source>
        <translation>Después escanea todo lo que hay allí.</translation>
    </message>
    <message>
        <source>To be settled</source>
        <translation>Por resolver</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>Sí, cerrarlo</translation>
    </message>
</context>
<context>
    <name>StrangerLine</name>
    <message>
        <source>Set up</source>
        <comment>a scanner</comment>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>The kiosk does not know this model. Try it with the test card.</source>
        <translation>El quiosco no conoce este modelo. Pruébalo con la tarjeta de prueba.</translation>
    </message>
</context>
<context>
    <name>SwitchTile</name>
    <message>
        <source>Off</source>
        <comment>a switch</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a switch</comment>
        <translation>Sí</translation>
    </message>
</context>
<context>
    <name>SyncOverview</name>
    <message numerus="yes">
        <source>%n second(s) ahead</source>
        <comment>a clock</comment>
        <translation>
            <numerusform>%n segundo adelantado</numerusform>
            <numerusform>%n segundos adelantado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) behind</source>
        <comment>a clock</comment>
        <translation>
            <numerusform>%n segundo atrasado</numerusform>
            <numerusform>%n segundos atrasado</numerusform>
        </translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <comment>contradictions that staff decide about</comment>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>For IT: %1</source>
        <comment>%1 is a technical message</comment>
        <translation>Para soporte técnico: %1</translation>
    </message>
    <message>
        <source>Kiosks of the lab</source>
        <translation>Quioscos del laboratorio</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>Not readable</source>
        <comment>entries that came and that this program cannot read</comment>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>Ready for offline?</source>
        <translation>¿Funciona sin red?</translation>
    </message>
    <message>
        <source>The oldest</source>
        <translation>Lo más antiguo</translation>
    </message>
    <message>
        <source>Waiting here</source>
        <translation>Espera aquí</translation>
    </message>
    <message>
        <source>With a centre, kiosks know what the others lent, and nothing is lost with one of them.</source>
        <translation>Con una central, los quioscos saben lo que prestaron los demás y nada se pierde con uno de ellos.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>how many entries cannot be read</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>none</source>
        <comment>how many exceptions there are</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nada espera</translation>
    </message>
    <message numerus="yes">
        <source>record(s)</source>
        <comment>below a number of things that wait</comment>
        <translation>
            <numerusform>registro</numerusform>
            <numerusform>registros</numerusform>
        </translation>
    </message>
    <message>
        <source>right</source>
        <comment>a clock</comment>
        <translation>bien</translation>
    </message>
</context>
<context>
    <name>SyncPeers</name>
    <message>
        <source>%1 (this kiosk)</source>
        <comment>%1 is the name of a kiosk</comment>
        <translation>%1 (este quiosco)</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) to come</source>
        <translation>
            <numerusform>falta %n registro</numerusform>
            <numerusform>faltan %n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>The centre has not told of any yet.</source>
        <translation>La central aún no ha dicho de ninguno.</translation>
    </message>
    <message>
        <source>all is here</source>
        <comment>what a kiosk wrote</comment>
        <translation>todo está aquí</translation>
    </message>
    <message>
        <source>heard: %1</source>
        <comment>when the centre heard of a kiosk; %1 is such as: 3 minutes ago</comment>
        <translation>última señal: %1</translation>
    </message>
</context>
<context>
    <name>SyncScreen</name>
    <message numerus="yes">
        <source>%n thing(s) to do first</source>
        <translation>
            <numerusform>%n cosa por hacer antes</numerusform>
            <numerusform>%n cosas por hacer antes</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Contact now</source>
        <translation>Contactar ahora</translation>
    </message>
    <message>
        <source>Every page of the records is read.</source>
        <translation>Se lee cada página de los registros.</translation>
    </message>
    <message>
        <source>It is kept. A newer program may read it. Tell IT.</source>
        <translation>Se guarda. Un programa más nuevo quizá lo lea. Avisa a soporte técnico.</translation>
    </message>
    <message>
        <source>Kiosks of the lab</source>
        <translation>Quioscos del laboratorio</translation>
    </message>
    <message>
        <source>Not readable</source>
        <comment>entries that came and that this program cannot read</comment>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>Nothing unreadable</source>
        <translation>Nada ilegible</translation>
    </message>
    <message>
        <source>Ready to work alone</source>
        <translation>Puede trabajar sin red</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>Tested at %1.</source>
        <comment>%1 is a clock time</comment>
        <translation>Probado a %1</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>The centre</source>
        <translation>La central</translation>
    </message>
    <message>
        <source>The centre and %1</source>
        <comment>%1 is the name of a kiosk</comment>
        <translation>La central y %1</translation>
    </message>
    <message>
        <source>What each wrote is on the others too.</source>
        <translation>Lo que anota cada uno está también en los demás.</translation>
    </message>
</context>
<context>
    <name>SyncUnread</name>
    <message>
        <source>Everything that came could be read.</source>
        <translation>Todo lo que llegó se pudo leer.</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Registro %1</translation>
    </message>
    <message>
        <source>Record %1 of %2</source>
        <comment>%1 is a number, %2 a kiosk</comment>
        <translation>Registro %1 de %2</translation>
    </message>
</context>
<context>
    <name>TakeBackCheck</name>
    <message>
        <source>Compare</source>
        <comment>a thing with its picture</comment>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>How is it?</source>
        <translation>¿Cómo está?</translation>
    </message>
    <message>
        <source>Is everything with it?</source>
        <translation>¿Está todo?</translation>
    </message>
    <message>
        <source>It went out without: %1</source>
        <comment>%1 is a list of accessories</comment>
        <translation>Salió sin: %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <comment>%1 is a list of accessories</comment>
        <translation>Falta: %1</translation>
    </message>
    <message>
        <source>Noted. The next person is told that it is missing.</source>
        <translation>Anotado. Se le dirá a la siguiente persona que falta.</translation>
    </message>
    <message>
        <source>Noted: all there.</source>
        <translation>Anotado: está todo.</translation>
    </message>
    <message>
        <source>Noted: damaged. It is held back.</source>
        <translation>Anotado: dañado. Queda apartado.</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>take one of a thing</comment>
        <translation>Foto</translation>
    </message>
</context>
<context>
    <name>TakeBackScreen</name>
    <message>
        <source>All there</source>
        <translation>Está todo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Found! It was missing.</source>
        <translation>¡Apareció! Faltaba.</translation>
    </message>
    <message>
        <source>From %1, %2</source>
        <comment>%1 is a first name, %2 until when it was lent</comment>
        <translation>De %1, %2</translation>
    </message>
    <message>
        <source>From anybody, in any order.</source>
        <translation>De cualquiera, en cualquier orden.</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>Ya volvió</translation>
    </message>
    <message>
        <source>It is here already</source>
        <translation>Ya está aquí</translation>
    </message>
    <message>
        <source>Keep it here to be checked</source>
        <translation>Déjalo aquí para revisarlo</translation>
    </message>
    <message>
        <source>Note it: damaged</source>
        <translation>Anotar: dañado</translation>
    </message>
    <message>
        <source>Note what is missing</source>
        <translation>Anotar lo que falta</translation>
    </message>
    <message>
        <source>Scan the next thing, or a badge to see what is still out.</source>
        <translation>Escanea el siguiente objeto, o un gafete para ver qué falta por volver.</translation>
    </message>
    <message>
        <source>Scan what comes back</source>
        <translation>Escanea lo que vuelve</translation>
    </message>
    <message>
        <source>Take back</source>
        <comment>a section of the desk</comment>
        <translation>Recibir</translation>
    </message>
    <message>
        <source>Then you see who had it, and tick off what came with it.</source>
        <translation>Después verás quién lo tenía y marcarás lo que venía con él.</translation>
    </message>
</context>
<context>
    <name>TakeawayScreen</name>
    <message>
        <source>Code with a link to learn more</source>
        <translation>Código con un enlace para aprender más</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>It counts as a short course once you answer the questions at the end.</source>
        <translation>Cuenta como curso corto cuando respondes las preguntas del final.</translation>
    </message>
    <message>
        <source>Learn more at home or in class.</source>
        <translation>Aprende más en casa o en clase.</translation>
    </message>
    <message>
        <source>Please put the gear back where staff show you.</source>
        <translation>Deja el equipo donde te indique el personal.</translation>
    </message>
    <message>
        <source>Scan the code with your phone.</source>
        <translation>Escanea el código con tu teléfono.</translation>
    </message>
    <message>
        <source>Thank you for trying it.</source>
        <translation>Gracias por probarla.</translation>
    </message>
    <message>
        <source>You did the short course.</source>
        <translation>Hiciste el curso corto.</translation>
    </message>
</context>
<context>
    <name>TeamScreen</name>
    <message>
        <source>A new PIN may be chosen now, for 15 minutes.</source>
        <translation>Ahora se puede elegir un PIN nuevo, durante 15 minutos.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Now: close the desk, then their badge at this kiosk.</source>
        <translation>Ahora: cierra el mostrador y luego su gafete en este quiosco.</translation>
    </message>
    <message>
        <source>Only staff badges count here.</source>
        <translation>Aquí solo valen gafetes del personal.</translation>
    </message>
    <message>
        <source>Reset the PIN</source>
        <translation>Restablecer el PIN</translation>
    </message>
    <message>
        <source>Scan a colleague&apos;s badge</source>
        <translation>Escanea el gafete de un colega</translation>
    </message>
    <message>
        <source>Staff desk</source>
        <translation>Mostrador del personal</translation>
    </message>
    <message>
        <source>That is you. Another lead can change your role.</source>
        <translation>Eres tú. Otra persona responsable puede cambiar tu función.</translation>
    </message>
    <message>
        <source>Then you give a role, or a new PIN.</source>
        <translation>Después das una función o un PIN nuevo.</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>Esta persona</translation>
    </message>
    <message>
        <source>What may %1 do at the desk?</source>
        <comment>%1 is a first name</comment>
        <translation>¿Qué puede hacer %1 en el mostrador?</translation>
    </message>
</context>
<context>
    <name>ThingActScreen</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>It is kept in its history, with your name.</source>
        <translation>Queda en su historia, con tu nombre.</translation>
    </message>
    <message>
        <source>Or scan the card of the place.</source>
        <translation>O escanea la tarjeta del lugar.</translation>
    </message>
</context>
<context>
    <name>ThingActWords</name>
    <message>
        <source>Away to a vendor?</source>
        <translation>¿Se va a un proveedor?</translation>
    </message>
    <message>
        <source>Calibrated</source>
        <comment>a button: it was calibrated, or tested, today</comment>
        <translation>Calibrado</translation>
    </message>
    <message>
        <source>From now on this code means this thing, too. Its other codes stay.</source>
        <translation>Desde ahora este código también es de este objeto. Sus otros códigos siguen.</translation>
    </message>
    <message>
        <source>Give it the scanned code</source>
        <comment>a button</comment>
        <translation>Darle el código escaneado</translation>
    </message>
    <message>
        <source>Hold back</source>
        <comment>a button: do not lend it</comment>
        <translation>Retener</translation>
    </message>
    <message>
        <source>Is %1 on this thing?</source>
        <comment>%1 is a code that was scanned</comment>
        <translation>¿Está %1 en este objeto?</translation>
    </message>
    <message>
        <source>Is it missing?</source>
        <translation>¿Está perdido?</translation>
    </message>
    <message>
        <source>It is at the bench</source>
        <translation>Está en el taller</translation>
    </message>
    <message>
        <source>It is due again on %1, and nothing holds it back for that until then.</source>
        <comment>%1 is a date</comment>
        <translation>Toca otra vez el %1 y, hasta entonces, nada lo retiene por eso.</translation>
    </message>
    <message>
        <source>It is here</source>
        <comment>a button: it came back</comment>
        <translation>Está aquí</translation>
    </message>
    <message>
        <source>It is on its way</source>
        <translation>Va en camino</translation>
    </message>
    <message>
        <source>It leaves the lab&apos;s list of things to lend. This is not undone.</source>
        <translation>Sale de la lista de cosas para prestar. Esto no se deshace.</translation>
    </message>
    <message>
        <source>Its label</source>
        <translation>Su etiqueta</translation>
    </message>
    <message>
        <source>Let go</source>
        <comment>end a hold</comment>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>Let go of this hold?</source>
        <translation>¿Liberar esta retención?</translation>
    </message>
    <message>
        <source>Mark as missing</source>
        <translation>Marcar como perdido</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>a button: mark it as missing</comment>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Move</source>
        <comment>a button: it goes to another place</comment>
        <translation>Mover</translation>
    </message>
    <message>
        <source>New label</source>
        <comment>a button: print it again</comment>
        <translation>Etiqueta nueva</translation>
    </message>
    <message>
        <source>Nobody can borrow it until it is scanned here again.</source>
        <translation>Nadie puede pedirlo prestado hasta que se escanee aquí otra vez.</translation>
    </message>
    <message>
        <source>Only this hold ends. Any other one stays.</source>
        <translation>Solo termina esta retención. Las demás siguen.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Retire</source>
        <comment>a button: it leaves the lab for good</comment>
        <translation>Dar de baja</translation>
    </message>
    <message>
        <source>Retire it for good?</source>
        <translation>¿Darlo de baja para siempre?</translation>
    </message>
    <message>
        <source>The next scan anywhere says that it was found.</source>
        <translation>El próximo escaneo, donde sea, dirá que apareció.</translation>
    </message>
    <message>
        <source>To a vendor</source>
        <comment>a button: send it away</comment>
        <translation>A un proveedor</translation>
    </message>
    <message>
        <source>To the bench</source>
        <comment>a button: send it to the repair bench</comment>
        <translation>Al taller</translation>
    </message>
    <message>
        <source>To the repair bench?</source>
        <translation>¿Al taller de reparación?</translation>
    </message>
    <message>
        <source>Was it calibrated, or tested, today?</source>
        <translation>¿Se calibró o se probó hoy?</translation>
    </message>
    <message>
        <source>Where does it go?</source>
        <translation>¿Adónde va?</translation>
    </message>
    <message>
        <source>Where is it now?</source>
        <translation>¿Dónde está ahora?</translation>
    </message>
    <message>
        <source>Why is it held back?</source>
        <translation>¿Por qué se retiene?</translation>
    </message>
    <message>
        <source>Why is it retired?</source>
        <translation>¿Por qué se da de baja?</translation>
    </message>
    <message>
        <source>Yes, it is this one</source>
        <translation>Sí, es este</translation>
    </message>
    <message>
        <source>Yes, retire it</source>
        <translation>Sí, darlo de baja</translation>
    </message>
    <message>
        <source>Yes, today</source>
        <translation>Sí, hoy</translation>
    </message>
</context>
<context>
    <name>ThingFacts</name>
    <message>
        <source>Battery</source>
        <translation>Batería</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>Its place</source>
        <translation>Su lugar</translation>
    </message>
    <message>
        <source>Last scanned</source>
        <translation>Último escaneo</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
</context>
<context>
    <name>ThingHistoryScreen</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Its history</source>
        <translation>Su historia</translation>
    </message>
    <message>
        <source>Newer</source>
        <comment>entries of a history</comment>
        <translation>Más nuevo</translation>
    </message>
    <message>
        <source>Older</source>
        <comment>entries of a history</comment>
        <translation>Más viejo</translation>
    </message>
    <message>
        <source>The newest first. Nobody can change it.</source>
        <translation>Lo más nuevo primero. Nadie lo puede cambiar.</translation>
    </message>
    <message>
        <source>The newest first. Page %1 of %2.</source>
        <translation>Lo más nuevo primero. Página %1 de %2.</translation>
    </message>
    <message>
        <source>The story of this loan</source>
        <translation>La historia de este préstamo</translation>
    </message>
</context>
<context>
    <name>ThingLabel</name>
    <message>
        <source>The code stays the same.</source>
        <translation>El código sigue siendo el mismo.</translation>
    </message>
    <message>
        <source>The label as a code</source>
        <translation>La etiqueta como código</translation>
    </message>
    <message>
        <source>This kiosk has no label printer. On a computer: lab-kiosk print labels</source>
        <translation>Este quiosco no tiene impresora de etiquetas. En una computadora: lab-kiosk print labels</translation>
    </message>
</context>
<context>
    <name>ThingPicturesScreen</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Older</source>
        <comment>pictures</comment>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>Pictures from when %1 had it</source>
        <comment>%1 is a first name</comment>
        <translation>Fotos de cuando lo tuvo %1</translation>
    </message>
    <message>
        <source>Pictures of a hand-over</source>
        <translation>Fotos de un préstamo</translation>
    </message>
    <message>
        <source>The newest</source>
        <comment>pictures</comment>
        <translation>Las más nuevas</translation>
    </message>
    <message>
        <source>The newest first. Hand-over %1 of %2.</source>
        <translation>Lo más nuevo primero. Préstamo %1 de %2.</translation>
    </message>
    <message>
        <source>They are on this kiosk alone.</source>
        <translation>Están solo en este quiosco.</translation>
    </message>
</context>
<context>
    <name>ThingScreen</name>
    <message>
        <source>A thing without a name</source>
        <translation>Una cosa sin nombre</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>In the way of lending it</source>
        <translation>Por qué no se puede prestar</translation>
    </message>
    <message>
        <source>It can go out as it is.</source>
        <translation>Puede salir tal como está.</translation>
    </message>
    <message>
        <source>Its history</source>
        <translation>Su historia</translation>
    </message>
    <message>
        <source>Nothing is in the way</source>
        <translation>Nada lo impide</translation>
    </message>
    <message>
        <source>Only its history stays.</source>
        <translation>Solo queda su historia.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <comment>of a thing at its hand-overs</comment>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Your role may look, not change.</source>
        <translation>Tu función puede mirar, no cambiar.</translation>
    </message>
    <message numerus="yes">
        <source>of %n hand-over(s)</source>
        <translation>
            <numerusform>de %n préstamo</numerusform>
            <numerusform>de %n préstamos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeStepper</name>
    <message>
        <source>An hour earlier: %1</source>
        <comment>%1 is what is moved</comment>
        <translation>Una hora antes: %1</translation>
    </message>
    <message>
        <source>An hour later: %1</source>
        <comment>%1 is what is moved</comment>
        <translation>Una hora después: %1</translation>
    </message>
    <message>
        <source>Five minutes earlier: %1</source>
        <comment>%1 is what is moved</comment>
        <translation>Cinco minutos antes: %1</translation>
    </message>
    <message>
        <source>Five minutes later: %1</source>
        <comment>%1 is what is moved</comment>
        <translation>Cinco minutos después: %1</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>%1</source>
        <comment>a clock time in a sentence, at any other hour</comment>
        <translation>las %1</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a clock time in a sentence, at one o&apos;clock</comment>
        <translation>la %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1 is a date, %2 a clock time</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>how long something takes</comment>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) free</source>
        <comment>of a demo</comment>
        <translation>
            <numerusform>%n lugar libre</numerusform>
            <numerusform>%n lugares libres</numerusform>
        </translation>
    </message>
    <message>
        <source>age %1 and up</source>
        <translation>desde %1 años</translation>
    </message>
    <message>
        <source>all ages</source>
        <translation>cualquier edad</translation>
    </message>
    <message>
        <source>in use now</source>
        <comment>all places of a demo are taken</comment>
        <translation>en uso ahora</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <comment>%1 is a clock time</comment>
        <translation>mañana, %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>%1 is a clock time</comment>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <comment>%1 is a date, %2 a clock time</comment>
        <translation>hasta el %1 a %2</translation>
    </message>
    <message>
        <source>until tomorrow, %1</source>
        <comment>%1 is a clock time</comment>
        <translation>hasta mañana a %1</translation>
    </message>
    <message>
        <source>was due at %1</source>
        <comment>%1 is a clock time</comment>
        <translation>era para %1</translation>
    </message>
    <message>
        <source>was due on %1</source>
        <comment>%1 is a date</comment>
        <translation>era para el %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <comment>%1 is a clock time</comment>
        <translation>ayer, %1</translation>
    </message>
</context>
<context>
    <name>TodayForecast</name>
    <message>
        <source>Ready, if we start now</source>
        <translation>Listos, si empezamos ya</translation>
    </message>
    <message>
        <source>by %1: %2 of %3</source>
        <comment>%1 is a clock time</comment>
        <translation>%1: %2 de %3</translation>
    </message>
</context>
<context>
    <name>TodayListScreen</name>
    <message numerus="yes">
        <source>%n on this list</source>
        <translation>
            <numerusform>%n en esta lista</numerusform>
            <numerusform>%n en esta lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more that are not shown.</source>
        <translation>
            <numerusform>Y %n más que no se muestra.</numerusform>
            <numerusform>Y %n más que no se muestran.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Nothing is on this list now.</source>
        <translation>No hay nada en esta lista ahora.</translation>
    </message>
    <message>
        <source>Set right when somebody came or left</source>
        <translation>Corregir cuándo alguien entró o salió</translation>
    </message>
    <message>
        <source>Tap a call when somebody has looked after it.</source>
        <translation>Toca una llamada cuando alguien la haya atendido.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Visits that ended</source>
        <translation>Visitas terminadas</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message numerus="yes">
        <source>%n due back soon</source>
        <translation>
            <numerusform>%n vuelve pronto</numerusform>
            <numerusform>%n vuelven pronto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n longer than a week</source>
        <translation>
            <numerusform>%n más de una semana</numerusform>
            <numerusform>%n más de una semana</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Calls for help</source>
        <translation>Llamadas de ayuda</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <comment>contradictions that staff decide about</comment>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>Headsets ready</source>
        <translation>Visores listos</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Inside now</source>
        <translation>Dentro ahora</translation>
    </message>
    <message>
        <source>Not to be had</source>
        <translation>No disponibles</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Un momento.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Running low: %1</source>
        <comment>%1 is a list of counted parts</comment>
        <translation>Se está acabando: %1</translation>
    </message>
    <message>
        <source>Staff desk</source>
        <translation>Mostrador del personal</translation>
    </message>
    <message>
        <source>Stations free</source>
        <translation>Puestos libres</translation>
    </message>
    <message>
        <source>To clean</source>
        <translation>Por limpiar</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>missing or held</source>
        <translation>perdidos o retenidos</translation>
    </message>
    <message>
        <source>no limit set</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>nadie espera</translation>
    </message>
    <message>
        <source>none for long</source>
        <translation>ninguno desde hace mucho</translation>
    </message>
    <message>
        <source>nothing to decide</source>
        <translation>nada que decidir</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>a part of all</comment>
        <translation>de %1</translation>
    </message>
    <message numerus="yes">
        <source>of %n place(s)</source>
        <comment>how full the lab is</comment>
        <translation>
            <numerusform>de %n lugar</numerusform>
            <numerusform>de %n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody waits</source>
        <translation>alguien espera</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>por decidir</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message>
        <source>%1 %</source>
        <comment>battery level in percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 and group: %2</source>
        <comment>%1 is a name, %2 a number of people</comment>
        <translation>%1 y grupo: %2</translation>
    </message>
    <message>
        <source>%1 of %2 will be ready by then.</source>
        <translation>%1 de %2 estarán listos para entonces.</translation>
    </message>
    <message>
        <source>%1, label %2</source>
        <translation>%1, pase %2</translation>
    </message>
    <message>
        <source>All of them will be ready.</source>
        <translation>Todos estarán listos.</translation>
    </message>
    <message>
        <source>Called back</source>
        <comment>by the maker of a thing</comment>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Calls for help</source>
        <translation>Llamadas de ayuda</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Headsets that are ready</source>
        <translation>Visores que están listos</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Inside now</source>
        <translation>Dentro ahora</translation>
    </message>
    <message numerus="yes">
        <source>Next: %n thing(s)</source>
        <comment>reserved</comment>
        <translation>
            <numerusform>Próximo: %n cosa</numerusform>
            <numerusform>Próximo: %n cosas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next: %n thing(s) for %1</source>
        <comment>reserved; %1 is a first name</comment>
        <translation>
            <numerusform>Próximo: %n cosa para %1</numerusform>
            <numerusform>Próximo: %n cosas para %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not to be had</source>
        <translation>No disponibles</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>To clean</source>
        <translation>Por limpiar</translation>
    </message>
    <message>
        <source>Visits that ended</source>
        <translation>Visitas terminadas</translation>
    </message>
    <message>
        <source>at a vendor</source>
        <translation>con un proveedor</translation>
    </message>
    <message>
        <source>at the repair bench</source>
        <translation>en el taller de reparación</translation>
    </message>
    <message>
        <source>called %1</source>
        <comment>%1 is a time</comment>
        <translation>llamada: %1</translation>
    </message>
    <message>
        <source>came %1</source>
        <comment>%1 is a time</comment>
        <translation>entrada: %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>%1 is a time</comment>
        <translation>vence: %1</translation>
    </message>
    <message>
        <source>free</source>
        <comment>a station</comment>
        <translation>libre</translation>
    </message>
    <message>
        <source>has to be charged</source>
        <translation>hay que cargarlo</translation>
    </message>
    <message>
        <source>has to be cleaned</source>
        <translation>hay que limpiarlo</translation>
    </message>
    <message>
        <source>has to be looked at</source>
        <translation>hay que revisarlo</translation>
    </message>
    <message>
        <source>has to be reset</source>
        <translation>hay que reiniciarlo</translation>
    </message>
    <message>
        <source>held by staff</source>
        <translation>retenido por el personal</translation>
    </message>
    <message>
        <source>in a demo</source>
        <translation>en una demo</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>perdido</translation>
    </message>
    <message>
        <source>over a week</source>
        <translation>más de una semana</translation>
    </message>
    <message>
        <source>was due %1</source>
        <comment>%1 is a time</comment>
        <translation>vencía: %1</translation>
    </message>
</context>
<context>
    <name>TopicWords</name>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <comment>how much is kept</comment>
        <translation>
            <numerusform>%n dato</numerusform>
            <numerusform>%n datos</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Demos</source>
        <translation>Demos</translation>
    </message>
    <message>
        <source>Never kept</source>
        <translation>Lo que no guardamos</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>There is nothing here so far.</source>
        <translation>Todavía no hay nada aquí.</translation>
    </message>
    <message>
        <source>Things</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>You</source>
        <comment>what we know about you</comment>
        <translation>Tú</translation>
    </message>
    <message>
        <source>You have agreed to nothing so far.</source>
        <translation>Todavía no has aceptado nada.</translation>
    </message>
    <message>
        <source>You have borrowed nothing so far.</source>
        <translation>Todavía no has pedido nada prestado.</translation>
    </message>
    <message>
        <source>You have given no answers so far.</source>
        <translation>Todavía no has dado ninguna respuesta.</translation>
    </message>
    <message>
        <source>You have tried no demo so far.</source>
        <translation>Todavía no has probado ninguna demo.</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Tus derechos</translation>
    </message>
</context>
<context>
    <name>TrayItem</name>
    <message>
        <source>I showed it</source>
        <comment>staff, to somebody who borrows: how a thing works</comment>
        <translation>Ya lo mostré</translation>
    </message>
    <message>
        <source>Let %1 go all the same</source>
        <comment>%1 is a thing</comment>
        <translation>Dejar salir %1 igual</translation>
    </message>
    <message>
        <source>Let it go</source>
        <comment>lend a thing although something speaks against it</comment>
        <translation>Dejar salir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>from the tray</comment>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>TrayScreen</name>
    <message>
        <source>%1 is missing a part</source>
        <comment>%1 is the name of a kit</comment>
        <translation>A %1 le falta una pieza</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) to read first</source>
        <translation>
            <numerusform>Primero hay %n texto que leer</numerusform>
            <numerusform>Primero hay %n textos que leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Borrow</source>
        <translation>Pedir prestado</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>No está listo</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Scan more, or take what you have.</source>
        <translation>Escanea más o llévate lo que tienes.</translation>
    </message>
    <message>
        <source>Scan the thing you want to take.</source>
        <translation>Escanea lo que te quieres llevar.</translation>
    </message>
    <message numerus="yes">
        <source>Take %n thing(s)</source>
        <translation>
            <numerusform>Llevar %n objeto</numerusform>
            <numerusform>Llevar %n objetos</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Llevar</translation>
    </message>
    <message>
        <source>The short course: %1</source>
        <comment>%1 is the name of a demo, which has to be done first</comment>
        <translation>El curso corto: %1</translation>
    </message>
    <message>
        <source>The tag is on the back or under the strap.</source>
        <translation>La etiqueta está atrás o bajo la correa.</translation>
    </message>
    <message>
        <source>The tray is empty</source>
        <translation>La bandeja está vacía</translation>
    </message>
    <message>
        <source>Then you can take it.</source>
        <translation>Después puedes llevártelo.</translation>
    </message>
    <message>
        <source>Your tray is empty.</source>
        <translation>Tu bandeja está vacía.</translation>
    </message>
</context>
<context>
    <name>TriedCard</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n carácter</numerusform>
            <numerusform>%n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan anything. It is shown here and does nothing.</source>
        <translation>Escanea lo que sea. Se muestra aquí y no pasa nada.</translation>
    </message>
    <message>
        <source>Try a scanner</source>
        <translation>Prueba un lector</translation>
    </message>
    <message>
        <source>Two codes at once. Show one.</source>
        <translation>Dos códigos a la vez. Muestra uno.</translation>
    </message>
</context>
<context>
    <name>TroubleWords</name>
    <message>
        <source>IT has to put it back. Nothing is lost. Please go to the desk.</source>
        <translation>Soporte técnico debe reponerla. No se perdió nada. Ve al mostrador, por favor.</translation>
    </message>
    <message>
        <source>It is not your fault. Please try again, or go to the desk.</source>
        <translation>No es tu culpa. Intenta otra vez o ve al mostrador.</translation>
    </message>
    <message>
        <source>Its disk has a fault. Staff must call IT. Please go to the desk.</source>
        <translation>Su disco tiene una falla. El personal debe llamar a soporte técnico. Ve al mostrador, por favor.</translation>
    </message>
    <message>
        <source>Its disk is locked. Staff must call IT. Please go to the desk.</source>
        <translation>Su disco está bloqueado. El personal debe llamar a soporte técnico. Ve al mostrador, por favor.</translation>
    </message>
    <message>
        <source>Its records are from a newer version. Staff must call IT.</source>
        <translation>Sus registros son de una versión más nueva. El personal debe llamar a soporte técnico.</translation>
    </message>
    <message>
        <source>Nothing of yours is lost. Please go to the desk.</source>
        <translation>No se perdió nada tuyo. Ve al mostrador, por favor.</translation>
    </message>
    <message>
        <source>Please go to the desk.</source>
        <translation>Ve al mostrador, por favor.</translation>
    </message>
    <message>
        <source>Please try again in a minute.</source>
        <translation>Intenta otra vez en un minuto.</translation>
    </message>
    <message>
        <source>Restarting… Nothing of yours is lost.</source>
        <translation>Reiniciando… No se pierde nada tuyo.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo salió mal</translation>
    </message>
    <message>
        <source>Staff must free some space. Please go to the desk.</source>
        <translation>El personal debe liberar espacio. Ve al mostrador, por favor.</translation>
    </message>
    <message>
        <source>Staff: please ask IT to set it up. It starts by itself when that is done.</source>
        <translation>Personal: pide a soporte técnico que lo configure. Después arranca solo.</translation>
    </message>
    <message>
        <source>Staff: please call IT. The kiosk stopped several times in a row.</source>
        <translation>Personal: llama a soporte técnico. El quiosco se detuvo varias veces seguidas.</translation>
    </message>
    <message>
        <source>The folder is gone or closed. Staff must call IT.</source>
        <translation>La carpeta no está o está cerrada. El personal debe llamar a soporte técnico.</translation>
    </message>
    <message>
        <source>The kiosk cannot find its records</source>
        <translation>El quiosco no encuentra sus registros</translation>
    </message>
    <message>
        <source>The kiosk cannot save anything</source>
        <translation>El quiosco no puede guardar nada</translation>
    </message>
    <message>
        <source>The kiosk has lost its key</source>
        <translation>El quiosco perdió su clave</translation>
    </message>
    <message>
        <source>The kiosk has no room left</source>
        <translation>El quiosco ya no tiene espacio</translation>
    </message>
    <message>
        <source>The kiosk is busy</source>
        <translation>El quiosco está ocupado</translation>
    </message>
    <message>
        <source>The kiosk needs a repair</source>
        <translation>El quiosco necesita una reparación</translation>
    </message>
    <message>
        <source>The kiosk needs an update</source>
        <translation>El quiosco necesita una actualización</translation>
    </message>
    <message>
        <source>This kiosk is new here</source>
        <translation>Este quiosco es nuevo aquí</translation>
    </message>
    <message>
        <source>This kiosk is taking a break</source>
        <translation>Este quiosco está en pausa</translation>
    </message>
</context>
<context>
    <name>TurnWords</name>
    <message>
        <source>Charged</source>
        <translation>Cargado</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Cleaned</source>
        <translation>Limpio</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>Held back as damaged</source>
        <translation>Retenido por daño</translation>
    </message>
    <message>
        <source>It is held back already</source>
        <translation>Ya está retenido</translation>
    </message>
    <message>
        <source>It is in the box already</source>
        <translation>Ya está en la caja</translation>
    </message>
    <message>
        <source>Its time in the box was not over yet.</source>
        <translation>Su tiempo en la caja no había terminado.</translation>
    </message>
    <message>
        <source>Leave it in until the time is over.</source>
        <translation>Déjalo dentro hasta que acabe el tiempo.</translation>
    </message>
    <message>
        <source>Nothing to do for that</source>
        <translation>No hacía falta</translation>
    </message>
    <message>
        <source>Reset</source>
        <comment>a device was set back to its beginning</comment>
        <translation>Restablecido</translation>
    </message>
    <message>
        <source>Scan or tap the card for what you did.</source>
        <translation>Escanea o toca la tarjeta de lo que hiciste.</translation>
    </message>
    <message>
        <source>Scan what is charged</source>
        <translation>Escanea lo que está cargado</translation>
    </message>
    <message>
        <source>Scan what is damaged</source>
        <translation>Escanea lo que está dañado</translation>
    </message>
    <message>
        <source>Scan what was checked</source>
        <translation>Escanea lo que revisaste</translation>
    </message>
    <message>
        <source>Scan what was cleaned</source>
        <translation>Escanea lo que limpiaste</translation>
    </message>
    <message>
        <source>Scan what was reset</source>
        <translation>Escanea lo que restableciste</translation>
    </message>
    <message>
        <source>This is what it needs</source>
        <translation>Esto es lo que necesita</translation>
    </message>
    <message>
        <source>This step was not due, so nothing was written.</source>
        <translation>Ese paso no tocaba, así que no se anotó nada.</translation>
    </message>
    <message>
        <source>Too early: clean it again</source>
        <translation>Demasiado pronto: límpialo otra vez</translation>
    </message>
</context>
<context>
    <name>TurnaroundScreen</name>
    <message numerus="yes">
        <source>%n thing(s) marked. Scan the next one.</source>
        <translation>
            <numerusform>%n objeto anotado. Escanea el siguiente.</numerusform>
            <numerusform>%n objetos anotados. Escanea el siguiente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a card, or scan a thing</source>
        <translation>Elige una tarjeta o escanea un objeto</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>It was out, and is back now.</source>
        <translation>Estaba prestado y ya volvió.</translation>
    </message>
    <message>
        <source>Scan one thing after the other.</source>
        <translation>Escanea un objeto tras otro.</translation>
    </message>
    <message>
        <source>The card for the next thing:</source>
        <translation>La tarjeta para el siguiente:</translation>
    </message>
    <message>
        <source>Turnaround</source>
        <comment>what is done to a thing between two uses</comment>
        <translation>Puesta a punto</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <comment>%1 is a number of seconds</comment>
        <translation>Deshacer (%1)</translation>
    </message>
</context>
<context>
    <name>VerdictScreen</name>
    <message>
        <source>Get help</source>
        <translation>Pedir ayuda</translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>from the answer to a badge to the next question</comment>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>A form is missing</source>
        <translation>Falta un permiso</translation>
    </message>
    <message>
        <source>A staff badge can let you in now.</source>
        <translation>El personal te puede dejar pasar con su gafete.</translation>
    </message>
    <message>
        <source>Come in with your teacher, or ask staff.</source>
        <translation>Entra con tu maestra o maestro, o pregunta al personal.</translation>
    </message>
    <message>
        <source>Goodbye</source>
        <translation>¡Hasta pronto!</translation>
    </message>
    <message>
        <source>Goodbye, %1</source>
        <comment>%1 is a first name</comment>
        <translation>¡Hasta pronto, %1!</translation>
    </message>
    <message>
        <source>Have fun.</source>
        <translation>Diviértete.</translation>
    </message>
    <message>
        <source>Have fun.</source>
        <comment>a group</comment>
        <translation>Diviértanse.</translation>
    </message>
    <message>
        <source>Hold your badge flat and a little further away.</source>
        <translation>Sostén tu gafete plano y un poco más lejos.</translation>
    </message>
    <message>
        <source>It was replaced or reported lost. Please ask staff.</source>
        <translation>Se cambió o se reportó como perdido. Pregunta al personal.</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>Todavía no es válido</translation>
    </message>
    <message>
        <source>Once is enough.</source>
        <comment>to scan a badge</comment>
        <translation>Con una vez basta.</translation>
    </message>
    <message>
        <source>Please ask staff</source>
        <translation>Pregunta al personal</translation>
    </message>
    <message>
        <source>Please ask staff.</source>
        <translation>Pregunta al personal.</translation>
    </message>
    <message>
        <source>Please read our rules before you begin.</source>
        <translation>Lee nuestras reglas antes de empezar, por favor.</translation>
    </message>
    <message>
        <source>Please show your printed badge, or ask staff.</source>
        <translation>Muestra tu gafete impreso o pregunta al personal.</translation>
    </message>
    <message>
        <source>Please use another one, or ask staff.</source>
        <translation>Usa otro, por favor, o pregunta al personal.</translation>
    </message>
    <message>
        <source>Please wait until somebody leaves.</source>
        <translation>Espera a que alguien salga, por favor.</translation>
    </message>
    <message>
        <source>Please wait. A staff badge can let you in.</source>
        <translation>Espera, por favor. El personal te puede dejar pasar con su gafete.</translation>
    </message>
    <message>
        <source>Show only one, please.</source>
        <translation>Muestra solo uno, por favor.</translation>
    </message>
    <message>
        <source>Staff: scan your badge to let them in.</source>
        <translation>Personal: escanea tu gafete para que entren.</translation>
    </message>
    <message>
        <source>Teacher or staff: scan your badge to let them in.</source>
        <translation>Docente o personal: escanea tu gafete para que entren.</translation>
    </message>
    <message>
        <source>That is a login code</source>
        <translation>Ese código es para iniciar sesión</translation>
    </message>
    <message>
        <source>That looks like a screen</source>
        <translation>Parece una pantalla</translation>
    </message>
    <message>
        <source>The desk can give you a new one.</source>
        <translation>En el mostrador te dan uno nuevo.</translation>
    </message>
    <message>
        <source>The lab is closed now</source>
        <translation>El laboratorio está cerrado</translation>
    </message>
    <message>
        <source>The lab is full</source>
        <translation>El laboratorio está lleno</translation>
    </message>
    <message>
        <source>The lab is very full</source>
        <translation>El laboratorio está muy lleno</translation>
    </message>
    <message>
        <source>This badge does not work</source>
        <translation>Este gafete no funciona</translation>
    </message>
    <message>
        <source>This badge is for another place</source>
        <translation>Este gafete es de otro lugar</translation>
    </message>
    <message>
        <source>This badge is too old</source>
        <translation>Este gafete ya venció</translation>
    </message>
    <message>
        <source>This badge starts on a later day. Please ask staff.</source>
        <translation>Este gafete empieza otro día. Pregunta al personal.</translation>
    </message>
    <message>
        <source>This scanner has no place yet</source>
        <translation>Este lector aún no tiene lugar</translation>
    </message>
    <message>
        <source>Try your lab badge, or ask staff.</source>
        <translation>Prueba con tu gafete del laboratorio o pregunta al personal.</translation>
    </message>
    <message>
        <source>We could not read that</source>
        <translation>No pudimos leerlo</translation>
    </message>
    <message>
        <source>We did not keep it. Please use your lab badge.</source>
        <translation>No lo guardamos. Usa tu gafete del laboratorio.</translation>
    </message>
    <message>
        <source>We do not know this badge</source>
        <translation>No conocemos este gafete</translation>
    </message>
    <message>
        <source>We need a yes from your family or school. Please ask staff.</source>
        <translation>Necesitamos el permiso de tu familia o escuela. Pregunta al personal.</translation>
    </message>
    <message>
        <source>We open at %1.</source>
        <comment>%1 is a clock time</comment>
        <translation>Abrimos a %1</translation>
    </message>
    <message>
        <source>We saw two codes at once</source>
        <translation>Vimos dos códigos a la vez</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>¡Hola!</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>¡Qué bueno verte otra vez!</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <comment>a group</comment>
        <translation>¡Qué bueno verlos otra vez!</translation>
    </message>
    <message>
        <source>Welcome back, %1</source>
        <comment>%1 is a first name</comment>
        <translation>¡Qué bueno verte otra vez, %1!</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <comment>%1 is a first name</comment>
        <translation>¡Hola, %1!</translation>
    </message>
    <message>
        <source>Where is your grown-up?</source>
        <translation>¿Dónde está quien te cuida?</translation>
    </message>
    <message>
        <source>You are already checked in</source>
        <translation>Tu entrada ya está registrada</translation>
    </message>
    <message>
        <source>You are already checked in</source>
        <comment>a group</comment>
        <translation>Su entrada ya está registrada</translation>
    </message>
    <message>
        <source>You are already checked in, %1</source>
        <comment>%1 is a first name</comment>
        <translation>Tu entrada ya está registrada, %1</translation>
    </message>
    <message>
        <source>You are checked in.</source>
        <translation>Tu entrada quedó registrada.</translation>
    </message>
    <message>
        <source>You are checked in.</source>
        <comment>a group</comment>
        <translation>Su entrada quedó registrada.</translation>
    </message>
    <message>
        <source>You are checked in. One question is left.</source>
        <translation>Tu entrada quedó registrada. Falta una pregunta.</translation>
    </message>
    <message>
        <source>You are checked out.</source>
        <translation>Tu salida quedó registrada.</translation>
    </message>
    <message>
        <source>You are checked out.</source>
        <comment>a group</comment>
        <translation>Su salida quedó registrada.</translation>
    </message>
</context>
<context>
    <name>Viewfinder</name>
    <message>
        <source>Camera: hold your badge here</source>
        <translation>Cámara: pon tu gafete aquí</translation>
    </message>
</context>
<context>
    <name>ViewfinderAway</name>
    <message>
        <source>No camera now</source>
        <translation>Ahora no hay cámara</translation>
    </message>
    <message>
        <source>Use the scanner, or ask staff.</source>
        <translation>Usa el lector o pregunta al personal.</translation>
    </message>
</context>
<context>
    <name>VisitScreen</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Came</source>
        <comment>a label: when somebody came in</comment>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>It is kept in the history, with your name.</source>
        <translation>Queda en el historial, con tu nombre.</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>a label: when somebody left</comment>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Seen last: %1</source>
        <comment>%1 is a time</comment>
        <translation>Visto por última vez: %1</translation>
    </message>
    <message>
        <source>The lab closed then. Nobody saw them leave.</source>
        <translation>Entonces cerró el laboratorio. Nadie vio la salida.</translation>
    </message>
    <message>
        <source>Times of a visit</source>
        <translation>Horas de una visita</translation>
    </message>
    <message>
        <source>When were they here? The buttons count minutes.</source>
        <translation>¿Cuándo fue la visita? Los botones cuentan minutos.</translation>
    </message>
    <message>
        <source>Why is it set right?</source>
        <translation>¿Por qué se corrige?</translation>
    </message>
    <message>
        <source>is still here</source>
        <comment>somebody, in the lab</comment>
        <translation>sigue aquí</translation>
    </message>
</context>
<context>
    <name>VisitWords</name>
    <message>
        <source>%1, %2</source>
        <comment>%1 is a number of hours, %2 of minutes</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>how long something takes</comment>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>It was a mistake</source>
        <translation>Fue un error</translation>
    </message>
    <message>
        <source>Only a lead can change this visit.</source>
        <translation>Solo una persona responsable puede cambiar esta visita.</translation>
    </message>
    <message>
        <source>Only a visit that ended within a week can be set right.</source>
        <translation>Solo se corrigen visitas que terminaron hace menos de una semana.</translation>
    </message>
    <message>
        <source>The kiosk did not work</source>
        <translation>El quiosco no funcionaba</translation>
    </message>
    <message>
        <source>The lab is not open for that long.</source>
        <translation>El laboratorio no abre tanto tiempo.</translation>
    </message>
    <message>
        <source>Their demo is still running.</source>
        <translation>Su demo sigue en marcha.</translation>
    </message>
    <message>
        <source>They cannot leave before they come.</source>
        <translation>La salida no puede ser antes de la entrada.</translation>
    </message>
    <message>
        <source>They forgot to check in</source>
        <translation>Olvidó registrar su entrada</translation>
    </message>
    <message>
        <source>They forgot to check out</source>
        <translation>Olvidó registrar su salida</translation>
    </message>
    <message>
        <source>They were here on another visit then.</source>
        <translation>A esa hora estaba aquí en otra visita.</translation>
    </message>
    <message>
        <source>This time is still to come.</source>
        <translation>Esa hora todavía no ha llegado.</translation>
    </message>
    <message>
        <source>This visit is too long ago.</source>
        <translation>Esta visita fue hace demasiado tiempo.</translation>
    </message>
    <message>
        <source>Visits of today, and ends that nobody saw, are for everybody at the desk.</source>
        <translation>Las visitas de hoy y las salidas que nadie vio son para todo el mostrador.</translation>
    </message>
    <message>
        <source>came %1</source>
        <comment>%1 is a time</comment>
        <translation>entrada: %1</translation>
    </message>
    <message>
        <source>left %1</source>
        <comment>%1 is a time</comment>
        <translation>salida: %1</translation>
    </message>
    <message>
        <source>nobody saw the end</source>
        <translation>nadie vio la salida</translation>
    </message>
</context>
<context>
    <name>ZonesScreen</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Choose a place. Its card on the wall works too.</source>
        <translation>Elige un lugar. También puedes escanear su tarjeta de la pared.</translation>
    </message>
    <message>
        <source>Where will you be?</source>
        <translation>¿Dónde vas a estar?</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Estás aquí</translation>
    </message>
</context>
</TS>
