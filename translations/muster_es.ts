<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
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
    <message>
        <source>The project has no sources yet, and none was given.</source>
        <translation>El proyecto aún no tiene orígenes y no se ha indicado ninguno.</translation>
    </message>
    <message>
        <source>Name at least one with --source, for example --source sample:</source>
        <translation>Indique al menos uno con --source, por ejemplo --source sample:</translation>
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
        <source>%1 is named by %3 accounts but is not in the topology.</source>
        <translation>%3 cuentas citan %1, que no está en la topología.</translation>
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
</TS>
