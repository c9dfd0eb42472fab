<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
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
</TS>
