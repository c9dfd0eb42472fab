<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>No pool of the topology matches</source>
        <translation>Ningún grupo de servidores de la topología coincide</translation>
    </message>
    <message>
        <source>nobody can say from where they would move, or back to where</source>
        <translation>nadie puede decir desde dónde se moverían ni adónde volverían</translation>
    </message>
    <message>
        <source>Disabled, and still homed</source>
        <translation>Deshabilitadas y aún hospedadas</translation>
    </message>
    <message>
        <source>they move with the others, or hold the old pool open</source>
        <translation>se mueven con las demás o impiden cerrar el grupo antiguo</translation>
    </message>
    <message>
        <source>Already hosted online</source>
        <translation>Ya hospedadas en línea</translation>
    </message>
    <message>
        <source>they do not move here; their contacts are not in the exports</source>
        <translation>no se mueven aquí; sus contactos no están en las exportaciones</translation>
    </message>
    <message>
        <source>SIP address differs from the user principal name</source>
        <translation>La dirección SIP difiere del nombre principal de usuario</translation>
    </message>
    <message>
        <source>sign-in asks twice; Teams wants them alike</source>
        <translation>el inicio de sesión pregunta dos veces; Teams los quiere iguales</translation>
    </message>
    <message>
        <source>Contacts kept in Exchange</source>
        <translation>Contactos guardados en Exchange</translation>
    </message>
    <message>
        <source>not in the user-data export; roll them back before the move</source>
        <translation>no están en la exportación de datos de usuario; reviértalos antes del traslado</translation>
    </message>
    <message>
        <source>Contact store not known</source>
        <translation>Almacén de contactos desconocido</translation>
    </message>
    <message>
        <source>their contacts may be lost without a word</source>
        <translation>sus contactos pueden perderse sin aviso</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Excepciones</translation>
    </message>
    <message>
        <source>all of them in roster.csv</source>
        <translation>todas en roster.csv</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Por ejemplo</translation>
    </message>
    <message>
        <source>Not looked at: adminCount and blocked inheritance, which stand in Active Directory alone.</source>
        <translation>Sin examinar: adminCount y la herencia bloqueada, que solo constan en Active Directory.</translation>
    </message>
    <message>
        <source>Where users keep their contacts</source>
        <translation>Dónde guardan los usuarios sus contactos</translation>
    </message>
    <message>
        <source>a backup of user data holds only those in the pool</source>
        <translation>una copia de los datos de usuario solo contiene los del grupo de servidores</translation>
    </message>
    <message>
        <source>In the pool</source>
        <translation>En el grupo</translation>
    </message>
    <message>
        <source>In Exchange</source>
        <translation>En Exchange</translation>
    </message>
    <message>
        <source>Migrating</source>
        <translation>En migración</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Accounts by version</source>
        <translation>Cuentas por versión</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>AccountsCommand</name>
    <message>
        <source>The deployment has no pool %1.</source>
        <translation>La implementación no tiene ningún grupo %1.</translation>
    </message>
    <message>
        <source>muster discover lists its pools.</source>
        <translation>muster discover enumera sus grupos.</translation>
    </message>
</context>
<context>
    <name>Appendix</name>
    <message>
        <source>Everything that was read</source>
        <translation>Todo lo que se ha leído</translation>
    </message>
    <message>
        <source>All paths lie beneath %1</source>
        <translation>Todas las rutas parten de %1</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Pools and the hash of each list</source>
        <translation>Grupos de servidores y hash de cada lista</translation>
    </message>
    <message>
        <source>SHA-256 of the accounts homed on each pool</source>
        <translation>SHA-256 de las cuentas hospedadas en cada grupo de servidores</translation>
    </message>
    <message>
        <source>Every cluster with its servers</source>
        <translation>Cada clúster con sus servidores</translation>
    </message>
    <message>
        <source>Version, builds</source>
        <translation>Versión, compilaciones</translation>
    </message>
    <message>
        <source>Subject, other names</source>
        <translation>Asunto, otros nombres</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Huella digital</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>no está en el archivo</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>opened, matches</source>
        <translation>abierta, coincide</translation>
    </message>
    <message>
        <source>of another one</source>
        <translation>de otro certificado</translation>
    </message>
    <message>
        <source>Commands of the backup</source>
        <translation>Comandos de la copia de seguridad</translation>
    </message>
    <message>
        <source>Muster runs none of them: an administrator did, or has yet to. $Backup stands for the folder of the exports</source>
        <translation>Muster no ejecuta ninguno: lo hizo, o lo hará, un administrador. $Backup representa la carpeta de las exportaciones</translation>
    </message>
    <message>
        <source>Commands with this deployment’s names</source>
        <translation>Comandos con los nombres de esta implementación</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>What the run of the backup told</source>
        <translation>Lo que indicó la ejecución de la copia de seguridad</translation>
    </message>
    <message>
        <source>Problems and what was left out</source>
        <translation>Problemas y lo que se omitió</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Muster %1 on %2, by %3</source>
        <translation>Muster %1 en %2, por %3</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out by this rule</source>
        <translation>
            <numerusform>%n archivo omitido por esta regla</numerusform>
            <numerusform>%n archivos omitidos por esta regla</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was left out, and no file made trouble.</source>
        <translation>No se omitió nada y ningún archivo dio problemas.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Vocabulario</translation>
    </message>
    <message>
        <source>How words are used here</source>
        <translation>Cómo se usan aquí las palabras</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
</context>
<context>
    <name>Areas</name>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Topología</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bases de datos</translation>
    </message>
    <message>
        <source>Central Management store</source>
        <translation>Almacén de administración central</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Servidores perimetrales</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Entorno híbrido</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Response groups</source>
        <translation>Grupos de respuesta</translation>
    </message>
    <message>
        <source>Decommission</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation>Otras cuentas</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Conferencing</source>
        <translation>Conferencias</translation>
    </message>
    <message>
        <source>File stores</source>
        <translation>Almacenes de archivos</translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation>Emparejamiento</translation>
    </message>
    <message>
        <source>Persistent Chat</source>
        <translation>Chat persistente</translation>
    </message>
    <message>
        <source>Servers, disks</source>
        <translation>Servidores, discos</translation>
    </message>
</context>
<context>
    <name>BackupCommand</name>
    <message>
        <source>Snapshot %1: %2. Saved, not yet proved.</source>
        <translation>Instantánea %1: %2. Guardada, aún sin probar.</translation>
    </message>
    <message>
        <source>%1 items, %2 files, %3; this snapshot added %4 to the store.</source>
        <translation>%1 elementos, %2 archivos, %3; esta instantánea añadió %4 al almacén.</translation>
    </message>
    <message>
        <source>  ! %1 %2 is not in it. %3</source>
        <translation>  ! %1 %2 no está en ella. %3</translation>
    </message>
    <message>
        <source>The plan has no item %1.</source>
        <translation>El plan no tiene ningún elemento %1.</translation>
    </message>
    <message>
        <source>muster plan lists its items.</source>
        <translation>muster plan enumera sus elementos.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Ready with conditions</source>
        <translation>Listo con condiciones</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>No está listo</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Sin determinar</translation>
    </message>
    <message>
        <source>Board page</source>
        <translation>Página para el comité</translation>
    </message>
    <message>
        <source>Decision of the board</source>
        <translation>Decisión del comité</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Approved with conditions</source>
        <translation>Aprobado con condiciones</translation>
    </message>
    <message>
        <source>To be decided again on</source>
        <translation>Se decidirá de nuevo el</translation>
    </message>
    <message>
        <source>Name, signature, date</source>
        <translation>Nombre, firma, fecha</translation>
    </message>
    <message numerus="yes">
        <source>%n blocking question(s) could not be looked into with the files provided.</source>
        <translation>
            <numerusform>%n pregunta bloqueante no se ha podido examinar con los archivos recibidos.</numerusform>
            <numerusform>%n preguntas bloqueantes no se han podido examinar con los archivos recibidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) stay unknown, none of them blocking.</source>
        <translation>
            <numerusform>%n pregunta sigue sin respuesta; no es bloqueante.</numerusform>
            <numerusform>%n preguntas siguen sin respuesta, ninguna bloqueante.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocking finding(s) stand.</source>
        <translation>
            <numerusform>Sigue abierto %n hallazgo bloqueante.</numerusform>
            <numerusform>Siguen abiertos %n hallazgos bloqueantes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) stand.</source>
        <translation>
            <numerusform>Hay %n advertencia.</numerusform>
            <numerusform>Hay %n advertencias.</numerusform>
        </translation>
    </message>
    <message>
        <source>No check failed.</source>
        <translation>Ninguna comprobación ha fallado.</translation>
    </message>
    <message>
        <source>The move may start once the conditions below are met.</source>
        <translation>El traslado puede empezar cuando se cumplan las condiciones que siguen.</translation>
    </message>
    <message>
        <source>We ask the board not to approve the start. With the conditions met and those questions answered, it could decide anew.</source>
        <translation>Rogamos al comité que no apruebe el inicio. Cumplidas las condiciones y respondidas esas preguntas, podrá decidir de nuevo.</translation>
    </message>
    <message>
        <source>No judgement is possible yet; section 2 says which source would give one.</source>
        <translation>Aún no cabe un juicio; la sección 2 indica qué origen lo permitiría.</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Lo que no se ha examinado</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; of %2 checks are unknown; none of them is counted as passed. They would be answered by: %3.</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; de %2 comprobaciones quedan sin respuesta; ninguna cuenta como superada. Las responderían: %3.</translation>
    </message>
    <message>
        <source>No check has been run.</source>
        <translation>No se ha ejecutado ninguna comprobación.</translation>
    </message>
    <message>
        <source>Every source the checks ask for was read.</source>
        <translation>Se han leído todos los orígenes que piden las comprobaciones.</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superadas</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>no superadas</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>not applicable or not due</source>
        <translation>no aplicables o aún no debidas</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message numerus="yes">
        <source>site(s)</source>
        <translation>
            <numerusform>sitio</numerusform>
            <numerusform>sitios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pool(s) home accounts</source>
        <translation>
            <numerusform>grupo con cuentas</numerusform>
            <numerusform>grupos con cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on Lync, %2 on later versions</source>
        <translation>%1 en Lync, %2 en versiones posteriores</translation>
    </message>
    <message numerus="yes">
        <source>server(s)</source>
        <translation>
            <numerusform>servidor</numerusform>
            <numerusform>servidores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gateway(s) beside them</source>
        <translation>
            <numerusform>y %n puerta de enlace</numerusform>
            <numerusform>y %n puertas de enlace</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>homed account(s)</source>
        <translation>
            <numerusform>cuenta alojada</numerusform>
            <numerusform>cuentas alojadas</numerusform>
        </translation>
    </message>
    <message>
        <source>age of the snapshot</source>
        <translation>edad de la instantánea</translation>
    </message>
    <message>
        <source>%1, proved to %2</source>
        <translation>%1; probada: %2</translation>
    </message>
    <message>
        <source>no snapshot</source>
        <translation>sin instantánea</translation>
    </message>
    <message>
        <source>nothing is protected by Muster</source>
        <translation>Muster no protege nada</translation>
    </message>
    <message>
        <source>What stands in the way, and what would remove it</source>
        <translation>Qué lo impide y qué lo resolvería</translation>
    </message>
    <message>
        <source>%1 of %2 findings shown, gravest first</source>
        <translation>%1 de %2 hallazgos, los más graves primero</translation>
    </message>
    <message>
        <source>Risk and what it would cause</source>
        <translation>Riesgo y lo que causaría</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Owner, by</source>
        <translation>Responsable, plazo</translation>
    </message>
    <message numerus="yes">
        <source>It touches %n account(s).</source>
        <translation>
            <numerusform>Afecta a %n cuenta.</numerusform>
            <numerusform>Afecta a %n cuentas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Can we go back, and until when?</source>
        <translation>¿Podemos volver atrás, y hasta cuándo?</translation>
    </message>
    <message>
        <source>Only by moving back</source>
        <translation>Solo devolviendo las cuentas</translation>
    </message>
    <message>
        <source>No snapshot has been taken. Nothing is protected by Muster.</source>
        <translation>No se ha tomado ninguna instantánea. Muster no protege nada.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Only by moving back: no user data is saved</source>
        <translation>Solo devolviendo las cuentas: no hay datos de usuario guardados</translation>
    </message>
    <message numerus="yes">
        <source>Yes, with %n gap(s)</source>
        <translation>
            <numerusform>Sí, con %n laguna</numerusform>
            <numerusform>Sí, con %n lagunas</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;The gap:&lt;/b&gt; %1 without saved user data.</source>
        <translation>&lt;b&gt;La laguna:&lt;/b&gt; %1, sin datos de usuario guardados.</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>by: ________</source>
        <translation>antes del: ________</translation>
    </message>
    <message>
        <source>&lt;b&gt;By moving accounts back&lt;/b&gt; until the old pools are dismantled, planned for &lt;b&gt;%1&lt;/b&gt;.</source>
        <translation>&lt;b&gt;Devolviendo las cuentas&lt;/b&gt; hasta que se desmonten los grupos antiguos, previsto para el &lt;b&gt;%1&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>&lt;b&gt;By moving accounts back&lt;/b&gt; while the old pools stand. Their last day is not in the project: it would be &lt;b&gt;____________&lt;/b&gt;.</source>
        <translation>&lt;b&gt;Devolviendo las cuentas&lt;/b&gt; mientras existan los grupos antiguos. Su último día no figura en el proyecto: sería el &lt;b&gt;____________&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>All accounts: %1, &lt;b&gt;estimated, not rehearsed&lt;/b&gt;.</source>
        <translation>Todas las cuentas: %1, &lt;b&gt;estimado, sin ensayar&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>&lt;b&gt;After each point of no return&lt;/b&gt; only by restoring from the snapshot.</source>
        <translation>&lt;b&gt;Tras cada punto de no retorno&lt;/b&gt;, solo restaurando desde la instantánea.</translation>
    </message>
    <message>
        <source>Its oldest mandatory export is of &lt;b&gt;%1&lt;/b&gt;: what changed since would be lost.</source>
        <translation>Su exportación obligatoria más antigua es del &lt;b&gt;%1&lt;/b&gt;: lo cambiado desde entonces se perdería.</translation>
    </message>
    <message numerus="yes">
        <source>The age of %n mandatory export(s) is not known.</source>
        <translation>
            <numerusform>Se desconoce la antigüedad de %n exportación obligatoria.</numerusform>
            <numerusform>Se desconoce la antigüedad de %n exportaciones obligatorias.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, hasta el %2</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>first to end</source>
        <translation>el primero en vencer</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soporte</translation>
    </message>
    <message>
        <source>For the change board · %1 · target %2</source>
        <translation>Para el comité de cambios · %1 · destino %2</translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s) were accepted with a reason and a last day; they are conditions.</source>
        <translation>
            <numerusform>Se aceptó %n riesgo con su motivo y un último día; cuenta como condición.</numerusform>
            <numerusform>Se aceptaron %n riesgos con su motivo y un último día; cuentan como condiciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acceptance(s) no longer hold.</source>
        <translation>
            <numerusform>%n aceptación ya no es válida.</numerusform>
            <numerusform>%n aceptaciones ya no son válidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted until %1</source>
        <translation>aceptado hasta el %1</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>      %1 (%2 of %3)</source>
        <translation>      %1 (%2 de %3)</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Dictamen: %1</translation>
    </message>
    <message>
        <source>%1 unknown, %2 failed, %3 passed, %4 not applicable, %5 not due</source>
        <translation>%1 sin respuesta, %2 no superadas, %3 superadas, %4 no aplicables, %5 aún no procede</translation>
    </message>
    <message>
        <source>  Risk, %1  %2  %3 (%4, until %5)</source>
        <translation>  Riesgo, %1  %2  %3 (%4, hasta el %5)</translation>
    </message>
    <message>
        <source>Since the run of %1: %2 new, %3 regressed, %4 improved, %5 gone, %6 unchanged</source>
        <translation>Desde la comprobación del %1: %2 nuevos, %3 empeorados, %4 mejorados, %5 resueltos, %6 sin cambios</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>Etapa: %1</translation>
    </message>
</context>
<context>
    <name>CommandHelp</name>
    <message>
        <source>Folder of the project; made when it is new.</source>
        <translation>Carpeta del proyecto; se crea si no existe.</translation>
    </message>
    <message>
        <source>Folder of the project.</source>
        <translation>Carpeta del proyecto.</translation>
    </message>
    <message>
        <source>A folder of snapshots alone, in place of --project.</source>
        <translation>Una carpeta solo con instantáneas, en lugar de --project.</translation>
    </message>
    <message>
        <source>What to read, once for each; without any, those of the project.</source>
        <translation>Qué leer, una vez por origen; sin ninguno, los del proyecto.</translation>
    </message>
    <message>
        <source>Print one JSON value and nothing else.</source>
        <translation>Imprimir un solo valor JSON y nada más.</translation>
    </message>
    <message>
        <source>Where the migration goes; by default what the project says, else se.</source>
        <translation>Destino de la migración; por omisión, el del proyecto o, si no, se.</translation>
    </message>
    <message>
        <source>Language of the documents; by default the system&apos;s, else en.</source>
        <translation>Idioma de los documentos; por omisión, el del sistema o, si no, en.</translation>
    </message>
    <message>
        <source>Which snapshot; by default the newest whole one.</source>
        <translation>Qué instantánea; por omisión, la más reciente que esté entera.</translation>
    </message>
    <message>
        <source>Only this backup item, once for each.</source>
        <translation>Solo este elemento de copia, una vez por elemento.</translation>
    </message>
    <message>
        <source>Only this pool.</source>
        <translation>Solo este grupo.</translation>
    </message>
    <message>
        <source>Do the whole job: discover, check, back up, prove, document.</source>
        <translation>Hacer todo el trabajo: descubrir, comprobar, copiar, probar y documentar.</translation>
    </message>
    <message>
        <source>Where documents go; by default the project&apos;s documents folder.</source>
        <translation>Dónde dejar los documentos; por omisión, en la carpeta documents del proyecto.</translation>
    </message>
    <message>
        <source>Read the sources and show what they describe.</source>
        <translation>Leer los orígenes y mostrar lo que describen.</translation>
    </message>
    <message>
        <source>List the accounts homed on each pool.</source>
        <translation>Listar las cuentas hospedadas en cada grupo.</translation>
    </message>
    <message>
        <source>How to print them; csv by default.</source>
        <translation>Cómo imprimirlas; por omisión, csv.</translation>
    </message>
    <message>
        <source>Judge whether the deployment is ready to migrate.</source>
        <translation>Juzgar si la implementación está lista para migrar.</translation>
    </message>
    <message>
        <source>Show what a backup would take, and what stays unprotected.</source>
        <translation>Mostrar qué tomaría una copia y qué queda sin proteger.</translation>
    </message>
    <message>
        <source>Write the export commands for what is unprotected.</source>
        <translation>Escribir los comandos de exportación de lo que está sin proteger.</translation>
    </message>
    <message>
        <source>Take a snapshot of all that the plan can obtain.</source>
        <translation>Tomar una instantánea de todo lo que el plan puede obtener.</translation>
    </message>
    <message>
        <source>Read a snapshot back and say what that proves.</source>
        <translation>Releer una instantánea y decir qué queda probado.</translation>
    </message>
    <message>
        <source>How deep to prove; complete by default.</source>
        <translation>Hasta qué nivel probar; por omisión, complete.</translation>
    </message>
    <message>
        <source>Make the report, the roster or the rollback plan.</source>
        <translation>Crear el informe, la lista de cuentas o el plan de reversión.</translation>
    </message>
    <message>
        <source>Which document.</source>
        <translation>Qué documento.</translation>
    </message>
    <message>
        <source>In which form.</source>
        <translation>En qué formato.</translation>
    </message>
    <message>
        <source>Where to write it.</source>
        <translation>Dónde escribirlo.</translation>
    </message>
    <message>
        <source>Put a snapshot back into a folder; no server is changed.</source>
        <translation>Devolver una instantánea a una carpeta; no se cambia ningún servidor.</translation>
    </message>
    <message>
        <source>An empty or new folder.</source>
        <translation>Una carpeta vacía o nueva.</translation>
    </message>
    <message>
        <source>Only paths that match &lt;item&gt;/&lt;scope&gt;/&lt;path&gt;; ** crosses folders.</source>
        <translation>Solo rutas que coincidan con &lt;elemento&gt;/&lt;ámbito&gt;/&lt;ruta&gt;; ** atraviesa carpetas.</translation>
    </message>
    <message>
        <source>List the snapshots with their age and proof.</source>
        <translation>Listar las instantáneas con su antigüedad y su prueba.</translation>
    </message>
    <message>
        <source>Usage: muster COMMAND [OPTIONS]</source>
        <translation>Uso: muster COMANDO [OPCIONES]</translation>
    </message>
    <message>
        <source>SPEC says what to read:</source>
        <translation>SPEC indica qué leer:</translation>
    </message>
    <message>
        <source>Topology Builder file, Get-CsTopology -AsXml, or an Export-CsConfiguration ZIP.</source>
        <translation>Archivo del Generador de topologías, Get-CsTopology -AsXml o un ZIP de Export-CsConfiguration.</translation>
    </message>
    <message>
        <source>Get-CsUser and its like as CSV, CLIXML or JSON.</source>
        <translation>Get-CsUser y similares en CSV, CLIXML o JSON.</translation>
    </message>
    <message>
        <source>Folder or ZIP of such files and of native exports.</source>
        <translation>Carpeta o ZIP con esos archivos y exportaciones nativas.</translation>
    </message>
    <message>
        <source>A file store, local or mounted.</source>
        <translation>Un almacén de archivos, local o montado.</translation>
    </message>
    <message>
        <source>PEM, DER or PFX.</source>
        <translation>PEM, DER o PFX.</translation>
    </message>
    <message>
        <source>A native export for one item of the plan.</source>
        <translation>Una exportación nativa para un elemento del plan.</translation>
    </message>
    <message>
        <source>The deployment that comes with the program.</source>
        <translation>La implementación incluida en el programa.</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Códigos de salida:</translation>
    </message>
    <message>
        <source>0 complete, 1 failed, 2 done but a next step is needed, 3 incomplete, 4 findings block, 64 usage, 130 stopped.</source>
        <translation>0 completo, 1 error, 2 hecho pero falta un paso, 3 incompleto, 4 las comprobaciones bloquean, 64 uso incorrecto, 130 detenido.</translation>
    </message>
    <message>
        <source>muster COMMAND --help explains one command.</source>
        <translation>muster COMANDO --help explica un comando.</translation>
    </message>
    <message>
        <source>muster --help lists what there is.</source>
        <translation>muster --help enumera lo que hay.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Quiso decir %1?</translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation>No se indicó ningún comando.</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>No existe el comando %1.</translation>
    </message>
    <message>
        <source>This command has no option %1.</source>
        <translation>Este comando no tiene la opción %1.</translation>
    </message>
    <message>
        <source>%1 was not expected here.</source>
        <translation>No se esperaba %1 aquí.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 necesita un valor.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Falta %1.</translation>
    </message>
    <message>
        <source>%1 was given twice.</source>
        <translation>%1 se indicó dos veces.</translation>
    </message>
    <message>
        <source>Give it once.</source>
        <translation>Indíquelo una sola vez.</translation>
    </message>
    <message>
        <source>%1 is not possible.</source>
        <translation>%1 no es posible.</translation>
    </message>
    <message>
        <source>Possible are %1.</source>
        <translation>Son posibles %1.</translation>
    </message>
    <message>
        <source>%1 and %2 exclude each other.</source>
        <translation>%1 y %2 se excluyen mutuamente.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Omita uno de los dos.</translation>
    </message>
    <message>
        <source>Read passphrases, one a line, from this open file descriptor.</source>
        <translation>Leer las contraseñas, una por línea, de este descriptor de archivo abierto.</translation>
    </message>
    <message>
        <source>Keep the passphrases given in the keychain.</source>
        <translation>Guardar en el llavero las contraseñas indicadas.</translation>
    </message>
    <message>
        <source>Refuse what this certificate did not sign; SHA-256 in hex.</source>
        <translation>Rechazar lo que no firmó este certificado; SHA-256 en hexadecimal.</translation>
    </message>
    <message>
        <source>For whom a report is made; engineer by default.</source>
        <translation>Para quién se hace el informe; de forma predeterminada, engineer.</translation>
    </message>
    <message>
        <source>Open the store with the key of a recipient.</source>
        <translation>Abrir el almacén con la clave de un destinatario.</translation>
    </message>
    <message>
        <source>Make the store of a project, encrypted if wanted.</source>
        <translation>Crear el almacén de un proyecto, cifrado si se desea.</translation>
    </message>
    <message>
        <source>Encrypt, and let this certificate&apos;s key open it; once for each.</source>
        <translation>Cifrar, y que la clave de este certificado lo abra; una vez por cada uno.</translation>
    </message>
    <message>
        <source>Encrypt, and ask for a passphrase that opens it.</source>
        <translation>Cifrar, y pedir una contraseña que lo abra.</translation>
    </message>
    <message>
        <source>How hard to compress, 1 to 19.</source>
        <translation>Cuánto comprimir, de 1 a 19.</translation>
    </message>
    <message>
        <source>How many threads to use.</source>
        <translation>Cuántos subprocesos usar.</translation>
    </message>
    <message>
        <source>Tell and change who can open a store.</source>
        <translation>Decir y cambiar quién puede abrir un almacén.</translation>
    </message>
    <message>
        <source>Read files that seem unchanged, too.</source>
        <translation>Leer también los archivos que parecen no haber cambiado.</translation>
    </message>
    <message>
        <source>Prove that a store has all that its snapshots need.</source>
        <translation>Demostrar que un almacén tiene todo lo que necesitan sus instantáneas.</translation>
    </message>
    <message>
        <source>Read every byte.</source>
        <translation>Leer todos los bytes.</translation>
    </message>
    <message>
        <source>Read so much of it, 5% for example, the next time what follows.</source>
        <translation>Leer esa parte, por ejemplo 5%, y la próxima vez la siguiente.</translation>
    </message>
    <message>
        <source>Remove the lock of a writer that died.</source>
        <translation>Quitar el bloqueo de un proceso de escritura que murió.</translation>
    </message>
    <message>
        <source>Remove snapshots that no rule keeps.</source>
        <translation>Quitar las instantáneas que ninguna regla conserva.</translation>
    </message>
    <message>
        <source>How many to keep: last=7,daily=14,weekly=8,monthly=12.</source>
        <translation>Cuántas conservar: last=7,daily=14,weekly=8,monthly=12.</translation>
    </message>
    <message>
        <source>Show what would go, and remove nothing.</source>
        <translation>Mostrar lo que se quitaría, sin quitar nada.</translation>
    </message>
    <message>
        <source>Make or renew a second store, and prove it there.</source>
        <translation>Crear o actualizar un segundo almacén y demostrarlo en su sitio.</translation>
    </message>
    <message>
        <source>A new or empty folder, or an earlier copy.</source>
        <translation>Una carpeta nueva o vacía, o una copia anterior.</translation>
    </message>
    <message>
        <source>Tell all about one snapshot.</source>
        <translation>Decir todo sobre una instantánea.</translation>
    </message>
    <message>
        <source>Keep a snapshot from being pruned.</source>
        <translation>Impedir que se quite una instantánea.</translation>
    </message>
    <message>
        <source>Why it stays.</source>
        <translation>Por qué se conserva.</translation>
    </message>
    <message>
        <source>Let a snapshot be pruned again.</source>
        <translation>Permitir de nuevo que se quite una instantánea.</translation>
    </message>
    <message>
        <source>Who signs off that the old deployment is gone for good; for the snapshot that a migration starts from.</source>
        <translation>Quién da por retirada definitivamente la implementación antigua; para la instantánea de la que parte una migración.</translation>
    </message>
    <message>
        <source>Tell what is otherwise in one snapshot than in another.</source>
        <translation>Decir en qué se diferencia una instantánea de otra.</translation>
    </message>
    <message>
        <source>What to list; items by default.</source>
        <translation>Qué mostrar; de forma predeterminada, los elementos.</translation>
    </message>
    <message>
        <source>Get a file, a folder or an item out of a snapshot.</source>
        <translation>Sacar de una instantánea un archivo, una carpeta o un elemento.</translation>
    </message>
    <message>
        <source>An empty or new folder; without it, one file goes to standard output.</source>
        <translation>Una carpeta vacía o nueva; sin ella, un archivo va a la salida estándar.</translation>
    </message>
    <message>
        <source>Look after one snapshot: %1.</source>
        <translation>Cuidar de una instantánea: %1.</translation>
    </message>
    <message>
        <source>Look after a store: %1.</source>
        <translation>Cuidar de un almacén: %1.</translation>
    </message>
    <message>
        <source>Which gate to judge; start by default. What later ones ask is not due.</source>
        <translation>Qué etapa se juzga; de forma predeterminada, start. Lo que exigen las posteriores aún no procede.</translation>
    </message>
    <message>
        <source>A pool to be dismantled, once for each.</source>
        <translation>Un grupo de servidores que se va a retirar, una vez por cada uno.</translation>
    </message>
    <message>
        <source>Say all about one check, such as VER-002; needs no project.</source>
        <translation>Explica una comprobación, como VER-002; no necesita proyecto.</translation>
    </message>
    <message>
        <source>Id of the check, such as USR-006.</source>
        <translation>Identificador de la comprobación, como USR-006.</translation>
    </message>
    <message>
        <source>Show the risk register and how each line stands.</source>
        <translation>Muestra el registro de riesgos y el estado de cada línea.</translation>
    </message>
    <message>
        <source>Accept a finding for a time; it counts as a condition.</source>
        <translation>Acepta un hallazgo durante un tiempo; cuenta como condición.</translation>
    </message>
    <message>
        <source>Why it can be lived with.</source>
        <translation>Por qué se puede convivir con él.</translation>
    </message>
    <message>
        <source>Who answers for it.</source>
        <translation>Quién responde de él.</translation>
    </message>
    <message>
        <source>Last day on which it holds: 2026-12-31.</source>
        <translation>Último día en que es válido: 2026-12-31.</translation>
    </message>
    <message>
        <source>Number of the ticket or change, if there is one.</source>
        <translation>Número de la incidencia o del cambio, si lo hay.</translation>
    </message>
    <message>
        <source>Take a finding out of the risk register.</source>
        <translation>Quita un hallazgo del registro de riesgos.</translation>
    </message>
    <message>
        <source>Write the risk register as CSV.</source>
        <translation>Escribe el registro de riesgos en CSV.</translation>
    </message>
    <message>
        <source>Take each line of a CSV file into the risk register.</source>
        <translation>Incorpora cada línea de un archivo CSV al registro de riesgos.</translation>
    </message>
    <message>
        <source>What risks export wrote, or the like.</source>
        <translation>Lo que escribió risks export, o algo similar.</translation>
    </message>
    <message>
        <source>Accept findings as risks: %1.</source>
        <translation>Aceptar resultados como riesgos: %1.</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>A pool of the accounts is not in the topology</source>
        <translation>Un grupo de servidores de las cuentas no está en la topología</translation>
    </message>
    <message>
        <source>An account is homed on two pools</source>
        <translation>Una cuenta está alojada en dos grupos de servidores</translation>
    </message>
    <message>
        <source>Two files disagree on an account</source>
        <translation>Dos archivos discrepan sobre una cuenta</translation>
    </message>
    <message>
        <source>Two topology documents disagree</source>
        <translation>Dos documentos de topología discrepan</translation>
    </message>
    <message>
        <source>Sources were taken more than 24 hours apart</source>
        <translation>Los orígenes se tomaron con más de 24 horas de diferencia</translation>
    </message>
    <message>
        <source>Home server and registrar pool differ</source>
        <translation>El servidor principal y el grupo de registro difieren</translation>
    </message>
    <message>
        <source>Two accounts hold one number</source>
        <translation>Dos cuentas tienen el mismo número</translation>
    </message>
    <message>
        <source>What was looked at, and what was not</source>
        <translation>Lo que se ha examinado y lo que no</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) stay open, because no source answers them</source>
        <translation>
            <numerusform>%n pregunta sigue abierta, porque ningún origen la responde</numerusform>
            <numerusform>%n preguntas siguen abiertas, porque ningún origen las responde</numerusform>
        </translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Lo que no se ha examinado</translation>
    </message>
    <message>
        <source>none of these counts as passed</source>
        <translation>ninguna cuenta como superada</translation>
    </message>
    <message>
        <source>Would be answered by</source>
        <translation>Lo respondería</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuáles</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more, all under Findings</source>
        <translation>
            <numerusform>%1 y %n más; todas en Hallazgos</numerusform>
            <numerusform>%1 y %n más; todas en Hallazgos</numerusform>
        </translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Lo que se ha leído</translation>
    </message>
    <message>
        <source>%1 of %2; all in report.json</source>
        <translation>%1 de %2; todo en report.json</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Recogido</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Comprendido</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Facts that cannot both be true</source>
        <translation>Hechos que no pueden ser ciertos a la vez</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>One says</source>
        <translation>Uno dice</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>El otro</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s); all in report.json</source>
        <translation>
            <numerusform>%n archivo; figura en report.json</numerusform>
            <numerusform>%n archivos; todos en report.json</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), each of them in appendix A</source>
        <translation>
            <numerusform>%n archivo, detallado en el apéndice A</numerusform>
            <numerusform>%n archivos, todos detallados en el apéndice A</numerusform>
        </translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message numerus="yes">
        <source>%n of unknown time</source>
        <translation>
            <numerusform>%n de hora desconocida</numerusform>
            <numerusform>%n de hora desconocida</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
</context>
<context>
    <name>Dependencies</name>
    <message>
        <source>Databases and file stores</source>
        <translation>Bases de datos y almacenes de archivos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usado por</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>no group or mirror named</source>
        <translation>sin grupo ni reflejo indicado</translation>
    </message>
    <message>
        <source>availability group, primary node %1</source>
        <translation>grupo de disponibilidad, nodo principal %1</translation>
    </message>
    <message>
        <source>DNS names and addresses</source>
        <translation>Nombres DNS y direcciones</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Default SIP domain</source>
        <translation>Dominio SIP predeterminado</translation>
    </message>
    <message>
        <source>SIP domain</source>
        <translation>Dominio SIP</translation>
    </message>
    <message>
        <source>Simple URL, %1</source>
        <translation>Dirección URL sencilla, %1</translation>
    </message>
    <message>
        <source>External web services</source>
        <translation>Servicios web externos</translation>
    </message>
    <message>
        <source>Access Edge</source>
        <translation>Servidor perimetral de acceso</translation>
    </message>
    <message>
        <source>Web conferencing Edge</source>
        <translation>Servidor perimetral de conferencia web</translation>
    </message>
    <message>
        <source>A/V Edge</source>
        <translation>Servidor perimetral A/V</translation>
    </message>
    <message>
        <source>A/V Edge, public address</source>
        <translation>Servidor perimetral A/V, dirección pública</translation>
    </message>
    <message>
        <source>From the topology alone. What DNS really answers was not asked.</source>
        <translation>Solo de la topología. No se ha preguntado qué responde realmente DNS.</translation>
    </message>
    <message>
        <source>nothing was read</source>
        <translation>no se ha leído nada</translation>
    </message>
    <message>
        <source>Systems beside the product</source>
        <translation>Sistemas junto al producto</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Known here</source>
        <translation>Lo que se sabe</translation>
    </message>
    <message>
        <source>Would be told by</source>
        <translation>Lo dirían</translation>
    </message>
    <message>
        <source>Active Directory</source>
        <translation>Active Directory</translation>
    </message>
    <message>
        <source>Exchange, voice mail</source>
        <translation>Exchange, correo de voz</translation>
    </message>
    <message numerus="yes">
        <source>%n UM contact(s)</source>
        <translation>
            <numerusform>%n contacto de mensajería unificada</numerusform>
            <numerusform>%n contactos de mensajería unificada</numerusform>
        </translation>
    </message>
    <message>
        <source>Federation</source>
        <translation>Federación</translation>
    </message>
    <message>
        <source>Hybrid, Teams</source>
        <translation>Híbrido, Teams</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) hosted online</source>
        <translation>
            <numerusform>%n cuenta hospedada en línea</numerusform>
            <numerusform>%n cuentas hospedadas en línea</numerusform>
        </translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Dependencias</translation>
    </message>
    <message>
        <source>The first of %1 ends on %2</source>
        <translation>El primero de %1 vence el %2</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n certificado</numerusform>
            <numerusform>%n certificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n database(s) mirrored</source>
        <translation>
            <numerusform>%n base de datos reflejada</numerusform>
            <numerusform>%n bases de datos reflejadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message numerus="yes">
        <source>%n trunk(s)</source>
        <translation>
            <numerusform>%n tronco</numerusform>
            <numerusform>%n troncos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · CMS</source>
        <translation>%1 · CMS</translation>
    </message>
    <message>
        <source>Central Management store</source>
        <translation>Almacén de administración central</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>Cómo se lee</translation>
    </message>
    <message>
        <source>Enterprise pool</source>
        <translation>grupo Enterprise</translation>
    </message>
    <message>
        <source>Standard server</source>
        <translation>servidor Standard</translation>
    </message>
    <message>
        <source>Edge pool</source>
        <translation>grupo perimetral</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>puerta de enlace</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de datos</translation>
    </message>
    <message>
        <source>file store</source>
        <translation>almacén de archivos</translation>
    </message>
    <message>
        <source>uses: trunk, database, file store</source>
        <translation>usa: tronco, base de datos, almacén</translation>
    </message>
    <message>
        <source>next hop of the Edge</source>
        <translation>próximo salto del perimetral</translation>
    </message>
    <message>
        <source>paired pools</source>
        <translation>grupos emparejados</translation>
    </message>
    <message>
        <source>drawn in another site</source>
        <translation>dibujado en otro sitio</translation>
    </message>
    <message>
        <source>on the server</source>
        <translation>en el servidor</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>central site</source>
        <translation>sitio central</translation>
    </message>
    <message>
        <source>branch site</source>
        <translation>sitio de sucursal</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Topología</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <translation>%1 con %2</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n sitio</numerusform>
            <numerusform>%n sitios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s) of servers</source>
        <translation>
            <numerusform>%n clúster de servidores</numerusform>
            <numerusform>%n clústeres de servidores</numerusform>
        </translation>
    </message>
    <message>
        <source>No topology has been read</source>
        <translation>No se ha leído ninguna topología</translation>
    </message>
    <message>
        <source>Without a topology nobody can say which sites, pools and servers there are.</source>
        <translation>Sin una topología nadie puede decir qué sitios, grupos y servidores hay.</translation>
    </message>
    <message>
        <source>From %1, collected %2 · names end in %3</source>
        <translation>De %1, recogido el %2 · los nombres terminan en %3</translation>
    </message>
    <message>
        <source>What is joined to what</source>
        <translation>Qué está unido a qué</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Edge, next hop</source>
        <translation>perimetral, próximo salto</translation>
    </message>
    <message>
        <source>trunk, %1 %2</source>
        <translation>tronco, %1 %2</translation>
    </message>
    <message>
        <source>nothing: the dependency dangles</source>
        <translation>nada: la dependencia no lleva a ninguna parte</translation>
    </message>
    <message>
        <source>paired with</source>
        <translation>emparejado con</translation>
    </message>
    <message>
        <source>Outside: Edge, gateways</source>
        <translation>Exterior: perimetral, enlaces</translation>
    </message>
    <message>
        <source>Pools that home accounts</source>
        <translation>Grupos que alojan cuentas</translation>
    </message>
    <message>
        <source>Databases, file stores</source>
        <translation>Bases de datos, almacenes</translation>
    </message>
    <message>
        <source>Other roles</source>
        <translation>Otros roles</translation>
    </message>
    <message>
        <source>availability group</source>
        <translation>grupo de disponibilidad</translation>
    </message>
    <message>
        <source>instance %1</source>
        <translation>instancia %1</translation>
    </message>
    <message>
        <source>mirror of %1</source>
        <translation>reflejo de %1</translation>
    </message>
    <message>
        <source>its server is not in the files</source>
        <translation>su servidor no está en los archivos</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in the table</source>
        <translation>
            <numerusform>y %n más, en la tabla</numerusform>
            <numerusform>y %n más, en la tabla</numerusform>
        </translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Parte %1 de %2</translation>
    </message>
    <message>
        <source>Sites at a glance</source>
        <translation>Los sitios de un vistazo</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Perimetral</translation>
    </message>
    <message>
        <source>paired: %1, on another page</source>
        <translation>emparejado: %1, en otra página</translation>
    </message>
</context>
<context>
    <name>DiffCommand</name>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadidos</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitados</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiados</translation>
    </message>
    <message>
        <source>Size before</source>
        <translation>Tamaño antes</translation>
    </message>
    <message>
        <source>Size after</source>
        <translation>Tamaño después</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Pool before</source>
        <translation>Grupo antes</translation>
    </message>
    <message>
        <source>Pool after</source>
        <translation>Grupo después</translation>
    </message>
    <message>
        <source>Two snapshots are compared.</source>
        <translation>Se comparan dos instantáneas.</translation>
    </message>
    <message>
        <source>Name the earlier and then the later one.</source>
        <translation>Indique primero la anterior y luego la posterior.</translation>
    </message>
    <message>
        <source>They are alike.</source>
        <translation>Son iguales.</translation>
    </message>
</context>
<context>
    <name>DiscoverCommand</name>
    <message>
        <source>%1: recognised %2 of %3</source>
        <translation>%1: reconocidos %2 de %3</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>%1 accounts read, %2 of them homed on a pool of the topology.</source>
        <translation>%1 cuentas leídas; %2 de ellas hospedadas en un grupo de la topología.</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) disagree between sources:</source>
        <comment>Above their list</comment>
        <translation>
            <numerusform>%n dato discrepa entre los orígenes:</numerusform>
            <numerusform>%n datos discrepan entre los orígenes:</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase of %1: </source>
        <translation>Contraseña de %1: </translation>
    </message>
</context>
<context>
    <name>ExplainCommand</name>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Qué se exige</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>From versions</source>
        <translation>Versiones de origen</translation>
    </message>
    <message>
        <source>To targets</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Quién responde</translation>
    </message>
    <message>
        <source>Evidence wanted</source>
        <translation>Evidencia que se busca</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>When it fails</source>
        <translation>Si no se cumple</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentación</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>No source of this version answers it: it stays unknown.</source>
        <translation>Ningún origen de esta versión da respuesta: queda sin determinar.</translation>
    </message>
    <message>
        <source>There is no check %1.</source>
        <translation>No existe la comprobación %1.</translation>
    </message>
    <message>
        <source>docs/checks.md lists all of them.</source>
        <translation>docs/checks.md las enumera todas.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Quiso decir %1?</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Blocker</source>
        <translation>Bloqueante</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <translation>%1: %2; %3</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n hallazgo</numerusform>
            <numerusform>%n hallazgos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) the move</source>
        <translation>
            <numerusform>%n impide el traslado</numerusform>
            <numerusform>%n impiden el traslado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) stay open</source>
        <translation>
            <numerusform>%n pregunta sigue abierta</numerusform>
            <numerusform>%n preguntas siguen abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 checks · %2</source>
        <translation>%1 comprobaciones · %2</translation>
    </message>
    <message>
        <source>Outcome by area</source>
        <translation>Resultado por área</translation>
    </message>
    <message>
        <source>each bar: passed, failed, unknown, not applicable or not due</source>
        <translation>cada barra: superadas, no superadas, sin respuesta, no aplicables o aún no debidas</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superadas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>No superadas</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>No aplicables</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>%1 of %2 facts shown, all in report.csv</source>
        <translation>%1 de %2 hechos; todos en report.csv</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 de %3)</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>Afecta a</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Remedio</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Resp.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>not accepted as a risk</source>
        <translation>no aceptado como riesgo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Preguntas abiertas</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>What should hold</source>
        <translation>Lo que debe cumplirse</translation>
    </message>
    <message>
        <source>Would be answered by</source>
        <translation>Lo respondería</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The report for engineers holds the evidence of each finding and every open question.</source>
        <translation>El informe para técnicos contiene las pruebas de cada hallazgo y todas las preguntas abiertas.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Checked and fine:&lt;/b&gt; %1. &lt;b&gt;Not applicable here:&lt;/b&gt; %2. &lt;b&gt;Not due at this stage:&lt;/b&gt; %3.</source>
        <translation>&lt;b&gt;Comprobado y correcto:&lt;/b&gt; %1. &lt;b&gt;No aplicable aquí:&lt;/b&gt; %2. &lt;b&gt;No corresponde en esta fase:&lt;/b&gt; %3.</translation>
    </message>
    <message>
        <source>%1, by ____________</source>
        <translation>%1, antes del ____________</translation>
    </message>
    <message>
        <source>%1, accepted</source>
        <translation>%1, aceptado</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Anything homed on a pool: users, and contact objects such as response groups, phones and rooms.</source>
        <translation>Todo lo hospedado en un grupo de servidores: usuarios y objetos de contacto como grupos de respuesta, teléfonos y salas.</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>The highest level at which an item can be proved.</source>
        <translation>El nivel más alto hasta el que se puede probar un elemento.</translation>
    </message>
    <message>
        <source>Central Management store</source>
        <translation>Almacén central de administración</translation>
    </message>
    <message>
        <source>The one database that holds topology and settings of the deployment.</source>
        <translation>La única base de datos que contiene la topología y la configuración de la implementación.</translation>
    </message>
    <message>
        <source>Contact store</source>
        <translation>Almacén de contactos</translation>
    </message>
    <message>
        <source>Where a user’s contacts are kept: in the pool, or in Exchange.</source>
        <translation>Dónde se guardan los contactos de un usuario: en el grupo de servidores o en Exchange.</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>What one readiness check saw, with its evidence.</source>
        <translation>Lo que vio una comprobación, con sus pruebas.</translation>
    </message>
    <message>
        <source>Home pool</source>
        <translation>Grupo de servidores principal</translation>
    </message>
    <message>
        <source>The pool whose registrar and user services serve an account.</source>
        <translation>El grupo cuyo registrador y servicios de usuario atienden una cuenta.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>What a backup was proved to be: Present, Unaltered, Readable, Complete or Rehearsed.</source>
        <translation>Lo que se ha probado de una copia: Presente, Inalterado, Legible, Completo o Ensayado.</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifiesto</translation>
    </message>
    <message>
        <source>What a snapshot says of itself: each item with size, time and SHA-256.</source>
        <translation>Lo que una instantánea dice de sí misma: cada elemento con tamaño, hora y SHA-256.</translation>
    </message>
    <message>
        <source>Point of no return</source>
        <translation>Punto de no retorno</translation>
    </message>
    <message>
        <source>From here on only a restore leads back.</source>
        <translation>A partir de aquí solo se vuelve restaurando.</translation>
    </message>
    <message>
        <source>Reverse move</source>
        <translation>Traslado inverso</translation>
    </message>
    <message>
        <source>The command that brings one account home again.</source>
        <translation>El comando que devuelve una cuenta a su grupo.</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantánea</translation>
    </message>
    <message>
        <source>The immutable result of one backup.</source>
        <translation>El resultado inmutable de una copia de seguridad.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>No source could tell. It never counts as passed.</source>
        <translation>Ningún origen pudo decirlo. Nunca cuenta como superada.</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Common area phones</source>
        <translation>Teléfonos de área común</translation>
    </message>
    <message>
        <source>Analog devices</source>
        <translation>Dispositivos analógicos</translation>
    </message>
    <message>
        <source>Exchange UM contacts</source>
        <translation>Contactos de mensajería unificada de Exchange</translation>
    </message>
    <message>
        <source>Dial-in access numbers</source>
        <translation>Números de acceso telefónico local</translation>
    </message>
    <message>
        <source>Trusted application endpoints</source>
        <translation>Extremos de aplicaciones de confianza</translation>
    </message>
    <message>
        <source>Meeting rooms</source>
        <translation>Salas de reunión</translation>
    </message>
    <message>
        <source>Response group contacts</source>
        <translation>Contactos de grupos de respuesta</translation>
    </message>
    <message>
        <source>Other contact objects</source>
        <translation>Otros objetos de contacto</translation>
    </message>
    <message>
        <source>Area phones</source>
        <translation>Tel. área común</translation>
    </message>
    <message>
        <source>Analog</source>
        <translation>Analó- gicos</translation>
    </message>
    <message>
        <source>UM contacts</source>
        <translation>Cont. MU</translation>
    </message>
    <message>
        <source>Dial-in</source>
        <translation>Acceso telef.</translation>
    </message>
    <message>
        <source>Applic- ations</source>
        <translation>Aplica- ciones</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Resp. groups</source>
        <translation>Grupos resp.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
</context>
<context>
    <name>LeftBehind</name>
    <message>
        <source>Contacts kept in Exchange</source>
        <translation>Contactos guardados en Exchange</translation>
    </message>
    <message>
        <source>They are not moved: roll the contact store back first, or the lists stay empty.</source>
        <translation>No se mueven: revierta antes el almacén de contactos o las listas quedarán vacías.</translation>
    </message>
    <message>
        <source>Call forwarding and team-call settings</source>
        <translation>Desvío de llamadas y llamadas de equipo</translation>
    </message>
    <message>
        <source>They are not migrated; people set them again.</source>
        <translation>No se migran; cada persona los vuelve a configurar.</translation>
    </message>
    <message>
        <source>Content of meetings</source>
        <translation>Contenido de las reuniones</translation>
    </message>
    <message>
        <source>Meetings are made anew in Teams; content stays behind.</source>
        <translation>Las reuniones se crean de nuevo en Teams; el contenido se queda.</translation>
    </message>
    <message>
        <source>It moves only with -MoveConferenceData, between pools here.</source>
        <translation>Solo se mueve con -MoveConferenceData, entre grupos de servidores locales.</translation>
    </message>
    <message>
        <source>Response groups</source>
        <translation>Grupos de respuesta</translation>
    </message>
    <message>
        <source>Whole pools at once, and workflows become unmanaged; agents sign in again at a new address.</source>
        <translation>Grupos enteros a la vez, y los flujos pasan a no administrados; los agentes inician sesión de nuevo en otra dirección.</translation>
    </message>
    <message>
        <source>Survivable branch appliances</source>
        <translation>Aplicaciones de sucursal con funciones de supervivencia</translation>
    </message>
    <message>
        <source>Their people move away first, and back afterwards.</source>
        <translation>Sus usuarios se trasladan antes y vuelven después.</translation>
    </message>
    <message>
        <source>Archiving and monitoring data</source>
        <translation>Datos de archivado y supervisión</translation>
    </message>
    <message>
        <source>It never moves; each version keeps that of its own people.</source>
        <translation>Nunca se mueven; cada versión conserva los de sus usuarios.</translation>
    </message>
    <message>
        <source>What will not come along</source>
        <translation>Lo que no se trasladará</translation>
    </message>
    <message>
        <source>On the way to %1</source>
        <translation>En el camino a %1</translation>
    </message>
    <message>
        <source>Lost or changed on the way</source>
        <translation>Lo que se pierde o cambia en el camino</translation>
    </message>
    <message>
        <source>with what was found of each</source>
        <translation>con lo encontrado de cada cosa</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hallado</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) in use will not come along, or not whole</source>
        <translation>
            <numerusform>%n cosa en uso no se trasladará, o no entera</numerusform>
            <numerusform>%n cosas en uso no se trasladarán, o no enteras</numerusform>
        </translation>
    </message>
    <message>
        <source>A question mark: no source tells whether it is used. Then count on it.</source>
        <translation>Un signo de interrogación: ningún origen dice si se usa. Cuente entonces con ello.</translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message>
        <source>Not proved</source>
        <translation>Sin probar</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Unaltered</source>
        <translation>Inalterado</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>Legible</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Rehearsed (files only, never imported)</source>
        <translation>Ensayado (solo archivos, nunca importado)</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incompleta</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>Rehearsed</source>
        <translation>Ensayado</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>Nothing more</source>
        <translation>Nada más</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Topología</translation>
    </message>
    <message>
        <source>Account files</source>
        <translation>Archivos de cuentas</translation>
    </message>
    <message>
        <source>File store</source>
        <translation>Almacén de archivos</translation>
    </message>
    <message>
        <source>Certificate files</source>
        <translation>Archivos de certificado</translation>
    </message>
    <message>
        <source>A snapshot</source>
        <translation>Una instantánea</translation>
    </message>
    <message>
        <source>Native exports</source>
        <translation>Exportaciones nativas</translation>
    </message>
    <message>
        <source>Active Directory</source>
        <translation>Active Directory</translation>
    </message>
    <message>
        <source>Management Shell</source>
        <translation>Shell de administración</translation>
    </message>
    <message>
        <source>Network probes</source>
        <translation>Sondeos de red</translation>
    </message>
    <message>
        <source>The servers themselves</source>
        <translation>Los propios servidores</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Una persona</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message numerus="yes">
        <source>%n pool(s)</source>
        <translation>
            <numerusform>%n grupo de servidores</numerusform>
            <numerusform>%n grupos de servidores</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <translation>%1, %2 UTC</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n cuenta</numerusform>
            <numerusform>%n cuentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n origen</numerusform>
            <numerusform>%n orígenes</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1; when they were collected is not known</source>
        <translation>De %1; no se sabe cuándo se recogieron</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>From %1, collected %2 to %3; the time of %4 is not known</source>
        <translation>De %1, recogidos entre %2 y %3; no se conoce la hora de %4</translation>
    </message>
    <message>
        <source>From %1, collected %2 to %3</source>
        <translation>De %1, recogidos entre %2 y %3</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Snapshot none</source>
        <translation>Instantánea: ninguna</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantánea</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1, continuación</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n usuario</numerusform>
            <numerusform>%n usuarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact object(s)</source>
        <translation>
            <numerusform>%n objeto de contacto</numerusform>
            <numerusform>%n objetos de contacto</numerusform>
        </translation>
    </message>
    <message>
        <source>All pools</source>
        <translation>Todos los grupos</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>%1 of %2 rows shown; all are printed</source>
        <translation>se muestran %1 de %2 filas; se imprimen todas</translation>
    </message>
</context>
<context>
    <name>PlanCommand</name>
    <message>
        <source>mandatory</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>No mandatory item is unprotected.</source>
        <translation>Ningún elemento obligatorio está sin proteger.</translation>
    </message>
    <message>
        <source>%1 of %2 items are in the backup: %3.</source>
        <translation>%1 de %2 elementos están en la copia: %3.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Obtained</source>
        <translation>Obtención</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message numerus="yes">
        <source>%n mandatory item(s) are not protected.</source>
        <comment>In the plan</comment>
        <translation>
            <numerusform>%n elemento obligatorio no está protegido.</numerusform>
            <numerusform>%n elementos obligatorios no están protegidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is unprotected, so there is no script to write.</source>
        <translation>No hay nada sin proteger, así que no hay ningún script que escribir.</translation>
    </message>
</context>
<context>
    <name>Pools</name>
    <message>
        <source>%1 of %1</source>
        <translation>%1 de %1</translation>
    </message>
    <message>
        <source>%1 homes %2 of %3</source>
        <translation>%1 aloja %2 de %3</translation>
    </message>
    <message>
        <source>%1; %2 are still on Lync Server</source>
        <translation>%1; %2 siguen en Lync Server</translation>
    </message>
    <message>
        <source>%1 · names end in %2</source>
        <translation>%1 · los nombres terminan en %2</translation>
    </message>
    <message>
        <source>Certificates and the day they end</source>
        <translation>Certificados y el día en que caducan</translation>
    </message>
    <message>
        <source>No certificate was read, so nothing is known of when they end.</source>
        <translation>No se ha leído ningún certificado, así que no se sabe cuándo caducan.</translation>
    </message>
    <message>
        <source>Pools that home accounts</source>
        <translation>Grupos que alojan cuentas</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Version and build</source>
        <translation>Versión y compilación</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>File store</source>
        <translation>Almacén de archivos</translation>
    </message>
    <message>
        <source>Paired with</source>
        <translation>Emparejado con</translation>
    </message>
    <message>
        <source>version unknown</source>
        <translation>versión desconocida</translation>
    </message>
    <message>
        <source>build not in the files</source>
        <translation>compilación no indicada en los archivos</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n servidor</numerusform>
            <numerusform>%n servidores</numerusform>
        </translation>
    </message>
    <message>
        <source>on the server</source>
        <translation>en el servidor</translation>
    </message>
    <message>
        <source>Accounts homed on each pool, by kind</source>
        <translation>Cuentas alojadas en cada grupo, por tipo</translation>
    </message>
    <message>
        <source>%1 of %1 · the Roster lists every one</source>
        <translation>%1 de %1 · la Lista de cuentas las enumera todas</translation>
    </message>
    <message>
        <source>Outlined bars: Lync Server.</source>
        <translation>Barras en contorno: Lync Server.</translation>
    </message>
    <message numerus="yes">
        <source>%n smaller pool(s) are not shown here but counted in the total; the whole list is in report.json.</source>
        <translation>
            <numerusform>%n grupo menor no se muestra aquí, pero cuenta en el total; la lista entera está en report.json.</numerusform>
            <numerusform>%n grupos menores no se muestran aquí, pero cuentan en el total; la lista entera está en report.json.</numerusform>
        </translation>
    </message>
    <message>
        <source>Servers beside these pools</source>
        <translation>Servidores junto a estos grupos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>%1 of %2 read from files, soonest first; all in appendix C</source>
        <translation>%1 de %2 leídos de archivos, el más próximo primero; todos en el apéndice C</translation>
    </message>
    <message>
        <source>Pools and servers</source>
        <translation>Grupos de servidores y servidores</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pool(s) home accounts</source>
        <translation>
            <numerusform>%n grupo hospeda cuentas</numerusform>
            <numerusform>%n grupos hospedan cuentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) run the product</source>
        <translation>
            <numerusform>%n servidor ejecuta el producto</numerusform>
            <numerusform>%n servidores ejecutan el producto</numerusform>
        </translation>
    </message>
    <message>
        <source>Homed accounts</source>
        <translation>Cuentas hospedadas</translation>
    </message>
</context>
<context>
    <name>PrepareCommand</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>There is nothing to back up: no export and no file store was given.</source>
        <translation>No hay nada que copiar: no se ha indicado ninguna exportación ni almacén de archivos.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Descubrimiento</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
</context>
<context>
    <name>ProofWords</name>
    <message>
        <source>It would leave the folder.</source>
        <translation>Saldría de la carpeta.</translation>
    </message>
    <message>
        <source>It is a link that points out of the folder.</source>
        <translation>Es un vínculo que apunta fuera de la carpeta.</translation>
    </message>
    <message>
        <source>It goes through a link.</source>
        <translation>Pasa por un vínculo.</translation>
    </message>
    <message>
        <source>Windows reserves this name.</source>
        <translation>Windows reserva este nombre.</translation>
    </message>
    <message>
        <source>It names an alternate data stream.</source>
        <translation>Nombra un flujo de datos alternativo.</translation>
    </message>
    <message>
        <source>It ends with a point or a space, which Windows drops.</source>
        <translation>Termina en punto o espacio, que Windows suprime.</translation>
    </message>
    <message>
        <source>Another path differs only in upper and lower case.</source>
        <translation>Otra ruta solo se distingue en mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>A file and a folder have this name.</source>
        <translation>Un archivo y una carpeta tienen este nombre.</translation>
    </message>
    <message>
        <source>The inside of this export is not documented well enough to be proved further.</source>
        <translation>El interior de esta exportación no está documentado lo bastante para probar más.</translation>
    </message>
    <message>
        <source>Nothing is known against which it could be compared.</source>
        <translation>No se conoce nada con lo que se pueda comparar.</translation>
    </message>
    <message>
        <source>%1 is missing. %2</source>
        <translation>Falta %1. %2</translation>
    </message>
    <message>
        <source>%1 is not what was written. %2</source>
        <translation>%1 no es lo que se escribió. %2</translation>
    </message>
    <message>
        <source>%1 cannot be read. %2</source>
        <translation>%1 no se puede leer. %2</translation>
    </message>
    <message>
        <source>%1 is not what its kind should be. %2</source>
        <translation>%1 no es lo que debería ser por su clase. %2</translation>
    </message>
    <message>
        <source>%1 lacks something. %2</source>
        <translation>A %1 le falta algo. %2</translation>
    </message>
    <message>
        <source>%1 would not be restored. %2</source>
        <translation>%1 no se restauraría. %2</translation>
    </message>
    <message>
        <source>%1 was restored and was another content. %2</source>
        <translation>%1 se restauró y su contenido era otro. %2</translation>
    </message>
    <message>
        <source>Every stored file is there, as long as it was.</source>
        <translation>Están todos los archivos guardados, con su longitud.</translation>
    </message>
    <message>
        <source>Every stored byte is the one that was written.</source>
        <translation>Cada byte guardado es el que se escribió.</translation>
    </message>
    <message>
        <source>Exports open in their own format and file trees unpack whole.</source>
        <translation>Las exportaciones se abren en su propio formato y los árboles de archivos se desempaquetan enteros.</translation>
    </message>
    <message>
        <source>What the exports should hold is in them, such as the accounts.</source>
        <translation>Las exportaciones contienen lo que deben, como las cuentas.</translation>
    </message>
    <message>
        <source>Everything was restored to a scratch folder and compared.</source>
        <translation>Todo se restauró en una carpeta temporal y se comparó.</translation>
    </message>
    <message>
        <source>Takes seconds: no content is read.</source>
        <translation>Tarda segundos: no se lee el contenido.</translation>
    </message>
    <message>
        <source>Takes %1 at 100 MB a second; estimated, not measured.</source>
        <translation>Tarda %1 a 100 MB por segundo; es una estimación, no una medida.</translation>
    </message>
    <message>
        <source>Takes %1 at 100 MB a second, estimated; needs %2 of free disk for a while.</source>
        <translation>Tarda %1 a 100 MB por segundo, según la estimación; necesita %2 libres en disco por un rato.</translation>
    </message>
    <message>
        <source>%1 is not signed by whom it should be: %2.</source>
        <translation>%1 no está firmado por quien debería: %2.</translation>
    </message>
    <message>
        <source>Unsigned: nothing shows who wrote it, nor that nobody exchanged it.</source>
        <translation>Sin firmar: nada demuestra quién la escribió ni que nadie la haya cambiado por otra.</translation>
    </message>
    <message>
        <source>Signed by “%1”, who is unknown here. Fingerprint: %2</source>
        <translation>Firmada por «%1», desconocido aquí. Huella digital: %2</translation>
    </message>
    <message>
        <source>Signed by “%1”, who is trusted. Fingerprint: %2</source>
        <translation>Firmada por «%1», en quien se confía. Huella digital: %2</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>Protection</source>
        <translation>Protección</translation>
    </message>
    <message>
        <source>No snapshot has been taken: nothing is protected by Muster</source>
        <translation>No se ha tomado ninguna instantánea: Muster no protege nada</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are not protected, or not proved by us</source>
        <translation>
            <numerusform>%n elemento no está protegido o no lo hemos probado</numerusform>
            <numerusform>%n elementos no están protegidos o no los hemos probado</numerusform>
        </translation>
    </message>
    <message>
        <source>Snapshot of %1: %2 · %3, %4 files</source>
        <translation>Instantánea del %1: %2 · %3, %4 archivos</translation>
    </message>
    <message>
        <source>&lt;b&gt;What the levels prove.&lt;/b&gt; Present: the file is there. Unaltered: its SHA-256 is the one noted when it was taken. Readable: it was opened by its own format. Complete: by the roster or the list of files, nothing in it is missing. Rehearsed: it was restored to a scratch folder and compared byte by byte; it was never imported. Ceiling: the inside of this format is not known well enough to prove more.</source>
        <translation>&lt;b&gt;Qué prueba cada nivel.&lt;/b&gt; Presente: el archivo está. Inalterado: su SHA-256 es el que se anotó al tomarlo. Legible: se ha abierto según su propio formato. Completo: según la lista de cuentas o de archivos, no le falta nada. Ensayado: se ha restaurado en una carpeta de prueba y comparado byte a byte; nunca se ha importado. Límite: el interior de este formato no se conoce lo bastante para probar más.</translation>
    </message>
    <message>
        <source>Holes first</source>
        <translation>Primero, las lagunas</translation>
    </message>
    <message>
        <source>not protected, or not proved by us</source>
        <translation>sin proteger o sin probar por nosotros</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Por qué importa</translation>
    </message>
    <message>
        <source>Saved by</source>
        <translation>Lo guarda</translation>
    </message>
    <message>
        <source>deployment</source>
        <translation>implementación</translation>
    </message>
    <message>
        <source>No backup has been planned.</source>
        <translation>No se ha planificado ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>Every mandatory item of the plan is obtained here.</source>
        <translation>Aquí se obtienen todos los elementos obligatorios del plan.</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>no se usa</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Externo</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>not taken yet</source>
        <translation>aún sin tomar</translation>
    </message>
    <message>
        <source>%1 of %2 places</source>
        <translation>%1 de %2 lugares</translation>
    </message>
    <message>
        <source>Protection matrix</source>
        <translation>Matriz de protección</translation>
    </message>
    <message>
        <source>level proved for each item in each place</source>
        <translation>nivel probado de cada elemento en cada lugar</translation>
    </message>
    <message>
        <source>Deployment, others</source>
        <translation>Implemen- tación, otros</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>%1 of %2 users found</source>
        <translation>%1 de %2 usuarios encontrados</translation>
    </message>
    <message>
        <source>Record of the backup</source>
        <translation>Registro de la copia de seguridad</translation>
    </message>
    <message>
        <source>Files, size</source>
        <translation>Archivos, tamaño</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message>
        <source>Proved to</source>
        <translation>Probado hasta</translation>
    </message>
    <message>
        <source>%1 of %1 items · begun %2, ended %3</source>
        <translation>%1 de %1 elementos · comenzó el %2, terminó el %3</translation>
    </message>
    <message>
        <source>read in the run</source>
        <translation>leído en la ejecución</translation>
    </message>
    <message>
        <source>The whole SHA-256 of each item stands in report.json and in the manifest, which the PDF carries inside.</source>
        <translation>El SHA-256 completo de cada elemento figura en report.json y en el manifiesto, que el PDF lleva dentro.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n more pool(s)</source>
        <translation>
            <numerusform>%n grupo más</numerusform>
            <numerusform>%n grupos más</numerusform>
        </translation>
    </message>
    <message>
        <source>Report: before the migration</source>
        <translation>Informe: antes de la migración</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Before the migration to %1</source>
        <translation>Antes de la migración a %1</translation>
    </message>
    <message>
        <source>Readiness, as-built description, accounts and protection</source>
        <translation>Preparación, descripción del estado actual, cuentas y protección</translation>
    </message>
    <message>
        <source>Readiness, as-built description, accounts and protection of %1</source>
        <translation>Preparación, descripción del estado actual, cuentas y protección de %1</translation>
    </message>
    <message>
        <source>No accounts have been read, so nobody can say who is homed where.</source>
        <translation>No se han leído cuentas, así que nadie puede decir quién está alojado en cada sitio.</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantánea</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impreso</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Recogido</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Preparado por</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>How to check this paper</source>
        <translation>Cómo comprobar este documento</translation>
    </message>
    <message>
        <source>Each page carries the snapshot and the first 12 digits of the SHA-256 of its data.</source>
        <translation>Cada página lleva la instantánea y las 12 primeras cifras del SHA-256 de sus datos.</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>Snapshot %1, data %2</source>
        <translation>Instantánea %1, datos %2</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Conformes</translation>
    </message>
    <message>
        <source>this report is valid for this snapshot only</source>
        <translation>este informe solo vale para esta instantánea</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Preparado</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>The HTML version of this report is the accessible one: it has headings, table heads and words for every figure.</source>
        <translation>La versión HTML de este informe es la accesible: tiene títulos, encabezados de tabla y palabras para cada figura.</translation>
    </message>
    <message>
        <source>no pool</source>
        <translation>sin grupo</translation>
    </message>
    <message>
        <source>Skype for Business Server and later, or unknown</source>
        <translation>Skype Empresarial Server o posterior, o desconocida</translation>
    </message>
    <message>
        <source>Lync Server</source>
        <translation>Lync Server</translation>
    </message>
    <message numerus="yes">
        <source>One square is %n homed account(s): %1 of %1.</source>
        <translation>
            <numerusform>Un cuadro es %n cuenta alojada: %1 de %1.</numerusform>
            <numerusform>Un cuadro son %n cuentas alojadas: %1 de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>caducó el %1</translation>
    </message>
    <message>
        <source>the next 90 days: renew before the first window</source>
        <translation>los próximos 90 días: renovar antes de la primera ventana</translation>
    </message>
    <message>
        <source>nothing to restore from</source>
        <translation>no hay de dónde restaurar</translation>
    </message>
    <message>
        <source>move back</source>
        <translation>devolver</translation>
    </message>
    <message>
        <source>restore only</source>
        <translation>solo restaurar</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribución</translation>
    </message>
    <message>
        <source>who has a copy, and on what day</source>
        <translation>quién tiene una copia y desde qué día</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>last day not planned yet</source>
        <translation>último día sin planificar</translation>
    </message>
    <message>
        <source>%1: move back until %2, later restore only</source>
        <translation>%1: devolver hasta el %2, después solo restaurar</translation>
    </message>
    <message>
        <source>%1: until %2</source>
        <translation>%1: hasta el %2</translation>
    </message>
    <message>
        <source>start %1</source>
        <translation>inicio %1</translation>
    </message>
    <message>
        <source>old pools dismantled</source>
        <translation>grupos antiguos desmontados</translation>
    </message>
    <message>
        <source>Changes since the run before</source>
        <translation>Cambios desde la comprobación anterior</translation>
    </message>
    <message>
        <source>Compared with the run of %1</source>
        <translation>Comparado con la comprobación del %1</translation>
    </message>
</context>
<context>
    <name>RestoreCommand</name>
    <message>
        <source>%1: %2 files, %3 from snapshot %4 in %5.</source>
        <translation>%1: %2 archivos, %3 de la instantánea %4 en %5.</translation>
    </message>
    <message>
        <source>  ! refused: %1 (%2)</source>
        <translation>  ! rechazado: %1 (%2)</translation>
    </message>
    <message>
        <source>  ! not restored: %1 (%2)</source>
        <translation>  ! no restaurado: %1 (%2)</translation>
    </message>
    <message>
        <source>No server was changed. The rollback plan has the cards for the imports that follow.</source>
        <translation>No se ha cambiado ningún servidor. El plan de reversión contiene las fichas de las importaciones que siguen.</translation>
    </message>
</context>
<context>
    <name>Risks</name>
    <message>
        <source>not accepted</source>
        <translation>no aceptado</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>vencido</translation>
    </message>
    <message>
        <source>evidence changed</source>
        <translation>evidencia distinta</translation>
    </message>
    <message>
        <source>no longer open</source>
        <translation>ya no está abierto</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>sin comparar</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>regressed</source>
        <translation>empeorado</translation>
    </message>
    <message>
        <source>improved</source>
        <translation>mejorado</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>resuelto</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>Risk register</source>
        <translation>Registro de riesgos</translation>
    </message>
    <message>
        <source>no risk is accepted</source>
        <translation>no hay riesgos aceptados</translation>
    </message>
    <message>
        <source>those that hold are conditions</source>
        <translation>los vigentes cuentan como condiciones</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>accepted by %1 until %2: “%3”. It counts as a condition.</source>
        <translation>aceptado por %1 hasta el %2: «%3». Cuenta como condición.</translation>
    </message>
    <message>
        <source>its acceptance by %1 ended on %2; it counts again.</source>
        <translation>la aceptación de %1 venció el %2; vuelve a contar.</translation>
    </message>
    <message>
        <source>what is seen is no longer what %1 accepted; it counts again.</source>
        <translation>lo que se observa ya no es lo que aceptó %1; vuelve a contar.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>There is no earlier run of the checks to compare this one with.</source>
        <translation>No hay ninguna comprobación anterior con la que comparar esta.</translation>
    </message>
    <message>
        <source>What became of the findings</source>
        <translation>Evolución de los hallazgos</translation>
    </message>
    <message>
        <source>%1 unchanged, not listed</source>
        <translation>%1 sin cambios, no se enumeran</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>No ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>RisksCommand</name>
    <message>
        <source>No risk is accepted.</source>
        <translation>No hay riesgos aceptados.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Incidencia</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Dictamen: %1</translation>
    </message>
    <message>
        <source>%1: %2 risk(s)</source>
        <translation>%1: %2 riesgo(s)</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>SQL Server</source>
        <translation>SQL Server</translation>
    </message>
    <message>
        <source>File store</source>
        <translation>Almacén de archivos</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>Survivable Branch Appliance</source>
        <translation>Aplicación de sucursal con funciones de supervivencia</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Servidor perimetral</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>Mediación</translation>
    </message>
    <message>
        <source>Persistent Chat</source>
        <translation>Chat persistente</translation>
    </message>
    <message>
        <source>Video Interop</source>
        <translation>Interoperabilidad de vídeo</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Aplicaciones</translation>
    </message>
    <message>
        <source>Office Web Apps</source>
        <translation>Office Web Apps</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Puerta de enlace</translation>
    </message>
    <message>
        <source>Other role</source>
        <translation>Otro rol</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>Sin servicio</translation>
    </message>
</context>
<context>
    <name>Rollback</name>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>%n etapa</numerusform>
            <numerusform>%n etapas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them end(s) at a point of no return</source>
        <translation>
            <numerusform>%n de ellas acaba en un punto sin retorno</numerusform>
            <numerusform>%n de ellas acaban en un punto sin retorno</numerusform>
        </translation>
    </message>
    <message>
        <source>For the migration to %1 · %2</source>
        <translation>Para la migración a %1 · %2</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>What must hold before the first card, and after the last</source>
        <translation>Lo que debe cumplirse antes de la primera ficha y después de la última</translation>
    </message>
    <message>
        <source>Before starting</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>Verification afterwards</source>
        <translation>Verificación posterior</translation>
    </message>
    <message>
        <source>What every plan must say</source>
        <translation>Lo que todo plan debe decir</translation>
    </message>
    <message>
        <source>Prepared messages</source>
        <translation>Mensajes preparados</translation>
    </message>
    <message>
        <source>Card %1 · %2</source>
        <translation>Ficha %1 · %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>no cards</source>
        <translation>sin fichas</translation>
    </message>
    <message>
        <source>cards %1 to %2</source>
        <translation>fichas %1 a %2</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Name and telephone; deputy: write them in</source>
        <translation>Nombre y teléfono; suplente: anótelos</translation>
    </message>
    <message>
        <source>Go back by, first window</source>
        <translation>Volver antes de, primera ventana</translation>
    </message>
    <message>
        <source>After that: repair forward, do not go back</source>
        <translation>Después: reparar hacia delante, no volver atrás</translation>
    </message>
    <message>
        <source>Not rehearsed</source>
        <translation>Sin ensayar</translation>
    </message>
    <message>
        <source>All times are estimates</source>
        <translation>Todos los tiempos son estimaciones</translation>
    </message>
    <message>
        <source>from the number of accounts and steps</source>
        <translation>por el número de cuentas y de pasos</translation>
    </message>
    <message>
        <source>each stage waits for a written “go” of the person who decides</source>
        <translation>cada etapa espera el «adelante» escrito de quien decide</translation>
    </message>
    <message>
        <source>Stage and what changes</source>
        <translation>Etapa y lo que cambia</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Camino de vuelta</translation>
    </message>
    <message>
        <source>Time, cards</source>
        <translation>Tiempo, fichas</translation>
    </message>
    <message>
        <source>Lost by going back</source>
        <translation>Se pierde al volver</translation>
    </message>
    <message>
        <source>Point of no return %1</source>
        <translation>Punto sin retorno %1</translation>
    </message>
    <message>
        <source>needs two signatures</source>
        <translation>requiere dos firmas</translation>
    </message>
    <message>
        <source>triggers</source>
        <translation>desencadenantes</translation>
    </message>
    <message>
        <source>Go back at once when</source>
        <translation>Volver de inmediato cuando</translation>
    </message>
    <message>
        <source>Go back if not repaired</source>
        <translation>Volver si no se repara</translation>
    </message>
    <message>
        <source>within %1: %2</source>
        <translation>en %1: %2</translation>
    </message>
    <message>
        <source>this plan is valid for this snapshot only</source>
        <translation>este plan solo vale para esta instantánea</translation>
    </message>
    <message>
        <source>tick each one</source>
        <translation>marque cada una</translation>
    </message>
    <message>
        <source>Next: card %1, page %2</source>
        <translation>Siguiente: ficha %1, página %2</translation>
    </message>
    <message>
        <source>Next: card %1</source>
        <translation>Siguiente: ficha %1</translation>
    </message>
    <message>
        <source>The last card of its stage</source>
        <translation>La última ficha de su etapa</translation>
    </message>
    <message>
        <source>in the management shell of %1, run as administrator</source>
        <translation>en el shell de administración de %1, ejecutado como administrador</translation>
    </message>
    <message>
        <source>no management shell needed</source>
        <translation>no se necesita el shell de administración</translation>
    </message>
    <message>
        <source>Card %1 of %2 · this stage has %3</source>
        <translation>Ficha %1 de %2 · esta etapa tiene: %3</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>Objetivo: %1</translation>
    </message>
    <message>
        <source>Time box</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>estimated, not rehearsed</source>
        <translation>estimado, sin ensayar</translation>
    </message>
    <message>
        <source>On server</source>
        <translation>En el servidor</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>not the everyday account</source>
        <translation>no la cuenta de diario</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>clock time</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>tick each one; without a tick, do not begin</source>
        <translation>marque cada una; sin la marca, no empiece</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>type exactly; a line that ends with a backtick goes on</source>
        <translation>escriba exactamente; una línea que acaba en acento grave continúa</translation>
    </message>
    <message>
        <source>Expected:</source>
        <translation>Se espera:</translation>
    </message>
    <message>
        <source>Then check</source>
        <translation>Después, compruebe</translation>
    </message>
    <message>
        <source>the answer must be this one</source>
        <translation>la respuesta debe ser esta</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>se espera</translation>
    </message>
    <message>
        <source>seen:</source>
        <translation>visto:</translation>
    </message>
    <message>
        <source>Stop if</source>
        <translation>Pare si</translation>
    </message>
    <message>
        <source>initials</source>
        <translation>iniciales</translation>
    </message>
    <message>
        <source>second person</source>
        <translation>segunda persona</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Go no further</source>
        <translation>No siga</translation>
    </message>
    <message>
        <source>Tell the person who decides; note what was seen.</source>
        <translation>Avise a quien decide; anote lo que se ha visto.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Rollback plan</source>
        <translation>Plan de reversión</translation>
    </message>
    <message>
        <source>List of cards</source>
        <translation>Lista de fichas</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s), one on each page</source>
        <translation>
            <numerusform>%n ficha, en una página</numerusform>
            <numerusform>%n fichas, una en cada página</numerusform>
        </translation>
    </message>
    <message>
        <source>in the order in which they are carried out</source>
        <translation>en el orden en que se llevan a cabo</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>something must be found out first</source>
        <translation>antes hay que averiguar algo</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>unknown</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>pool</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>migrating</source>
        <translation>en migración</translation>
    </message>
    <message>
        <source>global</source>
        <translation>global</translation>
    </message>
    <message>
        <source>%1: voice %2, conferencing %3</source>
        <translation>%1: voz %2, conferencias %3</translation>
    </message>
    <message>
        <source>Roster of homed accounts</source>
        <translation>Lista de cuentas alojadas</translation>
    </message>
    <message>
        <source>Accounts of no known pool</source>
        <translation>Cuentas sin grupo conocido</translation>
    </message>
    <message>
        <source>version unknown</source>
        <translation>versión desconocida</translation>
    </message>
    <message>
        <source>&lt;SIP address&gt;</source>
        <translation>&lt;dirección SIP&gt;</translation>
    </message>
    <message>
        <source>no cmdlet known for this kind: ask before moving</source>
        <translation>no se conoce cmdlet para este tipo: pregunte antes de mover</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>SIP address</source>
        <translation>Dirección SIP</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>EV</source>
        <translation>VE</translation>
    </message>
    <message>
        <source>Contacts in</source>
        <translation>Contactos en</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Directivas</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>contact store of %n user(s) unknown</source>
        <translation>
            <numerusform>no se conoce el almacén de contactos de %n usuario</numerusform>
            <numerusform>no se conoce el almacén de contactos de %n usuarios</numerusform>
        </translation>
    </message>
    <message>
        <source>EV: Enterprise Voice.</source>
        <translation>VE: Telefonía IP empresarial (Enterprise Voice).</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n more set(s) in the CSV</source>
        <translation>
            <numerusform>%1; %n conjunto más en el CSV</numerusform>
            <numerusform>%1; %n conjuntos más en el CSV</numerusform>
        </translation>
    </message>
    <message>
        <source>Policies %1.</source>
        <translation>Directivas %1.</translation>
    </message>
    <message>
        <source>All properties of each account stand in roster.csv; there, an apostrophe is put before a value which a spreadsheet would run as a formula, and the last column names such values.</source>
        <translation>Todas las propiedades de cada cuenta están en roster.csv; allí se antepone un apóstrofo a los valores que una hoja de cálculo ejecutaría como fórmula, y la última columna nombra esos valores.</translation>
    </message>
    <message>
        <source>A reverse move is run only from the reviewed list of the Rollback plan, never with -Force.</source>
        <translation>Un traslado de vuelta solo se ejecuta desde la lista revisada del plan de reversión, nunca con -Force.</translation>
    </message>
    <message>
        <source>Accounts homed on each pool</source>
        <translation>Cuentas alojadas en cada grupo</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s); the digits are those of each list&apos;s SHA-256</source>
        <translation>
            <numerusform>%n lista; las cifras son las del SHA-256 de cada lista</numerusform>
            <numerusform>%n listas; las cifras son las del SHA-256 de cada lista</numerusform>
        </translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Contact objects</source>
        <translation>Objetos de contacto</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>The SHA-256 of a list is that of its sorted lines “sip|kind|pool” in lower case, each ended by a line feed. The JSON of this roster carries it whole.</source>
        <translation>El SHA-256 de una lista es el de sus líneas ordenadas «sip|kind|pool» en minúsculas, cada una acabada en un salto de línea. El JSON de esta lista lo contiene entero.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>No accounts have been read</source>
        <translation>No se han leído cuentas</translation>
    </message>
    <message>
        <source>%1 are homed on %2</source>
        <translation>%1 alojadas en %2</translation>
    </message>
    <message>
        <source>No source held accounts, so nobody can say who is homed where. Export them with Get-CsUser and the cmdlets of the contact objects, and discover again.</source>
        <translation>Ningún origen contenía cuentas, así que nadie puede decir quién está alojado en cada sitio. Expórtelas con Get-CsUser y los cmdlets de los objetos de contacto, y vuelva a descubrir.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) name no pool of the topology. They stand in a list of their own at the end.</source>
        <translation>
            <numerusform>%n cuenta no nombra ningún grupo de la topología. Figura en una lista propia al final.</numerusform>
            <numerusform>%n cuentas no nombran ningún grupo de la topología. Figuran en una lista propia al final.</numerusform>
        </translation>
    </message>
    <message>
        <source>SHA-256 of this list</source>
        <translation>SHA-256 de esta lista</translation>
    </message>
    <message>
        <source>accounts %1 to %2 of %3</source>
        <translation>cuentas %1 a %2 de %3</translation>
    </message>
    <message>
        <source>%1 to %2 of %3, continued</source>
        <translation>%1 a %2 de %3, continuación</translation>
    </message>
    <message>
        <source>&lt;distinguished name&gt;</source>
        <translation>&lt;nombre distintivo&gt;</translation>
    </message>
</context>
<context>
    <name>SnapshotActions</name>
    <message>
        <source>Pinned: the migration starts from it.</source>
        <translation>Fijada: la migración parte de ella.</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>Fijada: %1</translation>
    </message>
    <message>
        <source>%1 Proof: %2, %3</source>
        <translation>%1 Demostración: %2, %3</translation>
    </message>
    <message>
        <source>%1 Copy in %2: %3, %4</source>
        <translation>%1 Copia en %2: %3, %4</translation>
    </message>
    <message>
        <source>Snapshot %1 of %2: %3, %4 files, %5.</source>
        <translation>Instantánea %1 del %2: %3, %4 archivos, %5.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>  ! %1 %2 is not in it.</source>
        <translation>  ! %1 %2 no está en ella.</translation>
    </message>
    <message>
        <source>%1 is not one file.</source>
        <translation>%1 no es un único archivo.</translation>
    </message>
    <message>
        <source>Name a folder for it with --to.</source>
        <translation>Indique una carpeta con --to.</translation>
    </message>
    <message>
        <source>%1 stays: %2</source>
        <translation>%1 se conserva: %2</translation>
    </message>
    <message>
        <source>%1 is not pinned. A prune removes it when no rule keeps it.</source>
        <translation>%1 no está fijada. Se quitará cuando ninguna regla la conserve.</translation>
    </message>
    <message>
        <source>%1: %2 files, %3 in %4.</source>
        <translation>%1: %2 archivos, %3 en %4.</translation>
    </message>
</context>
<context>
    <name>SnapshotsCommand</name>
    <message>
        <source>Partial</source>
        <translation>Parcial</translation>
    </message>
    <message>
        <source>No snapshot has been taken.</source>
        <translation>No se ha tomado ninguna instantánea.</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantánea</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>Probado</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Mandatory items</source>
        <translation>Elementos obligatorios</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>the migration starts from it</source>
        <translation>la migración parte de ella</translation>
    </message>
    <message>
        <source>Its copy</source>
        <translation>Su copia</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijada</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>a draft that was never published</source>
        <translation>un borrador que nunca se publicó</translation>
    </message>
    <message>
        <source>holds changes that were not published</source>
        <translation>contiene cambios que no se publicaron</translation>
    </message>
    <message>
        <source>a reference that points nowhere</source>
        <translation>una referencia que no lleva a ninguna parte</translation>
    </message>
    <message>
        <source>a name that stands twice</source>
        <translation>un nombre que figura dos veces</translation>
    </message>
    <message>
        <source>a role not known here</source>
        <translation>un rol desconocido aquí</translation>
    </message>
    <message>
        <source>a version not known here</source>
        <translation>una versión desconocida aquí</translation>
    </message>
    <message>
        <source>a pool without a service</source>
        <translation>un grupo de servidores sin servicio</translation>
    </message>
    <message>
        <source>a file store nobody uses</source>
        <translation>un almacén de archivos que nadie usa</translation>
    </message>
    <message>
        <source>an element not known here</source>
        <translation>un elemento desconocido aquí</translation>
    </message>
    <message>
        <source>a part that was not recognised</source>
        <translation>una parte que no se reconoció</translation>
    </message>
    <message>
        <source>its encoding was assumed</source>
        <translation>se ha supuesto su codificación</translation>
    </message>
    <message>
        <source>letters were replaced by “?” in the export</source>
        <translation>la exportación sustituyó letras por «?»</translation>
    </message>
    <message>
        <source>a type name stands where a value should</source>
        <translation>aparece un nombre de tipo en lugar de un valor</translation>
    </message>
    <message>
        <source>half of a letter</source>
        <translation>media letra</translation>
    </message>
    <message>
        <source>a value kept as text</source>
        <translation>un valor conservado como texto</translation>
    </message>
    <message>
        <source>no SIP address</source>
        <translation>sin dirección SIP</translation>
    </message>
    <message>
        <source>an account that stands twice</source>
        <translation>una cuenta que figura dos veces</translation>
    </message>
    <message>
        <source>a file that could not be read</source>
        <translation>un archivo que no se pudo leer</translation>
    </message>
    <message>
        <source>pasted text, which is not read</source>
        <translation>texto pegado, que no se lee</translation>
    </message>
    <message>
        <source>a folder of a service that is gone</source>
        <translation>una carpeta de un servicio que ya no existe</translation>
    </message>
    <message>
        <source>the folder of a service is missing</source>
        <translation>falta la carpeta de un servicio</translation>
    </message>
    <message>
        <source>Windows permissions are not visible here</source>
        <translation>los permisos de Windows no son visibles aquí</translation>
    </message>
    <message>
        <source>the passphrase does not open it</source>
        <translation>la frase de contraseña no lo abre</translation>
    </message>
    <message>
        <source>the key does not belong to the certificate</source>
        <translation>la clave no corresponde al certificado</translation>
    </message>
    <message>
        <source>differs from the list of the kit</source>
        <translation>difiere de la lista del kit</translation>
    </message>
    <message>
        <source>Accounts, %1</source>
        <translation>Cuentas, %1</translation>
    </message>
    <message>
        <source>Certificates, %1</source>
        <translation>Certificados, %1</translation>
    </message>
    <message>
        <source>Published topology</source>
        <translation>Topología publicada</translation>
    </message>
    <message>
        <source>Topology Builder file</source>
        <translation>Archivo del Generador de topologías</translation>
    </message>
    <message>
        <source>Stored setting</source>
        <translation>Configuración almacenada</translation>
    </message>
    <message>
        <source>Set of settings</source>
        <translation>Conjunto de opciones</translation>
    </message>
    <message>
        <source>Configuration export, ZIP</source>
        <translation>Exportación de la configuración, ZIP</translation>
    </message>
    <message>
        <source>User data export, ZIP</source>
        <translation>Exportación de datos de usuario, ZIP</translation>
    </message>
    <message>
        <source>User data export, XML</source>
        <translation>Exportación de datos de usuario, XML</translation>
    </message>
    <message>
        <source>Voice configuration</source>
        <translation>Configuración de voz</translation>
    </message>
    <message>
        <source>Output of a command</source>
        <translation>Salida de un comando</translation>
    </message>
    <message>
        <source>List of the kit</source>
        <translation>Lista del kit</translation>
    </message>
    <message>
        <source>File store</source>
        <translation>Almacén de archivos</translation>
    </message>
    <message>
        <source>Deployment log</source>
        <translation>Registro de implementación</translation>
    </message>
    <message>
        <source>SQL Server backup</source>
        <translation>Copia de seguridad de SQL Server</translation>
    </message>
    <message>
        <source>Pasted list, not read</source>
        <translation>Lista pegada, no leída</translation>
    </message>
    <message>
        <source>Other XML</source>
        <translation>Otro XML</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>No reconocido</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>No se pudo leer</translation>
    </message>
    <message>
        <source>Other data, %1</source>
        <translation>Otros datos, %1</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>before any backup</source>
        <translation>antes de cualquier copia de seguridad</translation>
    </message>
    <message>
        <source>start of the migration</source>
        <translation>inicio de la migración</translation>
    </message>
    <message>
        <source>move of the first users</source>
        <translation>traslado de los primeros usuarios</translation>
    </message>
    <message>
        <source>Edge switch</source>
        <translation>cambio de servidores perimetrales</translation>
    </message>
    <message>
        <source>move of the Central Management store</source>
        <translation>traslado del almacén central de administración</translation>
    </message>
    <message>
        <source>move of users to Teams</source>
        <translation>traslado de usuarios a Teams</translation>
    </message>
    <message>
        <source>dismantling of a pool</source>
        <translation>retirada de un grupo de servidores</translation>
    </message>
</context>
<context>
    <name>StoreCommand</name>
    <message>
        <source>This store is not encrypted: whoever can read its folder reads all.</source>
        <translation>Este almacén no está cifrado: quien pueda leer su carpeta lo lee todo.</translation>
    </message>
    <message>
        <source>A passphrase opens this store.</source>
        <translation>Una contraseña abre este almacén.</translation>
    </message>
    <message>
        <source>This store has no passphrase.</source>
        <translation>Este almacén no tiene contraseña.</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Contraseña nueva: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>La misma otra vez: </translation>
    </message>
    <message>
        <source>Its key opens every snapshot of this store, older ones too.</source>
        <translation>Su clave abre todas las instantáneas de este almacén, también las anteriores.</translation>
    </message>
    <message>
        <source>Whoever once had the key can still read what is in this store, and what is written to it later.</source>
        <translation>Quien alguna vez tuvo la clave puede seguir leyendo lo que hay en este almacén y lo que se escriba después.</translation>
    </message>
    <message>
        <source>The old passphrase opens it no more; a copy of the old keys folder still does with the old one.</source>
        <translation>La contraseña anterior ya no lo abre; una copia de la carpeta keys anterior todavía sí, con la anterior.</translation>
    </message>
    <message>
        <source>Passphrase of %1: </source>
        <translation>Contraseña de %1: </translation>
    </message>
    <message>
        <source>Without one of these nobody can ever read it, and nobody can help. Keep them apart from the store.</source>
        <translation>Sin una de estas cosas nadie podrá leerlo jamás ni habrá quien ayude. Guárdelas aparte del almacén.</translation>
    </message>
    <message>
        <source>What to do with the recipients is not clear.</source>
        <translation>No está claro qué hacer con los destinatarios.</translation>
    </message>
    <message>
        <source>Possible are list, add CERT, remove FINGERPRINT and passphrase.</source>
        <translation>Se puede indicar list, add CERT, remove FINGERPRINT y passphrase.</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Manifest of snapshot %1</source>
        <translation>Manifiesto de la instantánea %1</translation>
    </message>
    <message>
        <source>Pools and servers</source>
        <translation>Grupos y servidores</translation>
    </message>
    <message>
        <source>Trunks</source>
        <translation>Troncales</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Contradicciones</translation>
    </message>
    <message>
        <source>Backup plan</source>
        <translation>Plan de copia de seguridad</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantánea</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Grupos de servidores</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) stand in the CSV</source>
        <translation>
            <numerusform>%n fila más figura en el CSV</numerusform>
            <numerusform>%n filas más figuran en el CSV</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>All times are UTC. Text is text: nothing here is a formula.</source>
        <translation>Todas las horas son UTC. El texto es texto: aquí no hay ninguna fórmula.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
</context>
<context>
    <name>UpkeepCommand</name>
    <message>
        <source>%1: %2 snapshots, %3 files, of which %4 were read (%5).</source>
        <translation>%1: %2 instantáneas, %3 archivos, de los que se leyeron %4 (%5).</translation>
    </message>
    <message>
        <source>Read since %1: %2 % of the store.</source>
        <translation>Leído desde el %1: %2 % del almacén.</translation>
    </message>
    <message>
        <source>  ! Snapshot %1 is damaged.</source>
        <translation>  ! La instantánea %1 está dañada.</translation>
    </message>
    <message>
        <source>  %1 was begun and not ended; the next backup continues it.</source>
        <translation>  %1 se empezó y no se terminó; la próxima copia de seguridad la continúa.</translation>
    </message>
    <message>
        <source>  %1 are needed by no snapshot; a prune frees them.</source>
        <translation>  Ninguna instantánea necesita %1; se liberan con store prune.</translation>
    </message>
    <message>
        <source>  %1 is not ours and stays.</source>
        <translation>  %1 no es nuestro y se conserva.</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Se conserva</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitada</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Se quitaría</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantánea</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Porque</translation>
    </message>
    <message>
        <source>%1 freed.</source>
        <translation>%1 liberados.</translation>
    </message>
    <message>
        <source>%1 would be freed. Nothing was removed.</source>
        <translation>Se liberarían %1. No se ha quitado nada.</translation>
    </message>
    <message>
        <source>%1: %2 files, %3 copied to %4.</source>
        <translation>%1: %2 archivos, %3 copiados en %4.</translation>
    </message>
    <message>
        <source>The store is not locked.</source>
        <translation>El almacén no está bloqueado.</translation>
    </message>
    <message>
        <source>The lock of process %1 on %2 (%3) was dead, its last sign of life %4 seconds old. It is removed.</source>
        <translation>El bloqueo del proceso %1 en %2 (%3) estaba muerto; su última señal de vida tenía %4 segundos. Se ha quitado.</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>Snapshot %1: proved to %2, %3 mandatory items.</source>
        <translation>Instantánea %1: probada hasta %2, %3 elementos obligatorios.</translation>
    </message>
    <message>
        <source> (its ceiling)</source>
        <translation> (su límite)</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Numbers on each pool</source>
        <translation>Números en cada grupo de servidores</translation>
    </message>
    <message>
        <source>the number of each account stands in the Roster</source>
        <translation>el número de cada cuenta figura en la Relación</translation>
    </message>
    <message>
        <source>Enterprise Voice</source>
        <translation>Enterprise Voice</translation>
    </message>
    <message>
        <source>Voice not known</source>
        <translation>Voz desconocida</translation>
    </message>
    <message>
        <source>With a number</source>
        <translation>Con número</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sin él</translation>
    </message>
    <message>
        <source>No number is held by two accounts.</source>
        <translation>Ningún número pertenece a dos cuentas.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) are held by two accounts; section 2 and report.json name them.</source>
        <translation>
            <numerusform>%n número pertenece a dos cuentas; figura en la sección 2 y en report.json.</numerusform>
            <numerusform>%n números pertenecen a dos cuentas; figuran en la sección 2 y en report.json.</numerusform>
        </translation>
    </message>
    <message>
        <source>Policies and plans that accounts hold</source>
        <translation>Directivas y planes que tienen las cuentas</translation>
    </message>
    <message>
        <source>an account that names none has the global one</source>
        <translation>una cuenta que no nombra ninguna tiene la global</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Directiva</translation>
    </message>
    <message>
        <source>The account files name no policy.</source>
        <translation>Los archivos de cuentas no nombran ninguna directiva.</translation>
    </message>
    <message numerus="yes">
        <source>%n more value(s) stand in roster.csv.</source>
        <translation>
            <numerusform>%n valor más figura en roster.csv.</numerusform>
            <numerusform>%n valores más figuran en roster.csv.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gateways and trunks</source>
        <translation>Puertas de enlace y troncales</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Puerta de enlace</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Protocol, port</source>
        <translation>Protocolo, puerto</translation>
    </message>
    <message>
        <source>Mediation pool</source>
        <translation>Grupo de mediación</translation>
    </message>
    <message>
        <source>The topology names no trunk.</source>
        <translation>La topología no nombra ningún troncal.</translation>
    </message>
    <message>
        <source>Voice settings that were read</source>
        <translation>Configuración de voz leída</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>every value stands in report.json under outputs</source>
        <translation>cada valor figura en report.json, en outputs</translation>
    </message>
    <message>
        <source>Plans, routes and usages were not read: the outputs of Get-CsDialPlan, Get-CsVoicePolicy, Get-CsVoiceRoute and Get-CsPstnUsage would show them.</source>
        <translation>No se han leído planes, rutas ni usos: los mostrarían las salidas de Get-CsDialPlan, Get-CsVoicePolicy, Get-CsVoiceRoute y Get-CsPstnUsage.</translation>
    </message>
    <message>
        <source>Numbers and voice</source>
        <translation>Números y voz</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) use Enterprise Voice</source>
        <translation>
            <numerusform>%n cuenta usa Enterprise Voice</numerusform>
            <numerusform>%n cuentas usan Enterprise Voice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trunk(s) carry their calls</source>
        <translation>
            <numerusform>%n troncal lleva sus llamadas</numerusform>
            <numerusform>%n troncales llevan sus llamadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message>
        <source>The old pools are dismantled: a point of no return. Later only a restore leads back.</source>
        <translation>Se desmontan los grupos antiguos: un punto de no retorno. Después solo se vuelve restaurando.</translation>
    </message>
    <message>
        <source>Microsoft’s support of %1 ends: going back works, and leads to a product without updates.</source>
        <translation>Termina el soporte de Microsoft para %1: la vuelta funciona, y lleva a un producto sin actualizaciones.</translation>
    </message>
    <message>
        <source>The oldest mandatory export, %1, is a day old. What changed after %2 would be lost by a restore; back up anew.</source>
        <translation>La exportación obligatoria más antigua, %1, cumple un día. Lo cambiado después del %2 se perdería al restaurar; haga otra copia de seguridad.</translation>
    </message>
    <message>
        <source>The certificate of %1 ends. Renew it while the old pools must still work.</source>
        <translation>Vence el certificado de %1. Renuévelo mientras los grupos antiguos deban funcionar.</translation>
    </message>
    <message>
        <source>Days that count</source>
        <translation>Los días que cuentan</translation>
    </message>
    <message>
        <source>soonest first</source>
        <translation>el más próximo primero</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>What ends, and what it means</source>
        <translation>Qué termina y qué significa</translation>
    </message>
    <message>
        <source>over</source>
        <translation>pasado</translation>
    </message>
    <message>
        <source>The day on which the old pools are dismantled is not in the project. It ends the way back by moving.</source>
        <translation>El día en que se desmontan los grupos antiguos no figura en el proyecto. Pone fin a la vuelta por traslado.</translation>
    </message>
    <message numerus="yes">
        <source>The age of %n mandatory export(s) is not known.</source>
        <translation>
            <numerusform>Se desconoce la antigüedad de %n exportación obligatoria.</numerusform>
            <numerusform>Se desconoce la antigüedad de %n exportaciones obligatorias.</numerusform>
        </translation>
    </message>
    <message>
        <source>No certificate was read that is still good.</source>
        <translation>No se ha leído ningún certificado que siga vigente.</translation>
    </message>
    <message>
        <source>Points of no return</source>
        <translation>Puntos de no retorno</translation>
    </message>
    <message>
        <source>each needs two signatures; write in its day</source>
        <translation>cada uno requiere dos firmas; anote su día</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Previsto para</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>From then on</source>
        <translation>Desde entonces</translation>
    </message>
    <message>
        <source>Lost by going back before it</source>
        <translation>Lo que se pierde al volver antes</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Hasta cuándo</translation>
    </message>
    <message>
        <source>Going back: the days and the points that end it</source>
        <translation>Volver atrás: los días y los puntos que le ponen fin</translation>
    </message>
</context>
<context>
    <name>Worksheets</name>
    <message>
        <source>Muster, file tree</source>
        <translation>Muster, árbol de archivos</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Backup tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>People and criteria</source>
        <translation>Personas y criterios</translation>
    </message>
    <message>
        <source>one line for each failure the product documents</source>
        <translation>una línea por cada error que documenta el producto</translation>
    </message>
    <message>
        <source>If this is lost</source>
        <translation>Si se pierde esto</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Carries out</source>
        <translation>Ejecuta</translation>
    </message>
    <message>
        <source>Back within (RTO)</source>
        <translation>En marcha en (RTO)</translation>
    </message>
    <message>
        <source>Loss allowed (RPO)</source>
        <translation>Pérdida admitida (RPO)</translation>
    </message>
    <message>
        <source>Standard Edition server</source>
        <translation>Servidor Standard Edition</translation>
    </message>
    <message>
        <source>Server with the Central Management store</source>
        <translation>Servidor con el almacén central de administración</translation>
    </message>
    <message>
        <source>Enterprise back end</source>
        <translation>Servidor back-end Enterprise</translation>
    </message>
    <message>
        <source>A member server of a pool</source>
        <translation>Un servidor miembro de un grupo</translation>
    </message>
    <message>
        <source>A whole pool</source>
        <translation>Un grupo de servidores entero</translation>
    </message>
    <message>
        <source>A file store</source>
        <translation>Un almacén de archivos</translation>
    </message>
    <message>
        <source>Archiving or monitoring database</source>
        <translation>Base de datos de archivado o supervisión</translation>
    </message>
    <message>
        <source>Persistent Chat database</source>
        <translation>Base de datos de chat persistente</translation>
    </message>
    <message>
        <source>Response groups only</source>
        <translation>Solo los grupos de respuesta</translation>
    </message>
    <message>
        <source>User data only</source>
        <translation>Solo los datos de usuario</translation>
    </message>
    <message>
        <source>Identity facts</source>
        <translation>Datos de identidad</translation>
    </message>
    <message>
        <source>a replacement must have the same</source>
        <translation>un reemplazo debe tener los mismos</translation>
    </message>
    <message>
        <source>Database instance</source>
        <translation>Instancia de base de datos</translation>
    </message>
    <message>
        <source>Service account</source>
        <translation>Cuenta de servicio</translation>
    </message>
    <message>
        <source>Not needed, do not back up: Rtcdyn, Rtcab, Rgsdyn, Cpsdyn; MgcComp only where a compliance adapter does not drain it. Never copy Meeting.Active.</source>
        <translation>No hacen falta, no haga copia: Rtcdyn, Rtcab, Rgsdyn, Cpsdyn; MgcComp solo donde un adaptador de cumplimiento no lo vacíe. Nunca copie Meeting.Active.</translation>
    </message>
    <message>
        <source>Worksheets for backup and restoration</source>
        <translation>Hojas de trabajo de copia de seguridad y restauración</translation>
    </message>
    <message>
        <source>After Microsoft’s worksheets (Lync Server 2013, Backup and restoration worksheets), filled in from what was read; ruled lines are for what only a person knows</source>
        <translation>Según las hojas de trabajo de Microsoft (Lync Server 2013, Hojas de trabajo de copia de seguridad y restauración), rellenadas con lo leído; las líneas son para lo que solo sabe una persona</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bases de datos</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Backup set</source>
        <translation>Conjunto de copia</translation>
    </message>
    <message>
        <source>File stores</source>
        <translation>Almacenes de archivos</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Recurso compartido</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>Archivo de configuración</translation>
    </message>
</context>
<context>
    <name>muster::ui::AccountFacetModel</name>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <source>Pool not known</source>
        <translation>Grupo desconocido</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Contacts kept in</source>
        <translation>Contactos guardados en</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n account(s)</source>
        <comment>Facet</comment>
        <translation>
            <numerusform>%1, %n cuenta</numerusform>
            <numerusform>%1, %n cuentas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ui::AccountKindWords</name>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Common area phone</source>
        <translation>Teléfono de área común</translation>
    </message>
    <message>
        <source>Analog device</source>
        <translation>Dispositivo analógico</translation>
    </message>
    <message>
        <source>Voice mail contact</source>
        <translation>Contacto de correo de voz</translation>
    </message>
    <message>
        <source>Dial-in number</source>
        <translation>Número de acceso telefónico</translation>
    </message>
    <message>
        <source>Trusted application endpoint</source>
        <translation>Extremo de aplicación de confianza</translation>
    </message>
    <message>
        <source>Meeting room</source>
        <translation>Sala de reuniones</translation>
    </message>
    <message>
        <source>Response group</source>
        <translation>Grupo de respuesta</translation>
    </message>
    <message>
        <source>Other contact object</source>
        <translation>Otro objeto de contacto</translation>
    </message>
</context>
<context>
    <name>muster::ui::AccountList</name>
    <message>
        <source>%1 shown. Not in this list: users whom no source names, and contact lists (they are in the user data).</source>
        <translation>Se muestran %1. No están en esta lista: los usuarios que ningún origen cita ni las listas de contactos (están en los datos de usuario).</translation>
    </message>
    <message>
        <source>No accounts were read</source>
        <translation>No se ha leído ninguna cuenta</translation>
    </message>
    <message>
        <source>Add an export of Get-CsUser on the Connect page.</source>
        <translation>Añada una exportación de Get-CsUser en la página Conectar.</translation>
    </message>
    <message>
        <source>No account fits what is ticked</source>
        <translation>Ninguna cuenta corresponde a lo marcado</translation>
    </message>
    <message>
        <source>No account matches “%1”</source>
        <translation>Ninguna cuenta coincide con «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were searched by name, address, number and policy.</source>
        <translation>
            <numerusform>Se ha buscado en %n cuenta por nombre, dirección, número y directiva.</numerusform>
            <numerusform>Se ha buscado en %n cuentas por nombre, dirección, número y directiva.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
</context>
<context>
    <name>muster::ui::AccountModel</name>
    <message>
        <source>Shared</source>
        <translation>Compartido</translation>
    </message>
</context>
<context>
    <name>muster::ui::AccountStateWords</name>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Habilitada</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deshabilitada</translation>
    </message>
    <message>
        <source>Never enabled</source>
        <translation>Nunca habilitada</translation>
    </message>
</context>
<context>
    <name>muster::ui::AccountWords</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>SIP address</source>
        <translation>Dirección SIP</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Home pool</source>
        <translation>Grupo principal</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Contacts kept in</source>
        <translation>Contactos guardados en</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Atendida por</translation>
    </message>
    <message>
        <source>User principal name</source>
        <translation>Nombre principal de usuario</translation>
    </message>
</context>
<context>
    <name>muster::ui::AccountsPage</name>
    <message>
        <source>%1 was written.</source>
        <translation>Se ha escrito %1.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Reading the accounts…</source>
        <translation>Leyendo las cuentas…</translation>
    </message>
    <message>
        <source>No accounts were read yet.</source>
        <translation>Aún no se ha leído ninguna cuenta.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are homed</source>
        <translation>
            <numerusform>%n cuenta está alojada</numerusform>
            <numerusform>%n cuentas están alojadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n pool(s)</source>
        <translation>
            <numerusform>en %n grupo</numerusform>
            <numerusform>en %n grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>Accounts homed, on pools</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more name a pool that is not known.</source>
        <translation>
            <numerusform>%n más cita un grupo que no se conoce.</numerusform>
            <numerusform>%n más citan un grupo que no se conoce.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue to Checks</source>
        <translation>Continuar a Comprobaciones</translation>
    </message>
    <message>
        <source>Nothing was discovered yet; go back to Connect.</source>
        <translation>Aún no se ha descubierto nada; vuelva a Conectar.</translation>
    </message>
    <message numerus="yes">
        <source>Read from %n source(s)</source>
        <translation>
            <numerusform>Leídas de %n origen</numerusform>
            <numerusform>Leídas de %n orígenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by name, address, number or policy</source>
        <translation>Filtrar por nombre, dirección, número o directiva</translation>
    </message>
    <message>
        <source>Export %1…</source>
        <translation>Exportar %1…</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exportar lo que se muestra</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Narrow the accounts</source>
        <translation>Acotar las cuentas</translation>
    </message>
</context>
<context>
    <name>muster::ui::ActionBar</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>muster::ui::AgeEvidenceWords</name>
    <message>
        <source>Age unknown</source>
        <translation>Antigüedad desconocida</translation>
    </message>
    <message>
        <source>According to the kit</source>
        <translation>Según el kit</translation>
    </message>
    <message>
        <source>According to the time of the file</source>
        <translation>Según la fecha del archivo</translation>
    </message>
    <message>
        <source>According to its content</source>
        <translation>Según su contenido</translation>
    </message>
    <message>
        <source>According to an administrator</source>
        <translation>Según un administrador</translation>
    </message>
</context>
<context>
    <name>muster::ui::AmountWords</name>
    <message>
        <source>%1 %2</source>
        <comment>Size and its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <comment>Done, total, unit</comment>
        <translation>%1 de %2 %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <comment>Time left</comment>
        <translation>
            <numerusform>alrededor de %n minuto</numerusform>
            <numerusform>alrededor de %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>alrededor de %1 h %2 min</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocida</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>Age</comment>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>Age</comment>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>Age</comment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Days and hours</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>antigüedad: %1</translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>antigüedad desconocida</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>Format of QLocale</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>Format of QLocale</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>muster::ui::BackUpFigures</name>
    <message>
        <source>Mandatory, unprotected</source>
        <translation>Obligatorios sin proteger</translation>
    </message>
    <message>
        <source>Items to take</source>
        <translation>Elementos por tomar</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Time, estimated</source>
        <translation>Tiempo estimado</translation>
    </message>
    <message>
        <source>Items saved whole</source>
        <translation>Elementos guardados enteros</translation>
    </message>
    <message>
        <source>Proved, lowest item</source>
        <translation>Probado, el nivel más bajo</translation>
    </message>
    <message>
        <source>Accounts found in exports</source>
        <translation>Cuentas halladas en exportaciones</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Almacenado</translation>
    </message>
    <message>
        <source>of %1 read</source>
        <translation>de %1 leídos</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Hacer copia de seguridad</translation>
    </message>
    <message numerus="yes">
        <source>Back up %n pool(s)</source>
        <translation>
            <numerusform>Hacer copia de %n grupo</numerusform>
            <numerusform>Hacer copia de %n grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back up %n item(s)</source>
        <translation>
            <numerusform>Hacer copia de %n elemento</numerusform>
            <numerusform>Hacer copia de %n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Snapshot of %1 · %2</source>
        <comment>Time, id</comment>
        <translation>Instantánea del %1 · %2</translation>
    </message>
</context>
<context>
    <name>muster::ui::BackUpPage</name>
    <message>
        <source>Back up</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Backing up to %1.</source>
        <translation>Haciendo la copia de seguridad en %1.</translation>
    </message>
    <message>
        <source>Exactly the plan that was shown is saved to %1.</source>
        <translation>Se guarda en %1 exactamente el plan que se mostró.</translation>
    </message>
    <message>
        <source>Continue to Documents</source>
        <translation>Continuar a Documentos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>The plan takes nothing; go back to Plan.</source>
        <translation>El plan no toma nada; vuelva a Plan.</translation>
    </message>
    <message>
        <source>No plan was shown yet; go back to Plan.</source>
        <translation>Todavía no se ha mostrado ningún plan; vuelva a Plan.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Prove again</source>
        <translation>Probar de nuevo</translation>
    </message>
    <message>
        <source>Back up again</source>
        <translation>Repetir la copia</translation>
    </message>
    <message>
        <source>Stopping; what is done stays.</source>
        <translation>Deteniendo; lo hecho se conserva.</translation>
    </message>
    <message>
        <source>Stops after the current file; what is done stays.</source>
        <translation>Se detiene tras el archivo actual; lo hecho se conserva.</translation>
    </message>
    <message>
        <source>Stops the proof; the snapshot stays.</source>
        <translation>Detiene la prueba; la instantánea se conserva.</translation>
    </message>
    <message>
        <source>What was taken stays; the findings are renewed.</source>
        <translation>Lo tomado se conserva; se renuevan las comprobaciones.</translation>
    </message>
    <message>
        <source>Servers are read, never changed.</source>
        <translation>Los servidores se leen, nunca se modifican.</translation>
    </message>
    <message>
        <source>The findings are those from before this backup.</source>
        <translation>Los resultados son los anteriores a esta copia de seguridad.</translation>
    </message>
    <message>
        <source>The log is not written to a file.</source>
        <translation>El registro no se escribe en ningún archivo.</translation>
    </message>
</context>
<context>
    <name>muster::ui::BackUpView</name>
    <message>
        <source>Nothing is planned yet.</source>
        <translation>Todavía no hay nada planeado.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>Two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>What was taken stays in a partial snapshot, which is no backup yet. Try again continues it.</source>
        <translation>Lo tomado queda en una instantánea parcial, que todavía no es una copia de seguridad. Intentar de nuevo la continúa.</translation>
    </message>
    <message>
        <source>Items of the backup</source>
        <translation>Elementos de la copia de seguridad</translation>
    </message>
    <message>
        <source>Items with outcome and evidence</source>
        <translation>Elementos con resultado y evidencia</translation>
    </message>
</context>
<context>
    <name>muster::ui::BackUpWords</name>
    <message>
        <source>%1 %2</source>
        <comment>Two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are saved and were read back.</source>
        <translation>
            <numerusform>%n archivo está guardado y se ha vuelto a leer.</numerusform>
            <numerusform>%n archivos están guardados y se han vuelto a leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The proof found %n problem(s) in what was written.</source>
        <translation>
            <numerusform>La prueba encontró %n problema en lo que se escribió.</numerusform>
            <numerusform>La prueba encontró %n problemas en lo que se escribió.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not rely on this snapshot; back up again.</source>
        <translation>No confíe en esta instantánea; vuelva a hacer la copia de seguridad.</translation>
    </message>
    <message>
        <source>Complete for %1 mandatory items</source>
        <translation>Completa para %1 elementos obligatorios</translation>
    </message>
    <message numerus="yes">
        <source>%n mandatory item(s) are not in it.</source>
        <translation>
            <numerusform>%n elemento obligatorio no está en ella.</numerusform>
            <numerusform>%n elementos obligatorios no están en ella.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) cannot be proved as far as Complete; why stands beside each.</source>
        <translation>
            <numerusform>%n elemento no puede probarse hasta el nivel Completo; el motivo figura a su lado.</numerusform>
            <numerusform>%n elementos no pueden probarse hasta el nivel Completo; el motivo figura al lado de cada uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved, proved: %1</source>
        <translation>Guardada, probada: %1</translation>
    </message>
    <message>
        <source>Nothing of the plan could be taken. Why stands beside each item.</source>
        <translation>No se pudo tomar nada de lo planeado. El motivo figura al lado de cada elemento.</translation>
    </message>
    <message>
        <source>%1 planned items are complete.</source>
        <translation>%1 elementos planeados están completos.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be saved whole.</source>
        <translation>
            <numerusform>%n archivo no pudo guardarse entero.</numerusform>
            <numerusform>%n archivos no pudieron guardarse enteros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved, not proved</source>
        <translation>Guardada, sin probar</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are saved.</source>
        <translation>
            <numerusform>%n archivo está guardado.</numerusform>
            <numerusform>%n archivos están guardados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it was read back yet; prove it before you rely on it.</source>
        <translation>Todavía no se ha vuelto a leer nada de ella; pruébela antes de confiar en ella.</translation>
    </message>
    <message>
        <source>All planned items are saved.</source>
        <translation>Todos los elementos planeados están guardados.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are proved less far than they should be.</source>
        <translation>
            <numerusform>%n elemento está probado menos de lo debido.</numerusform>
            <numerusform>%n elementos están probados menos de lo debido.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 accounts found</source>
        <comment>Evidence</comment>
        <translation>%1 cuentas encontradas</translation>
    </message>
    <message>
        <source>%1 files</source>
        <comment>Evidence</comment>
        <translation>%1 archivos</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <comment>Evidence</comment>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Every item that the catalogue wants for this deployment is in it.</source>
        <translation>Contiene todos los elementos que el catálogo pide para esta implementación.</translation>
    </message>
    <message>
        <source>Not in this backup: %1.</source>
        <translation>No incluido en esta copia de seguridad: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Not in this backup: %1, and %n more.</source>
        <translation>
            <numerusform>No incluido en esta copia de seguridad: %1 y %n más.</numerusform>
            <numerusform>No incluido en esta copia de seguridad: %1 y %n más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ui::BackupItemModel</name>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copiando</translation>
    </message>
    <message>
        <source>Outcome follows</source>
        <translation>Resultado pendiente</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>No se tomó</translation>
    </message>
    <message>
        <source>Not in this snapshot</source>
        <translation>No está en esta instantánea</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>File, what became of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>Probado</translation>
    </message>
</context>
<context>
    <name>muster::ui::CatalogueWords</name>
    <message>
        <source>No reason was recorded.</source>
        <translation>No se registró ningún motivo.</translation>
    </message>
</context>
<context>
    <name>muster::ui::CheckSummary</name>
    <message numerus="yes">
        <source>%n blocker(s) must be solved before the first account moves.</source>
        <translation>
            <numerusform>Hay que resolver %n bloqueo antes de mover la primera cuenta.</numerusform>
            <numerusform>Hay que resolver %n bloqueos antes de mover la primera cuenta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) remain; read each before you go on.</source>
        <translation>
            <numerusform>Queda %n aviso; léalo antes de continuar.</numerusform>
            <numerusform>Quedan %n avisos; lea cada uno antes de continuar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that was looked at stands in the way.</source>
        <translation>Nada de lo que se ha mirado lo impide.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) could not be looked at, so nobody can say.</source>
        <translation>
            <numerusform>No se pudo mirar %n comprobación, así que nadie puede asegurarlo.</numerusform>
            <numerusform>No se pudieron mirar %n comprobaciones, así que nadie puede asegurarlo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>blocker(s)</source>
        <comment>Key figure</comment>
        <translation>
            <numerusform>bloqueo</numerusform>
            <numerusform>bloqueos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>warning(s)</source>
        <comment>Key figure</comment>
        <translation>
            <numerusform>aviso</numerusform>
            <numerusform>avisos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note(s)</source>
        <comment>Key figure</comment>
        <translation>
            <numerusform>nota</numerusform>
            <numerusform>notas</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>Key figure</comment>
        <translation>desconocidas</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>Key figure</comment>
        <translation>superadas</translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s) remain; some are risks that were accepted.</source>
        <translation>
            <numerusform>Queda %n condición; hay riesgos aceptados.</numerusform>
            <numerusform>Quedan %n condiciones; algunas son riesgos aceptados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ui::ChecksPage</name>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) of what your files say, for a move to %1.</source>
        <translation>
            <numerusform>%n comprobación de lo que dicen sus archivos, para pasar a %1.</numerusform>
            <numerusform>%n comprobaciones de lo que dicen sus archivos, para pasar a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue to Plan</source>
        <translation>Continuar a Plan</translation>
    </message>
    <message>
        <source>The checks have not run to their end; press “Check again”.</source>
        <translation>Las comprobaciones no han llegado al final; pulse «Comprobar de nuevo».</translation>
    </message>
    <message>
        <source>Nothing was discovered yet; go back to Connect.</source>
        <translation>Aún no se ha descubierto nada; vuelva a Conectar.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>The last run failed; it changed nothing.</source>
        <translation>La última ejecución falló; no ha cambiado nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n blocker(s) stay open.</source>
        <translation>
            <numerusform>Queda %n bloqueo sin resolver.</numerusform>
            <numerusform>Quedan %n bloqueos sin resolver.</numerusform>
        </translation>
    </message>
    <message>
        <source>The checks were stopped; they concluded nothing.</source>
        <translation>Se han detenido las comprobaciones; no han concluido nada.</translation>
    </message>
    <message>
        <source>The checks are running…</source>
        <translation>Se están haciendo las comprobaciones…</translation>
    </message>
    <message>
        <source>The checks have not run yet</source>
        <translation>Aún no se han hecho las comprobaciones</translation>
    </message>
</context>
<context>
    <name>muster::ui::ClusterRoleWords</name>
    <message>
        <source>Enterprise</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>Survivable Branch Appliance</source>
        <translation>Aplicación de sucursal con funciones de supervivencia</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Perimetral</translation>
    </message>
    <message>
        <source>Mediation</source>
        <translation>Mediación</translation>
    </message>
    <message>
        <source>Persistent Chat</source>
        <translation>Chat persistente</translation>
    </message>
    <message>
        <source>Video Interop</source>
        <translation>Interoperabilidad de vídeo</translation>
    </message>
    <message>
        <source>Trusted application</source>
        <translation>Aplicación de confianza</translation>
    </message>
    <message>
        <source>Office Web Apps</source>
        <translation>Office Web Apps</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Puerta de enlace</translation>
    </message>
    <message>
        <source>SQL Server</source>
        <translation>SQL Server</translation>
    </message>
    <message>
        <source>File server</source>
        <translation>Servidor de archivos</translation>
    </message>
    <message>
        <source>Other services</source>
        <translation>Otros servicios</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>Sin servicios</translation>
    </message>
</context>
<context>
    <name>muster::ui::ColumnsMenu</name>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Ascendente</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Descendente</translation>
    </message>
</context>
<context>
    <name>muster::ui::ConnectPage</name>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Choose the files that describe your deployment. Muster recognises them by content.</source>
        <translation>Elija los archivos que describen su implementación. Muster los reconoce por su contenido.</translation>
    </message>
    <message>
        <source>Continue to Discover</source>
        <translation>Continuar a Descubrir</translation>
    </message>
    <message>
        <source>Discover deployment</source>
        <translation>Descubrir la implementación</translation>
    </message>
    <message>
        <source>Add at least one source first.</source>
        <translation>Añada primero al menos un origen.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Stopping leaves the project as it was.</source>
        <translation>Al detenerse, el proyecto queda como estaba.</translation>
    </message>
    <message>
        <source>Reading failed; nothing was changed.</source>
        <translation>La lectura ha fallado; no se ha cambiado nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) will be read; no server is touched.</source>
        <translation>
            <numerusform>Se leerá %n origen; no se toca ningún servidor.</numerusform>
            <numerusform>Se leerán %n orígenes; no se toca ningún servidor.</numerusform>
        </translation>
    </message>
    <message>
        <source>No source is chosen yet.</source>
        <translation>Aún no se ha elegido ningún origen.</translation>
    </message>
    <message>
        <source>Reading was stopped; the project is as it was.</source>
        <translation>Se ha detenido la lectura; el proyecto está como estaba.</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Añadir origen…</translation>
    </message>
    <message>
        <source>Drop files, folders or a kit here</source>
        <translation>Arrastre aquí archivos, carpetas o un kit</translation>
    </message>
</context>
<context>
    <name>muster::ui::ContactStoreWords</name>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>The home pool</source>
        <translation>El grupo de servidores principal</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Moving between them</source>
        <translation>En traslado entre ambos</translation>
    </message>
</context>
<context>
    <name>muster::ui::ContentsModel</name>
    <message numerus="yes">
        <source>%1, %Ln account(s)</source>
        <comment>Pool and its accounts</comment>
        <translation>
            <numerusform>%1, %Ln cuenta</numerusform>
            <numerusform>%1, %Ln cuentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <comment>Of an item</comment>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <comment>Of an item</comment>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>Not inside</source>
        <translation>No incluido</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) that the deployment has</source>
        <comment>Not in a snapshot</comment>
        <translation>
            <numerusform>%n elemento que tiene la implementación</numerusform>
            <numerusform>%n elementos que tiene la implementación</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Item and place</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What is inside</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>muster::ui::DeploymentModel</name>
    <message>
        <source>No site</source>
        <translation>Sin sitio</translation>
    </message>
    <message>
        <source>Site and pool</source>
        <translation>Sitio y grupo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Compilación</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
</context>
<context>
    <name>muster::ui::DetailPane</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>muster::ui::DiscoverPage</name>
    <message>
        <source>Discover</source>
        <translation>Descubrir</translation>
    </message>
    <message>
        <source>What your files say about sites, pools and servers.</source>
        <translation>Lo que dicen sus archivos de sitios, grupos y servidores.</translation>
    </message>
    <message>
        <source>Continue to Accounts</source>
        <translation>Continuar a Cuentas</translation>
    </message>
    <message>
        <source>Nothing was discovered yet; go back to Connect.</source>
        <translation>Aún no se ha descubierto nada; vuelva a Conectar.</translation>
    </message>
    <message>
        <source>Read on %1</source>
        <translation>Leído el %1</translation>
    </message>
    <message numerus="yes">
        <source>site(s)</source>
        <comment>Key figure</comment>
        <translation>
            <numerusform>sitio</numerusform>
            <numerusform>sitios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pool(s)</source>
        <comment>Key figure</comment>
        <translation>
            <numerusform>grupo</numerusform>
            <numerusform>grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>server(s)</source>
        <comment>Key figure</comment>
        <translation>
            <numerusform>servidor</numerusform>
            <numerusform>servidores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>homed account(s)</source>
        <comment>Key figure</comment>
        <translation>
            <numerusform>cuenta alojada</numerusform>
            <numerusform>cuentas alojadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SIP domain(s)</source>
        <comment>Key figure</comment>
        <translation>
            <numerusform>dominio SIP</numerusform>
            <numerusform>dominios SIP</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>gateway(s)</source>
        <comment>Key figure</comment>
        <translation>
            <numerusform>puerta de enlace</numerusform>
            <numerusform>puertas de enlace</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>contradiction(s)</source>
        <comment>Key figure</comment>
        <translation>
            <numerusform>contradicción</numerusform>
            <numerusform>contradicciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) disagree between sources</source>
        <translation>
            <numerusform>%n dato discrepa entre los orígenes</numerusform>
            <numerusform>%n datos discrepan entre los orígenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Not covered: gateway firmware, load balancers, reverse proxies. No source describes them.</source>
        <translation>Sin cubrir: firmware de las puertas de enlace, equilibradores de carga y proxies inversos. Ningún origen los describe.</translation>
    </message>
    <message>
        <source>Sites and pools</source>
        <translation>Sitios y grupos</translation>
    </message>
</context>
<context>
    <name>muster::ui::DocumentCard</name>
    <message>
        <source>%1 as %2</source>
        <comment>Document, format</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Button, document</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>muster::ui::DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>One set of facts, three documents. Choose what to make.</source>
        <translation>Un solo conjunto de hechos, tres documentos. Elija qué crear.</translation>
    </message>
    <message>
        <source>Go to all tasks</source>
        <translation>Ir a todas las tareas</translation>
    </message>
    <message numerus="yes">
        <source>Make %n document(s)</source>
        <translation>
            <numerusform>Crear %n documento</numerusform>
            <numerusform>Crear %n documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one format of one document.</source>
        <translation>Elija al menos un formato de un documento.</translation>
    </message>
    <message>
        <source>Nothing was discovered yet; go back to Connect.</source>
        <translation>Todavía no se ha descubierto nada; vuelva a Conectar.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>Crear de nuevo</translation>
    </message>
    <message>
        <source>Files that are ready stay.</source>
        <translation>Los archivos ya creados se conservan.</translation>
    </message>
    <message>
        <source>Every page carries %1.</source>
        <translation>Cada página lleva %1.</translation>
    </message>
    <message>
        <source>There is no snapshot; the documents say so.</source>
        <translation>No hay ninguna instantánea; los documentos lo dicen.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>No program of this computer opens %1.</source>
        <translation>Ningún programa de este equipo abre %1.</translation>
    </message>
</context>
<context>
    <name>muster::ui::DocumentsView</name>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were ready and stay; none is half written.</source>
        <translation>
            <numerusform>%n archivo ya estaba listo y se conserva; ninguno está a medio escribir.</numerusform>
            <numerusform>%n archivos ya estaban listos y se conservan; ninguno está a medio escribir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Obsoleto</translation>
    </message>
    <message>
        <source>Made at %1</source>
        <translation>Hecho %1</translation>
    </message>
    <message>
        <source>Not made yet</source>
        <translation>Aún sin crear</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>No elegido</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>What page one will say</source>
        <translation>Qué dirá la primera página</translation>
    </message>
    <message>
        <source>For the change board first, then for engineers.</source>
        <translation>Primero para el comité de cambios; después, para ingeniería.</translation>
    </message>
    <message>
        <source>Every homed account, pool by pool, with its way back.</source>
        <translation>Todas las cuentas hospedadas, grupo por grupo, con su camino de vuelta.</translation>
    </message>
    <message>
        <source>For the operator: step by step, to tick and sign.</source>
        <translation>Para quien opera: paso a paso, para marcar y firmar.</translation>
    </message>
    <message>
        <source>Files that were made</source>
        <translation>Archivos creados</translation>
    </message>
    <message>
        <source>Not listed: what was made earlier and lies in the same folder. Enter opens a file.</source>
        <translation>No figura lo creado antes que está en la misma carpeta. Entrar abre un archivo.</translation>
    </message>
</context>
<context>
    <name>muster::ui::ErrorWords</name>
    <message>
        <source>%1 is damaged XML.</source>
        <translation>%1 es XML dañado.</translation>
    </message>
    <message>
        <source>Its tags do not match; the file was changed or only partly copied.</source>
        <translation>Sus etiquetas no concuerdan; el archivo se modificó o se copió solo en parte.</translation>
    </message>
    <message>
        <source>Export it again and do not edit it.</source>
        <translation>Expórtelo de nuevo y no lo edite.</translation>
    </message>
    <message>
        <source>%1 holds a document type definition.</source>
        <translation>%1 contiene una definición de tipo de documento.</translation>
    </message>
    <message>
        <source>Muster refuses these because they can be used for an attack; no export of the product has one.</source>
        <translation>Muster las rechaza porque pueden servir para un ataque; ninguna exportación del producto las contiene.</translation>
    </message>
    <message>
        <source>Find out who made this file, and export it again from the server.</source>
        <translation>Averigüe quién creó este archivo y expórtelo de nuevo desde el servidor.</translation>
    </message>
    <message>
        <source>%1 is nested too deeply.</source>
        <translation>%1 tiene demasiados niveles de anidamiento.</translation>
    </message>
    <message>
        <source>Elements stand in one another deeper than in any export of the product.</source>
        <translation>Los elementos se anidan más que en cualquier exportación del producto.</translation>
    </message>
    <message>
        <source>Export it again from the server; do not use a file of unknown origin.</source>
        <translation>Expórtelo de nuevo desde el servidor; no use un archivo de origen desconocido.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end.</source>
        <translation>No se ha podido leer %1 hasta el final.</translation>
    </message>
    <message>
        <source>The file ends in the middle of an element; it is probably cut off.</source>
        <translation>El archivo termina en medio de un elemento; probablemente está cortado.</translation>
    </message>
    <message>
        <source>Export or copy it again.</source>
        <translation>Expórtelo o cópielo de nuevo.</translation>
    </message>
    <message>
        <source>A text in %1 is too long.</source>
        <translation>Un texto de %1 es demasiado largo.</translation>
    </message>
    <message>
        <source>One value is over the limit that Muster sets for a single text.</source>
        <translation>Un valor supera el límite que Muster fija para un solo texto.</translation>
    </message>
    <message>
        <source>Export it again; if it stays so, report the file.</source>
        <translation>Expórtelo de nuevo; si se repite, comunique el archivo.</translation>
    </message>
    <message>
        <source>%1 is a damaged ZIP file.</source>
        <translation>%1 es un archivo ZIP dañado.</translation>
    </message>
    <message>
        <source>Its directory or one of its entries cannot be read; it is probably cut off.</source>
        <translation>Su directorio o una de sus entradas no se puede leer; probablemente está cortado.</translation>
    </message>
    <message>
        <source>Copy or export it again.</source>
        <translation>Cópielo o expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than is allowed.</source>
        <translation>%1 ocupa descomprimido más de lo permitido.</translation>
    </message>
    <message>
        <source>It claims or reaches a size that no export of the product has.</source>
        <translation>Declara o alcanza un tamaño que no tiene ninguna exportación del producto.</translation>
    </message>
    <message>
        <source>Do not use it unless you know its origin; otherwise unpack it and choose the folder.</source>
        <translation>No lo use si no conoce su origen; si lo conoce, descomprímalo y elija la carpeta.</translation>
    </message>
    <message>
        <source>%1 holds an entry that would leave its folder.</source>
        <translation>%1 contiene una entrada que saldría de su carpeta.</translation>
    </message>
    <message>
        <source>A path in the ZIP file is absolute or climbs with “..”; nothing of it was read.</source>
        <translation>Una ruta del archivo ZIP es absoluta o asciende con «..»; no se ha leído nada de él.</translation>
    </message>
    <message>
        <source>Find out who made this file, and export it again.</source>
        <translation>Averigüe quién creó este archivo y expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is encrypted.</source>
        <translation>%1 está cifrado.</translation>
    </message>
    <message>
        <source>Muster does not open ZIP files that need a password.</source>
        <translation>Muster no abre archivos ZIP que requieren contraseña.</translation>
    </message>
    <message>
        <source>Unpack it yourself and choose the folder.</source>
        <translation>Descomprímalo usted y elija la carpeta.</translation>
    </message>
    <message>
        <source>A row of %1 has another number of values than its head.</source>
        <translation>Una fila de %1 tiene un número de valores distinto del de su encabezado.</translation>
    </message>
    <message>
        <source>The file was probably edited, or a value holds the separator without quotes.</source>
        <translation>Probablemente el archivo se editó, o un valor contiene el separador sin comillas.</translation>
    </message>
    <message>
        <source>Export it again with Export-Csv and do not edit it in a spreadsheet.</source>
        <translation>Expórtelo de nuevo con Export-Csv y no lo edite en una hoja de cálculo.</translation>
    </message>
    <message>
        <source>%1 lacks a column that accounts need.</source>
        <translation>A %1 le falta una columna necesaria para las cuentas.</translation>
    </message>
    <message>
        <source>Without it no account can be told from another.</source>
        <translation>Sin ella no se puede distinguir una cuenta de otra.</translation>
    </message>
    <message>
        <source>Export all properties, without Select-Object.</source>
        <translation>Exporte todas las propiedades, sin Select-Object.</translation>
    </message>
    <message>
        <source>A quotation mark in %1 is never closed.</source>
        <translation>Unas comillas de %1 no se cierran nunca.</translation>
    </message>
    <message>
        <source>The rest of the file would become one value; it is probably cut off.</source>
        <translation>El resto del archivo se convertiría en un solo valor; probablemente está cortado.</translation>
    </message>
    <message>
        <source>Export it again with Export-Csv.</source>
        <translation>Expórtelo de nuevo con Export-Csv.</translation>
    </message>
    <message>
        <source>%1 refers to an object that it does not hold.</source>
        <translation>%1 hace referencia a un objeto que no contiene.</translation>
    </message>
    <message>
        <source>An object or type is named by a number that occurs nowhere before it.</source>
        <translation>Se cita un objeto o un tipo por un número que no aparece antes.</translation>
    </message>
    <message>
        <source>Export it again with Export-Clixml.</source>
        <translation>Expórtelo de nuevo con Export-Clixml.</translation>
    </message>
    <message>
        <source>A value in %1 cannot be read.</source>
        <translation>Un valor de %1 no se puede leer.</translation>
    </message>
    <message>
        <source>It is not of the type that its element announces.</source>
        <translation>No es del tipo que anuncia su elemento.</translation>
    </message>
    <message>
        <source>Export it again with Export-Clixml and do not edit it.</source>
        <translation>Expórtelo de nuevo con Export-Clixml y no lo edite.</translation>
    </message>
    <message>
        <source>%1 holds no accounts.</source>
        <translation>%1 no contiene cuentas.</translation>
    </message>
    <message>
        <source>It is well formed, but its objects are of another kind.</source>
        <translation>Está bien formado, pero sus objetos son de otro tipo.</translation>
    </message>
    <message>
        <source>Export the output of Get-CsUser or of a cmdlet for contact objects.</source>
        <translation>Exporte la salida de Get-CsUser o de un cmdlet de objetos de contacto.</translation>
    </message>
    <message>
        <source>%1 is damaged JSON.</source>
        <translation>%1 es JSON dañado.</translation>
    </message>
    <message>
        <source>Brackets or quotation marks do not match; the file is probably cut off.</source>
        <translation>Los corchetes o las comillas no concuerdan; probablemente el archivo está cortado.</translation>
    </message>
    <message>
        <source>Export it again with ConvertTo-Json.</source>
        <translation>Expórtelo de nuevo con ConvertTo-Json.</translation>
    </message>
    <message>
        <source>It is neither an account nor an array of accounts.</source>
        <translation>No es una cuenta ni una matriz de cuentas.</translation>
    </message>
    <message>
        <source>Export the output of Get-CsUser with ConvertTo-Json.</source>
        <translation>Exporte la salida de Get-CsUser con ConvertTo-Json.</translation>
    </message>
    <message>
        <source>The topology in %1 is incomplete.</source>
        <translation>La topología de %1 está incompleta.</translation>
    </message>
    <message>
        <source>A part that every topology has is missing.</source>
        <translation>Falta una parte que tiene toda topología.</translation>
    </message>
    <message>
        <source>Export it again with Get-CsTopology -AsXml.</source>
        <translation>Expórtela de nuevo con Get-CsTopology -AsXml.</translation>
    </message>
    <message>
        <source>%1 holds no topology.</source>
        <translation>%1 no contiene ninguna topología.</translation>
    </message>
    <message>
        <source>It is a configuration export, but no topology was found in it.</source>
        <translation>Es una exportación de la configuración, pero no se ha encontrado en ella ninguna topología.</translation>
    </message>
    <message>
        <source>Make it again with Export-CsConfiguration, or add the topology as a file of its own.</source>
        <translation>Hágala de nuevo con Export-CsConfiguration o añada la topología como archivo aparte.</translation>
    </message>
    <message>
        <source>%1 is no readable certificate.</source>
        <translation>%1 no es un certificado legible.</translation>
    </message>
    <message>
        <source>It is neither PEM, DER nor PFX, or it is damaged.</source>
        <translation>No es PEM, DER ni PFX, o está dañado.</translation>
    </message>
    <message>
        <source>Export the certificate again.</source>
        <translation>Exporte de nuevo el certificado.</translation>
    </message>
    <message>
        <source>The password does not open %1.</source>
        <translation>La contraseña no abre %1.</translation>
    </message>
    <message>
        <source>It was mistyped or belongs to another file.</source>
        <translation>Se ha escrito mal o pertenece a otro archivo.</translation>
    </message>
    <message>
        <source>Type the password that was set when the file was exported.</source>
        <translation>Escriba la contraseña que se fijó al exportar el archivo.</translation>
    </message>
    <message>
        <source>The kit.json of %1 is not valid.</source>
        <translation>El kit.json de %1 no es válido.</translation>
    </message>
    <message>
        <source>A key or value in it is not in the kit format.</source>
        <translation>Una clave o un valor no pertenece al formato de kit.</translation>
    </message>
    <message>
        <source>Correct the named line, or remove kit.json: Muster then recognises the files by content.</source>
        <translation>Corrija la línea indicada o quite kit.json: Muster reconocerá entonces los archivos por su contenido.</translation>
    </message>
    <message>
        <source>“%1” names no source.</source>
        <translation>«%1» no designa ningún origen.</translation>
    </message>
    <message>
        <source>A source is written as its kind, a colon and its path.</source>
        <translation>Un origen se escribe como su tipo, dos puntos y su ruta.</translation>
    </message>
    <message>
        <source>Write for example topology:C:\Exports\topology.xml.</source>
        <translation>Escriba, por ejemplo, topology:C:\Exports\topology.xml.</translation>
    </message>
    <message>
        <source>%1 is no item of the backup catalogue.</source>
        <translation>%1 no es un elemento del catálogo de copias.</translation>
    </message>
    <message>
        <source>An export must say which item it is for.</source>
        <translation>Una exportación debe decir para qué elemento es.</translation>
    </message>
    <message>
        <source>Choose the item from the plan.</source>
        <translation>Elija el elemento en el plan.</translation>
    </message>
    <message>
        <source>A data file of Muster is not valid: %1.</source>
        <translation>Un archivo de datos de Muster no es válido: %1.</translation>
    </message>
    <message>
        <source>It holds a key or value that the program does not know.</source>
        <translation>Contiene una clave o un valor que el programa no conoce.</translation>
    </message>
    <message>
        <source>Undo your change to it, or install Muster again.</source>
        <translation>Deshaga el cambio que hizo en él o instale Muster de nuevo.</translation>
    </message>
    <message>
        <source>The work was stopped.</source>
        <translation>El trabajo se ha detenido.</translation>
    </message>
    <message>
        <source>Somebody stopped it before it had ended.</source>
        <translation>Alguien lo detuvo antes de que terminara.</translation>
    </message>
    <message>
        <source>Start it again when you are ready; what is done stays.</source>
        <translation>Vuelva a iniciarlo cuando quiera; lo hecho se conserva.</translation>
    </message>
    <message>
        <source>Muster made a mistake.</source>
        <translation>Muster ha cometido un error.</translation>
    </message>
    <message>
        <source>This should not happen and is no fault of your files.</source>
        <translation>Esto no debería ocurrir y no se debe a sus archivos.</translation>
    </message>
    <message>
        <source>Report it with the log of this run; nothing was changed on a server.</source>
        <translation>Comuníquelo junto con el registro de esta ejecución; no se ha cambiado nada en ningún servidor.</translation>
    </message>
    <message>
        <source>“%1” cannot be understood.</source>
        <translation>No se entiende «%1».</translation>
    </message>
    <message>
        <source>It is no option, name or value that Muster knows.</source>
        <translation>No es una opción, un nombre ni un valor que Muster conozca.</translation>
    </message>
    <message>
        <source>Compare it with the help and type it again.</source>
        <translation>Compárelo con la ayuda y escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is not supported.</source>
        <translation>«%1» no se admite.</translation>
    </message>
    <message>
        <source>Muster understands it but cannot do it in this version.</source>
        <translation>Muster lo entiende, pero esta versión no puede hacerlo.</translation>
    </message>
    <message>
        <source>Choose another kind of source or step; the help lists what works.</source>
        <translation>Elija otro tipo de origen o de paso; la ayuda indica lo que funciona.</translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <translation>No se ha encontrado %1.</translation>
    </message>
    <message>
        <source>There is no file or folder of this name, or its drive is not connected.</source>
        <translation>No existe un archivo o una carpeta con ese nombre, o su unidad no está conectada.</translation>
    </message>
    <message>
        <source>Check the path, or choose the file again.</source>
        <translation>Compruebe la ruta o elija el archivo de nuevo.</translation>
    </message>
    <message>
        <source>%1 may not be opened.</source>
        <translation>No se permite abrir %1.</translation>
    </message>
    <message>
        <source>The system refused access to the account which runs Muster.</source>
        <translation>El sistema ha denegado el acceso a la cuenta que ejecuta Muster.</translation>
    </message>
    <message>
        <source>Give this account the right to read it, or run Muster as an account that has it.</source>
        <translation>Conceda a esta cuenta permiso de lectura o ejecute Muster con una cuenta que lo tenga.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>No se ha podido leer %1.</translation>
    </message>
    <message>
        <source>The system broke off while reading; a share or drive may have been disconnected.</source>
        <translation>El sistema interrumpió la lectura; quizá se haya desconectado un recurso compartido o una unidad.</translation>
    </message>
    <message>
        <source>Check the connection, then read it again.</source>
        <translation>Compruebe la conexión y vuelva a leerlo.</translation>
    </message>
    <message>
        <source>%1 was not recognised.</source>
        <translation>No se ha reconocido %1.</translation>
    </message>
    <message>
        <source>Its content is none of the kinds that Muster reads.</source>
        <translation>Su contenido no es de ninguno de los tipos que lee Muster.</translation>
    </message>
    <message>
        <source>Choose a topology, an export of accounts, a certificate, a kit or a file store.</source>
        <translation>Elija una topología, una exportación de cuentas, un certificado, un kit o un almacén de archivos.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vacío.</translation>
    </message>
    <message>
        <source>The file holds nothing; the export probably failed.</source>
        <translation>El archivo no contiene nada; probablemente la exportación falló.</translation>
    </message>
    <message>
        <source>Export it again and look at its size before you choose it.</source>
        <translation>Expórtelo de nuevo y mire su tamaño antes de elegirlo.</translation>
    </message>
    <message>
        <source>%1 is of another kind.</source>
        <translation>%1 es de otro tipo.</translation>
    </message>
    <message>
        <source>It was recognised, but as something other than what was asked for.</source>
        <translation>Se ha reconocido, pero como algo distinto de lo que se pedía.</translation>
    </message>
    <message>
        <source>Add it as the kind it is, or choose another file here.</source>
        <translation>Añádalo como el tipo que es o elija aquí otro archivo.</translation>
    </message>
    <message>
        <source>The text of %1 cannot be decoded.</source>
        <translation>No se puede descodificar el texto de %1.</translation>
    </message>
    <message>
        <source>Its bytes do not fit the encoding that the file announces.</source>
        <translation>Sus bytes no corresponden a la codificación que anuncia el archivo.</translation>
    </message>
    <message>
        <source>Export it again with -Encoding UTF8 or Unicode, without opening it in an editor.</source>
        <translation>Expórtelo de nuevo con -Encoding UTF8 o Unicode, sin abrirlo en un editor.</translation>
    </message>
    <message>
        <source>%1 is too large.</source>
        <translation>%1 es demasiado grande.</translation>
    </message>
    <message>
        <source>It is over the limit that Muster sets for input of this kind.</source>
        <translation>Supera el límite que Muster fija para este tipo de entrada.</translation>
    </message>
    <message>
        <source>Export it in parts, for example one file for each pool.</source>
        <translation>Expórtelo por partes, por ejemplo, un archivo por grupo.</translation>
    </message>
    <message>
        <source>There is no space left for %1.</source>
        <translation>No queda espacio para %1.</translation>
    </message>
    <message>
        <source>The drive is full; what was half written does not count as a snapshot.</source>
        <translation>La unidad está llena; lo escrito a medias no cuenta como instantánea.</translation>
    </message>
    <message>
        <source>Free some space or choose another drive, then continue.</source>
        <translation>Libere espacio o elija otra unidad y continúe.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>No se ha podido escribir %1.</translation>
    </message>
    <message>
        <source>The system refused; the folder may be read-only or disconnected.</source>
        <translation>El sistema lo ha rechazado; la carpeta puede ser de solo lectura o estar desconectada.</translation>
    </message>
    <message>
        <source>Check that the folder can be written to, then try again.</source>
        <translation>Compruebe que se puede escribir en la carpeta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The snapshots in %1 are in use.</source>
        <translation>Las instantáneas de %1 están en uso.</translation>
    </message>
    <message>
        <source>Another Muster is writing there at this moment.</source>
        <translation>Otro Muster está escribiendo allí en este momento.</translation>
    </message>
    <message>
        <source>Wait until it has ended; reading is possible meanwhile.</source>
        <translation>Espere a que termine; mientras tanto se puede leer.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Muster.</source>
        <translation>%1 fue escrito por un Muster más reciente.</translation>
    </message>
    <message>
        <source>Its format is newer than this version reads.</source>
        <translation>Su formato es más reciente que el que lee esta versión.</translation>
    </message>
    <message>
        <source>Install the newer version, or restore by the script in the snapshot.</source>
        <translation>Instale la versión más reciente o restaure con el script de la instantánea.</translation>
    </message>
    <message>
        <source>There is no snapshot %1.</source>
        <translation>No existe la instantánea %1.</translation>
    </message>
    <message>
        <source>No whole snapshot of this name is in the store.</source>
        <translation>En el almacén no hay ninguna instantánea completa con ese nombre.</translation>
    </message>
    <message>
        <source>Choose one from the list of snapshots.</source>
        <translation>Elija una de la lista de instantáneas.</translation>
    </message>
    <message>
        <source>%1 is not as it was written.</source>
        <translation>%1 no está como se escribió.</translation>
    </message>
    <message>
        <source>Its bytes have changed since the backup; do not rely on it.</source>
        <translation>Sus bytes han cambiado desde la copia; no confíe en él.</translation>
    </message>
    <message>
        <source>Check the drive, and take a new backup while the servers still stand.</source>
        <translation>Revise la unidad y haga una copia nueva mientras los servidores sigan en pie.</translation>
    </message>
    <message>
        <source>%1 is not empty.</source>
        <translation>%1 no está vacía.</translation>
    </message>
    <message>
        <source>Muster restores only into a new or empty folder, so that nothing is mixed or lost.</source>
        <translation>Muster restaura solo en una carpeta nueva o vacía, para que nada se mezcle ni se pierda.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The stored path %1 was refused.</source>
        <translation>Se ha rechazado la ruta almacenada %1.</translation>
    </message>
    <message>
        <source>It would leave the target folder, or no system could hold it.</source>
        <translation>Saldría de la carpeta de destino o ningún sistema podría guardarla.</translation>
    </message>
    <message>
        <source>Nothing outside the target was written; find out where this snapshot comes from.</source>
        <translation>No se ha escrito nada fuera del destino; averigüe de dónde procede esta instantánea.</translation>
    </message>
    <message>
        <source>%1 is no store of snapshots.</source>
        <translation>%1 no es un almacén de instantáneas.</translation>
    </message>
    <message>
        <source>There is no readable store.json in it.</source>
        <translation>No contiene un store.json legible.</translation>
    </message>
    <message>
        <source>Choose the folder that holds store.json, usually “snapshots” in the project.</source>
        <translation>Elija la carpeta que contiene store.json, normalmente «snapshots» en el proyecto.</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>No hay nada seleccionado.</translation>
    </message>
    <message>
        <source>No item, pool or path of the snapshot fits what was asked for.</source>
        <translation>Ningún elemento, grupo ni ruta de la instantánea coincide con lo pedido.</translation>
    </message>
    <message>
        <source>Select at least one item.</source>
        <translation>Seleccione al menos un elemento.</translation>
    </message>
    <message>
        <source>There is no project in %1.</source>
        <translation>No hay ningún proyecto en %1.</translation>
    </message>
    <message>
        <source>The folder holds no project.sqlite.</source>
        <translation>La carpeta no contiene project.sqlite.</translation>
    </message>
    <message>
        <source>Choose another folder, or make a new project.</source>
        <translation>Elija otra carpeta o cree un proyecto nuevo.</translation>
    </message>
    <message>
        <source>The project in %1 was written by a newer Muster.</source>
        <translation>El proyecto de %1 fue escrito por un Muster más reciente.</translation>
    </message>
    <message>
        <source>This version does not know its format.</source>
        <translation>Esta versión no conoce su formato.</translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed.</source>
        <translation>Instale la versión más reciente; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The project in %1 is damaged.</source>
        <translation>El proyecto de %1 está dañado.</translation>
    </message>
    <message>
        <source>Its project.sqlite cannot be read; the snapshots do not depend on it.</source>
        <translation>No se puede leer su project.sqlite; las instantáneas no dependen de él.</translation>
    </message>
    <message>
        <source>Make a new project; the old snapshots open with “Open store”.</source>
        <translation>Cree un proyecto nuevo; las instantáneas antiguas se abren con «Abrir almacén».</translation>
    </message>
    <message>
        <source>The project in %1 is open elsewhere.</source>
        <translation>El proyecto de %1 está abierto en otro lugar.</translation>
    </message>
    <message>
        <source>Another Muster is working on it.</source>
        <translation>Otro Muster está trabajando en él.</translation>
    </message>
    <message>
        <source>Close the other window or wait until it has ended.</source>
        <translation>Cierre la otra ventana o espere a que termine.</translation>
    </message>
    <message>
        <source>No deployment has been discovered yet.</source>
        <translation>Aún no se ha descubierto ninguna implementación.</translation>
    </message>
    <message>
        <source>This step works on a discovered deployment, and the project has none.</source>
        <translation>Este paso trabaja sobre una implementación descubierta, y el proyecto no tiene ninguna.</translation>
    </message>
    <message>
        <source>Run discover with at least one source first.</source>
        <translation>Ejecute primero el descubrimiento con al menos un origen.</translation>
    </message>
    <message>
        <source>The input</source>
        <translation>La entrada</translation>
    </message>
    <message>
        <source>Line %1. %2</source>
        <translation>Línea %1. %2</translation>
    </message>
    <message>
        <source>There is nothing to read.</source>
        <translation>No hay nada que leer.</translation>
    </message>
    <message>
        <source>The project has no sources yet, and none was given.</source>
        <translation>El proyecto aún no tiene orígenes y no se ha indicado ninguno.</translation>
    </message>
    <message>
        <source>Name at least one source, for example the sample deployment.</source>
        <translation>Indique al menos un origen, por ejemplo la implementación de muestra.</translation>
    </message>
    <message>
        <source>The keychain did not give or take “%1”.</source>
        <translation>El llavero no entregó ni aceptó «%1».</translation>
    </message>
    <message>
        <source>This computer has no keychain running, or it is locked.</source>
        <translation>En este equipo no hay ningún llavero en marcha, o está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or give the passphrase each time it is needed.</source>
        <translation>Desbloquee el llavero o indique la contraseña cada vez que haga falta.</translation>
    </message>
    <message>
        <source>%1 needs a passphrase, and none was given.</source>
        <translation>%1 necesita una contraseña y no se indicó ninguna.</translation>
    </message>
    <message>
        <source>The keychain does not hold it, and there is no terminal to ask on.</source>
        <translation>El llavero no la guarda y no hay terminal en la que preguntar.</translation>
    </message>
    <message>
        <source>Give it with --passphrase-fd, which names an open file descriptor.</source>
        <translation>Indíquela con --passphrase-fd, que nombra un descriptor de archivo abierto.</translation>
    </message>
    <message>
        <source>This key does not open %1.</source>
        <translation>Esta clave no abre %1.</translation>
    </message>
    <message>
        <source>It is a good key, but nothing here was encrypted to it.</source>
        <translation>La clave es válida, pero nada de esto se cifró para ella.</translation>
    </message>
    <message>
        <source>Give the key of one of those who may open the store; “store recipients list” names them.</source>
        <translation>Indique la clave de quien pueda abrir el almacén; «store recipients list» los enumera.</translation>
    </message>
    <message>
        <source>There is no usable private key in %1.</source>
        <translation>En %1 no hay ninguna clave privada utilizable.</translation>
    </message>
    <message>
        <source>It is no PFX file with an RSA or EC key, or it is damaged.</source>
        <translation>No es un archivo PFX con una clave RSA o EC, o está dañado.</translation>
    </message>
    <message>
        <source>Export the certificate again together with its private key.</source>
        <translation>Exporte de nuevo el certificado junto con su clave privada.</translation>
    </message>
    <message>
        <source>Nothing can be encrypted to the certificate %1.</source>
        <translation>No se puede cifrar nada para el certificado %1.</translation>
    </message>
    <message>
        <source>Its key is neither RSA of 2,048 bits or more nor EC, or its use is limited to other things.</source>
        <translation>Su clave no es RSA de 2048 bits o más ni EC, o su uso está limitado a otras cosas.</translation>
    </message>
    <message>
        <source>Choose another certificate.</source>
        <translation>Elija otro certificado.</translation>
    </message>
    <message>
        <source>%1 is not among those who can open the store.</source>
        <translation>%1 no está entre quienes pueden abrir el almacén.</translation>
    </message>
    <message>
        <source>No certificate with this fingerprint was added to it.</source>
        <translation>No se le añadió ningún certificado con esta huella digital.</translation>
    </message>
    <message>
        <source>Take the fingerprint from “store recipients list”.</source>
        <translation>Tome la huella digital de «store recipients list».</translation>
    </message>
    <message>
        <source>%1 is the last way into the store.</source>
        <translation>%1 es la última forma de entrar en el almacén.</translation>
    </message>
    <message>
        <source>Without it nobody could ever read these snapshots again.</source>
        <translation>Sin ella nadie podría volver a leer estas instantáneas.</translation>
    </message>
    <message>
        <source>Add another recipient or a passphrase first.</source>
        <translation>Añada antes otro destinatario o una contraseña.</translation>
    </message>
    <message>
        <source>%1 ends too early.</source>
        <translation>%1 termina antes de tiempo.</translation>
    </message>
    <message>
        <source>Its end is missing: it was cut off while it was copied or written.</source>
        <translation>Le falta el final: se cortó al copiarlo o escribirlo.</translation>
    </message>
    <message>
        <source>Copy it again from where it is whole, and check the drive.</source>
        <translation>Cópielo de nuevo desde donde esté entero y compruebe la unidad.</translation>
    </message>
    <message>
        <source>The signature of %1 is not that of its content.</source>
        <translation>La firma de %1 no corresponde a su contenido.</translation>
    </message>
    <message>
        <source>The manifest or its signature was changed or exchanged after the backup.</source>
        <translation>El manifiesto o su firma se modificaron o se cambiaron por otros después de la copia de seguridad.</translation>
    </message>
    <message>
        <source>Do not rely on this snapshot; find out who changed it.</source>
        <translation>No confíe en esta instantánea; averigüe quién la modificó.</translation>
    </message>
    <message>
        <source>%1 is not signed by whom it should be.</source>
        <translation>%1 no está firmado por quien debería.</translation>
    </message>
    <message>
        <source>It carries no signature, or that of a key which is not trusted here.</source>
        <translation>No lleva firma, o lleva la de una clave en la que aquí no se confía.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with that of the computer which took the backup.</source>
        <translation>Compare la huella digital con la del equipo que hizo la copia de seguridad.</translation>
    </message>
    <message>
        <source>There already are snapshots in %1.</source>
        <translation>En %1 ya hay instantáneas.</translation>
    </message>
    <message>
        <source>Encryption and signature are chosen when a store is made, before its first snapshot.</source>
        <translation>El cifrado y la firma se eligen al crear un almacén, antes de su primera instantánea.</translation>
    </message>
    <message>
        <source>Make a new store in another folder; “store rekey” copies the snapshots into it.</source>
        <translation>Cree un almacén nuevo en otra carpeta; «store rekey» copia en él las instantáneas.</translation>
    </message>
    <message>
        <source>The migration starts from snapshot %1.</source>
        <translation>La migración parte de la instantánea %1.</translation>
    </message>
    <message>
        <source>It is the way back as long as the old deployment is not gone for good.</source>
        <translation>Es el camino de vuelta mientras la implementación antigua no se haya retirado definitivamente.</translation>
    </message>
    <message>
        <source>Unpin it with --signed-off and your name once the decommissioning is signed off.</source>
        <translation>Desfíjela con --signed-off y su nombre cuando se haya dado por terminada la retirada.</translation>
    </message>
    <message>
        <source>Nothing was checked yet.</source>
        <translation>Aún no se ha comprobado nada.</translation>
    </message>
    <message>
        <source>This step is about findings, and the checks have not run on what was discovered last.</source>
        <translation>Este paso trata de hallazgos, y las comprobaciones no se han ejecutado sobre lo último que se detectó.</translation>
    </message>
    <message>
        <source>Run the checks first.</source>
        <translation>Ejecute antes las comprobaciones.</translation>
    </message>
    <message>
        <source>“%1” is no finding of this project.</source>
        <translation>«%1» no es un hallazgo de este proyecto.</translation>
    </message>
    <message>
        <source>No check has this id, or the risk register has no line for it.</source>
        <translation>Ninguna comprobación tiene este identificador, o el registro de riesgos no tiene una línea para él.</translation>
    </message>
    <message>
        <source>Take the id from the list of findings or from the register, such as USR-006.</source>
        <translation>Tome el identificador de la lista de hallazgos o del registro, como USR-006.</translation>
    </message>
    <message>
        <source>The risk lacks its “%1”.</source>
        <translation>Al riesgo le falta «%1».</translation>
    </message>
    <message>
        <source>A risk is accepted with a reason, an owner and a last day that is not over.</source>
        <translation>Un riesgo se acepta con un motivo, un responsable y un último día que no haya pasado.</translation>
    </message>
    <message>
        <source>Give what is missing; a day is written as 2026-12-31.</source>
        <translation>Indique lo que falta; un día se escribe como 2026-12-31.</translation>
    </message>
    <message>
        <source>%1 needs no acceptance.</source>
        <translation>%1 no necesita aceptación.</translation>
    </message>
    <message>
        <source>The check passed, does not apply or is not due; only what failed or is unknown can be accepted.</source>
        <translation>La comprobación se superó, no es aplicable o aún no procede; solo se puede aceptar lo que falló o no se sabe.</translation>
    </message>
    <message>
        <source>Choose a finding that is open.</source>
        <translation>Elija un hallazgo que esté abierto.</translation>
    </message>
    <message>
        <source>%1 is no risk register that can be taken in.</source>
        <translation>%1 no es un registro de riesgos que se pueda importar.</translation>
    </message>
    <message>
        <source>A column is missing, a finding is unknown or stands there twice, a reason or owner is empty, or a day is not written as 2026-12-31.</source>
        <translation>Falta una columna, un hallazgo no existe o aparece dos veces, un motivo o un responsable está vacío, o un día no está escrito como 2026-12-31.</translation>
    </message>
    <message>
        <source>Correct that line and import again; nothing was taken from the file.</source>
        <translation>Corrija esa línea e importe de nuevo; no se ha tomado nada del archivo.</translation>
    </message>
    <message>
        <source>There is no pool %1.</source>
        <translation>No existe el grupo de servidores %1.</translation>
    </message>
    <message>
        <source>It is not among the pools that were discovered.</source>
        <translation>No está entre los grupos de servidores detectados.</translation>
    </message>
    <message>
        <source>Name it as the list of pools does, with its whole name.</source>
        <translation>Escríbalo como figura en la lista de grupos de servidores, con su nombre completo.</translation>
    </message>
</context>
<context>
    <name>muster::ui::EvidenceModel</name>
    <message>
        <source>At its ceiling</source>
        <translation>En su límite</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <comment>Of an item</comment>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>Probado</translation>
    </message>
</context>
<context>
    <name>muster::ui::EvidencePane</name>
    <message>
        <source>Proved up to %1, as asked.</source>
        <translation>Probado hasta «%1», como se pidió.</translation>
    </message>
    <message>
        <source>Proved up to %1; %2 was asked.</source>
        <translation>Probado hasta «%1»; se pidió «%2».</translation>
    </message>
    <message>
        <source>Something is altered, missing or unreadable. Proved up to %1.</source>
        <translation>Algo está alterado, falta o no se puede leer. Probado hasta «%1».</translation>
    </message>
    <message>
        <source>%1 of %2 mandatory items reached %3.</source>
        <translation>%1 de %2 elementos obligatorios alcanzan «%3».</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) cannot be proved that far.</source>
        <translation>
            <numerusform>%n elemento no se puede demostrar hasta ahí.</numerusform>
            <numerusform>%n elementos no se pueden demostrar hasta ahí.</numerusform>
        </translation>
    </message>
    <message>
        <source>The store could not record this proof.</source>
        <translation>El almacén no pudo registrar esta prueba.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>Probado</translation>
    </message>
    <message>
        <source>Necessity</source>
        <translation>Necesidad</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Not mandatory</source>
        <translation>No obligatorio</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>%1 of %2 shown; all are in the log.</source>
        <translation>Se muestran %1 de %2; todos figuran en el registro.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Last proof</source>
        <translation>Última prueba</translation>
    </message>
    <message>
        <source>It was never read back.</source>
        <translation>Nunca se ha vuelto a leer.</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Releída</translation>
    </message>
    <message>
        <source>Its copy</source>
        <translation>Su copia</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
</context>
<context>
    <name>muster::ui::FileOutcomeWords</name>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Changed while it was read</source>
        <translation>Cambió durante la lectura</translation>
    </message>
    <message>
        <source>Vanished before it was read</source>
        <translation>Desapareció antes de leerse</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Acceso denegado</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>No se pudo leer</translation>
    </message>
</context>
<context>
    <name>muster::ui::FindingChangeWords</name>
    <message>
        <source>Not compared</source>
        <translation>Sin comparar</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Regressed</source>
        <translation>Empeorado</translation>
    </message>
    <message>
        <source>Improved</source>
        <translation>Mejorado</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Resuelto</translation>
    </message>
</context>
<context>
    <name>muster::ui::FindingList</name>
    <message>
        <source>Findings</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Not covered: everything; nothing was checked.</source>
        <translation>Sin cubrir: todo; no se ha comprobado nada.</translation>
    </message>
    <message>
        <source>To solve</source>
        <translation>Por resolver</translation>
    </message>
    <message>
        <source>Blockers</source>
        <translation>Bloqueos</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>Checks</comment>
        <translation>Desconocidas</translation>
    </message>
    <message>
        <source>Passed</source>
        <comment>Checks</comment>
        <translation>Superadas</translation>
    </message>
    <message>
        <source>Not covered: %1 could not be looked at, %2 belong to a later stage, %3 do not concern this deployment.</source>
        <translation>Sin cubrir: %1 no se pudieron mirar, %2 corresponden a una fase posterior y %3 no afectan a esta implementación.</translation>
    </message>
    <message>
        <source>No check of this kind</source>
        <translation>Ninguna comprobación de este tipo</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) were evaluated.</source>
        <translation>
            <numerusform>Se ha evaluado %n comprobación.</numerusform>
            <numerusform>Se han evaluado %n comprobaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <comment>Checks</comment>
        <translation>Aceptadas</translation>
    </message>
</context>
<context>
    <name>muster::ui::FindingModel</name>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>muster::ui::FindingOutcomeWords</name>
    <message>
        <source>Passed</source>
        <translation>Superada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>No superada</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>No aplicable</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocida</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>Aún no procede</translation>
    </message>
</context>
<context>
    <name>muster::ui::FindingPane</name>
    <message>
        <source>Nothing chosen</source>
        <translation>Nada seleccionado</translation>
    </message>
    <message>
        <source>Choose a check to see what was found.</source>
        <translation>Seleccione una comprobación para ver lo que se encontró.</translation>
    </message>
    <message>
        <source>What would answer it</source>
        <translation>Qué permitiría responderla</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>It touches %1; %2 of them are kept here.</source>
        <translation>Afecta a %1; aquí se conservan %2.</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Qué se exige</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Documentation: %1</source>
        <translation>Documentación: %1</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copiar comando</translation>
    </message>
    <message>
        <source>The command was copied.</source>
        <translation>Se ha copiado el comando.</translation>
    </message>
    <message>
        <source>Since the run before: %1</source>
        <translation>Desde la comprobación anterior: %1</translation>
    </message>
    <message>
        <source>Copy finding</source>
        <translation>Copiar resultado</translation>
    </message>
    <message>
        <source>The finding was copied, with its evidence and remedy.</source>
        <translation>Se ha copiado el resultado, con su evidencia y su remedio.</translation>
    </message>
    <message>
        <source>Risk register</source>
        <translation>Registro de riesgos</translation>
    </message>
    <message>
        <source>Accepted by %1 until %2. It counts as a condition.</source>
        <translation>Aceptado por %1 hasta el %2. Cuenta como condición.</translation>
    </message>
    <message>
        <source>Its acceptance by %1 ended on %2: it counts again.</source>
        <translation>La aceptación de %1 venció el %2: vuelve a contar.</translation>
    </message>
    <message>
        <source>What is seen is no longer what %1 accepted: it counts again.</source>
        <translation>Lo que se observa ya no es lo que aceptó %1: vuelve a contar.</translation>
    </message>
    <message>
        <source>Accepted by %1, but no longer open.</source>
        <translation>Aceptado por %1, pero ya no está abierto.</translation>
    </message>
    <message>
        <source>Ticket: %1</source>
        <translation>Incidencia: %1</translation>
    </message>
    <message>
        <source>Withdraw acceptance</source>
        <translation>Retirar la aceptación</translation>
    </message>
    <message>
        <source>Accept risk…</source>
        <translation>Aceptar el riesgo…</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Qué hacer: %1</translation>
    </message>
</context>
<context>
    <name>muster::ui::FindingRows</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <comment>Where</comment>
        <translation>
            <numerusform>%n cuenta</numerusform>
            <numerusform>%n cuentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pool(s)</source>
        <comment>Where</comment>
        <translation>
            <numerusform>%n grupo</numerusform>
            <numerusform>%n grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <comment>Where</comment>
        <translation>
            <numerusform>%n servidor</numerusform>
            <numerusform>%n servidores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <comment>Where</comment>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ui::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>What each step does, which keys work, and what the words mean.</source>
        <translation>Qué hace cada paso, qué teclas sirven y qué significan las palabras.</translation>
    </message>
</context>
<context>
    <name>muster::ui::HoleModel</name>
    <message>
        <source>Deployment</source>
        <translation>Implementación</translation>
    </message>
</context>
<context>
    <name>muster::ui::HolesCard</name>
    <message>
        <source>Choose certificate…</source>
        <translation>Elegir certificado…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>Choose export…</source>
        <translation>Elegir exportación…</translation>
    </message>
    <message>
        <source>Save the export script</source>
        <translation>Guardar el script de exportación</translation>
    </message>
    <message>
        <source>PowerShell scripts (*.ps1)</source>
        <translation>Scripts de PowerShell (*.ps1)</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Elegir la carpeta</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Elegir el archivo</translation>
    </message>
    <message numerus="yes">
        <source>%n mandatory item(s) are not protected</source>
        <translation>
            <numerusform>%n elemento obligatorio no está protegido</numerusform>
            <numerusform>%n elementos obligatorios no están protegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Save export script…</source>
        <translation>Guardar script de exportación…</translation>
    </message>
    <message>
        <source>Not protected</source>
        <translation>Sin proteger</translation>
    </message>
</context>
<context>
    <name>muster::ui::HostingWords</name>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>On-premises</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Microsoft 365</source>
        <translation>Microsoft 365</translation>
    </message>
    <message>
        <source>No provider</source>
        <translation>Sin proveedor</translation>
    </message>
</context>
<context>
    <name>muster::ui::HubLists</name>
    <message>
        <source>Snapshots</source>
        <translation>Instantáneas</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>%1 newest of %2</source>
        <translation>%1 más recientes de %2</translation>
    </message>
    <message>
        <source>Never in a snapshot: gateways, load balancers, reverse proxies and Exchange. Their owners back them up.</source>
        <translation>Nunca en una instantánea: puertas de enlace, equilibradores de carga, proxies inversos y Exchange. Sus responsables hacen la copia.</translation>
    </message>
    <message>
        <source>Only projects opened on this computer; others open with Open project.</source>
        <translation>Solo los proyectos abiertos en este equipo; los demás se abren con Abrir proyecto.</translation>
    </message>
</context>
<context>
    <name>muster::ui::HubPage</name>
    <message>
        <source>Call the roll before you move</source>
        <translation>Pase lista antes de migrar</translation>
    </message>
    <message>
        <source>Open a project, make a new one, or explore the sample deployment.</source>
        <translation>Abra un proyecto, cree uno nuevo o explore la implementación de ejemplo.</translation>
    </message>
    <message>
        <source>Towards %1</source>
        <translation>Hacia %1</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <comment>Hub</comment>
        <translation>
            <numerusform>%n sitio</numerusform>
            <numerusform>%n sitios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pool(s)</source>
        <comment>Hub</comment>
        <translation>
            <numerusform>%n grupo</numerusform>
            <numerusform>%n grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <comment>Hub</comment>
        <translation>
            <numerusform>%n cuenta</numerusform>
            <numerusform>%n cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Proyecto nuevo…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Abrir proyecto…</translation>
    </message>
    <message>
        <source>English</source>
        <comment>Name of the language shown now</comment>
        <translation>Español</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Explore the sample deployment</source>
        <translation>Explorar la implementación de ejemplo</translation>
    </message>
    <message>
        <source>Muster %1  ·  Works offline. Nothing leaves this computer.</source>
        <translation>Muster %1  ·  Funciona sin conexión. Nada sale de este equipo.</translation>
    </message>
</context>
<context>
    <name>muster::ui::HubTasks</name>
    <message>
        <source>%1 of %2 steps done, next: %3</source>
        <translation>%1 de %2 pasos hechos; siguiente: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n unknown</source>
        <comment>Verdict, then a count of checks</comment>
        <translation>
            <numerusform>%1; %n desconocida</numerusform>
            <numerusform>%1; %n desconocidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Left on %1</source>
        <translation>Se dejó el %1</translation>
    </message>
    <message>
        <source>Discover the deployment, check it, back it up, prove the backup, and print the documents.</source>
        <translation>Descubra la implementación, compruébela, haga la copia de seguridad, demuestre que vale e imprima los documentos.</translation>
    </message>
    <message>
        <source>Continue at %1</source>
        <translation>Continuar en %1</translation>
    </message>
    <message>
        <source>Start with %1</source>
        <translation>Empezar por %1</translation>
    </message>
    <message>
        <source>Bring back a snapshot, one pool or one item to a folder; servers are not touched.</source>
        <translation>Recupere en una carpeta una instantánea, un grupo o un elemento; los servidores no se tocan.</translation>
    </message>
    <message>
        <source>Choose a snapshot</source>
        <translation>Elija una instantánea</translation>
    </message>
    <message>
        <source>Read a snapshot back and learn exactly what that proves, from Present to Rehearsed.</source>
        <translation>Vuelva a leer una instantánea y sepa con exactitud qué demuestra, de Presente a Ensayado.</translation>
    </message>
    <message>
        <source>Verify a snapshot</source>
        <translation>Verificar una instantánea</translation>
    </message>
    <message>
        <source>No snapshot yet</source>
        <translation>Todavía no hay instantáneas</translation>
    </message>
    <message>
        <source>Nothing to read back yet</source>
        <translation>Todavía no hay nada que releer</translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s)</source>
        <comment>Hub</comment>
        <translation>
            <numerusform>%n instantánea</numerusform>
            <numerusform>%n instantáneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest from %1</source>
        <translation>Última: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of them partial or failed</source>
        <comment>Snapshots on the hub</comment>
        <translation>
            <numerusform>%n parcial o con error</numerusform>
            <numerusform>%n parciales o con error</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was read back yet</source>
        <translation>Aún no se ha vuelto a leer nada</translation>
    </message>
    <message>
        <source>Last read back on %1</source>
        <translation>Releída el %1</translation>
    </message>
    <message>
        <source>That proved: %1</source>
        <comment>Level of a snapshot</comment>
        <translation>Probado: %1</translation>
    </message>
</context>
<context>
    <name>muster::ui::LastSnapshotCard</name>
    <message>
        <source>Last snapshot</source>
        <translation>Última instantánea</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>Probado</translation>
    </message>
    <message>
        <source>Out of date: the deployment was read again on %1.</source>
        <translation>Desactualizada: la implementación se leyó de nuevo el %1.</translation>
    </message>
    <message>
        <source>Nothing was read since it was taken.</source>
        <translation>No se ha leído nada desde que se tomó.</translation>
    </message>
    <message numerus="yes">
        <source>Not protected: %n mandatory item(s).</source>
        <translation>
            <numerusform>Sin proteger: %n elemento obligatorio.</numerusform>
            <numerusform>Sin proteger: %n elementos obligatorios.</numerusform>
        </translation>
    </message>
    <message>
        <source>All mandatory items are in it.</source>
        <translation>Contiene todos los elementos obligatorios.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aún ninguna</translation>
    </message>
    <message>
        <source>Nothing of this deployment is protected by Muster.</source>
        <translation>Muster no protege nada de esta implementación.</translation>
    </message>
    <message>
        <source>Not protected: everything.</source>
        <translation>Sin proteger: todo.</translation>
    </message>
</context>
<context>
    <name>muster::ui::LevelCard</name>
    <message>
        <source>Prove up to</source>
        <translation>Demostrar hasta</translation>
    </message>
    <message>
        <source>Each level includes those above it. %1</source>
        <comment>Then how long it takes</comment>
        <translation>Cada nivel incluye los anteriores. %1</translation>
    </message>
</context>
<context>
    <name>muster::ui::LogDrawer</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Abrir archivo</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>Of the log</comment>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ui::LogPage</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>What Muster did since it was started, newest at the bottom.</source>
        <translation>Lo que Muster ha hecho desde que se inició; lo más reciente, abajo.</translation>
    </message>
    <message>
        <source>No project is open, so the log is not written to a file.</source>
        <translation>No hay ningún proyecto abierto, así que el registro no se escribe en un archivo.</translation>
    </message>
</context>
<context>
    <name>muster::ui::MadeFileModel</name>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Lista de cuentas</translation>
    </message>
    <message>
        <source>Rollback plan</source>
        <translation>Plan de reversión</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>muster::ui::MainWindow</name>
    <message>
        <source>%1% – %2 – Muster</source>
        <translation>%1 % – %2 – Muster</translation>
    </message>
    <message>
        <source>%1 – Muster</source>
        <translation>%1 – Muster</translation>
    </message>
    <message>
        <source>Open the folder of a project</source>
        <translation>Abra la carpeta de un proyecto</translation>
    </message>
    <message>
        <source>Choose or make a folder for the new project</source>
        <translation>Elija o cree una carpeta para el proyecto nuevo</translation>
    </message>
</context>
<context>
    <name>muster::ui::NecessityWords</name>
    <message>
        <source>Mandatory</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Mandatory if used</source>
        <translation>Obligatorio si se usa</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendado</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
</context>
<context>
    <name>muster::ui::NeededSourceWords</name>
    <message>
        <source>Nothing more</source>
        <translation>Nada más</translation>
    </message>
    <message>
        <source>A topology</source>
        <translation>Una topología</translation>
    </message>
    <message>
        <source>An export of accounts</source>
        <translation>Una exportación de cuentas</translation>
    </message>
    <message>
        <source>The file store</source>
        <translation>El almacén de archivos</translation>
    </message>
    <message>
        <source>Certificate files</source>
        <translation>Archivos de certificados</translation>
    </message>
    <message>
        <source>A snapshot</source>
        <translation>Una instantánea</translation>
    </message>
    <message>
        <source>A native export</source>
        <translation>Una exportación nativa</translation>
    </message>
    <message>
        <source>Active Directory</source>
        <translation>Active Directory</translation>
    </message>
    <message>
        <source>A management shell</source>
        <translation>Un Shell de administración</translation>
    </message>
    <message>
        <source>A look at DNS, TLS and ports</source>
        <translation>Un examen de DNS, TLS y puertos</translation>
    </message>
    <message>
        <source>A look at the servers</source>
        <translation>Un examen de los servidores</translation>
    </message>
    <message>
        <source>A decision by a person</source>
        <translation>La decisión de una persona</translation>
    </message>
</context>
<context>
    <name>muster::ui::ObtainWords</name>
    <message>
        <source>From file</source>
        <translation>De archivo</translation>
    </message>
    <message>
        <source>File tree</source>
        <translation>Árbol de archivos</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Externo</translation>
    </message>
    <message>
        <source>Unprotected</source>
        <translation>Sin proteger</translation>
    </message>
</context>
<context>
    <name>muster::ui::OutcomeWords</name>
    <message>
        <source>Complete</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incompleta</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
</context>
<context>
    <name>muster::ui::PageOne</name>
    <message>
        <source>The checks did not run yet; they run when the documents are made.</source>
        <translation>Las comprobaciones aún no se han ejecutado; se ejecutan al crear los documentos.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Blockers and warnings</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n blocker(s)</source>
        <translation>
            <numerusform>%n bloqueo</numerusform>
            <numerusform>%n bloqueos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Examinado</translation>
    </message>
    <message>
        <source>%1 checks that apply were answered; the others are unknown.</source>
        <translation>%1 comprobaciones aplicables tienen respuesta; las demás son desconocidas.</translation>
    </message>
    <message>
        <source>Protected</source>
        <translation>Protegido</translation>
    </message>
    <message>
        <source>Every mandatory item has a way to be taken.</source>
        <translation>Todos los elementos obligatorios tienen una forma de tomarse.</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>No snapshot</source>
        <translation>Sin instantánea</translation>
    </message>
    <message>
        <source>Nothing was backed up yet.</source>
        <translation>Todavía no se ha hecho ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>Proved: %1</source>
        <translation>Probado: %1</translation>
    </message>
    <message>
        <source>Snapshot of %1: %2 mandatory items</source>
        <translation>Instantánea del %1: %2 elementos obligatorios</translation>
    </message>
</context>
<context>
    <name>muster::ui::ParticularsForm</name>
    <message>
        <source>Their language</source>
        <translation>Su idioma</translation>
    </message>
    <message>
        <source>Language of the documents</source>
        <translation>Idioma de los documentos</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>Número de cambio</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Write a day as 2026-09-26.</source>
        <translation>Escriba el día como 2026-09-26.</translation>
    </message>
    <message>
        <source>Who sees to the conditions</source>
        <translation>Quién se ocupa de las condiciones</translation>
    </message>
    <message>
        <source>First accounts move on</source>
        <translation>Primer traslado de cuentas</translation>
    </message>
    <message>
        <source>Old pools go on</source>
        <translation>Retirada de los grupos antiguos</translation>
    </message>
</context>
<context>
    <name>muster::ui::PlanFigures</name>
    <message>
        <source>%1 items</source>
        <comment>25 of 31</comment>
        <translation>%1 elementos</translation>
    </message>
    <message>
        <source>%1 needed</source>
        <translation>%1 necesarios</translation>
    </message>
    <message>
        <source>In this backup</source>
        <translation>En esta copia</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Time, estimated</source>
        <translation>Tiempo estimado</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>Free space</comment>
        <translation>Se desconoce</translation>
    </message>
    <message>
        <source>Too little free space</source>
        <translation>Falta espacio libre</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Espacio libre</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>Se escribe en</translation>
    </message>
</context>
<context>
    <name>muster::ui::PlanJobs</name>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Detenido; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1 was written. Run it in the management shell, then add its folder on Connect.</source>
        <translation>Se ha escrito %1. Ejecútelo en el Shell de administración y agregue después su carpeta en Conectar.</translation>
    </message>
    <message>
        <source>All sources were read again; the checks must run again too.</source>
        <translation>Se han vuelto a leer todos los orígenes; hay que repetir también las comprobaciones.</translation>
    </message>
</context>
<context>
    <name>muster::ui::PlanMatrix</name>
    <message>
        <source>Deployment</source>
        <comment>Place</comment>
        <translation>Implementación</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>Optional item</comment>
        <translation>Se omite</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>Unprotected, 1 of 3</comment>
        <translation>%1, %2 de %3</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>Places</comment>
        <translation>Otros</translation>
    </message>
</context>
<context>
    <name>muster::ui::PlanMatrixCard</name>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>What protects what</source>
        <translation>Qué protege cada cosa</translation>
    </message>
    <message>
        <source>Dash: not used here. External: its owner backs it up, and Muster does not see whether it was done. Not covered: what no source shows.</source>
        <translation>Guion: no se usa aquí. Externo: lo copia su responsable y Muster no ve si se ha hecho. Sin cubrir: lo que ningún origen muestra.</translation>
    </message>
</context>
<context>
    <name>muster::ui::PlanMatrixModel</name>
    <message>
        <source>%1, %2: not used here</source>
        <comment>Item, place</comment>
        <translation>%1, %2: no se usa aquí</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>Item, place, how it is obtained</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>muster::ui::PlanPage</name>
    <message>
        <source>Back up</source>
        <translation>Copiar</translation>
    </message>
    <message numerus="yes">
        <source>Back up %n pool(s)</source>
        <translation>
            <numerusform>Copiar %n grupo</numerusform>
            <numerusform>Copiar %n grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back up %n item(s)</source>
        <translation>
            <numerusform>Copiar %n elemento</numerusform>
            <numerusform>Copiar %n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Exactly this will run. Nothing is written to a server.</source>
        <translation>Se ejecutará exactamente esto. No se escribe nada en ningún servidor.</translation>
    </message>
    <message>
        <source>Nothing was discovered yet; go back to Connect.</source>
        <translation>Aún no se ha descubierto nada; vuelva a Conectar.</translation>
    </message>
    <message>
        <source>Nothing can be taken yet; choose exports, or add a kit on Connect.</source>
        <translation>Aún no hay nada que copiar; elija exportaciones o agregue un kit en Conectar.</translation>
    </message>
    <message>
        <source>There is no plan yet; press “Plan again”.</source>
        <translation>Aún no hay plan; pulse «Planificar de nuevo».</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Planificar de nuevo</translation>
    </message>
    <message>
        <source>The last step failed; it changed nothing.</source>
        <translation>El último paso falló; no ha cambiado nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n mandatory item(s) stay unprotected.</source>
        <translation>
            <numerusform>%n elemento obligatorio queda sin proteger.</numerusform>
            <numerusform>%n elementos obligatorios quedan sin proteger.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mandatory item is unprotected.</source>
        <translation>Ningún elemento obligatorio queda sin proteger.</translation>
    </message>
    <message>
        <source>The plan is being made…</source>
        <translation>Se está haciendo el plan…</translation>
    </message>
    <message>
        <source>There is no plan yet</source>
        <translation>Aún no hay plan</translation>
    </message>
</context>
<context>
    <name>muster::ui::PoolPane</name>
    <message>
        <source>Nothing chosen</source>
        <translation>Nada elegido</translation>
    </message>
    <message>
        <source>Choose a pool to see what is known of it.</source>
        <translation>Elija un grupo para ver lo que se sabe de él.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Compilación</translation>
    </message>
    <message>
        <source>Back end</source>
        <translation>Back-end</translation>
    </message>
    <message>
        <source>File store</source>
        <translation>Almacén de archivos</translation>
    </message>
    <message>
        <source>Paired with</source>
        <translation>Emparejado con</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>De dónde procede</translation>
    </message>
    <message>
        <source>No source with a topology was read.</source>
        <translation>No se ha leído ningún origen con topología.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>File and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>an unnamed source</source>
        <translation>un origen sin nombre</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Contradicciones</translation>
    </message>
    <message>
        <source>From %1 and %2</source>
        <translation>De %1 y %2</translation>
    </message>
    <message>
        <source>%1 of %2 shown; all are in the report.</source>
        <translation>Se muestran %1 de %2; todas están en el informe.</translation>
    </message>
</context>
<context>
    <name>muster::ui::PoolWords</name>
    <message>
        <source>%1, CMS host</source>
        <translation>%1, aloja el CMS</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocida</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mezclada</translation>
    </message>
</context>
<context>
    <name>muster::ui::PrerequisiteCard</name>
    <message>
        <source>Before you begin</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>Checked at %1</source>
        <translation>Comprobado a las %1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Se desconoce</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Comprobando</translation>
    </message>
</context>
<context>
    <name>muster::ui::PrerequisiteLines</name>
    <message>
        <source>Write access</source>
        <translation>Acceso de escritura</translation>
    </message>
    <message>
        <source>%1 can be written to.</source>
        <translation>Se puede escribir en %1.</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Espacio libre</translation>
    </message>
    <message>
        <source>Not known here; up to %1 needed.</source>
        <translation>No se conoce aquí; se necesitan hasta %1.</translation>
    </message>
    <message>
        <source>%1 free, up to %2 needed.</source>
        <translation>%1 libres; se necesitan hasta %2.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Orígenes</translation>
    </message>
    <message>
        <source>All %1 can be opened; what is in them is seen when they are read.</source>
        <translation>Los %1 se pueden abrir; lo que contienen se ve al leerlos.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the sources cannot be opened. The first: %1</source>
        <translation>
            <numerusform>%n de los orígenes no se puede abrir. El primero: %1</numerusform>
            <numerusform>%n de los orígenes no se pueden abrir. El primero: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Age of sources</source>
        <translation>Edad de los orígenes</translation>
    </message>
    <message>
        <source>Seen when they are read.</source>
        <translation>Se ve al leerlos.</translation>
    </message>
    <message>
        <source>The files were written within 24 hours of each other.</source>
        <translation>Los archivos se escribieron con menos de 24 horas de diferencia.</translation>
    </message>
    <message>
        <source>%1 is %2 older than %3.</source>
        <translation>%1 es %2 anterior a %3.</translation>
    </message>
</context>
<context>
    <name>muster::ui::PrivateKeyStateWords</name>
    <message>
        <source>No private key</source>
        <translation>Sin clave privada</translation>
    </message>
    <message>
        <source>Key locked by a password</source>
        <translation>Clave protegida con contraseña</translation>
    </message>
    <message>
        <source>With its private key</source>
        <translation>Con su clave privada</translation>
    </message>
    <message>
        <source>The key is of another certificate</source>
        <translation>La clave es de otro certificado</translation>
    </message>
</context>
<context>
    <name>muster::ui::ProductVersionWords</name>
    <message>
        <source>2019 or Subscription Edition</source>
        <translation>2019 o Subscription Edition</translation>
    </message>
</context>
<context>
    <name>muster::ui::ProgressCard</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>Iniciado a las %1</translation>
    </message>
    <message>
        <source>Estimating…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>Tiempo restante: %1</translation>
    </message>
    <message>
        <source>Slow: nothing has moved for %1.</source>
        <translation>Lento: nada ha avanzado desde hace %1.</translation>
    </message>
    <message>
        <source>Slow: %1 has not moved for %2.</source>
        <translation>Lento: %1 no ha avanzado desde hace %2.</translation>
    </message>
    <message>
        <source>%1 %2 per cent done</source>
        <translation>%1 %2 por ciento hecho</translation>
    </message>
</context>
<context>
    <name>muster::ui::ProgressPhaseWords</name>
    <message>
        <source>Preparing…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Reading the sources…</source>
        <translation>Leyendo los orígenes…</translation>
    </message>
    <message>
        <source>Joining what the sources say…</source>
        <translation>Uniendo lo que dicen los orígenes…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Measuring what will be taken…</source>
        <translation>Midiendo lo que se va a copiar…</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copiando…</translation>
    </message>
    <message>
        <source>Sealing the snapshot…</source>
        <translation>Cerrando la instantánea…</translation>
    </message>
    <message>
        <source>Reading everything back…</source>
        <translation>Volviendo a leer todo…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restaurando…</translation>
    </message>
    <message>
        <source>Writing the documents…</source>
        <translation>Escribiendo los documentos…</translation>
    </message>
</context>
<context>
    <name>muster::ui::ProofLevelWords</name>
    <message>
        <source>Nothing yet</source>
        <translation>Nada aún</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Unaltered</source>
        <translation>Inalterado</translation>
    </message>
    <message>
        <source>Readable</source>
        <translation>Legible</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Rehearsed</source>
        <translation>Ensayado</translation>
    </message>
</context>
<context>
    <name>muster::ui::ProofWords</name>
    <message>
        <source>Proved: nothing yet</source>
        <translation>Probado: nada aún</translation>
    </message>
    <message>
        <source>Proved: %1, level %2 of 5</source>
        <translation>Probado: %1, nivel %2 de 5</translation>
    </message>
</context>
<context>
    <name>muster::ui::RestoreContents</name>
    <message>
        <source>Nothing that was planned is missing.</source>
        <translation>No falta nada de lo planificado.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are not inside, %1 of them mandatory; listed last.</source>
        <comment>In a snapshot</comment>
        <translation>
            <numerusform>No se incluye %n elemento, %1 obligatorios; figura al final.</numerusform>
            <numerusform>No se incluyen %n elementos, %1 obligatorios; figuran al final.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>What to restore</source>
        <translation>Qué restaurar</translation>
    </message>
    <message>
        <source>What is inside</source>
        <translation>Contenido</translation>
    </message>
</context>
<context>
    <name>muster::ui::RestorePage</name>
    <message numerus="yes">
        <source>Restore %n item(s) to folder</source>
        <translation>
            <numerusform>Restaurar %n elemento en carpeta</numerusform>
            <numerusform>Restaurar %n elementos en carpeta</numerusform>
        </translation>
    </message>
    <message>
        <source>What is inside is still being read.</source>
        <translation>Aún se está leyendo el contenido.</translation>
    </message>
    <message>
        <source>Tick at least one item.</source>
        <translation>Marque al menos un elemento.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Elegir de nuevo</translation>
    </message>
    <message>
        <source>Stopping leaves in the folder what is written. Closing the window stops it.</source>
        <translation>Al detener, lo escrito queda en la carpeta. Cerrar la ventana lo detiene.</translation>
    </message>
    <message>
        <source>It failed; the message above says why.</source>
        <translation>Ha fallado; el mensaje de arriba indica el motivo.</translation>
    </message>
    <message>
        <source>Everything is read back and compared while it is written.</source>
        <translation>Todo se lee y se compara mientras se escribe.</translation>
    </message>
    <message>
        <source>Open store…</source>
        <translation>Abrir almacén…</translation>
    </message>
    <message>
        <source>Restoring was stopped; what was written stays in the folder.</source>
        <translation>La restauración se ha detenido; lo escrito queda en la carpeta.</translation>
    </message>
    <message>
        <source>Choose a snapshot</source>
        <translation>Elija una instantánea</translation>
    </message>
    <message>
        <source>Newest first. The proof level says what was shown to work, not what is hoped.</source>
        <translation>Las más recientes primero. El nivel de prueba indica lo que se ha probado, no lo que se espera.</translation>
    </message>
</context>
<context>
    <name>muster::ui::RestoreReportPane</name>
    <message>
        <source>%1 of %2 shown; all are in the log.</source>
        <translation>Se muestran %1 de %2; todos figuran en el registro.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be restored</source>
        <translation>
            <numerusform>No se pudo restaurar %n archivo</numerusform>
            <numerusform>No se pudieron restaurar %n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) were refused</source>
        <translation>
            <numerusform>Se rechazó %n ruta</numerusform>
            <numerusform>Se rechazaron %n rutas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are written and compared.</source>
        <translation>
            <numerusform>Se ha escrito y comparado %Ln archivo.</numerusform>
            <numerusform>Se han escrito y comparado %Ln archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are not; the list says why.</source>
        <comment>Of a restore</comment>
        <translation>
            <numerusform>%Ln archivo no; la lista indica el motivo.</numerusform>
            <numerusform>%Ln archivos no; la lista indica el motivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was restored</source>
        <translation>Qué se ha restaurado</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>No server was changed. The imports that follow are in the cards of the rollback plan.</source>
        <translation>No se ha modificado ningún servidor. Las importaciones que siguen están en las fichas del plan de reversión.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) without their extended attributes</source>
        <translation>
            <numerusform>%n archivo sin sus atributos extendidos</numerusform>
            <numerusform>%n archivos sin sus atributos extendidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
</context>
<context>
    <name>muster::ui::RestoreTarget</name>
    <message>
        <source>Choose a folder to restore to.</source>
        <translation>Elija una carpeta de destino.</translation>
    </message>
    <message>
        <source>Give the whole path of the folder.</source>
        <translation>Indique la ruta completa de la carpeta.</translation>
    </message>
    <message>
        <source>A file stands in the way; choose another folder.</source>
        <translation>Hay un archivo en esa ruta; elija otra carpeta.</translation>
    </message>
    <message>
        <source>This folder is not empty. Choose a new or an empty one.</source>
        <translation>La carpeta no está vacía. Elija una nueva o una vacía.</translation>
    </message>
    <message>
        <source>Nothing may be written there. Choose another folder.</source>
        <translation>No se permite escribir ahí. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Too little space: %1 free, %2 needed.</source>
        <translation>Falta espacio: %1 libres, %2 necesarios.</translation>
    </message>
    <message>
        <source>New folder, %1 free, %2 needed.</source>
        <translation>Carpeta nueva, %1 libres, %2 necesarios.</translation>
    </message>
    <message>
        <source>Empty folder, %1 free, %2 needed.</source>
        <translation>Carpeta vacía, %1 libres, %2 necesarios.</translation>
    </message>
    <message>
        <source>Choose a folder to restore to</source>
        <translation>Elija una carpeta de destino</translation>
    </message>
    <message>
        <source>Restore to</source>
        <translation>Restaurar en</translation>
    </message>
    <message>
        <source>It goes to a folder; no server is changed.</source>
        <translation>Se escribe en una carpeta; no se modifica ningún servidor.</translation>
    </message>
    <message>
        <source>Folder to restore to</source>
        <translation>Carpeta de destino</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>muster::ui::RiskDesk</name>
    <message>
        <source>The risk register was saved.</source>
        <translation>Se ha guardado el registro de riesgos.</translation>
    </message>
</context>
<context>
    <name>muster::ui::RiskDialog</name>
    <message>
        <source>Why it can be lived with</source>
        <translation>Por qué se puede convivir con él</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Quién responde de él</translation>
    </message>
    <message>
        <source>Ticket or change, if there is one</source>
        <translation>Incidencia o cambio, si lo hay</translation>
    </message>
    <message>
        <source>Last day, as 2026-12-31</source>
        <translation>Último día, como 2026-12-31</translation>
    </message>
    <message>
        <source>Accept risk</source>
        <translation>Aceptar el riesgo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Accept %1 as a risk</source>
        <translation>Aceptar %1 como riesgo</translation>
    </message>
    <message>
        <source>It stays in every document and counts as a condition. It comes back when its last day is over, or when what is seen changes.</source>
        <translation>Sigue en todos los documentos y cuenta como condición. Vuelve cuando pasa su último día o cuando cambia lo que se observa.</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>Indique el motivo.</translation>
    </message>
    <message>
        <source>Name a person or a role.</source>
        <translation>Indique una persona o un cargo.</translation>
    </message>
    <message>
        <source>Write a day from today on, as 2026-12-31.</source>
        <translation>Escriba un día a partir de hoy, como 2026-12-31.</translation>
    </message>
</context>
<context>
    <name>muster::ui::RiskStateWords</name>
    <message>
        <source>Not accepted</source>
        <translation>No aceptado</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vencido</translation>
    </message>
    <message>
        <source>Evidence changed</source>
        <translation>Evidencia distinta</translation>
    </message>
    <message>
        <source>No longer open</source>
        <translation>Ya no está abierto</translation>
    </message>
</context>
<context>
    <name>muster::ui::ScopeKindWords</name>
    <message>
        <source>Deployment</source>
        <translation>Implementación</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Grupo de servidores</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>SQL instance</source>
        <translation>Instancia de SQL</translation>
    </message>
    <message>
        <source>File store</source>
        <translation>Almacén de archivos</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Externo</translation>
    </message>
</context>
<context>
    <name>muster::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>How the window looks on this computer. Documents have their own language.</source>
        <translation>El aspecto de la ventana en este equipo. Los documentos tienen su propio idioma.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Muster works offline. It downloads nothing and reports nothing.</source>
        <translation>Muster funciona sin conexión. No descarga nada ni comunica nada.</translation>
    </message>
    <message>
        <source>This build has no translation for that language.</source>
        <translation>Esta compilación no tiene traducción a ese idioma.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Takes effect when Muster is opened the next time.</source>
        <translation>Surtirá efecto la próxima vez que se abra Muster.</translation>
    </message>
</context>
<context>
    <name>muster::ui::SeverityWords</name>
    <message>
        <source>Blocker</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>muster::ui::SidePage</name>
    <message>
        <source>Return</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>muster::ui::SignedByWords</name>
    <message>
        <source>Unsigned</source>
        <translation>Sin firmar</translation>
    </message>
    <message>
        <source>By somebody unknown</source>
        <translation>Por un desconocido</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>De confianza</translation>
    </message>
</context>
<context>
    <name>muster::ui::SiteKindWords</name>
    <message>
        <source>Central site</source>
        <translation>Sitio central</translation>
    </message>
    <message>
        <source>Branch site</source>
        <translation>Sitio de sucursal</translation>
    </message>
</context>
<context>
    <name>muster::ui::SnapshotList</name>
    <message>
        <source>Choose the folder of a store of snapshots</source>
        <translation>Elija la carpeta de un almacén de instantáneas</translation>
    </message>
    <message>
        <source>Only snapshots of this project. Others open with Open store.</source>
        <translation>Solo las instantáneas de este proyecto. Las demás se abren con «Abrir almacén».</translation>
    </message>
    <message>
        <source>Only snapshots in %1.</source>
        <translation>Solo las instantáneas de %1.</translation>
    </message>
    <message>
        <source>There is no snapshot to choose yet.</source>
        <translation>Todavía no hay ninguna instantánea que elegir.</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantáneas</translation>
    </message>
    <message>
        <source>No snapshot yet</source>
        <translation>Todavía no hay instantáneas</translation>
    </message>
    <message>
        <source>The project has none. Back up first, or open a store from elsewhere.</source>
        <translation>El proyecto no tiene ninguna. Haga primero una copia de seguridad o abra un almacén de otro lugar.</translation>
    </message>
    <message>
        <source>Open store…</source>
        <translation>Abrir almacén…</translation>
    </message>
</context>
<context>
    <name>muster::ui::SnapshotModel</name>
    <message>
        <source>Partial</source>
        <translation>Parcial</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomada</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>Probado</translation>
    </message>
    <message>
        <source>Mandatory items</source>
        <translation>Elementos obligatorios</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>muster::ui::SourceChooser</name>
    <message>
        <source>Choose the folder of a file store</source>
        <translation>Elija la carpeta de un almacén de archivos</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Elija archivos</translation>
    </message>
</context>
<context>
    <name>muster::ui::SourceKindWords</name>
    <message>
        <source>Topology</source>
        <translation>Topología</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>Kit</translation>
    </message>
    <message>
        <source>File stores</source>
        <translation>Almacenes de archivos</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportaciones</translation>
    </message>
    <message>
        <source>Sample deployment</source>
        <translation>Implementación de ejemplo</translation>
    </message>
</context>
<context>
    <name>muster::ui::SourceList</name>
    <message>
        <source>Muster reads these files and shares. It changes nothing on a server.</source>
        <translation>Muster lee estos archivos y recursos compartidos. No cambia nada en ningún servidor.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Orígenes</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>Aún no hay orígenes</translation>
    </message>
    <message>
        <source>Drop files below, or choose them.</source>
        <translation>Arrastre archivos abajo o elíjalos.</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Añadir origen…</translation>
    </message>
</context>
<context>
    <name>muster::ui::SourceModel</name>
    <message>
        <source>Not read yet</source>
        <translation>Aún sin leer</translation>
    </message>
    <message>
        <source>%1 recognised</source>
        <comment>n of m</comment>
        <translation>%1 reconocidos</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <comment>Source</comment>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Reconocido</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>muster::ui::SourcePane</name>
    <message>
        <source>It is read when you press “Discover deployment”. Its content decides what it is.</source>
        <translation>Se lee al pulsar «Descubrir la implementación». Su contenido decide lo que es.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Leído de</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomada</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Reconocido</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>20 of %1 warnings shown; all are in the log.</source>
        <translation>Se muestran 20 de %1 avisos; todos están en el registro.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
</context>
<context>
    <name>muster::ui::SourceWords</name>
    <message>
        <source>%1 is a draft: servers may be shown that do not exist.</source>
        <translation>%1 es un borrador: pueden aparecer servidores que no existen.</translation>
    </message>
    <message>
        <source>%1 holds changes that were not published.</source>
        <translation>%1 contiene cambios sin publicar.</translation>
    </message>
    <message>
        <source>%1 refers to %2, which is nowhere in the file.</source>
        <translation>%1 hace referencia a %2, que no está en el archivo.</translation>
    </message>
    <message>
        <source>The name %1 occurs twice.</source>
        <translation>El nombre %1 aparece dos veces.</translation>
    </message>
    <message>
        <source>The role %1 is not known; it is listed as it is written.</source>
        <translation>No se conoce el rol %1; se muestra tal como está escrito.</translation>
    </message>
    <message>
        <source>The version %1 is not known.</source>
        <translation>No se conoce la versión %1.</translation>
    </message>
    <message>
        <source>%1 carries no service.</source>
        <translation>%1 no presta ningún servicio.</translation>
    </message>
    <message>
        <source>No service uses the file store %1.</source>
        <translation>Ningún servicio usa el almacén de archivos %1.</translation>
    </message>
    <message>
        <source>%1 is not known and was left out.</source>
        <translation>%1 no se conoce y se ha omitido.</translation>
    </message>
    <message>
        <source>%1 was not recognised and is not used.</source>
        <translation>%1 no se ha reconocido y no se usa.</translation>
    </message>
    <message>
        <source>%1 does not say its encoding and was read as Windows-1252.</source>
        <translation>%1 no indica su codificación y se ha leído como Windows-1252.</translation>
    </message>
    <message>
        <source>Letters of %1 were lost as “?” by an ANSI export.</source>
        <translation>Una exportación ANSI ha convertido en «?» letras de %1.</translation>
    </message>
    <message>
        <source>%1 holds the name of a type instead of its values.</source>
        <translation>%1 contiene el nombre de un tipo en lugar de sus valores.</translation>
    </message>
    <message>
        <source>A letter of %1 is damaged.</source>
        <translation>Una letra de %1 está dañada.</translation>
    </message>
    <message>
        <source>The value of %1 could not be read and is kept as text.</source>
        <translation>El valor de %1 no se ha podido leer y se conserva como texto.</translation>
    </message>
    <message>
        <source>%1 has no SIP address.</source>
        <translation>%1 no tiene dirección SIP.</translation>
    </message>
    <message>
        <source>The account %1 occurs twice.</source>
        <translation>La cuenta %1 aparece dos veces.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>No se ha podido leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is text of Format-List, which Muster does not read. Export it with Export-Csv.</source>
        <translation>%1 es texto de Format-List, que Muster no lee. Expórtelo con Export-Csv.</translation>
    </message>
    <message>
        <source>The folder %1 belongs to a service that the topology does not have.</source>
        <translation>La carpeta %1 pertenece a un servicio que la topología no tiene.</translation>
    </message>
    <message>
        <source>The folder %1 is missing from its file store.</source>
        <translation>Falta la carpeta %1 en su almacén de archivos.</translation>
    </message>
    <message>
        <source>Windows permissions of %1 are not visible here and are not captured.</source>
        <translation>Los permisos de Windows de %1 no son visibles aquí y no se recogen.</translation>
    </message>
    <message>
        <source>No password given opens %1; its key is not protected.</source>
        <translation>Ninguna contraseña indicada abre %1; su clave no está protegida.</translation>
    </message>
    <message>
        <source>The key in %1 belongs to another certificate.</source>
        <translation>La clave de %1 pertenece a otro certificado.</translation>
    </message>
    <message>
        <source>%1 is not as kit.json says: %2</source>
        <translation>%1 no está como dice kit.json: %2</translation>
    </message>
    <message>
        <source>%1 is named by %4 accounts but is not in the topology.</source>
        <translation>%4 cuentas citan %1, que no está en la topología.</translation>
    </message>
    <message>
        <source>%1 is homed on %3 in one file and on %4 in another.</source>
        <translation>%1 está alojada en %3 según un archivo y en %4 según otro.</translation>
    </message>
    <message>
        <source>Two files disagree on %2 of %1: “%3” and “%4”.</source>
        <translation>Dos archivos discrepan en %2 de %1: «%3» y «%4».</translation>
    </message>
    <message>
        <source>Two topology documents disagree on %2 of %1: “%3” and “%4”.</source>
        <translation>Dos documentos de topología discrepan en %2 de %1: «%3» y «%4».</translation>
    </message>
    <message>
        <source>The sources were taken more than 24 hours apart: %3 and %4.</source>
        <translation>Los orígenes se tomaron con más de 24 horas de diferencia: %3 y %4.</translation>
    </message>
    <message>
        <source>HomeServer and RegistrarPool of %1 name different pools: %3 and %4.</source>
        <translation>HomeServer y RegistrarPool de %1 citan grupos distintos: %3 y %4.</translation>
    </message>
    <message>
        <source>%3 and %4 hold the same number: %1.</source>
        <translation>%3 y %4 tienen el mismo número: %1.</translation>
    </message>
</context>
<context>
    <name>muster::ui::StageChooser</name>
    <message>
        <source>Choose the pool…</source>
        <translation>Elija el grupo de servidores…</translation>
    </message>
    <message>
        <source>Which pool is to be dismantled</source>
        <translation>Qué grupo de servidores se va a retirar</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Which stage the checks judge</source>
        <translation>Qué etapa juzgan las comprobaciones</translation>
    </message>
</context>
<context>
    <name>muster::ui::StageWords</name>
    <message>
        <source>Before any backup from live servers</source>
        <translation>Antes de copiar desde servidores en uso</translation>
    </message>
    <message>
        <source>Before the migration starts</source>
        <translation>Antes de iniciar la migración</translation>
    </message>
    <message>
        <source>Before the first users move</source>
        <translation>Antes de trasladar a los primeros usuarios</translation>
    </message>
    <message>
        <source>Before the Edge switch</source>
        <translation>Antes de cambiar los servidores perimetrales</translation>
    </message>
    <message>
        <source>Before the Central Management store moves</source>
        <translation>Antes de trasladar el almacén central de administración</translation>
    </message>
    <message>
        <source>Before users move to Teams</source>
        <translation>Antes de trasladar usuarios a Teams</translation>
    </message>
    <message>
        <source>Before a pool is dismantled</source>
        <translation>Antes de retirar un grupo de servidores</translation>
    </message>
</context>
<context>
    <name>muster::ui::StepModel</name>
    <message>
        <source>%1, %2</source>
        <comment>Step and its state</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>muster::ui::StepRail</name>
    <message>
        <source>Towards %1</source>
        <translation>Hacia %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Todas las tareas</translation>
    </message>
    <message>
        <source>Steps of %1</source>
        <translation>Pasos de %1</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>muster::ui::StepStates</name>
    <message numerus="yes">
        <source>Done, %n blocker(s)</source>
        <comment>Step rail</comment>
        <translation>
            <numerusform>Hecho, %n bloqueo</numerusform>
            <numerusform>Hecho, %n bloqueos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, %n warning(s)</source>
        <comment>Step rail</comment>
        <translation>
            <numerusform>Hecho, %n aviso</numerusform>
            <numerusform>Hecho, %n avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message numerus="yes">
        <source>Done, %n file(s)</source>
        <comment>Step rail</comment>
        <translation>
            <numerusform>Hecho, %n archivo</numerusform>
            <numerusform>Hecho, %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incompleto</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message numerus="yes">
        <source>Done, %n source(s)</source>
        <comment>Step rail</comment>
        <translation>
            <numerusform>Hecho, %n origen</numerusform>
            <numerusform>Hecho, %n orígenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, %n pool(s)</source>
        <comment>Step rail</comment>
        <translation>
            <numerusform>Hecho, %n grupo</numerusform>
            <numerusform>Hecho, %n grupos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, %n account(s)</source>
        <comment>Step rail</comment>
        <translation>
            <numerusform>Hecho, %n cuenta</numerusform>
            <numerusform>Hecho, %n cuentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, %n item(s)</source>
        <comment>Step rail</comment>
        <translation>
            <numerusform>Hecho, %n elemento</numerusform>
            <numerusform>Hecho, %n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked: choose a source first</source>
        <translation>Bloqueado: falta un origen</translation>
    </message>
    <message>
        <source>Locked: discover first</source>
        <translation>Bloqueado: falta descubrir</translation>
    </message>
    <message>
        <source>Locked: plan first</source>
        <translation>Bloqueado: falta el plan</translation>
    </message>
    <message>
        <source>Locked: a backup is running</source>
        <translation>Bloqueado: hay una copia en curso</translation>
    </message>
    <message>
        <source>Running, %1%</source>
        <translation>En marcha, %1 %</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
</context>
<context>
    <name>muster::ui::StepWords</name>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Descubrir</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparar</translation>
    </message>
</context>
<context>
    <name>muster::ui::StoreWords</name>
    <message>
        <source>never proved: prove it</source>
        <translation>nunca demostrada: demuéstrela</translation>
    </message>
    <message>
        <source>proved %1 ago: prove it again</source>
        <translation>demostrada hace %1: demuéstrela de nuevo</translation>
    </message>
    <message>
        <source>proved %1 ago</source>
        <translation>demostrada hace %1</translation>
    </message>
    <message>
        <source>one of the last</source>
        <translation>una de las últimas</translation>
    </message>
    <message>
        <source>newest of its day</source>
        <translation>la más reciente de su día</translation>
    </message>
    <message>
        <source>newest of its week</source>
        <translation>la más reciente de su semana</translation>
    </message>
    <message>
        <source>newest of its month</source>
        <translation>la más reciente de su mes</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijada</translation>
    </message>
    <message>
        <source>the migration starts from it</source>
        <translation>la migración parte de ella</translation>
    </message>
    <message>
        <source>the last that was proved</source>
        <translation>la última demostrada</translation>
    </message>
    <message>
        <source>no newer one is proved at least Readable</source>
        <translation>ninguna más reciente está demostrada al menos como Legible</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Only time or rights</source>
        <comment>Change of a file</comment>
        <translation>Solo hora o permisos</translation>
    </message>
</context>
<context>
    <name>muster::ui::TargetWords</name>
    <message>
        <source>2015</source>
        <translation>2015</translation>
    </message>
    <message>
        <source>2019</source>
        <translation>2019</translation>
    </message>
    <message>
        <source>Subscription Edition</source>
        <translation>Subscription Edition</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
</context>
<context>
    <name>muster::ui::TopologyStateWords</name>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicada</translation>
    </message>
</context>
<context>
    <name>muster::ui::UsableWords</name>
    <message>
        <source>It was begun and never ended; a new backup continues it.</source>
        <translation>Se inició y no llegó a terminar; una nueva copia de seguridad la continúa.</translation>
    </message>
    <message>
        <source>The backup failed; nothing is in it.</source>
        <translation>La copia de seguridad falló; no contiene nada.</translation>
    </message>
</context>
<context>
    <name>muster::ui::UsageWords</name>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>No se usa</translation>
    </message>
    <message>
        <source>Use unknown</source>
        <translation>Uso desconocido</translation>
    </message>
</context>
<context>
    <name>muster::ui::VerdictWords</name>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Ready with conditions</source>
        <translation>Listo con condiciones</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>No está listo</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
</context>
<context>
    <name>muster::ui::VerifyPage</name>
    <message>
        <source>What was proved</source>
        <translation>Qué se ha probado</translation>
    </message>
    <message>
        <source>Verify a snapshot</source>
        <translation>Verificar una instantánea</translation>
    </message>
    <message>
        <source>Reads a snapshot back and says exactly what that proves. It changes nothing in it.</source>
        <translation>Relee una instantánea y dice exactamente qué demuestra. No cambia nada en ella.</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Verificar de nuevo</translation>
    </message>
    <message>
        <source>Verify snapshot</source>
        <translation>Verificar instantánea</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Elegir de nuevo</translation>
    </message>
    <message>
        <source>Stopping leaves the snapshot and its last proof as they are.</source>
        <translation>Al detener, la instantánea y su última prueba quedan como están.</translation>
    </message>
    <message>
        <source>It failed; the message above says why.</source>
        <translation>Ha fallado; el mensaje de arriba indica el motivo.</translation>
    </message>
    <message>
        <source>Open store…</source>
        <translation>Abrir almacén…</translation>
    </message>
    <message>
        <source>Verifying was stopped; nothing new is proved.</source>
        <translation>La verificación se ha detenido; no se ha probado nada nuevo.</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nada elegido</translation>
    </message>
    <message>
        <source>What was proved of each item</source>
        <translation>Qué se ha probado de cada elemento</translation>
    </message>
    <message>
        <source>Not covered: what was never taken. Restore lists it for a snapshot.</source>
        <translation>No se cubre lo que nunca se incluyó. Restaurar lo enumera para cada instantánea.</translation>
    </message>
</context>
<context>
    <name>muster::ui::WouldAnswer</name>
    <message numerus="yes">
        <source>%n check(s) broke off; each says why.</source>
        <translation>
            <numerusform>%n comprobación se interrumpió; indica por qué.</numerusform>
            <numerusform>%n comprobaciones se interrumpieron; cada una indica por qué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add a topology to answer %n more.</source>
        <translation>
            <numerusform>Agregue una topología para responder a %n más.</numerusform>
            <numerusform>Agregue una topología para responder a %n más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add exports of accounts to answer %n more.</source>
        <translation>
            <numerusform>Agregue exportaciones de cuentas para responder a %n más.</numerusform>
            <numerusform>Agregue exportaciones de cuentas para responder a %n más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add the file store to answer %n more.</source>
        <translation>
            <numerusform>Agregue el almacén de archivos para responder a %n más.</numerusform>
            <numerusform>Agregue el almacén de archivos para responder a %n más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add certificate files to answer %n more.</source>
        <translation>
            <numerusform>Agregue archivos de certificados para responder a %n más.</numerusform>
            <numerusform>Agregue archivos de certificados para responder a %n más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take a snapshot and prove it to answer %n more.</source>
        <translation>
            <numerusform>Haga una instantánea y compruébela para responder a %n más.</numerusform>
            <numerusform>Haga una instantánea y compruébela para responder a %n más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add native exports to answer %n more.</source>
        <translation>
            <numerusform>Agregue exportaciones nativas para responder a %n más.</numerusform>
            <numerusform>Agregue exportaciones nativas para responder a %n más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connect the directory to answer %n more.</source>
        <translation>
            <numerusform>Conecte el directorio para responder a %n más.</numerusform>
            <numerusform>Conecte el directorio para responder a %n más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add outputs of the management shell to answer %n more.</source>
        <translation>
            <numerusform>Agregue resultados del Shell de administración para responder a %n más.</numerusform>
            <numerusform>Agregue resultados del Shell de administración para responder a %n más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at DNS, TLS and ports to answer %n more.</source>
        <translation>
            <numerusform>Consulte DNS, TLS y puertos para responder a %n más.</numerusform>
            <numerusform>Consulte DNS, TLS y puertos para responder a %n más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at the servers themselves to answer %n more.</source>
        <translation>
            <numerusform>Consulte los propios servidores para responder a %n más.</numerusform>
            <numerusform>Consulte los propios servidores para responder a %n más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more need a decision or a date from a person.</source>
        <translation>
            <numerusform>%n más necesita una decisión o una fecha de una persona.</numerusform>
            <numerusform>%n más necesitan una decisión o una fecha de una persona.</numerusform>
        </translation>
    </message>
</context>
</TS>
