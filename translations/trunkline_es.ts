<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AgeWording</name>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, then time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy HH:mm:ss</source>
        <comment>a moment, as Qt writes dates</comment>
        <translation>ddd, d MMM yyyy HH:mm:ss</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
</context>
<context>
    <name>ChangeWording</name>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n servicio</numerusform>
            <numerusform>%n servicios</numerusform>
        </translation>
    </message>
    <message>
        <source>merged, rolled back in %1</source>
        <translation>fusionado, con rollback en %1</translation>
    </message>
    <message>
        <source>rolling out in %1</source>
        <translation>en rollout en %1</translation>
    </message>
    <message>
        <source>merged %1</source>
        <translation>fusionado %1</translation>
    </message>
    <message>
        <source>merged, not live for %1</source>
        <translation>fusionado, %1 sin llegar a producción</translation>
    </message>
    <message numerus="yes">
        <source>around %n gates</source>
        <translation>
            <numerusform>sin pasar %n control</numerusform>
            <numerusform>sin pasar %n controles</numerusform>
        </translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superados</translation>
    </message>
    <message>
        <source>no pull request</source>
        <translation>sin PR</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>%1 of %2 gates</source>
        <translation>%1/%2 controles</translation>
    </message>
    <message>
        <source>reverted by %1</source>
        <translation>revertido por %1</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>built</source>
        <translation>construida</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>no vista</translation>
    </message>
    <message>
        <source>no service</source>
        <translation>ningún servicio</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>los %1</translation>
    </message>
    <message>
        <source>%1 rolled back</source>
        <translation>rollback en %1</translation>
    </message>
    <message>
        <source>%1 rolling out</source>
        <translation>en rollout en %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>no flag</source>
        <translation>sin flag</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>rama</translation>
    </message>
    <message>
        <source>review</source>
        <translation>revisión</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionado</translation>
    </message>
    <message>
        <source>deployed</source>
        <translation>desplegado</translation>
    </message>
    <message>
        <source>released</source>
        <translation>publicado</translation>
    </message>
    <message>
        <source>reverted</source>
        <translation>revertido</translation>
    </message>
    <message>
        <source>draft for %1</source>
        <translation>borrador desde hace %1</translation>
    </message>
    <message>
        <source>in work for %1</source>
        <translation>en curso desde hace %1</translation>
    </message>
    <message>
        <source>ready to merge</source>
        <translation>listo para fusionar</translation>
    </message>
    <message>
        <source>in review for %1</source>
        <translation>en revisión desde hace %1</translation>
    </message>
    <message>
        <source>deployed, release unknown</source>
        <translation>desplegado, publicación desconocida</translation>
    </message>
    <message>
        <source>deployed, not released for %1</source>
        <translation>desplegado, %1 sin publicar</translation>
    </message>
    <message>
        <source>deployed, not released</source>
        <translation>desplegado, sin publicar</translation>
    </message>
    <message>
        <source>released %1</source>
        <translation>publicado %1</translation>
    </message>
    <message>
        <source>delete the branch</source>
        <translation>eliminar la rama</translation>
    </message>
    <message>
        <source>remove %1: %2 over</source>
        <translation>eliminar %1: %2 de retraso</translation>
    </message>
    <message>
        <source>remove %1 in %2</source>
        <translation>eliminar %1 en %2</translation>
    </message>
    <message>
        <source>contract of %1 allowed</source>
        <translation>contract de %1 permitido</translation>
    </message>
    <message>
        <source>contract of %1 in %2</source>
        <translation>contract de %1 en %2</translation>
    </message>
    <message>
        <source>live: %1 over</source>
        <translation>producción: %1 de retraso</translation>
    </message>
    <message>
        <source>live within %1</source>
        <translation>en producción en %1 como máximo</translation>
    </message>
    <message>
        <source>overdue for %1</source>
        <translation>vencido desde hace %1</translation>
    </message>
    <message>
        <source>overdue in %1</source>
        <translation>vence en %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>in production for %1</source>
        <translation>en producción desde hace %1</translation>
    </message>
    <message>
        <source>in production</source>
        <translation>en producción</translation>
    </message>
</context>
<context>
    <name>EngineWording</name>
    <message>
        <source>its health check failed (exit code %1)</source>
        <translation>su health check falló (código de salida %1)</translation>
    </message>
    <message>
        <source>it ended with exit code %1</source>
        <translation>terminó con el código de salida %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes have too little memory or processor left</source>
        <translation>
            <numerusform>a %Ln nodo le queda poca memoria o procesador</numerusform>
            <numerusform>a %Ln nodos les queda poca memoria o procesador</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes are ruled out by its placement</source>
        <translation>
            <numerusform>su colocación excluye %Ln nodo</numerusform>
            <numerusform>su colocación excluye %Ln nodos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its port is taken on %Ln nodes</source>
        <translation>
            <numerusform>su puerto está ocupado en %Ln nodo</numerusform>
            <numerusform>su puerto está ocupado en %Ln nodos</numerusform>
        </translation>
    </message>
    <message>
        <source>each node has as many of its tasks as are allowed</source>
        <translation>cada nodo tiene ya tantas de sus tareas como se permiten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes lack a plugin that it needs</source>
        <translation>
            <numerusform>a %Ln nodo le falta un complemento necesario</numerusform>
            <numerusform>a %Ln nodos les falta un complemento necesario</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its image is not for the platform of %Ln nodes</source>
        <translation>
            <numerusform>su imagen no sirve para la plataforma de %Ln nodo</numerusform>
            <numerusform>su imagen no sirve para la plataforma de %Ln nodos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes take no new tasks</source>
        <translation>
            <numerusform>%Ln nodo no admite tareas nuevas</numerusform>
            <numerusform>%Ln nodos no admiten tareas nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>no node fits</source>
        <translation>ningún nodo sirve</translation>
    </message>
    <message>
        <source>there is no image %1</source>
        <translation>no hay ninguna imagen %1</translation>
    </message>
    <message>
        <source>task %1 failed or ended too early</source>
        <translation>la tarea %1 falló o terminó demasiado pronto</translation>
    </message>
    <message>
        <source>its health check failed</source>
        <translation>su health check falló</translation>
    </message>
    <message>
        <source>somebody asked to go back</source>
        <translation>alguien pidió volver atrás</translation>
    </message>
    <message>
        <source>the update is complete</source>
        <translation>la actualización está completa</translation>
    </message>
    <message>
        <source>it has gone back</source>
        <translation>ha vuelto atrás</translation>
    </message>
</context>
<context>
    <name>FigureWording</name>
    <message>
        <source>Change lead time</source>
        <translation>Plazo de entrega de cambios</translation>
    </message>
    <message>
        <source>Deployment frequency</source>
        <translation>Frecuencia de despliegue</translation>
    </message>
    <message>
        <source>Change fail rate</source>
        <translation>Tasa de fallos de cambios</translation>
    </message>
    <message>
        <source>Failed deployment recovery time</source>
        <translation>Tiempo de recuperación de despliegues fallidos</translation>
    </message>
    <message>
        <source>Deployment rework rate</source>
        <translation>Tasa de retrabajo de despliegues</translation>
    </message>
    <message>
        <source>Active branches</source>
        <translation>Ramas activas</translation>
    </message>
    <message>
        <source>Branch life time</source>
        <translation>Vida de las ramas</translation>
    </message>
    <message>
        <source>Merged within 24 h</source>
        <translation>Fusionados en 24 h</translation>
    </message>
    <message>
        <source>Merged within 48 h</source>
        <translation>Fusionados en 48 h</translation>
    </message>
    <message>
        <source>From the author time of a change’s first commit to the moment when the last service ran it. Counted for the changes that reached production in the time looked at.</source>
        <translation>Desde la fecha de autoría del primer commit de un cambio hasta que el último servicio lo ejecutó. Se cuentan los cambios que llegaron a producción en el periodo considerado.</translation>
    </message>
    <message>
        <source>How many rollouts of production services ended, well or not, divided by the days. Rollouts are those that this computer saw; mere scaling does not count.</source>
        <translation>Número de rollouts de servicios de producción que terminaron, bien o mal, dividido por los días. Se cuentan los rollouts que vio este equipo; el mero escalado no cuenta.</translation>
    </message>
    <message>
        <source>The share of deployments that Swarm or somebody rolled back, together with the changes on trunk that were reverted.</source>
        <translation>Proporción de despliegues en los que Swarm o alguien hizo rollback, junto con los cambios de trunk que se revirtieron.</translation>
    </message>
    <message>
        <source>From a failed deployment to the next one of the same service that ended well, and from the merge of a reverted change to its revert.</source>
        <translation>Desde un despliegue fallido hasta el siguiente del mismo servicio que terminó bien, y desde la fusión de un cambio revertido hasta su reversión.</translation>
    </message>
    <message>
        <source>The share of deployments that were not planned: those of a service whose deployment before had failed.</source>
        <translation>Proporción de despliegues no planificados: los de un servicio cuyo despliegue anterior había fallado.</translation>
    </message>
    <message>
        <source>Branches now that hold commits which trunk does not have.</source>
        <translation>Ramas que ahora contienen commits que trunk no tiene.</translation>
    </message>
    <message>
        <source>From the author time of a change’s first commit to its merge.</source>
        <translation>Desde la fecha de autoría del primer commit de un cambio hasta su fusión.</translation>
    </message>
    <message>
        <source>The share of merged changes whose branch lived for 24 hours at most.</source>
        <translation>Proporción de cambios fusionados cuya rama vivió 24 horas como máximo.</translation>
    </message>
    <message>
        <source>The share of merged changes whose branch lived for 48 hours at most.</source>
        <translation>Proporción de cambios fusionados cuya rama vivió 48 horas como máximo.</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 al día</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>no swarm is connected</source>
        <translation>no hay ningún swarm conectado</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1 of %2 samples: too few</source>
        <translation>%1 de %2 muestras: insuficientes</translation>
    </message>
    <message>
        <source>median of %1 · 90 % below %2</source>
        <translation>mediana de %1 · 90 % por debajo de %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
</context>
<context>
    <name>NewsWording</name>
    <message>
        <source>#%1 %2 is ready to merge.</source>
        <translation>#%1 %2 está listo para fusionar.</translation>
    </message>
    <message>
        <source>#%1 %2 is not ready.</source>
        <translation>#%1 %2 no está listo.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>on for %1 %</source>
        <translation>activado al %1 %</translation>
    </message>
    <message>
        <source>Flag %1 is %2.</source>
        <translation>El flag %1 está %2.</translation>
    </message>
    <message>
        <source>Flag %1 is %2, by %3.</source>
        <translation>El flag %1 está %2, por %3.</translation>
    </message>
    <message>
        <source>%1 is in the phase %2.</source>
        <translation>%1 está en la fase %2.</translation>
    </message>
    <message>
        <source>The contract of %1 is allowed now.</source>
        <translation>El contract de %1 ya está permitido.</translation>
    </message>
    <message>
        <source>The contract of %1 is not allowed.</source>
        <translation>El contract de %1 no está permitido.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Ready to merge</source>
        <translation>Listo para fusionar</translation>
    </message>
    <message>
        <source>Contract allowed</source>
        <translation>Contract permitido</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>In production</source>
        <translation>En producción</translation>
    </message>
    <message>
        <source>Flag changed</source>
        <translation>Flag modificado</translation>
    </message>
    <message>
        <source>Schema change</source>
        <translation>Cambio de esquema</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things changed</source>
        <translation>
            <numerusform>%Ln cosa ha cambiado</numerusform>
            <numerusform>%Ln cosas han cambiado</numerusform>
        </translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <comment>number, title</comment>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>#%1</source>
        <comment>a pull request</comment>
        <translation>#%1</translation>
    </message>
    <message>
        <source>It was closed without a merge.</source>
        <translation>Se cerró sin fusionarse.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
</context>
<context>
    <name>PassportWording</name>
    <message>
        <source>left trunk %1</source>
        <translation>salió de trunk (%1)</translation>
    </message>
    <message>
        <source>merged after %1</source>
        <translation>fusionada tras %1</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 de antigüedad</translation>
    </message>
    <message>
        <source>committed to trunk without a pull request</source>
        <translation>commit hecho en trunk sin pull request</translation>
    </message>
    <message>
        <source>where it began is not known</source>
        <translation>no se sabe dónde empezó</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Rama</translation>
    </message>
    <message>
        <source>merged around: %1</source>
        <translation>fusionado sin pasar: %1</translation>
    </message>
    <message>
        <source>how it was reviewed is not known</source>
        <translation>no se sabe cómo se revisó</translation>
    </message>
    <message>
        <source>nothing is known to have been gone around</source>
        <translation>no consta que se haya saltado ningún control</translation>
    </message>
    <message>
        <source>no pull request</source>
        <translation>sin pull request</translation>
    </message>
    <message>
        <source>no pull request yet</source>
        <translation>aún sin pull request</translation>
    </message>
    <message>
        <source>#%1, opened %2 by %3</source>
        <translation>#%1, abierto por %3 (%2)</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source> by %1</source>
        <translation> por %1</translation>
    </message>
    <message>
        <source>%1, %2%3</source>
        <translation>%1, %2%3</translation>
    </message>
    <message>
        <source>every gate has passed: it can be merged</source>
        <translation>todos los controles superados: se puede fusionar</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>taken back by %1, %2</source>
        <translation>revertido por %1, %2</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Trunk</translation>
    </message>
    <message>
        <source>none is needed</source>
        <translation>no se necesita ninguna</translation>
    </message>
    <message>
        <source>no service was given an image with it yet</source>
        <translation>aún no se ha dado a ningún servicio una imagen que lo contenga</translation>
    </message>
    <message>
        <source>not known: no swarm was asked</source>
        <translation>desconocido: no se consultó ningún swarm</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>runs it since %1</source>
        <translation>lo ejecuta desde %1</translation>
    </message>
    <message>
        <source>runs it</source>
        <translation>lo ejecuta</translation>
    </message>
    <message>
        <source>is being updated since %1</source>
        <translation>se está actualizando desde %1</translation>
    </message>
    <message>
        <source>went back to %1, %2</source>
        <translation>volvió a %1, %2</translation>
    </message>
    <message>
        <source>does not run it yet</source>
        <translation>aún no lo ejecuta</translation>
    </message>
    <message>
        <source>with it went back: %1</source>
        <translation>también volvieron atrás: %1</translation>
    </message>
    <message>
        <source>Rollout of %1</source>
        <translation>Rollout de %1</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>Rollout</translation>
    </message>
    <message>
        <source>no service is built from what it changes</source>
        <translation>ningún servicio se construye a partir de lo que cambia</translation>
    </message>
    <message>
        <source>no service is built from this repository</source>
        <translation>ningún servicio se construye a partir de este repositorio</translation>
    </message>
    <message>
        <source>flag %1</source>
        <translation>flag %1</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Flag</translation>
    </message>
    <message>
        <source>which flags it is behind is not known</source>
        <translation>no se sabe detrás de qué flags está</translation>
    </message>
    <message>
        <source>behind none: released with the rollout, %1</source>
        <translation>detrás de ninguno: publicado con el rollout, %1</translation>
    </message>
    <message>
        <source>behind none: released with the rollout</source>
        <translation>detrás de ninguno: publicado con el rollout</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>its state is not known</source>
        <translation>su estado es desconocido</translation>
    </message>
    <message>
        <source>100 % since %1</source>
        <translation>100 % desde %1</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>to be removed by %1</source>
        <translation>eliminar antes de %1</translation>
    </message>
    <message>
        <source>Flag %1</source>
        <translation>Flag %1</translation>
    </message>
    <message>
        <source>phase: %1</source>
        <translation>fase: %1</translation>
    </message>
    <message>
        <source>, contract allowed from %1</source>
        <translation>, contract permitido desde %1</translation>
    </message>
    <message>
        <source>Schema %1</source>
        <translation>Esquema %1</translation>
    </message>
    <message>
        <source>the branch is deleted</source>
        <translation>la rama está eliminada</translation>
    </message>
    <message>
        <source>the branch is still there</source>
        <translation>la rama sigue existiendo</translation>
    </message>
    <message>
        <source>nothing is left to do</source>
        <translation>no queda nada por hacer</translation>
    </message>
    <message>
        <source>nothing is due</source>
        <translation>nada pendiente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>RuleWording</name>
    <message>
        <source>due from %1, overdue from %2</source>
        <translation>por vencer desde %1, vencida desde %2</translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) by people</source>
        <translation>
            <numerusform>%n aprobación de una persona</numerusform>
            <numerusform>%n aprobaciones de personas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at 100 %, a warning %2 before</source>
        <translation>%1 al 100 %, con advertencia %2 antes</translation>
    </message>
    <message>
        <source>web: %1; API: %2</source>
        <translation>web: %1; API: %2</translation>
    </message>
    <message>
        <source>%1 failures in %2</source>
        <translation>%1 fallos en %2</translation>
    </message>
    <message>
        <source>%1 on top of its own configuration</source>
        <translation>%1 además de su propia configuración</translation>
    </message>
    <message>
        <source>%1 without reads</source>
        <translation>%1 sin lecturas</translation>
    </message>
    <message>
        <source>tables from %1 rows</source>
        <translation>tablas desde %1 filas</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>info</source>
        <translation>información</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>default</source>
        <translation>predeterminado</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>terminó %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>, allowed by %1</source>
        <translation>, permitida por %1</translation>
    </message>
    <message numerus="yes">
        <source> (extended %n time(s))</source>
        <translation>
            <numerusform> (prorrogada %n vez)</numerusform>
            <numerusform> (prorrogada %n veces)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::AccountDialog</name>
    <message>
        <source>Account on %1</source>
        <translation>Cuenta en %1</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <source>A token is looked for in GH_TOKEN and GITHUB_TOKEN, then with gh auth token, then in the keychain. What you do here changes only the keychain.</source>
        <translation>El token se busca en GH_TOKEN y GITHUB_TOKEN, después con gh auth token y después en el llavero. Lo que haga aquí solo modifica el llavero.</translation>
    </message>
    <message>
        <source>Forget the token</source>
        <translation>Olvidar el token</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Iniciar sesión con el navegador</translation>
    </message>
    <message>
        <source>Sign in with a token</source>
        <translation>Iniciar sesión con un token</translation>
    </message>
    <message>
        <source>Client ID of an OAuth app on %1 with device flow</source>
        <translation>ID de cliente de una aplicación OAuth en %1 con device flow</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Get a code</source>
        <translation>Obtener un código</translation>
    </message>
    <message>
        <source>Token with read access</source>
        <translation>Token con acceso de lectura</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Keep in the keychain</source>
        <translation>Guardar en el llavero</translation>
    </message>
    <message>
        <source>Scopes of the token: %1</source>
        <translation>Ámbitos del token: %1</translation>
    </message>
    <message>
        <source>Everything that Trunkline shows can be read with it.</source>
        <translation>Permite leer todo lo que muestra Trunkline.</translation>
    </message>
    <message>
        <source>Asking %1 for a code…</source>
        <translation>Solicitando un código a %1…</translation>
    </message>
    <message>
        <source>Type this code at %1. Trunkline notices when it is done.</source>
        <translation>Escriba este código en %1. Trunkline detecta cuándo ha terminado.</translation>
    </message>
    <message>
        <source>Signed in. The token is in the keychain.</source>
        <translation>Sesión iniciada. El token está en el llavero.</translation>
    </message>
    <message>
        <source>The token is in the keychain.</source>
        <translation>El token está en el llavero.</translation>
    </message>
    <message>
        <source>The keychain holds no token for %1 any more.</source>
        <translation>El llavero ya no contiene ningún token para %1.</translation>
    </message>
</context>
<context>
    <name>Trunkline::AdviceText</name>
    <message>
        <source>One local commit is not on its remote yet.</source>
        <translation>Un commit local todavía no está en su remoto.</translation>
    </message>
    <message numerus="yes">
        <source>%n local commits are not on its remote yet.</source>
        <translation>
            <numerusform>%n commit local todavía no está en su remoto.</numerusform>
            <numerusform>%n commits locales todavía no están en su remoto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its age is unknown</source>
        <translation>Se desconoce su antigüedad</translation>
    </message>
    <message>
        <source>The clone lacks the commits where it left %1. “git fetch --unshallow” brings them.</source>
        <translation>Al clon le faltan los commits en los que salió de %1. «git fetch --unshallow» los trae.</translation>
    </message>
    <message>
        <source>Next: delete it</source>
        <translation>Siguiente: eliminarla</translation>
    </message>
    <message>
        <source>Everything in it is on %1.</source>
        <translation>Todo su contenido está en %1.</translation>
    </message>
    <message>
        <source>Nothing was ever committed here.</source>
        <translation>Aquí nunca se ha hecho ningún commit.</translation>
    </message>
    <message>
        <source>Next: resolve the conflicts</source>
        <translation>Siguiente: resolver los conflictos</translation>
    </message>
    <message>
        <source>Merge %1 into it, or rebase it, while the conflicts are still small.</source>
        <translation>Fusione %1 en ella, o haga rebase, mientras los conflictos sean pequeños.</translation>
    </message>
    <message>
        <source>Next: merge it, behind a flag if need be</source>
        <translation>Siguiente: fusionarla, detrás de un flag si hace falta</translation>
    </message>
    <message>
        <source>It is over the limit. What is not finished can go to %1 switched off; the rest can be split off.</source>
        <translation>Supera el límite. Lo que no esté terminado puede ir a %1 desactivado; el resto puede separarse.</translation>
    </message>
    <message>
        <source>Next: merge it today</source>
        <translation>Siguiente: fusionarla hoy</translation>
    </message>
    <message>
        <source>It merges cleanly now, and the limit is near.</source>
        <translation>Ahora se fusiona sin conflictos y el límite está cerca.</translation>
    </message>
    <message>
        <source>Next: push</source>
        <translation>Siguiente: hacer push</translation>
    </message>
</context>
<context>
    <name>Trunkline::AttentionList</name>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>Ways to group</source>
        <translation>Formas de agrupar</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Sin agrupar</translation>
    </message>
    <message>
        <source>By page</source>
        <translation>Por página</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Por regla</translation>
    </message>
    <message>
        <source>Show on its page</source>
        <translation>Mostrar en su página</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Posponer…</translation>
    </message>
    <message>
        <source>Show what is snoozed</source>
        <translation>Mostrar lo pospuesto</translation>
    </message>
    <message>
        <source>errors: %1</source>
        <translation>errores: %1</translation>
    </message>
    <message>
        <source>warnings: %1</source>
        <translation>advertencias: %1</translation>
    </message>
    <message>
        <source>snoozed: %1</source>
        <translation>pospuestos: %1</translation>
    </message>
    <message>
        <source>rules without a verdict: %1</source>
        <translation>reglas sin veredicto: %1</translation>
    </message>
    <message>
        <source>most urgent first</source>
        <translation>lo más urgente primero</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Nada requiere atención</translation>
    </message>
    <message>
        <source>as far as the connected sources tell</source>
        <translation>según las fuentes conectadas</translation>
    </message>
</context>
<context>
    <name>Trunkline::AttentionModel</name>
    <message>
        <source>services</source>
        <translation>servicios</translation>
    </message>
    <message>
        <source>migrations</source>
        <translation>migraciones</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>flags</translation>
    </message>
    <message>
        <source>pull requests</source>
        <translation>pull requests</translation>
    </message>
    <message>
        <source>branches</source>
        <translation>ramas</translation>
    </message>
    <message>
        <source>previews</source>
        <translation>vistas previas</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>reglas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
</context>
<context>
    <name>Trunkline::AttentionWording</name>
    <message>
        <source>force push</source>
        <translation>push forzado</translation>
    </message>
    <message>
        <source>unprotected</source>
        <translation>sin protección</translation>
    </message>
    <message>
        <source>no review</source>
        <translation>sin revisión</translation>
    </message>
    <message>
        <source>reverted</source>
        <translation>revertido</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>due</source>
        <translation>por vencer</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>vencida</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionada</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflicto</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>pruebas</translation>
    </message>
    <message>
        <source>tests failed</source>
        <translation>pruebas fallidas</translation>
    </message>
    <message>
        <source>AI review</source>
        <translation>revisión de IA</translation>
    </message>
    <message>
        <source>AI review failed</source>
        <translation>revisión de IA fallida</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>aprobación</translation>
    </message>
    <message>
        <source>no preview</source>
        <translation>sin vista previa</translation>
    </message>
    <message>
        <source>old</source>
        <translation>antiguo</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mezclado</translation>
    </message>
    <message>
        <source>remove soon</source>
        <translation>eliminar pronto</translation>
    </message>
    <message>
        <source>remove now</source>
        <translation>eliminar ya</translation>
    </message>
    <message>
        <source>not in table</source>
        <translation>no está en la tabla</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>sin uso</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>sin responsable</translation>
    </message>
    <message>
        <source>API only</source>
        <translation>solo API</translation>
    </message>
    <message>
        <source>UI only</source>
        <translation>solo UI</translation>
    </message>
    <message>
        <source>audit due</source>
        <translation>auditoría pendiente</translation>
    </message>
    <message>
        <source>stays off</source>
        <translation>sigue desactivado</translation>
    </message>
    <message>
        <source>no down</source>
        <translation>sin down</translation>
    </message>
    <message>
        <source>down fails</source>
        <translation>down falla</translation>
    </message>
    <message>
        <source>destructive</source>
        <translation>destructiva</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>unproven</source>
        <translation>sin probar</translation>
    </message>
    <message>
        <source>long lock</source>
        <translation>bloqueo largo</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>deriva</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>sin evaluar</translation>
    </message>
    <message>
        <source>tasks missing</source>
        <translation>faltan tareas</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>rollback</translation>
    </message>
    <message>
        <source>no health check</source>
        <translation>sin health check</translation>
    </message>
    <message>
        <source>stop-first</source>
        <translation>stop-first</translation>
    </message>
    <message>
        <source>no rollback</source>
        <translation>sin rollback</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>atrasado</translation>
    </message>
    <message>
        <source>off trunk</source>
        <translation>fuera de trunk</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secreto</translation>
    </message>
    <message>
        <source>crash loop</source>
        <translation>bucle de fallos</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>atascado</translation>
    </message>
    <message>
        <source>orphan</source>
        <translation>huérfana</translation>
    </message>
    <message>
        <source>not answering</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>outdated</source>
        <translation>obsoleta</translation>
    </message>
    <message>
        <source>AI rules</source>
        <translation>reglas de IA</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 de retraso</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>vence: %1</translation>
    </message>
</context>
<context>
    <name>Trunkline::BranchActions</name>
    <message>
        <source>Show details</source>
        <translation>Mostrar detalles</translation>
    </message>
    <message>
        <source>Open on the host</source>
        <translation>Abrir en el host</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copiar nombre</translation>
    </message>
    <message>
        <source>Copy as Markdown table</source>
        <translation>Copiar como tabla Markdown</translation>
    </message>
    <message>
        <source>Copy checkout command</source>
        <translation>Copiar comando de checkout</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Fetch</translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation>Copiar nombres</translation>
    </message>
    <message>
        <source>Stop fetching</source>
        <translation>Detener fetch</translation>
    </message>
</context>
<context>
    <name>Trunkline::BranchFilterBar</name>
    <message>
        <source>Not grouped</source>
        <translation>Sin agrupar</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Por estado</translation>
    </message>
    <message>
        <source>By author</source>
        <translation>Por autor</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation>conflictos</translation>
    </message>
    <message>
        <source>Show branches: %1</source>
        <translation>Mostrar ramas: %1</translation>
    </message>
</context>
<context>
    <name>Trunkline::BranchModel</name>
    <message>
        <source>checked out</source>
        <translation>rama actual (checkout)</translation>
    </message>
    <message>
        <source>local branch: %1 ahead of and %2 behind its remote</source>
        <translation>rama local: %1 por delante y %2 por detrás de su remoto</translation>
    </message>
    <message>
        <source>Its own commits cannot be read (shallow or partial clone?)</source>
        <translation>Sus propios commits no se pueden leer (¿clon superficial o parcial?)</translation>
    </message>
    <message>
        <source>No commits of its own</source>
        <translation>Sin commits propios</translation>
    </message>
    <message>
        <source>first own commit: %1</source>
        <translation>primer commit propio: %1</translation>
    </message>
    <message>
        <source>%1 own commits, %2 commits of trunk are missing</source>
        <translation>%1 commits propios, faltan %2 commits de trunk</translation>
    </message>
    <message>
        <source>Not computed yet</source>
        <translation>Aún sin calcular</translation>
    </message>
    <message>
        <source>Merges cleanly</source>
        <translation>Se fusiona sin conflictos</translation>
    </message>
    <message>
        <source>%1, checked out</source>
        <translation>%1, rama actual (checkout)</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Rama</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Ahead / behind</source>
        <translation>Delante / detrás</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Last commit</source>
        <translation>Último commit</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Pull request</source>
        <translation>Pull request</translation>
    </message>
</context>
<context>
    <name>Trunkline::BranchPage</name>
    <message>
        <source>1 branch</source>
        <translation>1 rama</translation>
    </message>
    <message numerus="yes">
        <source>%Ln branches</source>
        <translation>
            <numerusform>%Ln rama</numerusform>
            <numerusform>%Ln ramas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln vencida</numerusform>
            <numerusform>%Ln vencidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Ramas</translation>
    </message>
    <message>
        <source>Filter branches: name, author, age:&gt;48h…</source>
        <translation>Filtrar ramas: nombre, autor, age:&gt;48h…</translation>
    </message>
    <message>
        <source>looking for merges and conflicts…</source>
        <translation>buscando fusiones y conflictos…</translation>
    </message>
    <message>
        <source>fetched %1</source>
        <translation>fetch %1</translation>
    </message>
    <message>
        <source>age since it left %1 · tick = %2</source>
        <translation>edad desde que salió de %1 · marca = %2</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>más antigua: %1</translation>
    </message>
    <message>
        <source>It moved from %1 to %2, which does not contain it (seen %3).</source>
        <translation>Se movió de %1 a %2, que no lo contiene (visto: %3).</translation>
    </message>
    <message numerus="yes">
        <source>Another %n time(s) before that.</source>
        <translation>
            <numerusform>Otra vez antes de esa.</numerusform>
            <numerusform>Otras %n veces antes de esa.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was force-pushed</source>
        <translation>Push forzado en %1</translation>
    </message>
    <message>
        <source>No branches to show</source>
        <translation>No hay ramas que mostrar</translation>
    </message>
    <message>
        <source>They appear as soon as the repository can be read.</source>
        <translation>Aparecerán en cuanto se pueda leer el repositorio.</translation>
    </message>
    <message>
        <source>Open another repository…</source>
        <translation>Abrir otro repositorio…</translation>
    </message>
    <message>
        <source>Reading the repository…</source>
        <translation>Leyendo el repositorio…</translation>
    </message>
    <message>
        <source>No branch but %1: that is the goal.</source>
        <translation>Ninguna rama salvo %1: ese es el objetivo.</translation>
    </message>
    <message>
        <source>No branch matches</source>
        <translation>Ninguna rama coincide</translation>
    </message>
    <message>
        <source>Words look at name, author and state; age:&gt;48h, conflict:yes and the like at one fact.</source>
        <translation>Las palabras se buscan en nombre, autor y estado; age:&gt;48h, conflict:yes y similares, en un solo dato.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Quitar filtro</translation>
    </message>
    <message>
        <source>Oldest branch</source>
        <translation>Rama más antigua</translation>
    </message>
    <message>
        <source>no branch but %1</source>
        <translation>ninguna rama salvo %1</translation>
    </message>
    <message>
        <source>%1 of %2 over %3</source>
        <translation>%1 de %2 superan %3</translation>
    </message>
</context>
<context>
    <name>Trunkline::BranchPanel</name>
    <message>
        <source>Branch</source>
        <translation>Rama</translation>
    </message>
    <message>
        <source>What the branch holds</source>
        <translation>Contenido de la rama</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Commits of the branch</source>
        <translation>Commits de la rama</translation>
    </message>
    <message>
        <source>Files the branch changes</source>
        <translation>Archivos que cambia la rama</translation>
    </message>
    <message>
        <source>Files in conflict</source>
        <translation>Archivos en conflicto</translation>
    </message>
    <message>
        <source>The merge with its conflict markers</source>
        <translation>La fusión con sus marcas de conflicto</translation>
    </message>
    <message>
        <source>Reading the branch…</source>
        <translation>Leyendo la rama…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The newest %1 of %2 commits</source>
        <translation>Los %1 commits más recientes de %2</translation>
    </message>
    <message>
        <source>Commits %1</source>
        <translation>Commits %1</translation>
    </message>
    <message>
        <source>Files %1</source>
        <translation>Archivos %1</translation>
    </message>
    <message>
        <source>Conflicts %1</source>
        <translation>Conflictos %1</translation>
    </message>
    <message>
        <source>No file differs.</source>
        <translation>Ningún archivo difiere.</translation>
    </message>
    <message>
        <source>It merges cleanly into %1.</source>
        <translation>Se fusiona sin conflictos en %1.</translation>
    </message>
    <message>
        <source>No text to show: %1.</source>
        <translation>No hay texto que mostrar: %1.</translation>
    </message>
    <message>
        <source>%1 against %2 @ %3, read %4</source>
        <translation>%1 frente a %2 @ %3, leído %4</translation>
    </message>
</context>
<context>
    <name>Trunkline::BranchRemoval</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%1 was deleted on %2.</source>
        <translation>%1 se eliminó en %2.</translation>
    </message>
    <message>
        <source>%1 was deleted locally.</source>
        <translation>%1 se eliminó localmente.</translation>
    </message>
    <message>
        <source>%1 was deleted locally and on %2; only the local one can be brought back.</source>
        <translation>%1 se eliminó localmente y en %2; solo se puede recuperar la local.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 está de vuelta.</translation>
    </message>
    <message>
        <source>%1 was not brought back</source>
        <translation>%1 no se recuperó</translation>
    </message>
</context>
<context>
    <name>Trunkline::BranchWording</name>
    <message>
        <source>1 commit</source>
        <translation>1 commit</translation>
    </message>
    <message numerus="yes">
        <source>%n commits</source>
        <translation>
            <numerusform>%n commit</numerusform>
            <numerusform>%n commits</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 archivo</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing committed yet</source>
        <translation>aún sin commits</translation>
    </message>
    <message>
        <source>everything is on %1, as one squashed commit</source>
        <translation>todo está en %1, como un único commit de squash</translation>
    </message>
    <message>
        <source>everything is on %1, rebased</source>
        <translation>todo está en %1, con rebase</translation>
    </message>
    <message>
        <source>everything is on %1</source>
        <translation>todo está en %1</translation>
    </message>
    <message>
        <source>its age is unknown: its own commits cannot be read</source>
        <translation>antigüedad desconocida: no se pueden leer sus propios commits</translation>
    </message>
    <message>
        <source>left %1 %2</source>
        <translation>salió de %1 %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>reciente</translation>
    </message>
    <message>
        <source>due</source>
        <translation>por vencer</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>vencida</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionada</translation>
    </message>
    <message>
        <source>not merged</source>
        <translation>sin fusionar</translation>
    </message>
    <message>
        <source>squash-merged</source>
        <translation>fusionada con squash</translation>
    </message>
    <message>
        <source>rebase-merged</source>
        <translation>fusionada con rebase</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>vencida desde %1</translation>
    </message>
    <message>
        <source>overdue at %1</source>
        <translation>vence a las %1</translation>
    </message>
    <message>
        <source>overdue %1</source>
        <translation>vence %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>conflicts with %1 in %2</source>
        <translation>conflictos con %1 en %2</translation>
    </message>
</context>
<context>
    <name>Trunkline::ChangeActions</name>
    <message>
        <source>Show details</source>
        <translation>Mostrar detalles</translation>
    </message>
    <message>
        <source>Open pull request</source>
        <translation>Abrir pull request</translation>
    </message>
    <message>
        <source>Show service</source>
        <translation>Mostrar servicio</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copiar nombre</translation>
    </message>
    <message>
        <source>Copy commit</source>
        <translation>Copiar commit</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Copy as Markdown table</source>
        <translation>Copiar como tabla Markdown</translation>
    </message>
    <message>
        <source>Copy revert</source>
        <translation>Copiar reversión</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>The git command that takes this change back; it is copied, not run</source>
        <translation>El comando de git que revierte este cambio; se copia, no se ejecuta</translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation>Copiar nombres</translation>
    </message>
    <message>
        <source>Save passport…</source>
        <translation>Guardar trayectoria…</translation>
    </message>
</context>
<context>
    <name>Trunkline::ChangeFilterBar</name>
    <message>
        <source>Not grouped</source>
        <translation>Sin agrupar</translation>
    </message>
    <message>
        <source>By station</source>
        <translation>Por etapa</translation>
    </message>
    <message>
        <source>By author</source>
        <translation>Por autor</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>not live</source>
        <translation>no en producción</translation>
    </message>
    <message>
        <source>not released</source>
        <translation>sin publicar</translation>
    </message>
    <message>
        <source>went back</source>
        <translation>vueltos atrás</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminados</translation>
    </message>
    <message>
        <source>author not known</source>
        <translation>autor desconocido</translation>
    </message>
    <message>
        <source>Show changes: %1</source>
        <translation>Mostrar cambios: %1</translation>
    </message>
</context>
<context>
    <name>Trunkline::ChangeFlagDialog</name>
    <message>
        <source>Change flag</source>
        <translation>Cambiar flag</translation>
    </message>
    <message>
        <source>Turn %1 off in %2?</source>
        <translation>¿Desactivar %1 en %2?</translation>
    </message>
    <message>
        <source>Change %1 in %2</source>
        <translation>Cambiar %1 en %2</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>Rollout</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>stays so</source>
        <translation>se queda así</translation>
    </message>
    <message numerus="yes">
        <source>off again after %n min, unless confirmed</source>
        <translation>
            <numerusform>se desactiva de nuevo tras %n min si no se confirma</numerusform>
            <numerusform>se desactiva de nuevo tras %n min si no se confirma</numerusform>
        </translation>
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
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>The role of this connection may not change that</source>
        <translation>El rol de esta conexión no puede cambiar eso</translation>
    </message>
    <message>
        <source>Why? It is written beside the change.</source>
        <translation>¿Por qué? Se anota junto al cambio.</translation>
    </message>
    <message>
        <source>Turned off at once</source>
        <translation>Desactivado de inmediato</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Type %1, or hold the button</source>
        <translation>Escriba %1 o mantenga pulsado el botón</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Para confirmar</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Todavía no cambia nada.</translation>
    </message>
    <message>
        <source>Turn off now</source>
        <translation>Desactivar ahora</translation>
    </message>
    <message>
        <source>Hold to change</source>
        <translation>Mantener para cambiar</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>Se necesita un motivo</translation>
    </message>
    <message>
        <source>Type the flag&apos;s key, or hold this button down</source>
        <translation>Escriba la clave del flag o mantenga pulsado este botón</translation>
    </message>
    <message>
        <source>It is not known whether it was changed</source>
        <translation>No se sabe si se ha cambiado</translation>
    </message>
    <message>
        <source>The flag was not changed</source>
        <translation>El flag no se ha cambiado</translation>
    </message>
    <message>
        <source>The flag is gone</source>
        <translation>El flag ya no existe</translation>
    </message>
    <message>
        <source>Nothing was changed: the table does not have it any more, or this role may not see it.</source>
        <translation>No se ha cambiado nada: la tabla ya no lo tiene, o este rol no puede verlo.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>%1 was faster: nothing was changed</source>
        <translation>%1 se ha adelantado: no se ha cambiado nada</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>El suyo: %1</translation>
    </message>
    <message>
        <source>Look again, then decide.</source>
        <translation>Revíselo de nuevo y decida.</translation>
    </message>
    <message>
        <source>It cannot be changed now</source>
        <translation>No se puede cambiar ahora</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>El otro: %1</translation>
    </message>
</context>
<context>
    <name>Trunkline::ChangeModel</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Rama</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionado</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
</context>
<context>
    <name>Trunkline::ChangePage</name>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Filter changes: title, station:deployed, service:api, flag:cart…</source>
        <translation>Filtrar cambios: título, station:deployed, service:api, flag:cart…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes in 30 days</source>
        <translation>
            <numerusform>%Ln cambio en 30 días</numerusform>
            <numerusform>%Ln cambios en 30 días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 deployed and not released</source>
        <translation>%1 desplegados y sin publicar</translation>
    </message>
    <message>
        <source>Merged, not live</source>
        <translation>Fusionados, no en producción</translation>
    </message>
    <message>
        <source>longest for %1</source>
        <translation>el más antiguo: %1</translation>
    </message>
    <message>
        <source>all of trunk is in production</source>
        <translation>todo trunk está en producción</translation>
    </message>
    <message>
        <source>%1 not released</source>
        <translation>%1 sin publicar</translation>
    </message>
    <message>
        <source>%1 in flight</source>
        <translation>%1 en curso</translation>
    </message>
    <message>
        <source>%1 merged, not live for up to %2</source>
        <translation>%1 fusionados, hasta %2 sin llegar a producción</translation>
    </message>
    <message>
        <source>%1 deployed, not released</source>
        <translation>%1 desplegados, sin publicar</translation>
    </message>
    <message>
        <source>%1 went back</source>
        <translation>%1 vueltos atrás</translation>
    </message>
    <message>
        <source>deployed is not released: where each change is now</source>
        <translation>desplegado no es publicado: dónde está ahora cada cambio</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Following the changes…</source>
        <translation>Siguiendo los cambios…</translation>
    </message>
    <message>
        <source>Nothing is on its way</source>
        <translation>No hay nada en camino</translation>
    </message>
    <message>
        <source>No branch holds anything of its own, and nothing came to trunk in 30 days.</source>
        <translation>Ninguna rama contiene nada propio, y nada ha llegado a trunk en 30 días.</translation>
    </message>
    <message>
        <source>No change matches</source>
        <translation>Ningún cambio coincide</translation>
    </message>
    <message>
        <source>Words look at title, author, branch, flags and standing; station:deployed or service:api at one fact.</source>
        <translation>Las palabras se buscan en título, autor, rama, flags y situación; station:deployed o service:api, en un solo dato.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Quitar filtro</translation>
    </message>
</context>
<context>
    <name>Trunkline::ChangePanel</name>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>The way of the change</source>
        <translation>El recorrido del cambio</translation>
    </message>
</context>
<context>
    <name>Trunkline::ChipBar</name>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>Ways to group</source>
        <translation>Formas de agrupar</translation>
    </message>
</context>
<context>
    <name>Trunkline::CodeView</name>
    <message>
        <source>Code places</source>
        <translation>Usos en el código</translation>
    </message>
    <message>
        <source>Open in the editor</source>
        <translation>Abrir en el editor</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
</context>
<context>
    <name>Trunkline::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Do or find anything: an action, a branch, a flag, a service…</source>
        <translation>Haga o busque cualquier cosa: una acción, una rama, un flag, un servicio…</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Sin coincidencias</translation>
    </message>
</context>
<context>
    <name>Trunkline::CommitModel</name>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
</context>
<context>
    <name>Trunkline::ConnectionForm</name>
    <message>
        <source>&amp;Test the connection</source>
        <translation>&amp;Probar la conexión</translation>
    </message>
    <message>
        <source>&amp;Account…</source>
        <translation>C&amp;uenta…</translation>
    </message>
    <message>
        <source>&amp;Repository</source>
        <translation>&amp;Repositorio</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>R&amp;ole</source>
        <translation>&amp;Rol</translation>
    </message>
    <message>
        <source>as the secret says</source>
        <translation>según el secreto</translation>
    </message>
    <message>
        <source>Admin &amp;secret</source>
        <translation>&amp;Secreto de administrador</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>se queda como está</translation>
    </message>
    <message>
        <source>Address or context</source>
        <translation>Dirección o contexto</translation>
    </message>
    <message>
        <source>as the docker command decides</source>
        <translation>como decida el comando docker</translation>
    </message>
    <message>
        <source>Address or &amp;context</source>
        <translation>Dirección o conte&amp;xto</translation>
    </message>
    <message>
        <source>Only needed where the clone’s remote does not name the repository. Under Account you sign in.</source>
        <translation>Solo es necesario si el remoto del clon no indica el repositorio. La sesión se inicia en «Cuenta».</translation>
    </message>
    <message>
        <source>A manager of the swarm: unix:///var/run/docker.sock, ssh://deploy@example.com, tcp://10.0.0.5:2376, or a docker context.</source>
        <translation>Un manager del swarm: unix:///var/run/docker.sock, ssh://deploy@example.com, tcp://10.0.0.5:2376 o un contexto de docker.</translation>
    </message>
    <message>
        <source>Where there is no Hasura, flags come from here; besides, backfills and reads are measured. Leave the password out: it is taken from ~/.pgpass or PGPASSWORD and never kept by Trunkline.</source>
        <translation>Si no hay Hasura, los flags provienen de aquí; además, se miden los backfills y las lecturas. Omita la contraseña: se toma de ~/.pgpass o de PGPASSWORD y Trunkline nunca la guarda.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>It does not work like this</source>
        <translation>Así no funciona</translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation>La conexión funciona</translation>
    </message>
    <message>
        <source>&amp;Forget the secret</source>
        <translation>&amp;Olvidar el secreto</translation>
    </message>
    <message>
        <source>The secret is kept in the keychain of this desktop and goes only to this server. TRUNKLINE_HASURA_ADMIN_SECRET, where it is set, goes before it.</source>
        <translation>El secreto se guarda en el llavero de este escritorio y solo se envía a este servidor. TRUNKLINE_HASURA_ADMIN_SECRET, si está definida, tiene prioridad.</translation>
    </message>
    <message>
        <source>The keychain still holds the secret</source>
        <translation>El llavero sigue conteniendo el secreto</translation>
    </message>
    <message>
        <source>The keychain holds no secret for this server any more.</source>
        <translation>El llavero ya no contiene ningún secreto para este servidor.</translation>
    </message>
</context>
<context>
    <name>Trunkline::ConnectionWording</name>
    <message>
        <source>from the command line, which goes before what is entered here</source>
        <translation>según la línea de comandos, que tiene prioridad sobre lo que se introduce aquí</translation>
    </message>
    <message>
        <source>from an environment variable, which goes before what is entered here</source>
        <translation>según una variable de entorno, que tiene prioridad sobre lo que se introduce aquí</translation>
    </message>
    <message>
        <source>as entered here</source>
        <translation>según lo introducido aquí</translation>
    </message>
    <message>
        <source>from .trunkline.yaml</source>
        <translation>según .trunkline.yaml</translation>
    </message>
    <message>
        <source>from the clone’s remote</source>
        <translation>según el remoto del clon</translation>
    </message>
    <message>
        <source>from the current docker context</source>
        <translation>según el contexto de docker actual</translation>
    </message>
    <message>
        <source>the engine of this computer</source>
        <translation>el motor de este equipo</translation>
    </message>
    <message>
        <source>from config.yaml of the Hasura project</source>
        <translation>según config.yaml del proyecto de Hasura</translation>
    </message>
    <message numerus="yes">
        <source>%n open pull requests</source>
        <translation>
            <numerusform>%n pull request abierto</numerusform>
            <numerusform>%n pull requests abiertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n servicio</numerusform>
            <numerusform>%n servicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flags</source>
        <translation>
            <numerusform>%n flag</numerusform>
            <numerusform>%n flags</numerusform>
        </translation>
    </message>
    <message>
        <source>It may change and create flags.</source>
        <translation>Puede cambiar y crear flags.</translation>
    </message>
    <message>
        <source>It may change flags, but not create any.</source>
        <translation>Puede cambiar flags, pero no crearlos.</translation>
    </message>
    <message>
        <source>Flags can only be looked at: without a version column two people could overwrite each other unseen.</source>
        <translation>Los flags solo se pueden consultar: sin una columna de versión, dos personas podrían sobrescribirse sin darse cuenta.</translation>
    </message>
    <message>
        <source>Flags can only be looked at: this role may not change them.</source>
        <translation>Los flags solo se pueden consultar: este rol no puede cambiarlos.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>No conectado.</translation>
    </message>
    <message>
        <source>Used now: %1, %2.</source>
        <comment>address, where it is from</comment>
        <translation>En uso ahora: %1, %2.</translation>
    </message>
    <message>
        <source>%1 answered: %2.</source>
        <comment>server, what was found: PostgreSQL 17.6 answered: 12 flags</comment>
        <translation>%1 respondió: %2.</translation>
    </message>
    <message>
        <source>Connected as %1.</source>
        <translation>Conectado como %1.</translation>
    </message>
    <message>
        <source>Not there, or not for this role: %1</source>
        <translation>No existe, o no para este rol: %1</translation>
    </message>
</context>
<context>
    <name>Trunkline::ConnectionsDialog</name>
    <message>
        <source>It does not work like this</source>
        <translation>Así no funciona</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Use from now on</source>
        <translation>Usar desde ahora</translation>
    </message>
    <message>
        <source>The secret could not be kept</source>
        <translation>No se pudo guardar el secreto</translation>
    </message>
</context>
<context>
    <name>Trunkline::DeleteBranchDialog</name>
    <message>
        <source>Commits that would become unreachable</source>
        <translation>Commits que quedarían inalcanzables</translation>
    </message>
    <message>
        <source>Delete branch</source>
        <translation>Eliminar rama</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message>
        <source>The local branch</source>
        <translation>La rama local</translation>
    </message>
    <message>
        <source>The branch on %1</source>
        <translation>La rama en %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Choose what to delete.</source>
        <translation>Elija qué eliminar.</translation>
    </message>
    <message>
        <source>Looking for work that would be lost…</source>
        <translation>Buscando trabajo que se perdería…</translation>
    </message>
    <message>
        <source>This branch cannot be deleted</source>
        <translation>Esta rama no se puede eliminar</translation>
    </message>
    <message>
        <source>It is not known what would be lost</source>
        <translation>No se sabe qué se perdería</translation>
    </message>
    <message>
        <source>This commit would become unreachable:</source>
        <translation>Este commit quedaría inalcanzable:</translation>
    </message>
    <message numerus="yes">
        <source>These %n commits would become unreachable:</source>
        <translation>
            <numerusform>Este %n commit quedaría inalcanzable:</numerusform>
            <numerusform>Estos %n commits quedarían inalcanzables:</numerusform>
        </translation>
    </message>
    <message>
        <source>No commit is lost: other branches or tags still reach all of them.</source>
        <translation>No se pierde ningún commit: otras ramas o etiquetas siguen alcanzándolos todos.</translation>
    </message>
    <message>
        <source>Delete them although %1 does not have this work</source>
        <translation>Eliminar aunque %1 no tenga este trabajo</translation>
    </message>
    <message>
        <source>Delete it although it is not merged into %1</source>
        <translation>Eliminar aunque no esté fusionada en %1</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Eliminando…</translation>
    </message>
    <message>
        <source>The branch was not deleted</source>
        <translation>La rama no se ha eliminado</translation>
    </message>
</context>
<context>
    <name>Trunkline::DiffView</name>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>… the first %1 lines are shown</source>
        <translation>… se muestran las primeras %1 líneas</translation>
    </message>
    <message>
        <source>This change is too large to show here.</source>
        <translation>Este cambio es demasiado grande para mostrarlo aquí.</translation>
    </message>
    <message>
        <source>A binary file: there are no lines to compare.</source>
        <translation>Archivo binario: no hay líneas que comparar.</translation>
    </message>
    <message>
        <source>Only its name or its mode differs.</source>
        <translation>Solo difiere su nombre o su modo.</translation>
    </message>
</context>
<context>
    <name>Trunkline::DriftWording</name>
    <message>
        <source>Unknown: trunk&apos;s stack files were not read.</source>
        <translation>Desconocido: no se leyeron los archivos de stack de trunk.</translation>
    </message>
    <message>
        <source>Unknown: no stack file on trunk has this service with a deploy section.</source>
        <translation>Desconocido: ningún archivo de stack en trunk tiene este servicio con una sección deploy.</translation>
    </message>
    <message>
        <source>Unknown: more than one stack file on trunk names it (%1). A file that names its stack (name: …) or stands under the stack&apos;s name is taken.</source>
        <translation>Desconocido: más de un archivo de stack en trunk lo nombra (%1). Se usa el archivo que nombra su stack (name: …) o que está bajo el nombre del stack.</translation>
    </message>
    <message>
        <source>as on trunk</source>
        <translation>igual que en trunk</translation>
    </message>
    <message numerus="yes">
        <source>%n lines differ</source>
        <translation>
            <numerusform>%n línea difiere</numerusform>
            <numerusform>%n líneas difieren</numerusform>
        </translation>
    </message>
    <message>
        <source>It runs as %1 on trunk says.</source>
        <translation>Se ejecuta como indica %1 en trunk.</translation>
    </message>
    <message>
        <source>It runs otherwise than %1 on trunk says: − the file, + what runs.</source>
        <translation>Se ejecuta de forma distinta a lo que indica %1 en trunk: − el archivo, + lo que se ejecuta.</translation>
    </message>
    <message>
        <source>Values of variables are compared and not shown.</source>
        <translation>Los valores de las variables se comparan y no se muestran.</translation>
    </message>
    <message>
        <source>Its networks are not known by name and were left out.</source>
        <translation>Sus redes no se conocen por nombre y se han omitido.</translation>
    </message>
    <message numerus="yes">
        <source>%n stack files cannot be read: %1.</source>
        <translation>
            <numerusform>%n archivo de stack no se puede leer: %1.</numerusform>
            <numerusform>%n archivos de stack no se pueden leer: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The stack files of %1 are being read.</source>
        <translation>Se están leyendo los archivos de stack de %1.</translation>
    </message>
    <message>
        <source>Unknown: no stack file on %1 has this service with a deploy section.</source>
        <translation>Desconocido: ningún archivo de stack en %1 tiene este servicio con una sección deploy.</translation>
    </message>
    <message>
        <source>Unknown: more than one stack file on %1 names it (%2). A file that names its stack (name: …) or stands under the stack&apos;s name is taken.</source>
        <translation>Desconocido: más de un archivo de stack en %1 lo nombra (%2). Se usa el archivo que nombra su stack (name: …) o que está bajo el nombre del stack.</translation>
    </message>
    <message>
        <source>Unknown: a preview runs its branch&apos;s stack file, and which branch that is, or its newest commit, is not known here.</source>
        <translation>Desconocido: una vista previa ejecuta el archivo de stack de su rama, y aquí no se conoce esa rama o su último commit.</translation>
    </message>
    <message>
        <source>as on %1</source>
        <translation>igual que en %1</translation>
    </message>
    <message>
        <source>It runs as %1 on %2 says.</source>
        <translation>Se ejecuta como indica %1 en %2.</translation>
    </message>
    <message>
        <source>It runs otherwise than %1 on %2 says: − the file, + what runs.</source>
        <translation>Se ejecuta de forma distinta a lo que indica %1 en %2: − el archivo, + lo que se ejecuta.</translation>
    </message>
</context>
<context>
    <name>Trunkline::EmptyState</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>Trunkline::ErrorText</name>
    <message>
        <source>The sign-in was not accepted by %1</source>
        <translation>%1 no aceptó el inicio de sesión</translation>
    </message>
    <message>
        <source>Sign in again with a token or key that is valid.</source>
        <translation>Inicie sesión de nuevo con un token o una clave válidos.</translation>
    </message>
    <message>
        <source>Access was refused by %1</source>
        <translation>%1 denegó el acceso</translation>
    </message>
    <message>
        <source>Ask its owner for access, or use another account.</source>
        <translation>Pida acceso a su propietario o use otra cuenta.</translation>
    </message>
    <message>
        <source>Nothing was found at %1</source>
        <translation>No se encontró nada en %1</translation>
    </message>
    <message>
        <source>Check the name, and that your account is allowed to see it.</source>
        <translation>Compruebe el nombre y que su cuenta tiene permiso para verlo.</translation>
    </message>
    <message>
        <source>Too many requests for now, says %1</source>
        <translation>Demasiadas solicitudes por ahora, según %1</translation>
    </message>
    <message>
        <source>Wait until %1 before you ask again.</source>
        <translation>Espere hasta %1 antes de volver a consultar.</translation>
    </message>
    <message>
        <source>No answer came in time from %1</source>
        <translation>No llegó a tiempo ninguna respuesta de %1</translation>
    </message>
    <message>
        <source>Try again; on the command line --timeout SECONDS allows more time.</source>
        <translation>Reinténtelo; en la línea de comandos, --timeout SECONDS concede más tiempo.</translation>
    </message>
    <message>
        <source>No connection could be made to %1</source>
        <translation>No se pudo conectar con %1</translation>
    </message>
    <message>
        <source>Check the network (or the VPN) and try again.</source>
        <translation>Compruebe la red (o la VPN) y reinténtelo.</translation>
    </message>
    <message>
        <source>An answer that makes no sense came from %1</source>
        <translation>Llegó una respuesta sin sentido de %1</translation>
    </message>
    <message>
        <source>Check that the address is the right one and its version is supported.</source>
        <translation>Compruebe que la dirección es la correcta y que su versión es compatible.</translation>
    </message>
    <message>
        <source>Something was changed meanwhile in %1</source>
        <translation>Entretanto se cambió algo en %1</translation>
    </message>
    <message>
        <source>Look at the current state and decide again.</source>
        <translation>Consulte el estado actual y decida de nuevo.</translation>
    </message>
    <message>
        <source>Something could not be read or done in %1</source>
        <translation>Algo no se pudo leer o hacer en %1</translation>
    </message>
    <message>
        <source>Correct what the message names and try again; nothing was changed.</source>
        <translation>Corrija lo que indica el mensaje y reinténtelo; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The work was cancelled for %1</source>
        <translation>Se canceló el trabajo para %1</translation>
    </message>
    <message>
        <source>Start it again when you want it finished.</source>
        <translation>Inícielo de nuevo cuando quiera terminarlo.</translation>
    </message>
    <message>
        <source>There is no git repository at %1</source>
        <translation>No hay ningún repositorio git en %1</translation>
    </message>
    <message>
        <source>Choose the folder of a clone; on the command line: --repo PATH</source>
        <translation>Elija la carpeta de un clon; en la línea de comandos: --repo PATH</translation>
    </message>
    <message>
        <source>There is no folder %1 (any more)</source>
        <translation>La carpeta %1 no existe (o ya no existe)</translation>
    </message>
    <message>
        <source>Check the path, or open the repository where it is now.</source>
        <translation>Compruebe la ruta o abra el repositorio donde está ahora.</translation>
    </message>
    <message>
        <source>Another user owns the repository, so git does not trust it: %1</source>
        <translation>El repositorio pertenece a otro usuario, por lo que git no confía en él: %1</translation>
    </message>
    <message>
        <source>If you trust it, run: git config --global --add safe.directory %1</source>
        <translation>Si confía en él, ejecute: git config --global --add safe.directory %1</translation>
    </message>
    <message>
        <source>The repository is stored in a format that cannot be read yet: %1</source>
        <translation>El repositorio está almacenado en un formato que aún no se puede leer: %1</translation>
    </message>
    <message>
        <source>Use a clone in git&apos;s default format (SHA-1, no further extensions).</source>
        <translation>Use un clon en el formato predeterminado de git (SHA-1, sin otras extensiones).</translation>
    </message>
    <message>
        <source>There is no commit yet in %1</source>
        <translation>Aún no hay ningún commit en %1</translation>
    </message>
    <message>
        <source>Make the first commit on trunk, or run: git fetch</source>
        <translation>Haga el primer commit en trunk o ejecute: git fetch</translation>
    </message>
    <message>
        <source>The trunk branch was not found in %1</source>
        <translation>No se encontró la rama trunk en %1</translation>
    </message>
    <message>
        <source>Name it in .trunkline.yaml at the repository&apos;s root, as in: trunk: main</source>
        <translation>Indíquela en .trunkline.yaml, en la raíz del repositorio, por ejemplo: trunk: main</translation>
    </message>
    <message>
        <source>There is no remote to fetch from in %1</source>
        <translation>No hay ningún remoto del que hacer fetch en %1</translation>
    </message>
    <message>
        <source>Add it with: git remote add origin URL</source>
        <translation>Añádalo con: git remote add origin URL</translation>
    </message>
    <message>
        <source>The program git was not found on PATH</source>
        <translation>No se encontró el programa git en PATH</translation>
    </message>
    <message>
        <source>Install it, for example with: apt install git</source>
        <translation>Instálelo, por ejemplo con: apt install git</translation>
    </message>
    <message>
        <source>Git needs a password or passphrase that nobody can type here, for %1</source>
        <translation>Git necesita una contraseña o frase de contraseña que aquí nadie puede escribir, para %1</translation>
    </message>
    <message>
        <source>Set up a credential helper or ssh-agent, then try it in a terminal with: git fetch</source>
        <translation>Configure un credential helper o ssh-agent y pruébelo en un terminal con: git fetch</translation>
    </message>
    <message>
        <source>The rules could not be read from %1</source>
        <translation>No se pudieron leer las reglas de %1</translation>
    </message>
    <message>
        <source>Correct the file there; the README lists what it may hold.</source>
        <translation>Corrija el archivo en ese punto; el README indica qué puede contener.</translation>
    </message>
    <message>
        <source>The engine is a worker of its swarm: %1</source>
        <translation>El motor es un worker de su swarm: %1</translation>
    </message>
    <message>
        <source>Connect to one of the swarm&apos;s managers instead.</source>
        <translation>Conéctese en su lugar a uno de los managers del swarm.</translation>
    </message>
    <message>
        <source>The engine belongs to no swarm: %1</source>
        <translation>El motor no pertenece a ningún swarm: %1</translation>
    </message>
    <message>
        <source>Connect to a manager of your swarm; --docker-host names another engine.</source>
        <translation>Conéctese a un manager de su swarm; --docker-host indica otro motor.</translation>
    </message>
    <message>
        <source>The swarm has no leader, because too few of its managers are there: %1</source>
        <translation>El swarm no tiene líder porque faltan demasiados de sus managers: %1</translation>
    </message>
    <message>
        <source>Bring managers back; the services that run are not touched by this.</source>
        <translation>Recupere managers; esto no afecta a los servicios en ejecución.</translation>
    </message>
    <message>
        <source>The swarm is locked since the engine was restarted: %1</source>
        <translation>El swarm está bloqueado desde que se reinició el motor: %1</translation>
    </message>
    <message>
        <source>Unlock it on that machine: docker swarm unlock</source>
        <translation>Desbloquéelo en esa máquina: docker swarm unlock</translation>
    </message>
    <message>
        <source>The Docker Engine is too old: %1</source>
        <translation>El Docker Engine es demasiado antiguo: %1</translation>
    </message>
    <message>
        <source>Docker Engine 20.10 (API 1.41) or newer is needed.</source>
        <translation>Se necesita Docker Engine 20.10 (API 1.41) o posterior.</translation>
    </message>
    <message>
        <source>The remote is not on GitHub: %1</source>
        <translation>El remoto no está en GitHub: %1</translation>
    </message>
    <message>
        <source>Name the repository on the command line: --github-repo OWNER/NAME</source>
        <translation>Indique el repositorio en la línea de comandos: --github-repo OWNER/NAME</translation>
    </message>
    <message>
        <source>Several remotes point to different repositories on %1</source>
        <translation>Varios remotos apuntan a repositorios distintos en %1</translation>
    </message>
    <message>
        <source>Say which one is meant: --github-repo OWNER/NAME</source>
        <translation>Indique a cuál se refiere: --github-repo OWNER/NAME</translation>
    </message>
    <message>
        <source>Nobody is signed in to %1</source>
        <translation>No hay ninguna sesión iniciada en %1</translation>
    </message>
    <message>
        <source>Run: gh auth login, or set GH_TOKEN, or sign in on the page Pull requests.</source>
        <translation>Ejecute: gh auth login, o defina GH_TOKEN, o inicie sesión en la página Pull requests.</translation>
    </message>
    <message>
        <source>The token lacks a right that is needed at %1</source>
        <translation>Al token le falta un permiso necesario en %1</translation>
    </message>
    <message>
        <source>Give the token the right that is named, or use another one.</source>
        <translation>Conceda al token el permiso indicado o use otro.</translation>
    </message>
    <message>
        <source>The organisation asks for single sign-on before it answers at %1</source>
        <translation>La organización exige inicio de sesión único antes de responder en %1</translation>
    </message>
    <message>
        <source>Authorise the token for the organisation, then refresh.</source>
        <translation>Autorice el token para la organización y actualice.</translation>
    </message>
    <message>
        <source>There is no such repository, or this account may not see it: %1</source>
        <translation>No existe tal repositorio, o esta cuenta no puede verlo: %1</translation>
    </message>
    <message>
        <source>Check the name, and which account the token belongs to.</source>
        <translation>Compruebe el nombre y a qué cuenta pertenece el token.</translation>
    </message>
    <message>
        <source>The question was too large to be answered in time by %1</source>
        <translation>La consulta era demasiado grande para que la respondiera a tiempo %1</translation>
    </message>
    <message>
        <source>Nothing to do: the next one asks for less at a time.</source>
        <translation>No hay que hacer nada: la próxima pide menos de una vez.</translation>
    </message>
    <message>
        <source>An answer broke off on its way from %1</source>
        <translation>Se cortó en camino una respuesta de %1</translation>
    </message>
    <message>
        <source>Nothing to do: it is asked for again. If it stays, look for a proxy in between.</source>
        <translation>No hay que hacer nada: se solicita de nuevo. Si persiste, compruebe si hay un proxy de por medio.</translation>
    </message>
    <message>
        <source>The server is too old to be asked this: %1</source>
        <translation>El servidor es demasiado antiguo para esta consulta: %1</translation>
    </message>
    <message>
        <source>Update GitHub Enterprise Server to version 3.17 or later.</source>
        <translation>Actualice GitHub Enterprise Server a la versión 3.17 o posterior.</translation>
    </message>
    <message>
        <source>The address cannot be used: %1</source>
        <translation>No se puede usar la dirección: %1</translation>
    </message>
    <message>
        <source>Correct it under Connections, in .trunkline.yaml or in the environment.</source>
        <translation>Corríjala en «Conexiones», en .trunkline.yaml o en el entorno.</translation>
    </message>
    <message>
        <source>The user, password or secret is not accepted at %1</source>
        <translation>No se acepta el usuario, la contraseña o el secreto en %1</translation>
    </message>
    <message>
        <source>Give the present one, then refresh.</source>
        <translation>Proporcione el vigente y actualice.</translation>
    </message>
    <message>
        <source>There is no secret yet for %1</source>
        <translation>Todavía no hay ningún secreto para %1</translation>
    </message>
    <message>
        <source>Set TRUNKLINE_HASURA_ADMIN_SECRET, or store it in the keychain.</source>
        <translation>Defina TRUNKLINE_HASURA_ADMIN_SECRET o guárdelo en el llavero.</translation>
    </message>
    <message>
        <source>Secrets and tokens are not sent over plain http to another host: %1</source>
        <translation>Los secretos y los tokens no se envían por http sin cifrar a otro host: %1</translation>
    </message>
    <message>
        <source>Use https, or an ssh tunnel to localhost.</source>
        <translation>Use https o un túnel ssh a localhost.</translation>
    </message>
    <message>
        <source>A table or column that the team&apos;s rules name is not there at %1</source>
        <translation>No existe una tabla o columna que nombran las reglas del equipo en %1</translation>
    </message>
    <message>
        <source>Name what there is in .trunkline.yaml, track it in Hasura, or run: trunkline init</source>
        <translation>Indique en .trunkline.yaml lo que existe, póngala bajo seguimiento (track) en Hasura o ejecute: trunkline init</translation>
    </message>
    <message>
        <source>The database has no connection left: %1</source>
        <translation>A la base de datos no le quedan conexiones: %1</translation>
    </message>
    <message>
        <source>Nothing to do: it is tried again.</source>
        <translation>No hay que hacer nada: se reintenta.</translation>
    </message>
    <message>
        <source>A part of Qt that is needed for %1 is not installed</source>
        <translation>No está instalada una parte de Qt necesaria para %1</translation>
    </message>
    <message>
        <source>Install it: apt install libqt6sql6-psql</source>
        <translation>Instálela: apt install libqt6sql6-psql</translation>
    </message>
    <message>
        <source>The answer to the change was lost, and it cannot be read back: %1</source>
        <translation>Se perdió la respuesta al cambio y no se puede volver a leer: %1</translation>
    </message>
    <message>
        <source>Look at the flag once it can be read again; do not repeat the change before.</source>
        <translation>Consulte el flag cuando se pueda leer de nuevo; no repita el cambio antes.</translation>
    </message>
    <message>
        <source>PostgreSQL&apos;s server is not installed</source>
        <translation>El servidor de PostgreSQL no está instalado</translation>
    </message>
    <message>
        <source>Install it: sudo apt-get install postgresql</source>
        <translation>Instálelo: sudo apt-get install postgresql</translation>
    </message>
    <message>
        <source>A PostgreSQL to be thrown away broke off: %1</source>
        <translation>Se interrumpió un PostgreSQL desechable: %1</translation>
    </message>
    <message>
        <source>Correct what its own words name, make room in the temporary folder, and try again.</source>
        <translation>Corrija lo que indican sus propias palabras, libere espacio en la carpeta temporal y reinténtelo.</translation>
    </message>
    <message>
        <source>This is no address of a PostgreSQL database: %1</source>
        <translation>Esto no es una dirección de una base de datos PostgreSQL: %1</translation>
    </message>
    <message>
        <source>Write it as postgres://user@host:5432/name.</source>
        <translation>Escríbala como postgres://user@host:5432/name.</translation>
    </message>
    <message>
        <source>The database does not look like one that may be thrown away, at %1</source>
        <translation>La base de datos no parece desechable, en %1</translation>
    </message>
    <message>
        <source>Give a database with scratch, test, ci or tmp in its name.</source>
        <translation>Indique una base de datos con scratch, test, ci o tmp en su nombre.</translation>
    </message>
    <message>
        <source>This is not allowed on %1</source>
        <translation>Esto no está permitido en %1</translation>
    </message>
    <message>
        <source>Choose another branch; nothing was changed.</source>
        <translation>Elija otra rama; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>it allows more</source>
        <translation>que admita más</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>la fuente</translation>
    </message>
    <message>
        <source>GitHub is not connected.</source>
        <translation>GitHub no está conectado.</translation>
    </message>
    <message>
        <source>Neither Hasura nor a database is connected.</source>
        <translation>No hay conexión con Hasura ni con una base de datos.</translation>
    </message>
    <message>
        <source>Docker is not connected.</source>
        <translation>Docker no está conectado.</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <translation>%1 no está conectado.</translation>
    </message>
</context>
<context>
    <name>Trunkline::ExcerptCard</name>
    <message>
        <source>Show the page</source>
        <translation>Mostrar la página</translation>
    </message>
    <message>
        <source>%1, the most urgent</source>
        <translation>%1, lo más urgente</translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <translation>%1 no está conectado</translation>
    </message>
    <message>
        <source>How to connect</source>
        <translation>Cómo conectar</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>No hay nada aquí</translation>
    </message>
</context>
<context>
    <name>Trunkline::FactList</name>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copiar nombre</translation>
    </message>
</context>
<context>
    <name>Trunkline::FigureCard</name>
    <message>
        <source>Show the page</source>
        <translation>Mostrar la página</translation>
    </message>
</context>
<context>
    <name>Trunkline::FileChangeModel</name>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>renombrado</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copiado</translation>
    </message>
    <message>
        <source>type changed</source>
        <translation>tipo cambiado</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binario</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
</context>
<context>
    <name>Trunkline::FindingWording</name>
    <message>
        <source>It is %1 old; the limit is %2.</source>
        <translation>Tiene %1 de antigüedad; el límite es %2.</translation>
    </message>
    <message>
        <source>It is %1 old and overdue at %2.</source>
        <translation>Tiene %1 de antigüedad; vence: %2.</translation>
    </message>
    <message>
        <source>It was merged by squash and is still there.</source>
        <translation>Se fusionó con squash y sigue existiendo.</translation>
    </message>
    <message>
        <source>It was merged by rebase and is still there.</source>
        <translation>Se fusionó con rebase y sigue existiendo.</translation>
    </message>
    <message>
        <source>It was merged and is still there.</source>
        <translation>Se fusionó y sigue existiendo.</translation>
    </message>
    <message>
        <source>Its name starts with none of: %1.</source>
        <translation>Su nombre no empieza por ninguno de estos prefijos: %1.</translation>
    </message>
    <message>
        <source>Merging it now would conflict in 1 file.</source>
        <translation>Fusionarla ahora causaría conflictos en 1 archivo.</translation>
    </message>
    <message numerus="yes">
        <source>Merging it now would conflict in %n files.</source>
        <translation>
            <numerusform>Fusionarla ahora causaría conflictos en %n archivo.</numerusform>
            <numerusform>Fusionarla ahora causaría conflictos en %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>A force push moved %1 from %2 to %3.</source>
        <translation>Un push forzado movió %1 de %2 a %3.</translation>
    </message>
    <message>
        <source>Rename it, or allow its prefix in .trunkline.yaml.</source>
        <translation>Renómbrela o permita su prefijo en .trunkline.yaml.</translation>
    </message>
    <message>
        <source>Merge it, or split off what is ready and hide the rest behind a flag.</source>
        <translation>Fusiónela, o separe lo que está listo y oculte el resto detrás de un flag.</translation>
    </message>
    <message>
        <source>Delete it.</source>
        <translation>Elimínela.</translation>
    </message>
    <message>
        <source>Bring %1 into it and resolve the conflicts.</source>
        <translation>Incorpore %1 en ella y resuelva los conflictos.</translation>
    </message>
    <message>
        <source>Compare both commits, bring back what was lost by a new commit, and forbid force pushes on %1.</source>
        <translation>Compare ambos commits, recupere lo perdido con un nuevo commit y prohíba los push forzados en %1.</translation>
    </message>
    <message>
        <source>The history of 1 branch cannot be read (shallow, or objects missing).</source>
        <translation>No se puede leer el historial de 1 rama (clon superficial o faltan objetos).</translation>
    </message>
    <message numerus="yes">
        <source>The history of %n branches cannot be read (shallow, or objects missing).</source>
        <translation>
            <numerusform>No se puede leer el historial de %n rama (clon superficial o faltan objetos).</numerusform>
            <numerusform>No se puede leer el historial de %n ramas (clon superficial o faltan objetos).</numerusform>
        </translation>
    </message>
    <message>
        <source>1 branch was not compared with trunk.</source>
        <translation>1 rama no se comparó con trunk.</translation>
    </message>
    <message numerus="yes">
        <source>%n branches were not compared with trunk.</source>
        <translation>
            <numerusform>%n rama no se comparó con trunk.</numerusform>
            <numerusform>%n ramas no se compararon con trunk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::FlagActions</name>
    <message>
        <source>Show details</source>
        <translation>Mostrar detalles</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Roll out further…</source>
        <translation>Ampliar rollout…</translation>
    </message>
    <message>
        <source>Turn off now…</source>
        <translation>Desactivar ahora…</translation>
    </message>
    <message>
        <source>New flag…</source>
        <translation>Nuevo flag…</translation>
    </message>
    <message>
        <source>Open in the editor</source>
        <translation>Abrir en el editor</translation>
    </message>
    <message>
        <source>Copy command: branch for removal</source>
        <translation>Copiar comando: rama para la eliminación</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copiar clave</translation>
    </message>
    <message>
        <source>Copy as Markdown table</source>
        <translation>Copiar como tabla Markdown</translation>
    </message>
    <message>
        <source>Audit report…</source>
        <translation>Informe de auditoría…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Volver a leer</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>This flag is not in the table</source>
        <translation>Este flag no está en la tabla</translation>
    </message>
    <message>
        <source>The table holds this key more than once</source>
        <translation>La tabla contiene esta clave más de una vez</translation>
    </message>
    <message>
        <source>The role of this connection may not change that</source>
        <translation>El rol de esta conexión no puede cambiar eso</translation>
    </message>
    <message>
        <source>Roll out to %1 %…</source>
        <translation>Ampliar rollout al %1 %…</translation>
    </message>
    <message>
        <source>Copy keys</source>
        <translation>Copiar claves</translation>
    </message>
</context>
<context>
    <name>Trunkline::FlagAudit</name>
    <message>
        <source>owner %1</source>
        <translation>responsable %1</translation>
    </message>
    <message>
        <source>%1:%2 and %3 more</source>
        <translation>%1:%2 y %3 más</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguno.</translation>
    </message>
    <message>
        <source>Last audit: %1 by %2</source>
        <translation>Última auditoría: %1 por %2</translation>
    </message>
    <message>
        <source>Last audit: never</source>
        <translation>Última auditoría: nunca</translation>
    </message>
    <message>
        <source>Flag audit: %1</source>
        <translation>Auditoría de flags: %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>A fecha de %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencidos</translation>
    </message>
    <message>
        <source>To remove soon</source>
        <translation>Por eliminar pronto</translation>
    </message>
    <message>
        <source>Unknown: in code, not in the table</source>
        <translation>Desconocidos: en el código, no en la tabla</translation>
    </message>
    <message>
        <source>Unused: in the table, not in code</source>
        <translation>Sin uso: en la tabla, no en el código</translation>
    </message>
    <message>
        <source>Changed since the last audit</source>
        <translation>Cambiados desde la última auditoría</translation>
    </message>
</context>
<context>
    <name>Trunkline::FlagAuditDialog</name>
    <message>
        <source>Flag audit</source>
        <translation>Auditoría de flags</translation>
    </message>
    <message>
        <source>Audit report</source>
        <translation>Informe de auditoría</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Record as done</source>
        <translation>Registrar como hecha</translation>
    </message>
    <message>
        <source>Who and when goes into the table of audits</source>
        <translation>Quién y cuándo se anotan en la tabla de auditorías</translation>
    </message>
    <message>
        <source>There is no table of audits, or no connection to it</source>
        <translation>No hay tabla de auditorías, o no hay conexión con ella</translation>
    </message>
    <message numerus="yes">
        <source>Recorded. The next audit is due in %n days.</source>
        <translation>
            <numerusform>Registrada. La próxima auditoría vence en %n día.</numerusform>
            <numerusform>Registrada. La próxima auditoría vence en %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit was not recorded</source>
        <translation>La auditoría no se ha registrado</translation>
    </message>
</context>
<context>
    <name>Trunkline::FlagChanges</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%1 was created; it is off.</source>
        <translation>%1 se ha creado; está desactivado.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>%1 was changed in %2</source>
        <translation>%1 se ha cambiado en %2</translation>
    </message>
    <message>
        <source>%1 was not changed back</source>
        <translation>%1 no se ha restablecido</translation>
    </message>
    <message>
        <source>%1 is as it was before: %2.</source>
        <translation>%1 está como antes: %2.</translation>
    </message>
    <message>
        <source>%1 changed it since: %2.</source>
        <translation>%1 lo ha cambiado desde entonces: %2.</translation>
    </message>
    <message>
        <source>The flag is gone.</source>
        <translation>El flag ya no existe.</translation>
    </message>
</context>
<context>
    <name>Trunkline::FlagFilterBar</name>
    <message>
        <source>Changes made here reach this environment</source>
        <translation>Los cambios hechos aquí llegan a este entorno</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>to remove</source>
        <translation>por eliminar</translation>
    </message>
    <message>
        <source>rolling out</source>
        <translation>en rollout</translation>
    </message>
    <message>
        <source>at 100 %</source>
        <translation>al 100 %</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevos</translation>
    </message>
    <message>
        <source>permanent</source>
        <translation>permanentes</translation>
    </message>
    <message>
        <source>unknown in code</source>
        <translation>desconocidos en código</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>States to choose from</source>
        <translation>Estados disponibles</translation>
    </message>
    <message>
        <source>state: any</source>
        <translation>estado: cualquiera</translation>
    </message>
    <message>
        <source>state: on</source>
        <translation>estado: activado</translation>
    </message>
    <message>
        <source>state: partly on</source>
        <translation>estado: activado en parte</translation>
    </message>
    <message>
        <source>state: off</source>
        <translation>estado: desactivado</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Owners to choose from</source>
        <translation>Responsables disponibles</translation>
    </message>
    <message>
        <source>owner: any</source>
        <translation>responsable: cualquiera</translation>
    </message>
    <message>
        <source>Show flags: %1</source>
        <translation>Mostrar flags: %1</translation>
    </message>
    <message>
        <source>owner: %1</source>
        <translation>responsable: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>Trunkline::FlagFindingWording</name>
    <message>
        <source>It has been at 100 % for %1; it was to be removed by %2.</source>
        <translation>Lleva %1 al 100 %; debía eliminarse antes de %2.</translation>
    </message>
    <message>
        <source>It has been at 100 % for %1 and is to be removed by %2.</source>
        <translation>Lleva %1 al 100 % y debe eliminarse antes de %2.</translation>
    </message>
    <message>
        <source>It has neither an owner nor a description.</source>
        <translation>No tiene responsable ni descripción.</translation>
    </message>
    <message>
        <source>It has no owner.</source>
        <translation>No tiene responsable.</translation>
    </message>
    <message>
        <source>It has no description.</source>
        <translation>No tiene descripción.</translation>
    </message>
    <message>
        <source>Code asks for it in 1 place, and the table does not have it.</source>
        <translation>El código lo consulta en 1 lugar y la tabla no lo tiene.</translation>
    </message>
    <message numerus="yes">
        <source>Code asks for it in %n places, and the table does not have it.</source>
        <translation>
            <numerusform>El código lo consulta en %n lugar y la tabla no lo tiene.</numerusform>
            <numerusform>El código lo consulta en %n lugares y la tabla no lo tiene.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removal is overdue</source>
        <translation>Eliminación vencida</translation>
    </message>
    <message>
        <source>Removal is due</source>
        <translation>Eliminación próxima</translation>
    </message>
    <message>
        <source>The table does not have this flag</source>
        <translation>La tabla no tiene este flag</translation>
    </message>
    <message>
        <source>No code asks for this flag</source>
        <translation>Ningún código consulta este flag</translation>
    </message>
    <message>
        <source>Somebody should own it</source>
        <translation>Alguien debería responsabilizarse de él</translation>
    </message>
    <message>
        <source>The API does not evaluate this flag</source>
        <translation>La API no evalúa este flag</translation>
    </message>
    <message>
        <source>The web side does not evaluate this flag</source>
        <translation>El lado web no evalúa este flag</translation>
    </message>
    <message>
        <source>Nobody uses it</source>
        <translation>Nadie lo usa</translation>
    </message>
    <message>
        <source>No place on trunk asks for it.</source>
        <translation>No se consulta en ningún lugar de trunk.</translation>
    </message>
    <message>
        <source>Only the web side asks for it: the mutation behind it can be called while it is off.</source>
        <translation>Solo lo consulta el lado web: la mutación que hay detrás se puede llamar mientras está desactivado.</translation>
    </message>
    <message>
        <source>Only the API asks for it: %1 can be seen while it is off, and fails then.</source>
        <translation>Solo lo consulta la API: %1 se ve mientras está desactivado, y entonces falla.</translation>
    </message>
    <message>
        <source>It is off for everybody and was not changed for %1.</source>
        <translation>Está desactivado para todos y no ha cambiado en %1.</translation>
    </message>
    <message>
        <source>Remove it from the code, then from the table: git switch -c fix/remove-%1</source>
        <translation>Elimínelo del código y después de la tabla: git switch -c fix/remove-%1</translation>
    </message>
    <message>
        <source>Add the flag to the table, or correct the key in the code.</source>
        <translation>Añada el flag a la tabla o corrija la clave en el código.</translation>
    </message>
    <message>
        <source>Delete its row once no running version asks for it.</source>
        <translation>Elimine su fila cuando ninguna versión en ejecución lo consulte.</translation>
    </message>
    <message>
        <source>Give it an owner and a description.</source>
        <translation>Asígnele un responsable y una descripción.</translation>
    </message>
    <message>
        <source>Ask for the flag in the API as well.</source>
        <translation>Consulte el flag también en la API.</translation>
    </message>
    <message>
        <source>Ask for the flag where %1 is shown.</source>
        <translation>Consulte el flag donde se muestra %1.</translation>
    </message>
    <message>
        <source>Switch it on for some, or remove it.</source>
        <translation>Actívelo para algunos o elimínelo.</translation>
    </message>
    <message>
        <source>No audit of the flags was ever recorded.</source>
        <translation>Nunca se ha registrado una auditoría de los flags.</translation>
    </message>
    <message>
        <source>The last audit of the flags was %1.</source>
        <translation>La última auditoría de los flags fue %1.</translation>
    </message>
    <message>
        <source>Since when 1 flag is on for everybody is not known.</source>
        <translation>No se sabe desde cuándo está activado para todos 1 flag.</translation>
    </message>
    <message numerus="yes">
        <source>Since when %n flags are on for everybody is not known.</source>
        <translation>
            <numerusform>No se sabe desde cuándo está activado para todos %n flag.</numerusform>
            <numerusform>No se sabe desde cuándo están activados para todos %n flags.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no table in which audits are recorded.</source>
        <translation>No hay ninguna tabla en la que se registren auditorías.</translation>
    </message>
    <message>
        <source>The code on trunk was not searched.</source>
        <translation>No se ha buscado en el código de trunk.</translation>
    </message>
</context>
<context>
    <name>Trunkline::FlagModel</name>
    <message>
        <source>It is not in the table</source>
        <translation>No está en la tabla</translation>
    </message>
    <message>
        <source>The table holds this key more than once: it cannot be changed from here</source>
        <translation>La tabla contiene esta clave más de una vez: no se puede cambiar desde aquí</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>The code on trunk was not searched yet</source>
        <translation>Aún no se ha buscado en el código de trunk</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>No place on trunk asks for it</source>
        <translation>No se consulta en ningún lugar de trunk</translation>
    </message>
    <message>
        <source>The table holds a percentage that cannot be</source>
        <translation>La tabla contiene un porcentaje imposible</translation>
    </message>
    <message>
        <source>The API does not ask for it: what lies behind it can be called while it is off</source>
        <translation>La API no lo consulta: lo que hay detrás se puede llamar mientras está desactivado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Flag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>Rollout</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Ciclo de vida</translation>
    </message>
    <message>
        <source>Code places</source>
        <translation>Usos en el código</translation>
    </message>
    <message>
        <source>Evaluated in</source>
        <translation>Evaluado en</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
</context>
<context>
    <name>Trunkline::FlagPage</name>
    <message>
        <source>Flags</source>
        <translation>Flags</translation>
    </message>
    <message>
        <source>Filter flags: key, owner:shop, state:on, in:web…</source>
        <translation>Filtrar flags: clave, owner:shop, state:on, in:web…</translation>
    </message>
    <message>
        <source>Not there, although the team&apos;s rules name it: %1.</source>
        <translation>No existe, aunque las reglas del equipo lo nombran: %1.</translation>
    </message>
    <message>
        <source>In the table more than once, and not to be changed from here: %1.</source>
        <translation>Más de una vez en la tabla, por lo que no se puede cambiar desde aquí: %1.</translation>
    </message>
    <message>
        <source>The code could not be searched. %1</source>
        <translation>No se pudo buscar en el código. %1</translation>
    </message>
    <message>
        <source>No flag table is connected</source>
        <translation>No hay ninguna tabla de flags conectada</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>Reading the flags…</source>
        <translation>Leyendo los flags…</translation>
    </message>
    <message>
        <source>There is no flag yet</source>
        <translation>Todavía no hay ningún flag</translation>
    </message>
    <message>
        <source>“New flag…” makes the first one, switched off.</source>
        <translation>«Nuevo flag…» crea el primero, desactivado.</translation>
    </message>
    <message>
        <source>No flag matches</source>
        <translation>Ningún flag coincide</translation>
    </message>
    <message>
        <source>Words look at key, description, owner and lifecycle.</source>
        <translation>Las palabras se buscan en clave, descripción, responsable y ciclo de vida.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Quitar filtro</translation>
    </message>
    <message>
        <source>%1 should be off by now</source>
        <translation>%1 ya debería estar desactivado</translation>
    </message>
    <message>
        <source>It is tried again.</source>
        <translation>Se reintenta.</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile and stays as it is.</source>
        <translation>%1 se ha cambiado entretanto y se queda como está.</translation>
    </message>
    <message>
        <source>%1 went off again: its time was up.</source>
        <translation>%1 se ha desactivado de nuevo: terminó su tiempo.</translation>
    </message>
    <message>
        <source>1 flag</source>
        <translation>1 flag</translation>
    </message>
    <message numerus="yes">
        <source>%n flags</source>
        <translation>
            <numerusform>%n flag</numerusform>
            <numerusform>%n flags</numerusform>
        </translation>
    </message>
    <message>
        <source>searching the code…</source>
        <translation>buscando en el código…</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>leído %1</translation>
    </message>
    <message>
        <source>Flags to remove</source>
        <translation>Flags por eliminar</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>%1 over %2 at 100 %</source>
        <translation>%1 con más de %2 al 100 %</translation>
    </message>
    <message numerus="yes">
        <source>%n to remove</source>
        <translation>
            <numerusform>%n por eliminar</numerusform>
            <numerusform>%n por eliminar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown in code</source>
        <translation>
            <numerusform>%n desconocido en código</numerusform>
            <numerusform>%n desconocidos en código</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect Hasura or the database here, or name it for the whole team in .trunkline.yaml under flags. “trunkline init” writes the recommended table.</source>
        <translation>Conecte aquí Hasura o la base de datos, o indique la conexión para todo el equipo en .trunkline.yaml, en flags. «trunkline init» escribe la tabla recomendada.</translation>
    </message>
    <message>
        <source>changes are made as %1</source>
        <translation>los cambios se hacen como %1</translation>
    </message>
</context>
<context>
    <name>Trunkline::FlagPanel</name>
    <message>
        <source>Flag</source>
        <translation>Flag</translation>
    </message>
    <message>
        <source>Keep on</source>
        <translation>Mantener activado</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Not in the table</source>
        <translation>No está en la tabla</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>changed %1 by %2</source>
        <translation>cambiado %1 por %2</translation>
    </message>
    <message>
        <source>It goes off again at %1.</source>
        <translation>Se desactivará de nuevo: %1.</translation>
    </message>
    <message>
        <source> in %1</source>
        <translation> en %1</translation>
    </message>
    <message>
        <source>Code places are not known</source>
        <translation>Se desconocen los usos en el código</translation>
    </message>
    <message>
        <source>1 code place</source>
        <translation>1 uso en el código</translation>
    </message>
    <message numerus="yes">
        <source>%n code places</source>
        <translation>
            <numerusform>%n uso en el código</numerusform>
            <numerusform>%n usos en el código</numerusform>
        </translation>
    </message>
    <message>
        <source>No history: there is no table of events</source>
        <translation>Sin historial: no hay tabla de eventos</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>No se pudo leer el historial</translation>
    </message>
    <message>
        <source>%1 could not be opened: it is not in the work tree, or there is no editor (set VISUAL).</source>
        <translation>No se pudo abrir %1: no está en el árbol de trabajo o no hay ningún editor (defina VISUAL).</translation>
    </message>
</context>
<context>
    <name>Trunkline::FlagWording</name>
    <message>
        <source>on for all, since when is unknown</source>
        <translation>activado para todos, no se sabe desde cuándo</translation>
    </message>
    <message>
        <source>remove: %1 over</source>
        <translation>eliminar: %1 de retraso</translation>
    </message>
    <message>
        <source>remove in %1</source>
        <translation>eliminar en %1</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>state unknown</source>
        <translation>estado desconocido</translation>
    </message>
    <message>
        <source>off (%1 when on)</source>
        <translation>desactivado (%1 al activarse)</translation>
    </message>
    <message>
        <source>on for %1</source>
        <translation>activado al %1</translation>
    </message>
    <message>
        <source>release flag</source>
        <translation>flag de release</translation>
    </message>
    <message>
        <source>kill switch</source>
        <translation>kill switch</translation>
    </message>
    <message>
        <source>permanent</source>
        <translation>permanente</translation>
    </message>
    <message>
        <source>new · %1</source>
        <translation>nuevo · %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>rolling out</source>
        <translation>en rollout</translation>
    </message>
    <message>
        <source>no code places</source>
        <translation>sin usos en el código</translation>
    </message>
    <message>
        <source>not in the table</source>
        <translation>no está en la tabla</translation>
    </message>
    <message>
        <source>It is on for nobody. The clock of its removal starts at 100 %.</source>
        <translation>No está activado para nadie. El plazo para eliminarlo empieza al 100 %.</translation>
    </message>
    <message>
        <source>It is on for some. The clock of its removal starts at 100 %.</source>
        <translation>Está activado para algunos. El plazo para eliminarlo empieza al 100 %.</translation>
    </message>
    <message>
        <source>It is on for everybody; since when is not recorded.</source>
        <translation>Está activado para todos; no consta desde cuándo.</translation>
    </message>
    <message>
        <source>At 100 % since %1; it is to be removed within %2, by %3.</source>
        <translation>Al 100 % desde %1; debe eliminarse en un plazo de %2, antes de %3.</translation>
    </message>
    <message>
        <source>Nothing on trunk asks for it any more.</source>
        <translation>Ya no se consulta en ningún lugar de trunk.</translation>
    </message>
    <message>
        <source>Code asks for it, and the table does not have it.</source>
        <translation>El código lo consulta y la tabla no lo tiene.</translation>
    </message>
    <message>
        <source>Its type says that it may stay.</source>
        <translation>Su tipo indica que puede quedarse.</translation>
    </message>
    <message>
        <source>web</source>
        <translation>web</translation>
    </message>
    <message>
        <source>api</source>
        <translation>api</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>web only</source>
        <translation>solo web</translation>
    </message>
    <message>
        <source>created, %1</source>
        <translation>creado, %1</translation>
    </message>
    <message>
        <source>created</source>
        <translation>creado</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>owner or description</source>
        <translation>responsable o descripción</translation>
    </message>
    <message>
        <source>State: %1 → %2</source>
        <translation>Estado: %1 → %2</translation>
    </message>
    <message>
        <source>Rollout: %1 → %2</source>
        <translation>Rollout: %1 → %2</translation>
    </message>
    <message>
        <source>Owner: %1 → %2</source>
        <translation>Responsable: %1 → %2</translation>
    </message>
    <message>
        <source>Description: %1 → %2</source>
        <translation>Descripción: %1 → %2</translation>
    </message>
    <message>
        <source>The table has no version column that may be written: two people could overwrite each other unseen, so nothing is changed from here.</source>
        <translation>La tabla no tiene una columna de versión que se pueda escribir: dos personas podrían sobrescribirse sin darse cuenta, por lo que desde aquí no se cambia nada.</translation>
    </message>
    <message>
        <source>The role of this connection may not change flags.</source>
        <translation>El rol de esta conexión no puede cambiar flags.</translation>
    </message>
    <message>
        <source>What is shown is older than the last connection; flags can be changed once it is back.</source>
        <translation>Lo que se muestra es anterior a la última conexión; los flags se podrán cambiar cuando se restablezca.</translation>
    </message>
</context>
<context>
    <name>Trunkline::GateWording</name>
    <message>
        <source>A check of that name exists, but it was posted by %1, who does not count here.</source>
        <translation>Existe una comprobación con ese nombre, pero la publicó %1, que aquí no cuenta.</translation>
    </message>
    <message>
        <source>It waits until somebody allows the workflow to start.</source>
        <translation>Espera a que alguien permita iniciar el workflow.</translation>
    </message>
    <message>
        <source>It completed and did not say how: that is no pass.</source>
        <translation>Se completó sin indicar el resultado: no cuenta como superado.</translation>
    </message>
    <message>
        <source>It said neither yes nor no.</source>
        <translation>No dijo ni sí ni no.</translation>
    </message>
    <message>
        <source>There are approvals, but not enough.</source>
        <translation>Hay aprobaciones, pero no suficientes.</translation>
    </message>
    <message>
        <source>%1 has no way down.</source>
        <translation>%1 no tiene down.</translation>
    </message>
    <message>
        <source>It was taken down.</source>
        <translation>Se ha retirado.</translation>
    </message>
    <message>
        <source>It cannot be read with this account.</source>
        <translation>No se puede leer con esta cuenta.</translation>
    </message>
    <message>
        <source>The verdict is on another commit than the newest one.</source>
        <translation>El veredicto es sobre un commit que no es el más reciente.</translation>
    </message>
    <message>
        <source>unit tests</source>
        <translation>pruebas unitarias</translation>
    </message>
    <message>
        <source>AI review</source>
        <translation>revisión de IA</translation>
    </message>
    <message>
        <source>human review</source>
        <translation>revisión humana</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>vista previa</translation>
    </message>
    <message>
        <source>migration</source>
        <translation>migración</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>outdated</source>
        <translation>obsoleto</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no necesario</translation>
    </message>
    <message>
        <source> (%1)</source>
        <comment>who or what decided</comment>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>, not required</source>
        <translation>, no obligatorio</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>two sentences</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en cola</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>a la espera de aprobación</translation>
    </message>
    <message>
        <source>asks for action</source>
        <translation>requiere acción</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>tiempo agotado</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>changes requested</source>
        <translation>cambios solicitados</translation>
    </message>
    <message>
        <source>commented</source>
        <translation>comentado</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>descartado</translation>
    </message>
</context>
<context>
    <name>Trunkline::GatesDelegate</name>
    <message>
        <source>T</source>
        <comment>letter of unit tests</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>A</source>
        <comment>letter of AI review</comment>
        <translation>I</translation>
    </message>
    <message>
        <source>R</source>
        <comment>letter of human review</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>V</source>
        <comment>letter of preview</comment>
        <translation>V</translation>
    </message>
    <message>
        <source>M</source>
        <comment>letter of migration</comment>
        <translation>M</translation>
    </message>
</context>
<context>
    <name>Trunkline::HazardWording</name>
    <message>
        <source>Use CONCURRENTLY in a file of its own and apply that with --no-transaction; Hasura runs a file in a transaction.</source>
        <translation>Use CONCURRENTLY en un archivo propio y aplíquelo con --no-transaction; Hasura ejecuta cada archivo en una transacción.</translation>
    </message>
    <message>
        <source>%1 goes with everything in it; code that still names it fails.</source>
        <translation>%1 desaparece con todo su contenido; el código que aún lo nombra falla.</translation>
    </message>
    <message>
        <source>Drop it in a migration of its own, once nothing reads it any more.</source>
        <translation>Elimínelo en una migración propia cuando ya nada lo lea.</translation>
    </message>
    <message>
        <source>The table %1 goes with all its rows.</source>
        <translation>La tabla %1 desaparece con todas sus filas.</translation>
    </message>
    <message>
        <source>%1 goes with everything in it.</source>
        <translation>%1 desaparece con todo su contenido.</translation>
    </message>
    <message>
        <source>Drop what is in it piece by piece, each when it is no longer used.</source>
        <translation>Elimine su contenido pieza por pieza, cada una cuando ya no se use.</translation>
    </message>
    <message>
        <source>%1 is taken from code that may still use it.</source>
        <translation>Se elimina %1 aunque algún código puede seguir usándolo.</translation>
    </message>
    <message>
        <source>Drop it after the code that used it is out of production.</source>
        <translation>Elimínelo cuando el código que lo usaba ya no esté en producción.</translation>
    </message>
    <message>
        <source>%1 has another name at once, while old code still runs.</source>
        <translation>%1 cambia de nombre de golpe mientras aún se ejecuta código antiguo.</translation>
    </message>
    <message>
        <source>Add the new column, keep both in step with a trigger, backfill, and drop the old one later.</source>
        <translation>Añada la nueva columna, mantenga ambas sincronizadas con un trigger, haga el backfill y elimine la antigua después.</translation>
    </message>
    <message>
        <source>The table %1 has another name at once, while old code still runs.</source>
        <translation>La tabla %1 cambia de nombre de golpe mientras aún se ejecuta código antiguo.</translation>
    </message>
    <message>
        <source>Leave a view under the old name in the same migration, and drop it later.</source>
        <translation>Deje una vista con el nombre antiguo en la misma migración y elimínela después.</translation>
    </message>
    <message>
        <source>Create it under the new name, move the code, drop the old one later.</source>
        <translation>Créelo con el nuevo nombre, adapte el código y elimine el antiguo después.</translation>
    </message>
    <message>
        <source>A value of %1 has another name; code compares with the old one.</source>
        <translation>Un valor de %1 cambia de nombre; el código compara con el antiguo.</translation>
    </message>
    <message>
        <source>Add the new value, move rows and code, and leave the old value unused.</source>
        <translation>Añada el nuevo valor, adapte filas y código, y deje sin uso el valor antiguo.</translation>
    </message>
    <message>
        <source>Another type of %1 rewrites the table and its indexes, and nobody reads or writes meanwhile.</source>
        <translation>Cambiar el tipo de %1 reescribe la tabla y sus índices, y entretanto nadie lee ni escribe.</translation>
    </message>
    <message>
        <source>Add a column of the new type, keep both in step, backfill, and drop the old one later.</source>
        <translation>Añada una columna del nuevo tipo, mantenga ambas sincronizadas, haga el backfill y elimine la antigua después.</translation>
    </message>
    <message>
        <source>All rows are scanned for NULL in %1, and nobody reads or writes meanwhile.</source>
        <translation>Se examinan todas las filas en busca de NULL en %1, y entretanto nadie lee ni escribe.</translation>
    </message>
    <message>
        <source>ADD CONSTRAINT ... CHECK (... IS NOT NULL) NOT VALID; VALIDATE it in the next migration; then SET NOT NULL needs no scan.</source>
        <translation>ADD CONSTRAINT ... CHECK (... IS NOT NULL) NOT VALID; VALIDATE en la siguiente migración; después SET NOT NULL no necesita ningún recorrido.</translation>
    </message>
    <message>
        <source>%1 is NOT NULL without a default: it fails where there are rows, and old code cannot insert.</source>
        <translation>%1 es NOT NULL sin valor predeterminado: falla donde hay filas, y el código antiguo no puede insertar.</translation>
    </message>
    <message>
        <source>Give it a DEFAULT, or add it without NOT NULL, backfill, and set NOT NULL later.</source>
        <translation>Asígnele un DEFAULT, o añádala sin NOT NULL, haga el backfill y establezca NOT NULL después.</translation>
    </message>
    <message>
        <source>The default of %1 differs from row to row, so the table is rewritten.</source>
        <translation>El valor predeterminado de %1 varía de una fila a otra, por lo que se reescribe la tabla.</translation>
    </message>
    <message>
        <source>Add the column without a default, SET DEFAULT, then backfill in batches.</source>
        <translation>Añada la columna sin valor predeterminado, SET DEFAULT, y después haga el backfill por lotes.</translation>
    </message>
    <message>
        <source>The stored column %1 is computed for every row: the table is rewritten.</source>
        <translation>La columna almacenada %1 se calcula para cada fila: se reescribe la tabla.</translation>
    </message>
    <message>
        <source>Add a plain column, fill it by a trigger, and backfill in batches.</source>
        <translation>Añada una columna normal, rellénela con un trigger y haga el backfill por lotes.</translation>
    </message>
    <message>
        <source>%1 gets a number in every row: the table is rewritten.</source>
        <translation>%1 recibe un número en cada fila: se reescribe la tabla.</translation>
    </message>
    <message>
        <source>Add a plain bigint, set its default to a sequence, and backfill in batches.</source>
        <translation>Añada un bigint normal, ponga una secuencia como valor predeterminado y haga el backfill por lotes.</translation>
    </message>
    <message>
        <source>The type of %1 is a domain with a CHECK: the table is rewritten.</source>
        <translation>El tipo de %1 es un dominio con un CHECK: se reescribe la tabla.</translation>
    </message>
    <message>
        <source>Use the base type and ADD CONSTRAINT ... CHECK ... NOT VALID.</source>
        <translation>Use el tipo base y ADD CONSTRAINT ... CHECK ... NOT VALID.</translation>
    </message>
    <message>
        <source>A constraint comes with %1: it is checked, or its index built, under the strongest lock.</source>
        <translation>Con %1 viene una restricción: se comprueba, o se construye su índice, con el bloqueo más fuerte.</translation>
    </message>
    <message>
        <source>Add the column alone; add the constraint NOT VALID or USING INDEX in another migration.</source>
        <translation>Añada solo la columna; añada la restricción con NOT VALID o USING INDEX en otra migración.</translation>
    </message>
    <message>
        <source>All rows of %1 are checked, and nobody reads or writes meanwhile.</source>
        <translation>Se comprueban todas las filas de %1, y entretanto nadie lee ni escribe.</translation>
    </message>
    <message>
        <source>ADD CONSTRAINT ... NOT VALID, and VALIDATE CONSTRAINT in the next migration.</source>
        <translation>ADD CONSTRAINT ... NOT VALID, y VALIDATE CONSTRAINT en la siguiente migración.</translation>
    </message>
    <message>
        <source>All rows of %1 are checked, and nobody writes to either table meanwhile.</source>
        <translation>Se comprueban todas las filas de %1, y entretanto nadie escribe en ninguna de las dos tablas.</translation>
    </message>
    <message>
        <source>The lock of ADD CONSTRAINT on %1 is held while VALIDATE scans: NOT VALID has gained nothing.</source>
        <translation>El bloqueo de ADD CONSTRAINT sobre %1 se mantiene mientras VALIDATE recorre la tabla: NOT VALID no ha servido de nada.</translation>
    </message>
    <message>
        <source>VALIDATE CONSTRAINT in a migration of its own; a file is one transaction.</source>
        <translation>VALIDATE CONSTRAINT en una migración propia; un archivo es una transacción.</translation>
    </message>
    <message>
        <source>An index over %1 is built, and nobody reads or writes meanwhile; duplicates make it fail.</source>
        <translation>Se construye un índice sobre %1, y entretanto nadie lee ni escribe; los duplicados lo hacen fallar.</translation>
    </message>
    <message>
        <source>CREATE UNIQUE INDEX CONCURRENTLY first, then ADD CONSTRAINT ... UNIQUE USING INDEX.</source>
        <translation>Primero CREATE UNIQUE INDEX CONCURRENTLY, después ADD CONSTRAINT ... UNIQUE USING INDEX.</translation>
    </message>
    <message>
        <source>An index over %1 is built or its rows are scanned for NULL, and nobody reads or writes meanwhile.</source>
        <translation>Se construye un índice sobre %1 o se examinan sus filas en busca de NULL, y entretanto nadie lee ni escribe.</translation>
    </message>
    <message>
        <source>Make the columns NOT NULL by a validated CHECK, build a unique index CONCURRENTLY, then ADD PRIMARY KEY USING INDEX.</source>
        <translation>Haga las columnas NOT NULL mediante un CHECK validado, construya un índice único con CONCURRENTLY y después ADD PRIMARY KEY USING INDEX.</translation>
    </message>
    <message>
        <source>An index over %1 is built, and nobody reads or writes meanwhile; there is no way around it.</source>
        <translation>Se construye un índice sobre %1, y entretanto nadie lee ni escribe; no hay forma de evitarlo.</translation>
    </message>
    <message>
        <source>Create a new table with it and move the rows over.</source>
        <translation>Cree una tabla nueva que lo incluya y traslade las filas.</translation>
    </message>
    <message>
        <source>Nobody writes to %1 while the index is built.</source>
        <translation>Nadie escribe en %1 mientras se construye el índice.</translation>
    </message>
    <message>
        <source>Everybody on %1 waits, and it waits for everybody: queries become slow when it is gone.</source>
        <translation>Esperan todos los que usan %1, y la operación los espera a todos: las consultas se vuelven lentas cuando el índice desaparece.</translation>
    </message>
    <message>
        <source>Nobody writes to %1 while its index is built anew.</source>
        <translation>Nadie escribe en %1 mientras se reconstruye su índice.</translation>
    </message>
    <message>
        <source>This cannot run beside other statements: PostgreSQL refuses it inside of a transaction.</source>
        <translation>Esto no puede ejecutarse junto a otras sentencias: PostgreSQL lo rechaza dentro de una transacción.</translation>
    </message>
    <message>
        <source>Put it into a migration of its own and apply that with --no-transaction.</source>
        <translation>Póngalo en una migración propia y aplíquela con --no-transaction.</translation>
    </message>
    <message>
        <source>All rows of %1 are checked against the bounds, and nobody reads or writes it meanwhile.</source>
        <translation>Se comprueban todas las filas de %1 con respecto a los límites, y entretanto nadie lee ni escribe.</translation>
    </message>
    <message>
        <source>Add a CHECK of the same bounds NOT VALID and VALIDATE it before.</source>
        <translation>Añada antes un CHECK con los mismos límites como NOT VALID y aplíquele VALIDATE.</translation>
    </message>
    <message>
        <source>Everybody on the parent of %1 waits.</source>
        <translation>Esperan todos los que usan la tabla padre de %1.</translation>
    </message>
    <message>
        <source>DETACH PARTITION ... CONCURRENTLY, in a file of its own.</source>
        <translation>DETACH PARTITION ... CONCURRENTLY, en un archivo propio.</translation>
    </message>
    <message>
        <source>Nobody reads %1 while it is computed anew.</source>
        <translation>Nadie lee %1 mientras se recalcula.</translation>
    </message>
    <message>
        <source>REFRESH MATERIALIZED VIEW CONCURRENTLY; it needs a unique index.</source>
        <translation>REFRESH MATERIALIZED VIEW CONCURRENTLY; necesita un índice único.</translation>
    </message>
    <message>
        <source>%1 is rewritten, and nobody reads or writes meanwhile.</source>
        <translation>%1 se reescribe, y entretanto nadie lee ni escribe.</translation>
    </message>
    <message>
        <source>Plain VACUUM, or pg_repack outside of migrations.</source>
        <translation>VACUUM normal, o pg_repack fuera de las migraciones.</translation>
    </message>
    <message>
        <source>Create a new table that is as it shall be, and move the rows over.</source>
        <translation>Cree una tabla nueva tal como debe ser y traslade las filas.</translation>
    </message>
    <message>
        <source>All rows of %1 go, with CASCADE those of tables that reference it too.</source>
        <translation>Desaparecen todas las filas de %1, y con CASCADE también las de las tablas que la referencian.</translation>
    </message>
    <message>
        <source>Delete in batches, outside of migrations, what is known to be of no use.</source>
        <translation>Elimine por lotes, fuera de las migraciones, lo que conste que no sirve.</translation>
    </message>
    <message>
        <source>Rows of %1 are no longer kept right; both tables of a foreign key are locked.</source>
        <translation>Ya no se vela por la corrección de las filas de %1; se bloquean ambas tablas de una clave foránea.</translation>
    </message>
    <message>
        <source>Make sure that no code relies on it, and set lock_timeout.</source>
        <translation>Asegúrese de que ningún código depende de ello y establezca lock_timeout.</translation>
    </message>
    <message>
        <source>Code that reads %1 may meet NULL for the first time.</source>
        <translation>El código que lee %1 puede encontrarse con NULL por primera vez.</translation>
    </message>
    <message>
        <source>Teach the readers first.</source>
        <translation>Adapte primero el código que lee.</translation>
    </message>
    <message>
        <source>Code that leaves %1 out inserts something else from now on.</source>
        <translation>El código que omite %1 inserta otra cosa a partir de ahora.</translation>
    </message>
    <message>
        <source>Let the code name the value before the default changes.</source>
        <translation>Haga que el código indique el valor antes de que cambie el predeterminado.</translation>
    </message>
    <message>
        <source>json has no equality: DISTINCT and GROUP BY over %1 fail.</source>
        <translation>json no tiene igualdad: DISTINCT y GROUP BY sobre %1 fallan.</translation>
    </message>
    <message>
        <source>Use jsonb.</source>
        <translation>Use jsonb.</translation>
    </message>
    <message>
        <source>Without lock_timeout one slow query on %1 makes everybody else queue behind this.</source>
        <translation>Sin lock_timeout, una sola consulta lenta sobre %1 hace que todas las demás esperen en cola detrás de esta.</translation>
    </message>
    <message>
        <source>Begin the file with: SET LOCAL lock_timeout = &apos;2s&apos;;</source>
        <translation>Comience el archivo con: SET LOCAL lock_timeout = &apos;2s&apos;;</translation>
    </message>
    <message>
        <source>An earlier statement&apos;s lock is held while this works on %1.</source>
        <translation>El bloqueo de una sentencia anterior se mantiene mientras esta trabaja sobre %1.</translation>
    </message>
    <message>
        <source>Put it into another migration, or join the actions into one ALTER TABLE.</source>
        <translation>Póngala en otra migración o reúna las acciones en un solo ALTER TABLE.</translation>
    </message>
    <message>
        <source>Rows of %1 are changed in one long transaction.</source>
        <translation>Se cambian filas de %1 en una sola transacción larga.</translation>
    </message>
    <message>
        <source>Let a worker do it in batches, and keep its progress in the backfill table.</source>
        <translation>Deje que lo haga un worker por lotes y anote su progreso en la tabla de backfill.</translation>
    </message>
    <message>
        <source>What this does cannot be seen from its text.</source>
        <translation>Lo que hace esto no se puede deducir de su texto.</translation>
    </message>
    <message>
        <source>Write the statement out, or exercise the migration on a real server.</source>
        <translation>Escriba la sentencia completa o pruebe la migración en un servidor real.</translation>
    </message>
    <message>
        <source>This ends the transaction that Hasura runs the file in.</source>
        <translation>Esto termina la transacción en la que Hasura ejecuta el archivo.</translation>
    </message>
    <message>
        <source>Leave it out: the file is one transaction already.</source>
        <translation>Omítalo: el archivo ya es una transacción.</translation>
    </message>
    <message>
        <source>Every table with a column of %1 is scanned, and nobody writes to it meanwhile.</source>
        <translation>Se recorren todas las tablas con una columna de %1, y entretanto nadie escribe en ellas.</translation>
    </message>
    <message>
        <source>A value of the enum %1 can never be removed again: no down is a true one.</source>
        <translation>Un valor del enum %1 no se puede quitar nunca más: ningún down es auténtico.</translation>
    </message>
    <message>
        <source>Use a table of values with a foreign key.</source>
        <translation>Use una tabla de valores con una clave foránea.</translation>
    </message>
    <message>
        <source>No index on %1 begins with the columns of the foreign key: deleting on the other side scans it.</source>
        <translation>Ningún índice de %1 comienza con las columnas de la clave foránea: eliminar en el otro lado obliga a recorrer la tabla entera.</translation>
    </message>
    <message>
        <source>Create that index first.</source>
        <translation>Cree primero ese índice.</translation>
    </message>
    <message>
        <source>%1 is locked until the file is through.</source>
        <translation>%1 queda bloqueada hasta que termine el archivo.</translation>
    </message>
    <message>
        <source>Leave it out, or take a weaker lock.</source>
        <translation>Omítalo o use un bloqueo más débil.</translation>
    </message>
    <message>
        <source>Nobody writes to %1 while the trigger is created, and every write is slower from now on.</source>
        <translation>Nadie escribe en %1 mientras se crea el trigger, y toda escritura es más lenta a partir de ahora.</translation>
    </message>
    <message>
        <source>Set lock_timeout, and drop the trigger when the change is through.</source>
        <translation>Establezca lock_timeout y elimine el trigger cuando termine el cambio.</translation>
    </message>
    <message>
        <source>A longer limit for %1 will need a migration; text has none.</source>
        <translation>Ampliar el límite de %1 requerirá una migración; text no tiene límite.</translation>
    </message>
    <message>
        <source>Use text with a CHECK on its length.</source>
        <translation>Use text con un CHECK sobre su longitud.</translation>
    </message>
    <message>
        <source>%1 holds a time without saying in which zone.</source>
        <translation>%1 contiene una hora sin indicar la zona.</translation>
    </message>
    <message>
        <source>Use timestamptz.</source>
        <translation>Use timestamptz.</translation>
    </message>
    <message>
        <source>The key %1 runs out of numbers after two thousand million rows.</source>
        <translation>La clave %1 se queda sin números después de dos mil millones de filas.</translation>
    </message>
    <message>
        <source>Use bigint or uuid.</source>
        <translation>Use bigint o uuid.</translation>
    </message>
    <message>
        <source>The sequence of a serial column as %1 has rights and an owner of its own.</source>
        <translation>La secuencia de una columna serial como %1 tiene permisos y propietario propios.</translation>
    </message>
    <message>
        <source>Use GENERATED ALWAYS AS IDENTITY.</source>
        <translation>Use GENERATED ALWAYS AS IDENTITY.</translation>
    </message>
    <message>
        <source>%1 has no primary key: rows cannot be told apart.</source>
        <translation>%1 no tiene clave primaria: las filas no se pueden distinguir.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Añádale una.</translation>
    </message>
    <message>
        <source>A constraint of %1 is left to be named, and its down has to guess.</source>
        <translation>Una restricción de %1 queda sin nombre, y su down tiene que adivinarlo.</translation>
    </message>
    <message>
        <source>Name it: ADD CONSTRAINT name ...</source>
        <translation>Póngale nombre: ADD CONSTRAINT name ...</translation>
    </message>
    <message>
        <source>An index of more than three columns on %1 rarely pays.</source>
        <translation>Un índice de más de tres columnas sobre %1 rara vez compensa.</translation>
    </message>
    <message>
        <source>Begin with the column that selects most.</source>
        <translation>Comience por la columna más selectiva.</translation>
    </message>
    <message>
        <source>A second try fails when %1 is gone already.</source>
        <translation>Un segundo intento falla si %1 ya no existe.</translation>
    </message>
    <message>
        <source>Use IF EXISTS.</source>
        <translation>Use IF EXISTS.</translation>
    </message>
    <message>
        <source>A name in %1 is longer than 62 bytes; PostgreSQL cuts after 63.</source>
        <translation>Un nombre en %1 supera los 62 bytes; PostgreSQL corta a partir de 63.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Elija uno más corto.</translation>
    </message>
    <message>
        <source>An earlier migration has created %1 already.</source>
        <translation>Una migración anterior ya ha creado %1.</translation>
    </message>
    <message>
        <source>Name its schema, or another table.</source>
        <translation>Indique su esquema u otra tabla.</translation>
    </message>
    <message>
        <source>A hash index on %1 knows equality only.</source>
        <translation>Un índice hash sobre %1 solo conoce la igualdad.</translation>
    </message>
    <message>
        <source>Use btree.</source>
        <translation>Use btree.</translation>
    </message>
    <message>
        <source>The extension %1 must be there on every server, and may need more rights than migrations have.</source>
        <translation>La extensión %1 debe existir en todos los servidores y puede necesitar más permisos de los que tienen las migraciones.</translation>
    </message>
    <message>
        <source>Make sure of it in every environment first.</source>
        <translation>Asegúrese antes de que existe en todos los entornos.</translation>
    </message>
    <message>
        <source>A column of %1 is set twice, which PostgreSQL refuses.</source>
        <translation>Una columna de %1 se establece dos veces, lo que PostgreSQL rechaza.</translation>
    </message>
    <message>
        <source>Set it once.</source>
        <translation>Establézcala una sola vez.</translation>
    </message>
    <message>
        <source>Several foreign keys on %1 lock several tables at once.</source>
        <translation>Varias claves foráneas sobre %1 bloquean varias tablas a la vez.</translation>
    </message>
    <message>
        <source>One a migration.</source>
        <translation>Una por migración.</translation>
    </message>
    <message>
        <source>A foreign key of %1 has another type than the key it references.</source>
        <translation>Una clave foránea de %1 tiene un tipo distinto al de la clave que referencia.</translation>
    </message>
    <message>
        <source>Use the same type.</source>
        <translation>Use el mismo tipo.</translation>
    </message>
    <message>
        <source>A column named as %1 means something to many object mappers.</source>
        <translation>Una columna con el nombre de %1 tiene un significado para muchos ORM.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>for a moment</source>
        <translation>un momento</translation>
    </message>
    <message>
        <source>while the table is scanned</source>
        <translation>mientras se recorre la tabla</translation>
    </message>
    <message>
        <source>while the table is rewritten</source>
        <translation>mientras se reescribe la tabla</translation>
    </message>
    <message>
        <source>It has about %1 rows.</source>
        <translation>Tiene unas %1 filas.</translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <translation>%1 sobre %2, %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1: a moment</source>
        <translation>%1: un momento</translation>
    </message>
    <message>
        <source>%1: blocks writes</source>
        <translation>%1: bloquea escrituras</translation>
    </message>
    <message>
        <source>%1: blocks everything</source>
        <translation>%1: bloquea todo</translation>
    </message>
</context>
<context>
    <name>Trunkline::HeaderBar</name>
    <message>
        <source>Main menu</source>
        <translation>Menú principal</translation>
    </message>
</context>
<context>
    <name>Trunkline::HoldButton</name>
    <message>
        <source>Hold it down to confirm</source>
        <translation>Manténgalo pulsado para confirmar</translation>
    </message>
</context>
<context>
    <name>Trunkline::HostWording</name>
    <message>
        <source>Check runs are not readable with this token: gates come from Actions jobs, a few pull requests at a time.</source>
        <translation>Las check runs no se pueden leer con este token: los controles provienen de los jobs de Actions, unos pocos pull requests cada vez.</translation>
    </message>
    <message>
        <source>Actions are not readable: environments and the jobs that could stand in for checks are unknown.</source>
        <translation>Actions no se puede leer: se desconocen los entornos y los jobs que podrían sustituir a las comprobaciones.</translation>
    </message>
    <message>
        <source>Deployments are not readable: the preview gate is unknown.</source>
        <translation>Los despliegues no se pueden leer: se desconoce el control de vista previa.</translation>
    </message>
    <message>
        <source>Branch protection is not readable: only rulesets tell who may force-push or delete trunk.</source>
        <translation>La protección de ramas no se puede leer: solo los rulesets indican quién puede hacer push forzado o eliminar trunk.</translation>
    </message>
    <message>
        <source>Contents are not readable: force pushes on trunk are unknown.</source>
        <translation>El contenido no se puede leer: se desconocen los push forzados en trunk.</translation>
    </message>
    <message>
        <source>Pull requests are not readable: this page stays empty.</source>
        <translation>Los pull requests no se pueden leer: esta página queda vacía.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>a la espera</translation>
    </message>
    <message>
        <source>deploying</source>
        <translation>desplegando</translation>
    </message>
    <message>
        <source>deployed</source>
        <translation>desplegado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>taken down</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>everybody with write access</source>
        <translation>todos los que tienen acceso de escritura</translation>
    </message>
    <message>
        <source>some who are not named</source>
        <translation>algunos que no se nombran</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>No hay ninguna sesión iniciada.</translation>
    </message>
    <message>
        <source>Signed in as %1, by %2.</source>
        <comment>login, where the token is from</comment>
        <translation>Sesión iniciada como %1, mediante %2.</translation>
    </message>
    <message>
        <source>%1 It would take: %2</source>
        <translation>%1 Haría falta: %2</translation>
    </message>
    <message>
        <source>The host asks for silence until %1.</source>
        <translation>El host pide silencio hasta %1.</translation>
    </message>
    <message>
        <source>The host sets no limit; %1 points spent by Trunkline.</source>
        <translation>El host no establece ningún límite; Trunkline ha gastado %1 puntos.</translation>
    </message>
    <message>
        <source>%1 of %2 points left until %3; %4 spent by Trunkline.</source>
        <translation>Quedan %1 de %2 puntos hasta %3; Trunkline ha gastado %4.</translation>
    </message>
    <message>
        <source>Trunk&apos;s protection</source>
        <translation>Protección de trunk</translation>
    </message>
    <message>
        <source>Force pushes on trunk</source>
        <translation>Push forzados en trunk</translation>
    </message>
    <message>
        <source>Environments and deployments</source>
        <translation>Entornos y despliegues</translation>
    </message>
    <message>
        <source>Merged pull requests</source>
        <translation>Pull requests fusionados</translation>
    </message>
    <message>
        <source>Who may force-push or delete %1 is not known.</source>
        <translation>No se sabe quién puede hacer push forzado o eliminar %1.</translation>
    </message>
    <message>
        <source>May force-push %1: %2. May delete it: %3.</source>
        <translation>Pueden hacer push forzado en %1: %2. Pueden eliminarla: %3.</translation>
    </message>
    <message>
        <source>%1: nothing deployed</source>
        <translation>%1: nada desplegado</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>environment, state, how long ago</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>A force push by %1 moved %2 from %3 to %4.</source>
        <translation>Un push forzado de %1 movió %2 de %3 a %4.</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Sesión iniciada como %1</translation>
    </message>
    <message>
        <source>can change flags</source>
        <translation>puede cambiar flags</translation>
    </message>
    <message>
        <source>cannot change flags</source>
        <translation>no puede cambiar flags</translation>
    </message>
</context>
<context>
    <name>Trunkline::LocalServiceModel</name>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Reinicios</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Puertos</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
</context>
<context>
    <name>Trunkline::LocalStackView</name>
    <message>
        <source>Copy start command</source>
        <translation>Copiar comando de inicio</translation>
    </message>
    <message>
        <source>Copy stop command</source>
        <translation>Copiar comando de parada</translation>
    </message>
    <message>
        <source>Compose services</source>
        <translation>Servicios de compose</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Asking the engine…</source>
        <translation>Consultando el motor…</translation>
    </message>
    <message>
        <source>No compose project on this machine</source>
        <translation>No hay ningún proyecto de compose en esta máquina</translation>
    </message>
    <message>
        <source>Start one with: docker compose up</source>
        <translation>Inicie uno con: docker compose up</translation>
    </message>
    <message>
        <source>No service matches</source>
        <translation>Ningún servicio coincide</translation>
    </message>
    <message numerus="yes">
        <source>%n restarts</source>
        <translation>
            <numerusform>%n reinicio</numerusform>
            <numerusform>%n reinicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n compose services on this machine</source>
        <translation>
            <numerusform>%n servicio de compose en esta máquina</numerusform>
            <numerusform>%n servicios de compose en esta máquina</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::LocalWording</name>
    <message>
        <source>restarting</source>
        <translation>reiniciando</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>no saludable</translation>
    </message>
    <message>
        <source>exited (%1)</source>
        <translation>salió (%1)</translation>
    </message>
    <message>
        <source>partly running</source>
        <translation>en parte en ejecución</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciando</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en ejecución</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>finalizado</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>another folder</source>
        <translation>otra carpeta</translation>
    </message>
    <message>
        <source>from a registry</source>
        <translation>de un registro</translation>
    </message>
    <message>
        <source>rebuilt since</source>
        <translation>reconstruida después</translation>
    </message>
    <message>
        <source>another commit</source>
        <translation>otro commit</translation>
    </message>
    <message>
        <source>%1 older</source>
        <translation>%1 más antigua</translation>
    </message>
    <message>
        <source>current</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>Whether its image is of what is checked out is not known.</source>
        <translation>No se sabe si su imagen corresponde al checkout actual.</translation>
    </message>
    <message>
        <source>It belongs to %1, not to this repository.</source>
        <translation>Pertenece a %1, no a este repositorio.</translation>
    </message>
    <message>
        <source>Its image came from a registry and is not built here.</source>
        <translation>Su imagen procede de un registro y no se construye aquí.</translation>
    </message>
    <message>
        <source>Its image was built anew and it still runs the old one: start it again.</source>
        <translation>Su imagen se ha reconstruido y aún ejecuta la antigua: inícielo de nuevo.</translation>
    </message>
    <message>
        <source>Its image is of %1 and %2 is checked out: build it anew.</source>
        <translation>Su imagen es de %1 y el checkout actual es %2: reconstrúyala.</translation>
    </message>
    <message>
        <source>Its image was built %1 before %2, which is checked out: build it anew.</source>
        <translation>Su imagen se construyó %1 antes de %2, el checkout actual: reconstrúyala.</translation>
    </message>
    <message>
        <source>Its image is not older than %1, which is checked out.</source>
        <translation>Su imagen no es más antigua que %1, el checkout actual.</translation>
    </message>
</context>
<context>
    <name>Trunkline::LogView</name>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
</context>
<context>
    <name>Trunkline::MainMenu</name>
    <message>
        <source>&amp;Repository</source>
        <translation>&amp;Repositorio</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ayuda</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>A&amp;brir…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Conexiones…</translation>
    </message>
    <message>
        <source>&amp;Notifications…</source>
        <translation>&amp;Notificaciones…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Con&amp;figuración…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Paleta de comandos…</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrar</translation>
    </message>
    <message>
        <source>Details &amp;panel</source>
        <translation>Panel de &amp;detalles</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>Open this &amp;menu</source>
        <translation>Abrir este &amp;menú</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>C&amp;olores</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Como el &amp;escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Trunkline</source>
        <translation>A&amp;cerca de Trunkline</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiar &amp;enlace</translation>
    </message>
</context>
<context>
    <name>Trunkline::MainWindow</name>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>%1 sandbox</source>
        <comment>program</comment>
        <translation>%1 (sandbox)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>repository, program</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Open a repository</source>
        <translation>Abrir un repositorio</translation>
    </message>
    <message>
        <source>About Trunkline</source>
        <translation>Acerca de Trunkline</translation>
    </message>
    <message>
        <source>Trunkline %1</source>
        <translation>Trunkline %1</translation>
    </message>
    <message>
        <source>Shows whether trunk-based development works as agreed: branches, reviews, flags, migrations and what runs.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Muestra si el desarrollo basado en trunk funciona según lo acordado: ramas, revisiones, flags, migraciones y lo que está en ejecución.

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more errors need attention</source>
        <translation>
            <numerusform>%Ln error más requiere atención</numerusform>
            <numerusform>%Ln errores más requieren atención</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay in the tray?</source>
        <translation>¿Permanecer en la bandeja?</translation>
    </message>
    <message>
        <source>Trunkline can stay in the tray when its window is closed, and show there when something needs attention.</source>
        <translation>Trunkline puede permanecer en la bandeja cuando se cierra su ventana y mostrar allí si algo requiere atención.</translation>
    </message>
    <message>
        <source>&amp;Stay in the tray</source>
        <translation>&amp;Permanecer en la bandeja</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %Ln lines</source>
        <translation>
            <numerusform>Copiado: %Ln línea</numerusform>
            <numerusform>Copiado: %Ln líneas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::MessageBar</name>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Intentando…</translation>
    </message>
    <message>
        <source>Ask %1 again</source>
        <translation>Volver a consultar %1</translation>
    </message>
</context>
<context>
    <name>Trunkline::MigrationActions</name>
    <message>
        <source>&amp;Open pull request</source>
        <translation>Abrir pull &amp;request</translation>
    </message>
    <message>
        <source>&amp;Copy as review comment</source>
        <translation>&amp;Copiar como comentario de revisión</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copiar r&amp;uta</translation>
    </message>
    <message>
        <source>&amp;Exercise up and down</source>
        <translation>&amp;Probar up y down</translation>
    </message>
    <message>
        <source>Exercise &amp;down migrations</source>
        <translation>Probar migraciones &amp;down</translation>
    </message>
    <message>
        <source>&amp;New migration…</source>
        <translation>&amp;Nueva migración…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>Volver a &amp;leer</translation>
    </message>
    <message>
        <source>&amp;Open #%1</source>
        <translation>Abri&amp;r #%1</translation>
    </message>
    <message>
        <source>Stop exercising</source>
        <translation>Detener la prueba</translation>
    </message>
</context>
<context>
    <name>Trunkline::MigrationFindings</name>
    <message>
        <source>Version %1 is applied in the database and not on trunk.</source>
        <translation>La versión %1 está aplicada en la base de datos y no está en trunk.</translation>
    </message>
    <message>
        <source>Find out who applied it, and bring its files to trunk.</source>
        <translation>Averigüe quién la aplicó y lleve sus archivos a trunk.</translation>
    </message>
    <message>
        <source>No database is connected, so what is applied is not known.</source>
        <translation>No hay ninguna base de datos conectada, por lo que no se sabe qué está aplicado.</translation>
    </message>
    <message>
        <source>%1 has no down migration.</source>
        <translation>%1 no tiene migración down.</translation>
    </message>
    <message>
        <source>Write a down.sql that takes back what up.sql does.</source>
        <translation>Escriba un down.sql que revierta lo que hace up.sql.</translation>
    </message>
    <message>
        <source>The down of %1 holds no statement.</source>
        <translation>El down de %1 no contiene ninguna sentencia.</translation>
    </message>
    <message>
        <source>Correct the files and exercise the migration again.</source>
        <translation>Corrija los archivos y pruebe la migración de nuevo.</translation>
    </message>
    <message>
        <source>Exercise it on a real server: trunkline migrations verify</source>
        <translation>Pruébela en un servidor real: trunkline migrations verify</translation>
    </message>
    <message>
        <source>%1 does something that cannot be seen from its text.</source>
        <translation>%1 hace algo que no se puede deducir de su texto.</translation>
    </message>
    <message>
        <source>%1 is applied in the database, but not on trunk.</source>
        <translation>%1 está aplicada en la base de datos, pero no está en trunk.</translation>
    </message>
    <message>
        <source>Merge it, or take it back in the database.</source>
        <translation>Fusiónela o reviértala en la base de datos.</translation>
    </message>
    <message>
        <source>Applying %1 broke off.</source>
        <translation>La aplicación de %1 se interrumpió.</translation>
    </message>
    <message>
        <source>Look at what the database holds of it, and apply it again.</source>
        <translation>Compruebe qué contiene de ella la base de datos y aplíquela de nuevo.</translation>
    </message>
    <message>
        <source>%1 was changed on trunk after it came there and was applied.</source>
        <translation>%1 se modificó en trunk después de llegar allí y aplicarse.</translation>
    </message>
    <message>
        <source>Put the old text back, and write a new migration for the difference.</source>
        <translation>Restablezca el texto anterior y escriba una nueva migración para la diferencia.</translation>
    </message>
    <message>
        <source>%1 is on trunk and not applied, though newer ones are: it was merged late.</source>
        <translation>%1 está en trunk y sin aplicar, aunque otras más nuevas sí lo están: se fusionó tarde.</translation>
    </message>
    <message>
        <source>%1 is on trunk and not applied.</source>
        <translation>%1 está en trunk y sin aplicar.</translation>
    </message>
    <message>
        <source>Apply it: hasura migrate apply</source>
        <translation>Aplíquela: hasura migrate apply</translation>
    </message>
    <message>
        <source>%1 has the same version as another migration.</source>
        <translation>%1 tiene la misma versión que otra migración.</translation>
    </message>
    <message>
        <source>Give it a fresh version before it is merged.</source>
        <translation>Asígnele una versión nueva antes de fusionarla.</translation>
    </message>
    <message>
        <source>Expand first, in a migration of its own, and let it be applied.</source>
        <translation>Primero expand, en una migración propia, y deje que se aplique.</translation>
    </message>
    <message>
        <source>Wait with the contract until this is settled.</source>
        <translation>Espere con el contract hasta que esto se resuelva.</translation>
    </message>
    <message>
        <source>It both brings %1 and takes %2 away.</source>
        <translation>A la vez introduce %1 y quita %2.</translation>
    </message>
    <message>
        <source>It takes %1 away, which code on trunk still uses: %2:%3.</source>
        <translation>Quita %1, que el código de trunk aún usa: %2:%3.</translation>
    </message>
    <message>
        <source>Split it: expand now, contract in a later pull request.</source>
        <translation>Divídala: expand ahora, contract en un pull request posterior.</translation>
    </message>
    <message>
        <source>%1 is applied, and changed on %2.</source>
        <translation>%1 está aplicada y se cambia en %2.</translation>
    </message>
    <message>
        <source>%1 is on trunk, may be applied, and is changed on %2.</source>
        <translation>%1 está en trunk, quizá aplicada, y se cambia en %2.</translation>
    </message>
    <message>
        <source>%1 is applied, and changed in the work tree.</source>
        <translation>%1 está aplicada y se cambia en el árbol de trabajo.</translation>
    </message>
    <message>
        <source>%1 is on trunk, may be applied, and is changed in the work tree.</source>
        <translation>%1 está en trunk, quizá aplicada, y se cambia en el árbol de trabajo.</translation>
    </message>
    <message>
        <source>Let down.sql take back what up.sql does, and nothing else.</source>
        <translation>Haga que down.sql revierta lo que hace up.sql, y nada más.</translation>
    </message>
    <message>
        <source>The contract %1 does not come alone: %2</source>
        <translation>El contract %1 no viene solo: %2</translation>
    </message>
    <message>
        <source>Put the contract into a pull request of its own.</source>
        <translation>Ponga el contract en un pull request propio.</translation>
    </message>
</context>
<context>
    <name>Trunkline::MigrationModel</name>
    <message>
        <source>observed: %1 on %2</source>
        <translation>observado: %1 sobre %2</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificada</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Bloqueos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
</context>
<context>
    <name>Trunkline::MigrationPage</name>
    <message>
        <source>Migrations</source>
        <translation>Migraciones</translation>
    </message>
    <message>
        <source>The files are there</source>
        <translation>Los archivos están creados</translation>
    </message>
    <message>
        <source>Schema changes under way</source>
        <translation>Cambios de esquema en curso</translation>
    </message>
    <message>
        <source>All migrations</source>
        <translation>Todas las migraciones</translation>
    </message>
    <message>
        <source>verified = up, down, up gave the same schema and rows</source>
        <translation>verificada = up, down, up dieron el mismo esquema y las mismas filas</translation>
    </message>
    <message>
        <source>Filter migrations: name, version, kind, state…</source>
        <translation>Filtrar migraciones: nombre, versión, tipo, estado…</translation>
    </message>
    <message>
        <source>schema changes under way: %1</source>
        <translation>cambios de esquema en curso: %1</translation>
    </message>
    <message>
        <source>%1 applied</source>
        <translation>%1 aplicadas</translation>
    </message>
    <message>
        <source>%1 pending</source>
        <translation>%1 pendientes</translation>
    </message>
    <message>
        <source>the database is not connected</source>
        <translation>la base de datos no está conectada</translation>
    </message>
    <message>
        <source>expand → backfill → quiet → contract</source>
        <translation>expand → backfill → reposo → contract</translation>
    </message>
    <message>
        <source>migrations: %1</source>
        <translation>migraciones: %1</translation>
    </message>
    <message>
        <source>%1 not on trunk</source>
        <translation>%1 fuera de trunk</translation>
    </message>
    <message>
        <source>Exercising migrations: %1 of %2</source>
        <translation>Probando migraciones: %1 de %2</translation>
    </message>
    <message>
        <source>Starting a PostgreSQL to be thrown away…</source>
        <translation>Iniciando un PostgreSQL desechable…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Reading migrations…</source>
        <translation>Leyendo migraciones…</translation>
    </message>
    <message>
        <source>No migrations</source>
        <translation>Sin migraciones</translation>
    </message>
    <message>
        <source>Folders named migrations are looked for on trunk, in the work tree and on open branches.</source>
        <translation>Se buscan carpetas llamadas migrations en trunk, en el árbol de trabajo y en las ramas abiertas.</translation>
    </message>
    <message>
        <source>No migration matches</source>
        <translation>Ninguna migración coincide</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Quitar filtro</translation>
    </message>
    <message>
        <source>Nothing new to exercise</source>
        <translation>Nada nuevo que probar</translation>
    </message>
    <message>
        <source>Every new migration was run up and down since it changed. Select one to run it again.</source>
        <translation>Todas las migraciones nuevas se han ejecutado up y down desde su último cambio. Seleccione una para ejecutarla de nuevo.</translation>
    </message>
    <message>
        <source>SQL from another repository</source>
        <translation>SQL de otro repositorio</translation>
    </message>
    <message>
        <source>Migrations from somebody else’s repository: %1</source>
        <translation>Migraciones del repositorio de otra persona: %1</translation>
    </message>
    <message>
        <source>Their SQL would run on this computer, in a PostgreSQL that is thrown away, as a role without rights.</source>
        <translation>Su SQL se ejecutaría en este equipo, en un PostgreSQL desechable, con un rol sin permisos.</translation>
    </message>
    <message>
        <source>&amp;Run them</source>
        <translation>&amp;Ejecutarlas</translation>
    </message>
    <message>
        <source>&amp;Leave them out</source>
        <translation>&amp;Omitirlas</translation>
    </message>
    <message>
        <source>Export migrations</source>
        <translation>Exportar migraciones</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>No se puede escribir el archivo</translation>
    </message>
    <message>
        <source>Contract allowed</source>
        <translation>Contract permitido</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n migrations pending</source>
        <translation>
            <numerusform>%n migración pendiente</numerusform>
            <numerusform>%n migraciones pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>every migration is applied</source>
        <translation>todas las migraciones están aplicadas</translation>
    </message>
</context>
<context>
    <name>Trunkline::MigrationPanel</name>
    <message>
        <source>Migration</source>
        <translation>Migración</translation>
    </message>
    <message>
        <source>up.sql</source>
        <translation>up.sql</translation>
    </message>
    <message>
        <source>down.sql</source>
        <translation>down.sql</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>on trunk since %1</source>
        <translation>en trunk desde %1</translation>
    </message>
    <message>
        <source>Contract is not allowed yet</source>
        <translation>El contract aún no está permitido</translation>
    </message>
    <message>
        <source>The down does not take it back</source>
        <translation>El down no lo revierte</translation>
    </message>
    <message>
        <source>Contract is allowed</source>
        <translation>El contract está permitido</translation>
    </message>
    <message>
        <source>Everything that stood in its way is settled.</source>
        <translation>Todo lo que lo impedía está resuelto.</translation>
    </message>
    <message>
        <source>There is no up.sql here.</source>
        <translation>Aquí no hay up.sql.</translation>
    </message>
    <message>
        <source>There is no down.sql, or it has no bytes, which is the same to Hasura.</source>
        <translation>No hay down.sql, o está vacío, que para Hasura es lo mismo.</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>rewritten</source>
        <translation>reescrita</translation>
    </message>
    <message>
        <source>Locks taken</source>
        <translation>Bloqueos tomados</translation>
    </message>
    <message>
        <source>allowed: %1</source>
        <translation>permitido: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Expanded in</source>
        <translation>Expand en</translation>
    </message>
    <message>
        <source>Backfill</source>
        <translation>Backfill</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Leído por</translation>
    </message>
    <message>
        <source>Read like</source>
        <translation>Leído así</translation>
    </message>
    <message>
        <source>Code places</source>
        <translation>Usos en el código</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Flag</translation>
    </message>
    <message>
        <source>Later rows</source>
        <translation>Filas posteriores</translation>
    </message>
    <message>
        <source>Dual write</source>
        <translation>Escritura doble</translation>
    </message>
</context>
<context>
    <name>Trunkline::MigrationWording</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>expand</source>
        <translation>expand</translation>
    </message>
    <message>
        <source>backfill</source>
        <translation>backfill</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>contract</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mezclada</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>broke off</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>aplicada</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>work tree</source>
        <translation>árbol de trabajo</translation>
    </message>
    <message>
        <source>only in database</source>
        <translation>solo en la base de datos</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>reposo</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>%1 (drop)</source>
        <translation>%1 (drop)</translation>
    </message>
    <message>
        <source>100 %, checked</source>
        <translation>100 %, comprobado</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>estancado</translation>
    </message>
    <message>
        <source>rows are left</source>
        <translation>quedan filas</translation>
    </message>
    <message>
        <source>none for %1</source>
        <translation>ninguna en %1</translation>
    </message>
    <message>
        <source>nobody since %1</source>
        <translation>nadie desde %1</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>%1 (calls: %2), last %3</source>
        <translation>%1 (llamadas: %2), la última %3</translation>
    </message>
    <message>
        <source>no database is connected</source>
        <translation>no hay ninguna base de datos conectada</translation>
    </message>
    <message>
        <source>the server does not count statements; pg_stat_statements is missing</source>
        <translation>el servidor no cuenta las sentencias; falta pg_stat_statements</translation>
    </message>
    <message>
        <source>the server does not count all statements; set pg_stat_statements.track = all</source>
        <translation>el servidor no cuenta todas las sentencias; establezca pg_stat_statements.track = all</translation>
    </message>
    <message>
        <source>other roles’ statements are hidden; grant pg_read_all_stats</source>
        <translation>las sentencias de otros roles están ocultas; conceda pg_read_all_stats</translation>
    </message>
    <message>
        <source>the statistics were reset before %1</source>
        <translation>las estadísticas se restablecieron antes de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statements were evicted before %1; raise pg_stat_statements.max</source>
        <translation>
            <numerusform>se descartó %Ln sentencia antes de %1; aumente pg_stat_statements.max</numerusform>
            <numerusform>se descartaron %Ln sentencias antes de %1; aumente pg_stat_statements.max</numerusform>
        </translation>
    </message>
    <message>
        <source>a statement that reads it was dropped from the statistics before %1</source>
        <translation>una sentencia que lo lee se descartó de las estadísticas antes de %1</translation>
    </message>
    <message>
        <source>a statement that may read it could not be followed, before %1</source>
        <translation>una sentencia que quizá lo lea no se pudo seguir, antes de %1</translation>
    </message>
    <message>
        <source>the database itself uses it: %1</source>
        <translation>lo usa la propia base de datos: %1</translation>
    </message>
    <message>
        <source>%1 is changed in place, without an earlier expand (MIG-3).</source>
        <translation>%1 se cambia en el sitio, sin un expand previo (MIG-3).</translation>
    </message>
    <message>
        <source>%1 is not in the database yet (MIG-3).</source>
        <translation>%1 aún no está en la base de datos (MIG-3).</translation>
    </message>
    <message>
        <source>The backfill of %1 is not through: %2 (MIG-4).</source>
        <translation>El backfill de %1 no ha terminado: %2 (MIG-4).</translation>
    </message>
    <message>
        <source>How far %1 is filled is not known (MIG-4).</source>
        <translation>No se sabe hasta dónde está rellenada %1 (MIG-4).</translation>
    </message>
    <message>
        <source>The backfill of %1 has stalled (MIG-4).</source>
        <translation>El backfill de %1 se ha estancado (MIG-4).</translation>
    </message>
    <message>
        <source>The backfill of %1 says that it is done, but the rows were not checked (MIG-4).</source>
        <translation>El backfill de %1 indica que ha terminado, pero no se comprobaron las filas (MIG-4).</translation>
    </message>
    <message>
        <source>%1 was last read %2; the quiet time is over at %3 at the earliest (MIG-4).</source>
        <translation>La última lectura de %1 fue %2; el periodo de reposo no termina antes de %3 (MIG-4).</translation>
    </message>
    <message>
        <source>%1 was last read %2 by %3; the quiet time is over at %4 at the earliest (MIG-4).</source>
        <translation>La última lectura de %1 fue %2, por %3; el periodo de reposo no termina antes de %4 (MIG-4).</translation>
    </message>
    <message>
        <source>Whether %1 is still read is not known: %2 (MIG-4).</source>
        <translation>No se sabe si %1 se sigue leyendo: %2 (MIG-4).</translation>
    </message>
    <message>
        <source>Nothing has read %1 since %2; the quiet time is over at %3 (MIG-4).</source>
        <translation>Nada ha leído %1 desde %2; fin del periodo de reposo: %3 (MIG-4).</translation>
    </message>
    <message>
        <source>Code on trunk still names %1: %2.</source>
        <translation>El código de trunk aún nombra %1: %2.</translation>
    </message>
    <message>
        <source>Whether code on trunk still names %1 was not looked for.</source>
        <translation>No se ha buscado si el código de trunk aún nombra %1.</translation>
    </message>
    <message>
        <source>The flag %1 is not removed yet.</source>
        <translation>El flag %1 aún no se ha eliminado.</translation>
    </message>
    <message>
        <source>Whether the flag %1 is removed is not known.</source>
        <translation>No se sabe si se ha eliminado el flag %1.</translation>
    </message>
    <message>
        <source>An image that is still running names it: %1.</source>
        <translation>Lo nombra una imagen que sigue en ejecución: %1.</translation>
    </message>
    <message>
        <source>Not understood by the parser of PostgreSQL 17: %1</source>
        <translation>El analizador de PostgreSQL 17 no lo entiende: %1</translation>
    </message>
    <message>
        <source>Not UTF-8 text.</source>
        <translation>No es texto UTF-8.</translation>
    </message>
    <message>
        <source>Larger than what is parsed.</source>
        <translation>Supera el tamaño que se analiza.</translation>
    </message>
    <message>
        <source>Nested too deeply to be judged.</source>
        <translation>Anidado demasiado profundamente para evaluarlo.</translation>
    </message>
    <message>
        <source>The parser gave up on it.</source>
        <translation>El analizador no pudo procesarlo.</translation>
    </message>
    <message>
        <source>the server does not tell when it forgets statements; that takes PostgreSQL 14</source>
        <translation>el servidor no dice cuándo olvida sentencias; para eso hace falta PostgreSQL 14</translation>
    </message>
    <message>
        <source>the server is a standby, and does not see who reads on its primary</source>
        <translation>el servidor es un standby y no ve quién lee en su primario</translation>
    </message>
    <message>
        <source>standbys repeat the server, and it does not see who reads there; where nobody does, name their role under ignoredReaders</source>
        <translation>hay standbys que replican el servidor, y este no ve quién lee allí; si nadie lo hace, indique su rol en ignoredReaders</translation>
    </message>
    <message>
        <source>The down of %1 drops %2, which its up does not create.</source>
        <translation>El down de %1 elimina %2, que su up no crea.</translation>
    </message>
    <message>
        <source>no dual write seen</source>
        <translation>no se ve escritura doble</translation>
    </message>
    <message>
        <source>a generated column, one way only</source>
        <translation>una columna generada, en un solo sentido</translation>
    </message>
    <message>
        <source>a trigger, not exercised</source>
        <translation>un trigger, sin probar</translation>
    </message>
    <message>
        <source>proven by probe.sql</source>
        <translation>demostrada por probe.sql</translation>
    </message>
    <message>
        <source>rows written since are lost</source>
        <translation>se pierden las filas escritas desde entonces</translation>
    </message>
</context>
<context>
    <name>Trunkline::NewFlagDialog</name>
    <message>
        <source>New flag in %1</source>
        <translation>Nuevo flag en %1</translation>
    </message>
    <message>
        <source>Types to choose from</source>
        <translation>Tipos disponibles</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Create, switched off</source>
        <translation>Crear, desactivado</translation>
    </message>
    <message>
        <source>A key has at most 100 characters.</source>
        <translation>Una clave tiene como máximo 100 caracteres.</translation>
    </message>
    <message>
        <source>A key is made of letters, digits, “_”, “-” and “.”.</source>
        <translation>Una clave se compone de letras, dígitos, «_», «-» y «.».</translation>
    </message>
    <message>
        <source>Key, description and owner are needed</source>
        <translation>Se necesitan clave, descripción y responsable</translation>
    </message>
    <message>
        <source>created</source>
        <translation>creado</translation>
    </message>
    <message>
        <source>The flag was not created</source>
        <translation>El flag no se ha creado</translation>
    </message>
    <message>
        <source>There is a flag with this key already</source>
        <translation>Ya existe un flag con esta clave</translation>
    </message>
    <message>
        <source>It cannot be created now</source>
        <translation>No se puede crear ahora</translation>
    </message>
</context>
<context>
    <name>Trunkline::NewMigrationDialog</name>
    <message>
        <source>New migration</source>
        <translation>Nueva migración</translation>
    </message>
    <message>
        <source>Expand: the new column comes, both are kept in step</source>
        <translation>Expand: se añade la nueva columna, ambas se mantienen sincronizadas</translation>
    </message>
    <message>
        <source>Backfill: old rows get the new column</source>
        <translation>Backfill: las filas antiguas reciben la nueva columna</translation>
    </message>
    <message>
        <source>Contract: the old column goes</source>
        <translation>Contract: se elimina la columna antigua</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>up.sql</source>
        <translation>up.sql</translation>
    </message>
    <message>
        <source>down.sql</source>
        <translation>down.sql</translation>
    </message>
    <message>
        <source>Create files</source>
        <translation>Crear archivos</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabla</translation>
    </message>
    <message>
        <source>&amp;Old column</source>
        <translation>Columna &amp;antigua</translation>
    </message>
    <message>
        <source>&amp;New column</source>
        <translation>Columna &amp;nueva</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Old column</source>
        <translation>Columna antigua</translation>
    </message>
    <message>
        <source>New column</source>
        <translation>Columna nueva</translation>
    </message>
    <message>
        <source>Name a table and both columns.</source>
        <translation>Indique una tabla y ambas columnas.</translation>
    </message>
</context>
<context>
    <name>Trunkline::NoticeBox</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>Trunkline::NotificationDialog</name>
    <message>
        <source>A pull request became ready to merge.</source>
        <translation>Un pull request pasa a estar listo para fusionar.</translation>
    </message>
    <message>
        <source>A contract became allowed.</source>
        <translation>Un contract pasa a estar permitido.</translation>
    </message>
    <message>
        <source>A change runs in every service.</source>
        <translation>Un cambio se ejecuta en todos los servicios.</translation>
    </message>
    <message>
        <source>A change is released to everybody.</source>
        <translation>Un cambio está publicado para todos.</translation>
    </message>
    <message>
        <source>&amp;Notify me when something changes</source>
        <translation>&amp;Notificarme cuando algo cambie</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>&amp;Horas de silencio</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Rules and events that are told</source>
        <translation>Reglas y eventos que se notifican</translation>
    </message>
    <message>
        <source>You are told once of what becomes worse or becomes possible. Several things at a time come as one; what falls into quiet hours comes when they end.</source>
        <translation>Se le notifica, una sola vez, lo que empeora o pasa a ser posible. Varias cosas simultáneas llegan en una sola notificación; lo que ocurre en las horas de silencio llega cuando terminan.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
</context>
<context>
    <name>Trunkline::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Since you looked, %1</source>
        <translation>Desde su última consulta, %1</translation>
    </message>
    <message>
        <source>Since you looked</source>
        <translation>Desde su última consulta</translation>
    </message>
    <message>
        <source>Filter what needs attention: rule:SWARM, severity:error…</source>
        <translation>Filtrar lo que requiere atención: rule:SWARM, severity:error…</translation>
    </message>
    <message>
        <source>errors: %1 · warnings: %2 · rules without a verdict: %3</source>
        <translation>errores: %1 · advertencias: %2 · reglas sin veredicto: %3</translation>
    </message>
</context>
<context>
    <name>Trunkline::PagePlan</name>
    <message>
        <source>Trunk</source>
        <translation>Trunk</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
</context>
<context>
    <name>Trunkline::PhaseStepsDelegate</name>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>Trunkline::Phrasing</name>
    <message>
        <source>%1, %2</source>
        <comment>parts of a list</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>parts of a list that have commas of their own</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, each with its full stop</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, then more about it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what, then more about it</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Trunkline::PreflightWording</name>
    <message>
        <source>Code on trunk asks for it.</source>
        <translation>El código de trunk lo consulta.</translation>
    </message>
    <message>
        <source>No code on trunk asks for it: the change has no effect there.</source>
        <translation>Ningún código de trunk lo consulta: el cambio no tiene efecto allí.</translation>
    </message>
    <message>
        <source>Whether code on trunk asks for it is not known yet.</source>
        <translation>Aún no se sabe si el código de trunk lo consulta.</translation>
    </message>
    <message>
        <source>Everything that runs contains the code that asks for it.</source>
        <translation>Todo lo que se ejecuta contiene el código que lo consulta.</translation>
    </message>
    <message>
        <source>Without the code that asks for it run: %1.</source>
        <translation>Se ejecutan sin el código que lo consulta: %1.</translation>
    </message>
    <message>
        <source>Which code runs is not known: Docker Swarm was not read.</source>
        <translation>No se sabe qué código se ejecuta: no se ha leído Docker Swarm.</translation>
    </message>
    <message>
        <source>Which commit runs is not known for: %1.</source>
        <translation>No se sabe qué commit se ejecuta en: %1.</translation>
    </message>
    <message>
        <source>The schema is where its code needs it.</source>
        <translation>El esquema está donde lo necesita su código.</translation>
    </message>
    <message>
        <source>The schema is not yet where its code needs it: %1.</source>
        <translation>El esquema aún no está donde lo necesita su código: %1.</translation>
    </message>
    <message>
        <source>Which schema its code needs is not known: no migration that was read names it.</source>
        <translation>No se sabe qué esquema necesita su código: ninguna migración leída lo nombra.</translation>
    </message>
    <message>
        <source>No rollout or rollback is under way.</source>
        <translation>No hay ningún rollout o rollback en curso.</translation>
    </message>
    <message>
        <source>A rollout or rollback is under way: %1.</source>
        <translation>Hay un rollout o rollback en curso: %1.</translation>
    </message>
    <message>
        <source>Whether a rollout is under way is not known: Docker Swarm was not read.</source>
        <translation>No se sabe si hay un rollout en curso: no se ha leído Docker Swarm.</translation>
    </message>
    <message>
        <source>%1 changed it in the last minutes.</source>
        <translation>%1 lo ha cambiado en los últimos minutos.</translation>
    </message>
    <message>
        <source>%1 changed it in the last minutes: %2</source>
        <translation>%1 lo ha cambiado en los últimos minutos: %2</translation>
    </message>
    <message>
        <source>Nobody else changed it in the last minutes.</source>
        <translation>Nadie más lo ha cambiado en los últimos minutos.</translation>
    </message>
    <message>
        <source>Who changed it last is not known.</source>
        <translation>No se sabe quién lo cambió por última vez.</translation>
    </message>
</context>
<context>
    <name>Trunkline::PreviewActions</name>
    <message>
        <source>Show details</source>
        <translation>Mostrar detalles</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open pull request</source>
        <translation>Abrir pull request</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Copy as Markdown table</source>
        <translation>Copiar como tabla Markdown</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Volver a consultar</translation>
    </message>
</context>
<context>
    <name>Trunkline::PreviewModel</name>
    <message>
        <source>Only hosts that the team named as its own are asked</source>
        <translation>Solo se consultan los hosts que el equipo ha indicado como propios</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Pull request</source>
        <translation>Pull request</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
</context>
<context>
    <name>Trunkline::PreviewPage</name>
    <message>
        <source>Previews</source>
        <translation>Vistas previas</translation>
    </message>
    <message>
        <source>Filter previews: number, branch, address, state…</source>
        <translation>Filtrar vistas previas: número, rama, dirección, estado…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln previews</source>
        <translation>
            <numerusform>%Ln vista previa</numerusform>
            <numerusform>%Ln vistas previas</numerusform>
        </translation>
    </message>
    <message>
        <source>one for each pull request</source>
        <translation>una por cada pull request</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation>%1 listas</translation>
    </message>
    <message>
        <source>%1 nobody needs</source>
        <translation>%1 que nadie necesita</translation>
    </message>
    <message>
        <source>%1 failing</source>
        <translation>con fallos: %1</translation>
    </message>
    <message>
        <source>No Docker Swarm is connected</source>
        <translation>No hay ningún Docker Swarm conectado</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Asking the swarm…</source>
        <translation>Consultando el swarm…</translation>
    </message>
    <message>
        <source>No preview runs</source>
        <translation>No hay ninguna vista previa en ejecución</translation>
    </message>
    <message>
        <source>A service shows a pull request when its label %1, its stack, its Host rule or its image&apos;s tag holds the number, as in pr-123.</source>
        <translation>Un servicio muestra un pull request cuando su etiqueta %1, su stack, su regla Host o el tag de su imagen contiene el número, como en pr-123.</translation>
    </message>
    <message>
        <source>No preview matches</source>
        <translation>Ninguna vista previa coincide</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Quitar filtro</translation>
    </message>
    <message>
        <source>%1 was removed with everything that belonged to its stack.</source>
        <translation>%1 se ha eliminado con todo lo que pertenecía a su stack.</translation>
    </message>
    <message>
        <source>Previews are services of a swarm.</source>
        <translation>Las vistas previas son servicios de un swarm.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
</context>
<context>
    <name>Trunkline::PreviewPanel</name>
    <message numerus="yes">
        <source>%n servers</source>
        <translation>
            <numerusform>%n servidor</numerusform>
            <numerusform>%n servidores</numerusform>
        </translation>
    </message>
    <message>
        <source>servers unknown</source>
        <translation>servidores desconocidos</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Addresses and what they answered</source>
        <translation>Direcciones y sus respuestas</translation>
    </message>
    <message>
        <source>Services of the preview</source>
        <translation>Servicios de la vista previa</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>creada %1</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>sin consultar</translation>
    </message>
    <message>
        <source>enabled</source>
        <comment>a router</comment>
        <translation>activo</translation>
    </message>
    <message>
        <source>disabled</source>
        <comment>a router</comment>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>enabled with warnings</source>
        <comment>a router</comment>
        <translation>activo con avisos</translation>
    </message>
    <message>
        <source>Traefik: %1 %2, %3</source>
        <translation>Traefik: %1 %2, %3</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Stack file</source>
        <translation>Archivo de stack</translation>
    </message>
    <message>
        <source>Stack file ≠</source>
        <translation>Archivo de stack ≠</translation>
    </message>
    <message>
        <source>What is known of the service</source>
        <translation>Qué se sabe del servicio</translation>
    </message>
</context>
<context>
    <name>Trunkline::PreviewWording</name>
    <message>
        <source>Pull request %1 was merged %2; nobody needs it any more.</source>
        <translation>El pull request %1 se fusionó %2; ya nadie la necesita.</translation>
    </message>
    <message>
        <source>The work of %1 is merged; nobody needs it any more.</source>
        <translation>El trabajo de %1 está fusionado; ya nadie la necesita.</translation>
    </message>
    <message>
        <source>There is no open pull request %1; nobody needs it any more.</source>
        <translation>No hay ningún pull request abierto %1; ya nadie la necesita.</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciando</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>no saludable</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inaccesible</translation>
    </message>
    <message>
        <source>orphan</source>
        <translation>huérfana</translation>
    </message>
    <message>
        <source>%1 merged</source>
        <translation>%1 fusionado</translation>
    </message>
    <message>
        <source>%1 closed</source>
        <translation>%1 cerrado</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <translation>%1 en %2 ms</translation>
    </message>
    <message>
        <source>another commit</source>
        <translation>otro commit</translation>
    </message>
    <message>
        <source>head</source>
        <translation>head</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 por detrás</translation>
    </message>
    <message>
        <source>%1 of %2 services are well</source>
        <translation>%1 de %2 servicios están bien</translation>
    </message>
    <message>
        <source>How it stands is not known.</source>
        <translation>Se desconoce su situación.</translation>
    </message>
    <message>
        <source>%1; its address was not asked.</source>
        <translation>%1; no se consultó su dirección.</translation>
    </message>
    <message>
        <source>%1, and it answers: %2.</source>
        <translation>%1, y responde: %2.</translation>
    </message>
    <message>
        <source>%1; %2 is starting.</source>
        <translation>%1; %2 se está iniciando.</translation>
    </message>
    <message>
        <source>%1; look at %2.</source>
        <translation>%1; revise %2.</translation>
    </message>
    <message>
        <source>%1, but %2 gives: %3.</source>
        <translation>%1, pero %2 devuelve: %3.</translation>
    </message>
    <message>
        <source>service %1</source>
        <translation>servicio %1</translation>
    </message>
    <message>
        <source>network %1</source>
        <translation>red %1</translation>
    </message>
    <message>
        <source>config %1</source>
        <translation>config %1</translation>
    </message>
    <message>
        <source>secret %1</source>
        <translation>secreto %1</translation>
    </message>
    <message>
        <source>It shows %1, %2 commits behind the pull request&apos;s head.</source>
        <translation>Muestra %1, %2 commits por detrás del head del pull request.</translation>
    </message>
    <message>
        <source>It shows %1, which is not in the pull request any more.</source>
        <translation>Muestra %1, que ya no está en el pull request.</translation>
    </message>
    <message>
        <source>Remove it: docker stack rm %1</source>
        <translation>Elimínela: docker stack rm %1</translation>
    </message>
    <message>
        <source>Look at its tasks and logs.</source>
        <translation>Consulte sus tareas y logs.</translation>
    </message>
    <message>
        <source>Deploy the pull request&apos;s head again.</source>
        <translation>Despliegue de nuevo el head del pull request.</translation>
    </message>
    <message numerus="yes">
        <source>Neither GitHub nor a branch says whose %n previews are.</source>
        <translation>
            <numerusform>Ni GitHub ni ninguna rama indican de quién es %n vista previa.</numerusform>
            <numerusform>Ni GitHub ni ninguna rama indican de quién son %n vistas previas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n previews were not asked: their hosts are not in previews: ownHosts.</source>
        <translation>
            <numerusform>No se consultó %n vista previa: su host no está en previews: ownHosts.</numerusform>
            <numerusform>No se consultaron %n vistas previas: sus hosts no están en previews: ownHosts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The commit of %n previews, or their pull request&apos;s head, is not known.</source>
        <translation>
            <numerusform>Se desconoce el commit de %n vista previa o el head de su pull request.</numerusform>
            <numerusform>Se desconoce el commit de %n vistas previas o el head de su pull request.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::PullRequestActions</name>
    <message>
        <source>Show details</source>
        <translation>Mostrar detalles</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Open the preview</source>
        <translation>Abrir la vista previa</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Copy branch</source>
        <translation>Copiar rama</translation>
    </message>
    <message>
        <source>Copy checkout command</source>
        <translation>Copiar comando de checkout</translation>
    </message>
    <message>
        <source>Copy as Markdown table</source>
        <translation>Copiar como tabla Markdown</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Vigilar</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Account…</source>
        <translation>Cuenta…</translation>
    </message>
    <message>
        <source>No preview is up</source>
        <translation>No hay ninguna vista previa activa</translation>
    </message>
    <message>
        <source>Copy links</source>
        <translation>Copiar enlaces</translation>
    </message>
    <message>
        <source>Tells you as soon as its gates are decided</source>
        <translation>Avisa en cuanto se decidan sus controles</translation>
    </message>
</context>
<context>
    <name>Trunkline::PullRequestFilterBar</name>
    <message>
        <source>By standing</source>
        <translation>Por situación</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Sin agrupar</translation>
    </message>
    <message>
        <source>By author</source>
        <translation>Por autor</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abiertos</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listos</translation>
    </message>
    <message>
        <source>my review</source>
        <translation>mi revisión</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueados</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>a la espera</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borradores</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>vencidos</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionados</translation>
    </message>
    <message>
        <source>Show pull requests: %1</source>
        <translation>Mostrar pull requests: %1</translation>
    </message>
</context>
<context>
    <name>Trunkline::PullRequestFindingWording</name>
    <message>
        <source>Read the log of the failed check, mend it and push.</source>
        <translation>Lea el log de la comprobación fallida, corríjala y haga push.</translation>
    </message>
    <message>
        <source>Wait for the tests of the newest commit, or start them.</source>
        <translation>Espere a las pruebas del commit más reciente o inícielas.</translation>
    </message>
    <message>
        <source>Answer what the AI review found, and push.</source>
        <translation>Responda a lo que encontró la revisión de IA y haga push.</translation>
    </message>
    <message>
        <source>Wait for the AI review of the newest commit, or ask for it again.</source>
        <translation>Espere a la revisión de IA del commit más reciente o solicítela de nuevo.</translation>
    </message>
    <message>
        <source>Make the changes that were asked for, then ask for another look.</source>
        <translation>Haga los cambios solicitados y pida otra revisión.</translation>
    </message>
    <message>
        <source>Ask somebody to review it.</source>
        <translation>Pida a alguien que lo revise.</translation>
    </message>
    <message>
        <source>Look at the log of the deployment.</source>
        <translation>Consulte el log del despliegue.</translation>
    </message>
    <message>
        <source>Deploy its preview, or see why nothing deploys it.</source>
        <translation>Despliegue su vista previa o averigüe por qué nada la despliega.</translation>
    </message>
    <message>
        <source>It has been open for %1; the limit is %2.</source>
        <translation>Lleva %1 abierto; el límite es %2.</translation>
    </message>
    <message>
        <source>Merge it, or split off what is ready and hide the rest behind a flag.</source>
        <translation>Fusiónelo, o separe lo que está listo y oculte el resto detrás de un flag.</translation>
    </message>
    <message>
        <source>What it needs could not be read of 1 pull request.</source>
        <translation>No se pudo leer qué necesita 1 pull request.</translation>
    </message>
    <message numerus="yes">
        <source>What it needs could not be read of %n pull requests.</source>
        <translation>
            <numerusform>No se pudo leer qué necesita %n pull request.</numerusform>
            <numerusform>No se pudo leer qué necesitan %n pull requests.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; by %2 came to %3 without a merged pull request.</source>
        <comment>subject, author, trunk</comment>
        <translation>«%1» de %2 llegó a %3 sin un pull request fusionado.</translation>
    </message>
    <message>
        <source>Have it looked at now, and let a ruleset ask for a pull request before anything comes to %1.</source>
        <translation>Haga que se revise ahora y exija con un ruleset un pull request antes de que nada llegue a %1.</translation>
    </message>
    <message>
        <source>Trunk&apos;s history or the merged pull requests could not be read.</source>
        <translation>No se pudo leer el historial de trunk o los pull requests fusionados.</translation>
    </message>
    <message>
        <source>Compare both commits, bring back what was lost by a new commit, and forbid force pushes on %1.</source>
        <translation>Compare ambos commits, recupere lo perdido con un nuevo commit y prohíba los push forzados en %1.</translation>
    </message>
    <message>
        <source>Add a ruleset for %1 that blocks force pushes and deletions, without exceptions.</source>
        <translation>Añada un ruleset para %1 que bloquee los push forzados y las eliminaciones, sin excepciones.</translation>
    </message>
</context>
<context>
    <name>Trunkline::PullRequestLists</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (obligatoria)</translation>
    </message>
    <message>
        <source>%1, on an older commit</source>
        <translation>%1, en un commit anterior</translation>
    </message>
    <message>
        <source>posted by %1</source>
        <translation>publicada por %1</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>iniciada %1</translation>
    </message>
    <message>
        <source>%1, of an older commit</source>
        <translation>%1, de un commit anterior</translation>
    </message>
    <message>
        <source>%1 (a bot)</source>
        <translation>%1 (un bot)</translation>
    </message>
    <message>
        <source>%1 (does not count: no right to push)</source>
        <translation>%1 (no cuenta: sin permiso de push)</translation>
    </message>
    <message>
        <source>asked to review</source>
        <translation>revisión solicitada</translation>
    </message>
</context>
<context>
    <name>Trunkline::PullRequestModel</name>
    <message>
        <source>1 file</source>
        <translation>1 archivo</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>deleted account</source>
        <translation>cuenta eliminada</translation>
    </message>
    <message>
        <source>opened: %1</source>
        <translation>abierto: %1</translation>
    </message>
    <message>
        <source>a bot</source>
        <translation>un bot</translation>
    </message>
    <message>
        <source>%1, watched</source>
        <translation>%1, vigilado</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
</context>
<context>
    <name>Trunkline::PullRequestNotices</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>%1 Seen %2.</source>
        <comment>sentence, how long ago</comment>
        <translation>%1 Visto %2.</translation>
    </message>
    <message>
        <source>%1 was force-pushed</source>
        <translation>Push forzado en %1</translation>
    </message>
    <message>
        <source>%1 is not protected</source>
        <translation>%1 no está protegida</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <comment>number, title</comment>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>#%1</source>
        <translation>#%1</translation>
    </message>
    <message>
        <source>It was closed without a merge.</source>
        <translation>Se cerró sin fusionarse.</translation>
    </message>
</context>
<context>
    <name>Trunkline::PullRequestPage</name>
    <message>
        <source>1 open</source>
        <translation>1 abierto</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n abierto</numerusform>
            <numerusform>%n abiertos</numerusform>
        </translation>
    </message>
    <message>
        <source>Pull requests</source>
        <translation>Pull requests</translation>
    </message>
    <message>
        <source>Filter pull requests: title, author:, ai:failed, age:&gt;48h…</source>
        <translation>Filtrar pull requests: título, author:, ai:failed, age:&gt;48h…</translation>
    </message>
    <message>
        <source>reading details…</source>
        <translation>leyendo detalles…</translation>
    </message>
    <message>
        <source>some rights are missing: see Account</source>
        <translation>faltan algunos permisos: consulte Cuenta</translation>
    </message>
    <message>
        <source>what can merge first</source>
        <translation>lo que se puede fusionar, primero</translation>
    </message>
    <message numerus="yes">
        <source>%n ready to merge</source>
        <translation>
            <numerusform>%n listo para fusionar</numerusform>
            <numerusform>%n listos para fusionar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open too long</source>
        <translation>
            <numerusform>%n abierto demasiado tiempo</numerusform>
            <numerusform>%n abiertos demasiado tiempo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged around a gate in 30 days</source>
        <translation>
            <numerusform>%n fusionado sin pasar un control en 30 días</numerusform>
            <numerusform>%n fusionados sin pasar un control en 30 días</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Asking GitHub…</source>
        <translation>Consultando GitHub…</translation>
    </message>
    <message>
        <source>No pull request is open.</source>
        <translation>No hay ningún pull request abierto.</translation>
    </message>
    <message>
        <source>No pull request matches</source>
        <translation>Ningún pull request coincide</translation>
    </message>
    <message>
        <source>Words look at number, title, author, branch and labels; ai:failed, age:&gt;48h, size:&gt;500 and the like at one fact.</source>
        <translation>Las palabras se buscan en número, título, autor, rama y etiquetas; ai:failed, age:&gt;48h, size:&gt;500 y similares, en un solo dato.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Quitar filtro</translation>
    </message>
    <message>
        <source>Ready to merge</source>
        <translation>Listos para fusionar</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>count</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>%1 blocked, %2 open too long</source>
        <translation>%1 bloqueados, %2 abiertos demasiado tiempo</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
</context>
<context>
    <name>Trunkline::PullRequestPanel</name>
    <message>
        <source>Gate</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Situación</translation>
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
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Pull request</source>
        <translation>Pull request</translation>
    </message>
    <message>
        <source>What the pull request holds</source>
        <translation>Contenido del pull request</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Revisores</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Files the pull request changes</source>
        <translation>Archivos que cambia el pull request</translation>
    </message>
    <message>
        <source>Reading the changes…</source>
        <translation>Leyendo los cambios…</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <comment>number, title</comment>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>Open since %1, %2.</source>
        <translation>Abierto desde %1, %2.</translation>
    </message>
    <message>
        <source>Merges by itself once it may (%1).</source>
        <translation>Se fusionará automáticamente cuando se permita (%1).</translation>
    </message>
    <message>
        <source>Number %1 in the merge queue.</source>
        <translation>Número %1 en la cola de fusión.</translation>
    </message>
    <message>
        <source> (from a fork that is gone)</source>
        <translation> (de un fork que ya no existe)</translation>
    </message>
    <message>
        <source> (from %1)</source>
        <translation> (de %1)</translation>
    </message>
    <message>
        <source>Checks %1</source>
        <translation>Comprobaciones %1</translation>
    </message>
    <message>
        <source>Reviewers %1</source>
        <translation>Revisores %1</translation>
    </message>
    <message>
        <source>Files %1</source>
        <translation>Archivos %1</translation>
    </message>
    <message>
        <source>Migrations: %1</source>
        <translation>Migraciones: %1</translation>
    </message>
    <message>
        <source>Flags: %1</source>
        <translation>Flags: %1</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation>Etiquetas: %1</translation>
    </message>
    <message>
        <source>There is nobody to ask for the changes.</source>
        <translation>No hay a quién pedir los cambios.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No file differs.</source>
        <translation>Ningún archivo difiere.</translation>
    </message>
</context>
<context>
    <name>Trunkline::PullRequestWording</name>
    <message>
        <source>Merged %1</source>
        <translation>Fusionado %1</translation>
    </message>
    <message>
        <source>Merged by %1 %2</source>
        <comment>login, how long ago</comment>
        <translation>Fusionado por %1 %2</translation>
    </message>
    <message>
        <source>, %1 after its first commit</source>
        <translation>, %1 después de su primer commit</translation>
    </message>
    <message>
        <source>; its branch is still there</source>
        <translation>; su rama sigue existiendo</translation>
    </message>
    <message>
        <source>. Not passed at the merge: %1</source>
        <translation>. No superado al fusionar: %1</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionado</translation>
    </message>
    <message>
        <source>gate ignored</source>
        <translation>control ignorado</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>my review</source>
        <translation>mi revisión</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>a la espera</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>a conflict with %1</source>
        <translation>conflicto con %1</translation>
    </message>
    <message>
        <source>required check %1</source>
        <translation>comprobación obligatoria %1</translation>
    </message>
    <message>
        <source>GitHub still finds out whether it can be merged</source>
        <translation>GitHub aún está averiguando si se puede fusionar</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state, gate: failed unit tests</comment>
        <translation>%2 (%1)</translation>
    </message>
    <message>
        <source>Ready to merge.</source>
        <translation>Listo para fusionar.</translation>
    </message>
    <message>
        <source>Your review is asked for. Missing: %1.</source>
        <translation>Se solicita su revisión. Falta: %1.</translation>
    </message>
    <message>
        <source>Blocked by %1.</source>
        <translation>Bloqueado por: %1.</translation>
    </message>
    <message>
        <source>Waiting for others: %1.</source>
        <translation>A la espera de otros: %1.</translation>
    </message>
    <message>
        <source>A draft; nothing else is in its way.</source>
        <translation>Borrador; nada más impide la fusión.</translation>
    </message>
    <message>
        <source>A draft. To come: %1.</source>
        <translation>Borrador. Pendiente: %1.</translation>
    </message>
    <message>
        <source>Merged in the last 30 days</source>
        <translation>Fusionados en los últimos 30 días</translation>
    </message>
    <message>
        <source>Merged around a gate</source>
        <translation>Fusionados sin pasar un control</translation>
    </message>
    <message>
        <source>Ready to merge</source>
        <translation>Listos para fusionar</translation>
    </message>
    <message>
        <source>Needs my review</source>
        <translation>Necesitan mi revisión</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>A la espera de otros</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueados</translation>
    </message>
    <message>
        <source>Blocked by %1</source>
        <translation>Bloqueados por: %1</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>vencido desde %1</translation>
    </message>
    <message>
        <source>overdue at %1</source>
        <translation>vence: %1</translation>
    </message>
    <message>
        <source>Its details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Its checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Its reviews</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>Who is asked to review</source>
        <translation>Revisores solicitados</translation>
    </message>
    <message>
        <source>Its files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Its labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Its deployments</source>
        <translation>Despliegues</translation>
    </message>
    <message>
        <source>Whether it can be merged</source>
        <translation>Si se puede fusionar</translation>
    </message>
    <message>
        <source>Its place in the merge queue</source>
        <translation>Puesto en la cola de fusión</translation>
    </message>
    <message>
        <source>How it was merged</source>
        <translation>Cómo se fusionó</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1: no se pudo leer.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1: no se pudo leer: %2</translation>
    </message>
</context>
<context>
    <name>Trunkline::RemovePreviewDialog</name>
    <message>
        <source>Remove %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message>
        <source>What would be removed</source>
        <translation>Qué se eliminaría</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Looking what belongs to it…</source>
        <translation>Buscando qué le pertenece…</translation>
    </message>
    <message>
        <source>It cannot be removed</source>
        <translation>No se puede eliminar</translation>
    </message>
    <message>
        <source>Of %1, these %2 are removed, and nothing else:</source>
        <translation>De %1 se elimina lo siguiente (%2) y nada más:</translation>
    </message>
    <message>
        <source>Remove it although its pull request is open</source>
        <translation>Eliminarla aunque su pull request esté abierto</translation>
    </message>
    <message>
        <source>Remove it although nothing tells whether its pull request is open</source>
        <translation>Eliminarla aunque nada indique si su pull request está abierto</translation>
    </message>
    <message>
        <source>Asking again whether its pull request is over…</source>
        <translation>Consultando de nuevo si su pull request ha terminado…</translation>
    </message>
    <message>
        <source>Nothing was removed: its pull request could not be looked at</source>
        <translation>No se ha eliminado nada: no se pudo consultar su pull request</translation>
    </message>
    <message>
        <source>Nothing was removed: it is needed again</source>
        <translation>No se ha eliminado nada: vuelve a necesitarse</translation>
    </message>
    <message>
        <source>Its pull request is not over any more: %1.</source>
        <translation>Su pull request ya no está terminado: %1.</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Eliminando…</translation>
    </message>
    <message>
        <source>Nothing was removed: something was added to it meanwhile</source>
        <translation>No se ha eliminado nada: entretanto se le ha añadido algo</translation>
    </message>
    <message>
        <source>It was not removed completely</source>
        <translation>No se ha eliminado por completo</translation>
    </message>
</context>
<context>
    <name>Trunkline::ReportPage</name>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>the last four weeks, counted on this computer</source>
        <translation>las últimas cuatro semanas, contadas en este equipo</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>no figure is made from fewer than %1 samples</source>
        <translation>ninguna métrica se calcula con menos de %1 muestras</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>The team’s week: figures, what was merged, what falls due</source>
        <translation>La semana del equipo: métricas, lo que se fusionó y lo que vence</translation>
    </message>
</context>
<context>
    <name>Trunkline::ReportSaving</name>
    <message>
        <source>PDF, to print (*.pdf)</source>
        <translation>PDF, para imprimir (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>El informe no se ha guardado</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
</context>
<context>
    <name>Trunkline::RepositoryWindow</name>
    <message>
        <source>Sandbox: the team, its code and its servers are made up. Everything here may be tried; all of it is gone when the window is closed.</source>
        <translation>Sandbox: el equipo, su código y sus servidores son ficticios. Aquí se puede probar todo; todo desaparece al cerrar la ventana.</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
</context>
<context>
    <name>Trunkline::ReviewComment</name>
    <message>
        <source>Contract of `%1` is not allowed yet:</source>
        <translation>El contract de `%1` aún no está permitido:</translation>
    </message>
    <message>
        <source>Hazards:</source>
        <translation>Riesgos:</translation>
    </message>
    <message>
        <source>Down: %1. %2</source>
        <translation>Down: %1. %2</translation>
    </message>
</context>
<context>
    <name>Trunkline::RuleCatalogue</name>
    <message>
        <source>Trunk is never force-pushed.</source>
        <translation>En trunk nunca se hace push forzado.</translation>
    </message>
    <message>
        <source>Nobody may force-push or delete trunk.</source>
        <translation>Nadie puede hacer push forzado ni eliminar trunk.</translation>
    </message>
    <message>
        <source>Commits come to trunk by merged pull requests.</source>
        <translation>Los commits llegan a trunk mediante pull requests fusionados.</translation>
    </message>
    <message>
        <source>A revert on trunk is followed by a fix: roll forward.</source>
        <translation>A una reversión en trunk le sigue una corrección: roll forward.</translation>
    </message>
    <message>
        <source>Branch names start with an agreed prefix.</source>
        <translation>Los nombres de rama empiezan por un prefijo acordado.</translation>
    </message>
    <message>
        <source>Branches are merged before they grow old.</source>
        <translation>Las ramas se fusionan antes de envejecer.</translation>
    </message>
    <message>
        <source>Merged branches are deleted.</source>
        <translation>Las ramas fusionadas se eliminan.</translation>
    </message>
    <message>
        <source>Branches merge into trunk without conflicts.</source>
        <translation>Las ramas se fusionan en trunk sin conflictos.</translation>
    </message>
    <message>
        <source>Unit tests pass.</source>
        <translation>Las pruebas unitarias se superan.</translation>
    </message>
    <message>
        <source>The AI review passes.</source>
        <translation>La revisión de IA se supera.</translation>
    </message>
    <message>
        <source>A person approves.</source>
        <translation>Una persona da su aprobación.</translation>
    </message>
    <message>
        <source>A healthy preview environment is up.</source>
        <translation>Hay un entorno de vista previa activo y saludable.</translation>
    </message>
    <message>
        <source>Pull requests are merged before they grow old.</source>
        <translation>Los pull requests se fusionan antes de envejecer.</translation>
    </message>
    <message>
        <source>Expand and contract, and the code that still uses an object, do not come in one pull request.</source>
        <translation>Expand y contract, y el código que aún usa un objeto, no van en un mismo pull request.</translation>
    </message>
    <message>
        <source>Flags are removed soon after full rollout.</source>
        <translation>Los flags se eliminan poco después del rollout completo.</translation>
    </message>
    <message>
        <source>Every flag that code evaluates is in the table.</source>
        <translation>Todo flag que evalúa el código está en la tabla.</translation>
    </message>
    <message>
        <source>Every flag in the table is evaluated by code.</source>
        <translation>Todo flag de la tabla lo evalúa el código.</translation>
    </message>
    <message>
        <source>Flags have an owner and a description.</source>
        <translation>Los flags tienen responsable y descripción.</translation>
    </message>
    <message>
        <source>Flags are evaluated on the web side and in the API.</source>
        <translation>Los flags se evalúan en el lado web y en la API.</translation>
    </message>
    <message>
        <source>Flags are audited regularly.</source>
        <translation>Los flags se auditan periódicamente.</translation>
    </message>
    <message>
        <source>Flags that stay off are removed.</source>
        <translation>Los flags que siguen desactivados se eliminan.</translation>
    </message>
    <message>
        <source>Every migration has a down migration.</source>
        <translation>Toda migración tiene una migración down.</translation>
    </message>
    <message>
        <source>Down migrations restore what was there.</source>
        <translation>Las migraciones down restauran lo que había.</translation>
    </message>
    <message>
        <source>Nothing is destroyed without an earlier expand.</source>
        <translation>Nada se destruye sin un expand previo.</translation>
    </message>
    <message>
        <source>Contract only after the backfill is done and the old object is no longer read.</source>
        <translation>Contract solo cuando el backfill ha terminado y el objeto antiguo ya no se lee.</translation>
    </message>
    <message>
        <source>Down migrations were exercised since they changed.</source>
        <translation>Las migraciones down se han probado desde su último cambio.</translation>
    </message>
    <message>
        <source>Migrations take no long blocking locks.</source>
        <translation>Las migraciones no toman bloqueos largos.</translation>
    </message>
    <message>
        <source>The database and trunk hold the same migrations.</source>
        <translation>La base de datos y trunk contienen las mismas migraciones.</translation>
    </message>
    <message>
        <source>Migrations can be judged.</source>
        <translation>Las migraciones se pueden evaluar.</translation>
    </message>
    <message>
        <source>Services run as many tasks as they should.</source>
        <translation>Los servicios ejecutan tantas tareas como deben.</translation>
    </message>
    <message>
        <source>No update or rollback is paused.</source>
        <translation>Ninguna actualización ni rollback está en pausa.</translation>
    </message>
    <message>
        <source>No service rolled back by itself.</source>
        <translation>Ningún servicio ha hecho rollback por sí solo.</translation>
    </message>
    <message>
        <source>Services have a health check.</source>
        <translation>Los servicios tienen un health check.</translation>
    </message>
    <message>
        <source>Updates and rollbacks start new tasks first.</source>
        <translation>Las actualizaciones y los rollbacks inician primero las tareas nuevas.</translation>
    </message>
    <message>
        <source>Failed updates roll back.</source>
        <translation>Las actualizaciones fallidas hacen rollback.</translation>
    </message>
    <message>
        <source>Services run what trunk holds.</source>
        <translation>Los servicios ejecutan lo que contiene trunk.</translation>
    </message>
    <message>
        <source>Secrets are Swarm secrets, not environment variables.</source>
        <translation>Los secretos son secretos de Swarm, no variables de entorno.</translation>
    </message>
    <message>
        <source>Tasks do not crash again and again.</source>
        <translation>Las tareas no fallan una y otra vez.</translation>
    </message>
    <message>
        <source>Updates end in time.</source>
        <translation>Las actualizaciones terminan a tiempo.</translation>
    </message>
    <message>
        <source>Previews end with their pull request.</source>
        <translation>Las vistas previas terminan con su pull request.</translation>
    </message>
    <message>
        <source>Previews answer.</source>
        <translation>Las vistas previas responden.</translation>
    </message>
    <message>
        <source>Previews run the head of their pull request.</source>
        <translation>Las vistas previas ejecutan el head de su pull request.</translation>
    </message>
    <message>
        <source>Trunk holds the rules of the AI review.</source>
        <translation>Trunk contiene las reglas de la revisión de IA.</translation>
    </message>
</context>
<context>
    <name>Trunkline::RuleModel</name>
    <message>
        <source>How many began in the last 30 days, as far as this computer saw it</source>
        <translation>Cuántos hallazgos comenzaron en los últimos 30 días, según lo que vio este equipo</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) do not count now</source>
        <translation>
            <numerusform>%n hallazgo no cuenta ahora</numerusform>
            <numerusform>%n hallazgos no cuentan ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Exige</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Exentos</translation>
    </message>
</context>
<context>
    <name>Trunkline::RulePage</name>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Mostrar detalles</translation>
    </message>
    <message>
        <source>Copy as Markdown table</source>
        <translation>Copiar como tabla Markdown</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Filter rules: name, words, branches, error…</source>
        <translation>Filtrar reglas: nombre, palabras, ramas, error…</translation>
    </message>
    <message>
        <source>%1 rules · %2 broken now</source>
        <translation>%1 reglas · %2 incumplidas ahora</translation>
    </message>
    <message>
        <source>%1 of %2 are broken now</source>
        <translation>%1 de %2 se incumplen ahora</translation>
    </message>
    <message>
        <source>limits and switches come from .trunkline.yaml</source>
        <translation>los límites y la activación provienen de .trunkline.yaml</translation>
    </message>
    <message>
        <source>No rule matches</source>
        <translation>Ninguna regla coincide</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Quitar filtro</translation>
    </message>
</context>
<context>
    <name>Trunkline::RulePanel</name>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>What the rule finds now</source>
        <translation>Qué encuentra ahora la regla</translation>
    </message>
    <message>
        <source>Files of the AI reviewer’s rules on trunk</source>
        <translation>Archivos en trunk con las reglas del revisor de IA</translation>
    </message>
    <message>
        <source>The file’s text</source>
        <translation>El texto del archivo</translation>
    </message>
    <message>
        <source>What is known of the rule</source>
        <translation>Qué se sabe de la regla</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Exemptions</source>
        <translation>Exenciones</translation>
    </message>
    <message>
        <source>AI rules</source>
        <translation>Reglas de IA</translation>
    </message>
    <message>
        <source>Changes that were written with an agent, or change its rules</source>
        <translation>Cambios escritos con un agente, o que cambian sus reglas</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Findings %1</source>
        <translation>Hallazgos %1</translation>
    </message>
    <message>
        <source>Exemptions %1</source>
        <translation>Exenciones %1</translation>
    </message>
    <message>
        <source>and %1 more, on the overview</source>
        <translation>y %1 más, en el resumen</translation>
    </message>
    <message>
        <source>Nothing breaks it.</source>
        <translation>Nada la incumple.</translation>
    </message>
    <message>
        <source>Not decided.</source>
        <translation>Sin decidir.</translation>
    </message>
    <message>
        <source>None. One is a line in .trunkline.yaml with rule, subject, reason, name and last day.</source>
        <translation>Ninguna. Una exención es una línea de .trunkline.yaml con regla, sujeto, motivo, nombre y último día.</translation>
    </message>
    <message>
        <source>AI rules %1</source>
        <translation>Reglas de IA %1</translation>
    </message>
    <message>
        <source>%1 %2 changes .ai/rules: %3</source>
        <translation>%1 %2 cambia .ai/rules: %3</translation>
    </message>
    <message>
        <source>%1 %2, with %3. Gates: %4</source>
        <translation>%1 %2, con %3. Controles: %4</translation>
    </message>
    <message>
        <source>Agents %1</source>
        <translation>Agentes %1</translation>
    </message>
    <message>
        <source>No commit of the last 30 days names an agent as its co-author.</source>
        <translation>Ningún commit de los últimos 30 días nombra a un agente como coautor.</translation>
    </message>
    <message>
        <source>Trunk has no files in .ai/rules/.</source>
        <translation>Trunk no tiene archivos en .ai/rules/.</translation>
    </message>
</context>
<context>
    <name>Trunkline::SchemaChangeModel</name>
    <message>
        <source>allowed</source>
        <translation>permitido</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>A migration says so in its head.</source>
        <translation>Una migración lo indica en su cabecera.</translation>
    </message>
    <message>
        <source>The new one is computed from the old one.</source>
        <translation>La nueva se calcula a partir de la antigua.</translation>
    </message>
    <message>
        <source>It is renamed in place.</source>
        <translation>Se renombra en el sitio.</translation>
    </message>
    <message>
        <source>A guess by names. Say it in the head of the migration: -- trunkline: replaces %1</source>
        <translation>Una suposición por los nombres. Indíquelo en la cabecera de la migración: -- trunkline: replaces %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Backfill</source>
        <translation>Backfill</translation>
    </message>
    <message>
        <source>Last read of the old one</source>
        <translation>Última lectura de lo antiguo</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Dual write</source>
        <translation>Escritura doble</translation>
    </message>
</context>
<context>
    <name>Trunkline::SearchField</name>
    <message>
        <source>Nothing to filter here</source>
        <translation>No hay nada que filtrar aquí</translation>
    </message>
    <message>
        <source>%1 (Ctrl+F or /)</source>
        <translation>%1 (Ctrl+F o /)</translation>
    </message>
    <message>
        <source>Words are looked for in each row, &quot;two words&quot; as they are; all of them must fit. Operators:</source>
        <translation>Las palabras se buscan en cada fila, &quot;dos palabras&quot; tal cual; deben coincidir todas. Operadores:</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Quitar filtro</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServiceActions</name>
    <message>
        <source>Show details</source>
        <translation>Mostrar detalles</translation>
    </message>
    <message>
        <source>Show logs</source>
        <translation>Mostrar logs</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copiar nombre</translation>
    </message>
    <message>
        <source>Copy as Markdown table</source>
        <translation>Copiar como tabla Markdown</translation>
    </message>
    <message>
        <source>Copy commit</source>
        <translation>Copiar commit</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Rollback…</translation>
    </message>
    <message>
        <source>Restart…</source>
        <translation>Reiniciar…</translation>
    </message>
    <message>
        <source>Scale…</source>
        <translation>Escalar…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation>Copiar nombres</translation>
    </message>
    <message>
        <source>The engine keeps no version before this one</source>
        <translation>El motor no conserva ninguna versión anterior a esta</translation>
    </message>
    <message>
        <source>Back to the version before</source>
        <translation>Volver a la versión anterior</translation>
    </message>
    <message>
        <source>Replace every task, by the service&apos;s own update rules</source>
        <translation>Sustituir todas las tareas según las reglas de actualización del propio servicio</translation>
    </message>
    <message>
        <source>Change how many tasks run</source>
        <translation>Cambiar cuántas tareas se ejecutan</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServiceChangeDialog</name>
    <message>
        <source>New tasks start before old ones stop (start-first).</source>
        <translation>Las tareas nuevas se inician antes de detener las antiguas (start-first).</translation>
    </message>
    <message>
        <source>Each task stops before its successor starts (stop-first): fewer tasks serve meanwhile.</source>
        <translation>Cada tarea se detiene antes de iniciar su sucesora (stop-first): entretanto hay menos tareas en servicio.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Tasks wanted</source>
        <translation>Tareas deseadas</translation>
    </message>
    <message>
        <source> tasks</source>
        <translation> tareas</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Hacer rollback</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escalar</translation>
    </message>
    <message>
        <source>Roll %1 back?</source>
        <translation>¿Hacer rollback de %1?</translation>
    </message>
    <message>
        <source>Restart all tasks of %1?</source>
        <translation>¿Reiniciar todas las tareas de %1?</translation>
    </message>
    <message>
        <source>Scale %1</source>
        <translation>Escalar %1</translation>
    </message>
    <message>
        <source>From %1 back to %2.</source>
        <translation>De %1 de vuelta a %2.</translation>
    </message>
    <message>
        <source>The engine keeps no version before this one.</source>
        <translation>El motor no conserva ninguna versión anterior a esta.</translation>
    </message>
    <message>
        <source>%1 stays; every task is replaced, %2 in all.</source>
        <translation>%1 se mantiene; se sustituyen todas las tareas, %2 en total.</translation>
    </message>
    <message>
        <source>What the engine remembers of the last rollout is replaced by this one; the local history keeps it.</source>
        <translation>Lo que el motor recuerda del último rollout se sustituye por este; el historial local lo conserva.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n tasks already.</source>
        <translation>
            <numerusform>Ya tiene %n tarea.</numerusform>
            <numerusform>Ya tiene %n tareas.</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2 tasks.</source>
        <translation>De %1 a %2 tareas.</translation>
    </message>
    <message>
        <source>Nothing will run any more.</source>
        <translation>Ya no se ejecutará nada.</translation>
    </message>
    <message>
        <source>Service version %1.</source>
        <translation>Versión del servicio %1.</translation>
    </message>
    <message>
        <source>The service is gone</source>
        <translation>El servicio ya no existe</translation>
    </message>
    <message>
        <source>Somebody removed it meanwhile.</source>
        <translation>Alguien lo ha eliminado entretanto.</translation>
    </message>
    <message>
        <source>It was changed meanwhile</source>
        <translation>Se ha cambiado entretanto</translation>
    </message>
    <message>
        <source>This is what it is now, and what would be done. Decide again.</source>
        <translation>Esto es lo que es ahora y lo que se haría. Decida de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was done: it was changed meanwhile</source>
        <translation>No se ha hecho nada: se ha cambiado entretanto</translation>
    </message>
    <message>
        <source>Reading what it is now…</source>
        <translation>Leyendo su estado actual…</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>No se ha cambiado nada</translation>
    </message>
    <message>
        <source>%1 is being rolled back.</source>
        <translation>Se está haciendo rollback de %1.</translation>
    </message>
    <message>
        <source>The tasks of %1 are being replaced.</source>
        <translation>Se están sustituyendo las tareas de %1.</translation>
    </message>
    <message>
        <source>%1 is being scaled to %2.</source>
        <translation>%1 se está escalando a %2.</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServiceDrift</name>
    <message>
        <source>Stack file and what runs</source>
        <translation>Archivo de stack y lo que se ejecuta</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServiceFacts</name>
    <message numerus="yes">
        <source>%n replicas</source>
        <translation>
            <numerusform>%n réplica</numerusform>
            <numerusform>%n réplicas</numerusform>
        </translation>
    </message>
    <message>
        <source>one task on every node</source>
        <translation>una tarea en cada nodo</translation>
    </message>
    <message numerus="yes">
        <source>a job of %n runs</source>
        <translation>
            <numerusform>un job de %n ejecución</numerusform>
            <numerusform>un job de %n ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>a job on every node</source>
        <translation>un job en cada nodo</translation>
    </message>
    <message>
        <source>%1 CPUs</source>
        <translation>%1 CPU</translation>
    </message>
    <message>
        <source>in the service</source>
        <translation>en el servicio</translation>
    </message>
    <message>
        <source>in the image</source>
        <translation>en la imagen</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>image</source>
        <comment>where a commit is from</comment>
        <translation>la imagen</translation>
    </message>
    <message>
        <source>tag</source>
        <comment>where a commit is from</comment>
        <translation>el tag</translation>
    </message>
    <message>
        <source>label</source>
        <comment>where a commit is from</comment>
        <translation>la etiqueta</translation>
    </message>
    <message>
        <source>Facts of the service</source>
        <translation>Datos del servicio</translation>
    </message>
    <message>
        <source>Unsafe</source>
        <translation>Inseguro</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Puertos</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Health check</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>Rollback</translation>
    </message>
    <message>
        <source>Secrets and configs</source>
        <translation>Secretos y configs</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>%1 (%2, from the %3)</source>
        <translation>%1 (%2, según %3)</translation>
    </message>
    <message>
        <source>%1, reserved %2</source>
        <translation>%1, reservado %2</translation>
    </message>
    <message>
        <source>index %1, changed %2</source>
        <translation>índice %1, cambiado %2</translation>
    </message>
    <message>
        <source>starts the new task first</source>
        <translation>inicia primero la tarea nueva</translation>
    </message>
    <message>
        <source>stops the old task first</source>
        <translation>detiene primero la tarea antigua</translation>
    </message>
    <message>
        <source>pauses on failure</source>
        <translation>en caso de fallo se pausa</translation>
    </message>
    <message>
        <source>goes on after a failure</source>
        <translation>continúa tras un fallo</translation>
    </message>
    <message>
        <source>rolls back on failure</source>
        <translation>hace rollback en caso de fallo</translation>
    </message>
    <message>
        <source>watched for %1</source>
        <translation>vigilado durante %1</translation>
    </message>
    <message>
        <source>the engine&apos;s defaults</source>
        <translation>valores predeterminados del motor</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServiceFilterBar</name>
    <message>
        <source>Not grouped</source>
        <translation>Sin agrupar</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Por estado</translation>
    </message>
    <message>
        <source>By stack</source>
        <translation>Por stack</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>requieren atención</translation>
    </message>
    <message>
        <source>Show services: %1</source>
        <translation>Mostrar servicios: %1</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServiceFindingWording</name>
    <message>
        <source>It runs %1, which is not on trunk.</source>
        <translation>Ejecuta %1, que no está en trunk.</translation>
    </message>
    <message>
        <source>It runs %1, %2 commits behind trunk for %3; the limit is %4.</source>
        <translation>Ejecuta %1, %2 commits por detrás de trunk desde hace %3; el límite es %4.</translation>
    </message>
    <message>
        <source>Bring the change to trunk, or deploy what trunk holds.</source>
        <translation>Lleve el cambio a trunk o despliegue lo que contiene trunk.</translation>
    </message>
    <message>
        <source>Deploy trunk, or look why the deployment did not go through.</source>
        <translation>Despliegue trunk o averigüe por qué no se completó el despliegue.</translation>
    </message>
    <message>
        <source>Look at its tasks: docker service ps --no-trunc %1</source>
        <translation>Consulte sus tareas: docker service ps --no-trunc %1</translation>
    </message>
    <message>
        <source>It has no health check, so a new task counts as running at once.</source>
        <translation>No tiene health check, por lo que una tarea nueva cuenta de inmediato como en ejecución.</translation>
    </message>
    <message>
        <source>An update stops the old task before the new one runs.</source>
        <translation>Una actualización detiene la tarea antigua antes de que se ejecute la nueva.</translation>
    </message>
    <message>
        <source>A rollback stops the task before the old one runs again: the engine&apos;s default.</source>
        <translation>Un rollback detiene la tarea antes de que la antigua vuelva a ejecutarse: el valor predeterminado del motor.</translation>
    </message>
    <message>
        <source>A rollback stops the task before the old one runs again.</source>
        <translation>Un rollback detiene la tarea antes de que la antigua vuelva a ejecutarse.</translation>
    </message>
    <message>
        <source>A failing update is not rolled back.</source>
        <translation>Una actualización fallida no hace rollback.</translation>
    </message>
    <message>
        <source>Its image %1 is not pinned to a digest.</source>
        <translation>Su imagen %1 no está fijada a un digest.</translation>
    </message>
    <message>
        <source>The environment variable %1 holds what looks like a secret.</source>
        <translation>La variable de entorno %1 contiene lo que parece un secreto.</translation>
    </message>
    <message>
        <source>Without a health check it is watched for less than 30 s after an update.</source>
        <translation>Sin health check se vigila menos de 30 s después de una actualización.</translation>
    </message>
    <message>
        <source>It has one task, and an update stops it before the new one runs: every update is an outage.</source>
        <translation>Tiene una sola tarea, y una actualización la detiene antes de que se ejecute la nueva: cada actualización es una interrupción del servicio.</translation>
    </message>
    <message>
        <source>Give the service (or its image) a health check.</source>
        <translation>Añada un health check al servicio (o a su imagen).</translation>
    </message>
    <message>
        <source>Set order: start-first under deploy: in update_config and in rollback_config.</source>
        <translation>Establezca order: start-first bajo deploy: en update_config y en rollback_config.</translation>
    </message>
    <message>
        <source>Set failure_action: rollback under deploy: update_config.</source>
        <translation>Establezca failure_action: rollback bajo deploy: update_config.</translation>
    </message>
    <message>
        <source>Make it a Swarm secret, read it from /run/secrets, and change its value.</source>
        <translation>Conviértalo en un secreto de Swarm, léalo de /run/secrets y cambie su valor.</translation>
    </message>
    <message numerus="yes">
        <source>The images of %n services are not on the node that was asked.</source>
        <translation>
            <numerusform>La imagen de %n servicio no está en el nodo consultado.</numerusform>
            <numerusform>Las imágenes de %n servicios no están en el nodo consultado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The commit of %n services is not known here.</source>
        <translation>
            <numerusform>El commit de %n servicio no se conoce aquí.</numerusform>
            <numerusform>El commit de %n servicios no se conoce aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The state of %n services is not known.</source>
        <translation>
            <numerusform>Se desconoce el estado de %n servicio.</numerusform>
            <numerusform>Se desconoce el estado de %n servicios.</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <translation>En %1: %2</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServiceLog</name>
    <message>
        <source>Whose log</source>
        <translation>De quién es el log</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause the log</source>
        <translation>Pausar el log</translation>
    </message>
    <message>
        <source>Stop reading; the engine waits and nothing is lost</source>
        <translation>Dejar de leer; el motor espera y no se pierde nada</translation>
    </message>
    <message>
        <source>Find in log…</source>
        <translation>Buscar en el log…</translation>
    </message>
    <message>
        <source>Find in log</source>
        <translation>Buscar en el log</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Todas las tareas</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>slot %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Leyendo el log…</translation>
    </message>
    <message>
        <source>Times are local. The newest %1 lines are kept.</source>
        <translation>Las horas son locales. Se conservan las %1 líneas más recientes.</translation>
    </message>
    <message>
        <source>Paused: the engine waits.</source>
        <translation>En pausa: el motor espera.</translation>
    </message>
    <message>
        <source>Following.</source>
        <translation>Siguiendo.</translation>
    </message>
    <message>
        <source>“%1” is not in these lines.</source>
        <translation>«%1» no está en estas líneas.</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServiceModel</name>
    <message>
        <source>Neither a label nor the image says which commit it was built from</source>
        <translation>Ni una etiqueta ni la imagen indican a partir de qué commit se construyó</translation>
    </message>
    <message>
        <source>This repository does not know the commit</source>
        <translation>Este repositorio no conoce el commit</translation>
    </message>
    <message>
        <source>behind since %1</source>
        <translation>por detrás desde %1</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Trunk</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Stack</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Puertos</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServicePage</name>
    <message>
        <source>without a stack</source>
        <translation>sin stack</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Which services</source>
        <translation>Qué servicios</translation>
    </message>
    <message>
        <source>Swarm</source>
        <translation>Swarm</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Esta máquina</translation>
    </message>
    <message>
        <source>This machine %1</source>
        <translation>Esta máquina %1</translation>
    </message>
    <message>
        <source>Filter services: name, stack, image, state:paused, behind:&gt;3…</source>
        <translation>Filtrar servicios: nombre, stack, imagen, state:paused, behind:&gt;3…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln services</source>
        <translation>
            <numerusform>%Ln servicio</numerusform>
            <numerusform>%Ln servicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes</source>
        <translation>
            <numerusform>%Ln nodo</numerusform>
            <numerusform>%Ln nodos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, engine %2</source>
        <translation>%1, motor %2</translation>
    </message>
    <message>
        <source>Production drift</source>
        <translation>Deriva de producción</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>%1 rolled back</source>
        <translation>%1 con rollback</translation>
    </message>
    <message numerus="yes">
        <source>Docker Swarm · %n nodes</source>
        <translation>
            <numerusform>Docker Swarm · %n nodo</numerusform>
            <numerusform>Docker Swarm · %n nodos</numerusform>
        </translation>
    </message>
    <message>
        <source>Docker Swarm</source>
        <translation>Docker Swarm</translation>
    </message>
    <message>
        <source>%1 of %2 are well</source>
        <translation>%1 de %2 están bien</translation>
    </message>
    <message>
        <source>%1 need attention</source>
        <translation>%1 requieren atención</translation>
    </message>
    <message>
        <source>%1 rolling out</source>
        <translation>%1 en rollout</translation>
    </message>
    <message>
        <source>No Docker Swarm is connected</source>
        <translation>No hay ningún Docker Swarm conectado</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Asking the swarm…</source>
        <translation>Consultando el swarm…</translation>
    </message>
    <message>
        <source>The swarm runs no service</source>
        <translation>El swarm no ejecuta ningún servicio</translation>
    </message>
    <message>
        <source>Deploy one with: docker stack deploy</source>
        <translation>Despliegue uno con: docker stack deploy</translation>
    </message>
    <message>
        <source>No service matches</source>
        <translation>Ningún servicio coincide</translation>
    </message>
    <message>
        <source>Words look at name, stack, image, commit and state; node:one or behind:&gt;3 at one fact.</source>
        <translation>Las palabras se buscan en nombre, stack, imagen, commit y estado; node:one o behind:&gt;3, en un solo dato.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Quitar filtro</translation>
    </message>
    <message>
        <source>Connect one here, choose a docker context (docker context use NAME), or set DOCKER_HOST.</source>
        <translation>Conecte uno aquí, elija un contexto de docker (docker context use NAME) o defina DOCKER_HOST.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServicePanel</name>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Tasks by slot</source>
        <translation>Tareas por slot</translation>
    </message>
    <message>
        <source>What is known of the service</source>
        <translation>Qué se sabe del servicio</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Rollouts</source>
        <translation>Rollouts</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Stack file</source>
        <translation>Archivo de stack</translation>
    </message>
    <message>
        <source>Tasks %1</source>
        <translation>Tareas %1</translation>
    </message>
    <message>
        <source>Stack file ≠</source>
        <translation>Archivo de stack ≠</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServiceRollouts</name>
    <message>
        <source>The engine knows of no rollout of this service.</source>
        <translation>El motor no tiene constancia de ningún rollout de este servicio.</translation>
    </message>
    <message>
        <source>tried commit: %1</source>
        <translation>commit intentado: %1</translation>
    </message>
    <message>
        <source>tried digest: %1</source>
        <translation>digest intentado: %1</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>antes: %1</translation>
    </message>
    <message>
        <source>ended: %1</source>
        <translation>terminó: %1</translation>
    </message>
    <message>
        <source>fewest tasks up: %1 of %2</source>
        <translation>mínimo de tareas activas: %1 de %2</translation>
    </message>
    <message>
        <source>The failing task&apos;s last lines:</source>
        <translation>Las últimas líneas de la tarea fallida:</translation>
    </message>
    <message>
        <source>The failing task&apos;s log is not known.</source>
        <translation>Se desconoce el log de la tarea fallida.</translation>
    </message>
    <message>
        <source>Rollouts</source>
        <translation>Rollouts</translation>
    </message>
    <message>
        <source>What happened in the rollout</source>
        <translation>Qué ocurrió en el rollout</translation>
    </message>
    <message>
        <source>The last rollout, step by step</source>
        <translation>El último rollout, paso a paso</translation>
    </message>
    <message>
        <source>the engine&apos;s words: %1</source>
        <translation>en palabras del motor: %1</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServiceWording</name>
    <message>
        <source>%1 of %2 tasks run</source>
        <translation>%1 de %2 tareas en ejecución</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks run</source>
        <translation>
            <numerusform>%Ln tarea en ejecución</numerusform>
            <numerusform>%Ln tareas en ejecución</numerusform>
        </translation>
    </message>
    <message>
        <source>the new version</source>
        <translation>la nueva versión</translation>
    </message>
    <message>
        <source>%1 of %2 runs are done</source>
        <translation>%1 de %2 ejecuciones terminadas</translation>
    </message>
    <message>
        <source>%1 runs are done</source>
        <translation>%1 ejecuciones terminadas</translation>
    </message>
    <message>
        <source>%1, and the last one failed</source>
        <translation>%1, y la última falló</translation>
    </message>
    <message>
        <source>The rollback failed as well and is paused, %1</source>
        <translation>El rollback también ha fallado y está en pausa, %1</translation>
    </message>
    <message>
        <source>The update is paused after a failure and its tasks still crash, %1</source>
        <translation>La actualización está en pausa tras un fallo y sus tareas siguen fallando, %1</translation>
    </message>
    <message>
        <source>The update is paused after a failure, %1</source>
        <translation>La actualización está en pausa tras un fallo, %1</translation>
    </message>
    <message>
        <source>Swarm is going back to %1 because %2 failed, %3</source>
        <translation>Swarm está volviendo a %1 porque %2 falló, %3</translation>
    </message>
    <message>
        <source>Somebody rolls it back from %1 to %2, %3.</source>
        <translation>Alguien está haciendo rollback de %1 a %2, %3.</translation>
    </message>
    <message>
        <source>Nothing is up while it is updated to %1</source>
        <translation>No hay nada activo mientras se actualiza a %1</translation>
    </message>
    <message>
        <source>The update is stuck at %1 new tasks, %2</source>
        <translation>La actualización está atascada en %1 tareas nuevas, %2</translation>
    </message>
    <message>
        <source>%1 was rolled back by hand to %2, %3</source>
        <translation>Rollback manual de %1 a %2, %3</translation>
    </message>
    <message>
        <source>%1 failed and Swarm went back to %2, %3</source>
        <translation>%1 falló y Swarm volvió a %2, %3</translation>
    </message>
    <message>
        <source>It is up after a crash loop (%1 failures), %2</source>
        <translation>Está activo tras un bucle de fallos (%1 fallos), %2</translation>
    </message>
    <message>
        <source>Its tasks crash again and again (%1 failures), %2</source>
        <translation>Sus tareas fallan una y otra vez (%1 fallos), %2</translation>
    </message>
    <message>
        <source>%1, and no node takes the others</source>
        <translation>%1, y ningún nodo acepta las demás</translation>
    </message>
    <message>
        <source>%1, and Swarm has given up starting more</source>
        <translation>%1, y Swarm ha renunciado a iniciar más</translation>
    </message>
    <message>
        <source>%1, and a task failed</source>
        <translation>%1, y una tarea falló</translation>
    </message>
    <message>
        <source>%1, because node %2 is down; Swarm starts them elsewhere.</source>
        <translation>%1, porque el nodo %2 está caído; Swarm las inicia en otro lugar.</translation>
    </message>
    <message>
        <source>%1, because node %2 is being drained.</source>
        <translation>%1, porque el nodo %2 se está drenando.</translation>
    </message>
    <message>
        <source>%1, and nothing says why.</source>
        <translation>%1, y nada indica por qué.</translation>
    </message>
    <message>
        <source>It is being scaled, %1.</source>
        <translation>Se está escalando, %1.</translation>
    </message>
    <message>
        <source>It is starting, %1.</source>
        <translation>Se está iniciando, %1.</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>saludable</translation>
    </message>
    <message>
        <source>rolling out</source>
        <translation>en rollout</translation>
    </message>
    <message>
        <source>rolling back</source>
        <translation>haciendo rollback</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>con rollback</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>degradado</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>fallando</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completado</translation>
    </message>
    <message>
        <source>%1/%2 done</source>
        <translation>%1/%2 hechas</translation>
    </message>
    <message>
        <source>How it stands is not known: the engine has not confirmed it for too long.</source>
        <translation>Se desconoce su situación: hace demasiado tiempo que el motor no la confirma.</translation>
    </message>
    <message numerus="yes">
        <source>It is scaled to 0; %Ln tasks still stop.</source>
        <translation>
            <numerusform>Está escalado a 0; %Ln tarea aún se está deteniendo.</numerusform>
            <numerusform>Está escalado a 0; %Ln tareas aún se están deteniendo.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is scaled to 0.</source>
        <translation>Está escalado a 0.</translation>
    </message>
    <message>
        <source>Its task ended by itself and is not to be started again.</source>
        <translation>Su tarea terminó por sí sola y no debe iniciarse de nuevo.</translation>
    </message>
    <message>
        <source>%1, restarted %2 times a moment ago</source>
        <translation>%1, con %2 reinicios hace un momento</translation>
    </message>
    <message>
        <source>%1 is not in production although its deployment ended without an error. Read the failing task&apos;s log, fix it and roll forward.</source>
        <translation>%1 no está en producción aunque su despliegue terminó sin errores. Lea el log de la tarea fallida, corríjala y haga roll forward.</translation>
    </message>
    <message>
        <source>Neither version starts. Deploy one that is known to work.</source>
        <translation>Ninguna de las dos versiones se inicia. Despliegue una que se sepa que funciona.</translation>
    </message>
    <message>
        <source>Swarm waits: roll back, or deploy a version that works.</source>
        <translation>Swarm espera: haga rollback o despliegue una versión que funcione.</translation>
    </message>
    <message>
        <source>Swarm waits: deploy a version that works.</source>
        <translation>Swarm espera: despliegue una versión que funcione.</translation>
    </message>
    <message>
        <source>Swarm waits without an end for a node that fits: make room, or ask for less.</source>
        <translation>Swarm espera indefinidamente un nodo adecuado: libere recursos o pida menos.</translation>
    </message>
    <message>
        <source>Read the failing task&apos;s log; where the version before worked, roll back to it.</source>
        <translation>Lea el log de la tarea fallida; si la versión anterior funcionaba, haga rollback a ella.</translation>
    </message>
    <message>
        <source>it ended by itself, or was stopped as unhealthy and obeyed</source>
        <translation>terminó por sí sola, o se le ordenó detenerse por no saludable y obedeció</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>código de salida %1</translation>
    </message>
    <message>
        <source>not on trunk</source>
        <translation>no está en trunk</translation>
    </message>
    <message>
        <source>trunk&apos;s tip</source>
        <translation>punta de trunk</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 por detrás</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>rolled back by Swarm</source>
        <translation>rollback de Swarm</translation>
    </message>
    <message>
        <source>rolled back by hand</source>
        <translation>rollback manual</translation>
    </message>
    <message>
        <source>rollback failed</source>
        <translation>rollback fallido</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>reemplazado</translation>
    </message>
    <message>
        <source>scaled from %1 to %2</source>
        <translation>escalado de %1 a %2</translation>
    </message>
    <message>
        <source>%1 was tried at %2: %3</source>
        <translation>%1 se intentó (%2): %3</translation>
    </message>
    <message>
        <source>%1. Task %2 on %3 failed: %4.</source>
        <translation>%1. La tarea %2 en %3 falló: %4.</translation>
    </message>
    <message>
        <source>the update began</source>
        <translation>comenzó la actualización</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>slot %1</translation>
    </message>
    <message>
        <source>%1 is being started</source>
        <translation>%1 se está iniciando</translation>
    </message>
    <message>
        <source>%1 is being started on %2</source>
        <translation>%1 se está iniciando en %2</translation>
    </message>
    <message>
        <source>%1 runs on %2</source>
        <translation>%1 se ejecuta en %2</translation>
    </message>
    <message>
        <source>%1 was stopped on %2</source>
        <translation>%1 se detuvo en %2</translation>
    </message>
    <message>
        <source>%1 waits for a node</source>
        <translation>%1 espera un nodo</translation>
    </message>
    <message>
        <source>%1 failed on %2</source>
        <translation>%1 falló en %2</translation>
    </message>
    <message>
        <source>It is being updated to %1, %2, %3 of them new</source>
        <translation>Se está actualizando a %1, %2, %3 de ellas nuevas</translation>
    </message>
    <message>
        <source>the rollback ended</source>
        <translation>el rollback terminó</translation>
    </message>
    <message>
        <source>the update ended</source>
        <translation>la actualización terminó</translation>
    </message>
    <message>
        <source>it is paused</source>
        <translation>está en pausa</translation>
    </message>
</context>
<context>
    <name>Trunkline::SettingsDialog</name>
    <message>
        <source>&amp;High contrast</source>
        <translation>A&amp;lto contraste</translation>
    </message>
    <message>
        <source>&amp;Fetch from the remotes in the background</source>
        <translation>&amp;Hacer fetch de los remotos en segundo plano</translation>
    </message>
    <message>
        <source>Stay in the &amp;tray when closed</source>
        <translation>Permanecer en la bande&amp;ja al cerrar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Of this program; the team’s own words stay as they are.</source>
        <translation>Solo de este programa; los textos propios del equipo se quedan como están.</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>C&amp;olores</translation>
    </message>
    <message>
        <source>Light or dark; the desktop’s change is followed at once.</source>
        <translation>Claro u oscuro; los cambios del escritorio se siguen al momento.</translation>
    </message>
    <message>
        <source>Every five minutes, with your own git and its credentials. Without it, F5 fetches.</source>
        <translation>Cada cinco minutos, con su propio git y las credenciales de este. Si se desactiva, el fetch se hace con F5.</translation>
    </message>
    <message>
        <source>Where the desktop has a tray, its icon then shows the worst state.</source>
        <translation>Si el escritorio tiene bandeja, el icono muestra allí el peor estado.</translation>
    </message>
    <message>
        <source>What the team has agreed on stands in .trunkline.yaml, for everybody.</source>
        <translation>Lo que ha acordado el equipo está en .trunkline.yaml, para todos.</translation>
    </message>
    <message>
        <source>Co&amp;nnections…</source>
        <translation>Co&amp;nexiones…</translation>
    </message>
    <message>
        <source>N&amp;otifications…</source>
        <translation>No&amp;tificaciones…</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
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
        <source>Stronger lines and colours for eyes that need them; always, where the desktop asks for them.</source>
        <translation>Líneas y colores más marcados para los ojos que los necesitan; siempre, si el escritorio los pide.</translation>
    </message>
</context>
<context>
    <name>Trunkline::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>Trunkline::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message numerus="yes">
        <source>errors: %n</source>
        <translation>
            <numerusform>errores: %n</numerusform>
            <numerusform>errores: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>warnings: %n</source>
        <translation>
            <numerusform>advertencias: %n</numerusform>
            <numerusform>advertencias: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::SnoozeDialog</name>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 horas</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>El próximo lunes</translation>
    </message>
    <message>
        <source>Why it can wait</source>
        <translation>Por qué puede esperar</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) leave the list until then. Command line and badges of others are not affected; an exemption for everybody belongs in .trunkline.yaml.</source>
        <translation>
            <numerusform>%n hallazgo sale de la lista hasta entonces. No afecta a la línea de comandos ni a los indicadores de los demás; una exención para todos se define en .trunkline.yaml.</numerusform>
            <numerusform>%n hallazgos salen de la lista hasta entonces. No afecta a la línea de comandos ni a los indicadores de los demás; una exención para todos se define en .trunkline.yaml.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how long, until when</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Trunkline::Source</name>
    <message>
        <source>not connected</source>
        <translation>no conectado</translation>
    </message>
    <message>
        <source>refreshing</source>
        <translation>actualizando</translation>
    </message>
    <message>
        <source>live</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>desactualizado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallo</translation>
    </message>
    <message>
        <source>This source is not connected: nothing is known from it.</source>
        <translation>Esta fuente no está conectada: no se sabe nada de ella.</translation>
    </message>
    <message>
        <source>Being asked right now; the facts shown stay meanwhile.</source>
        <translation>Se está consultando ahora mismo; entretanto se mantienen los datos mostrados.</translation>
    </message>
    <message>
        <source>The facts shown are current.</source>
        <translation>Los datos mostrados están al día.</translation>
    </message>
    <message>
        <source>The facts shown are older than they should be.</source>
        <translation>Los datos mostrados son más antiguos de lo debido.</translation>
    </message>
    <message>
        <source>The last attempt failed.</source>
        <translation>El último intento ha fallado.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>source and its state: git live</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Read %1 (%2)</source>
        <translation>Leído %1 (%2)</translation>
    </message>
    <message>
        <source>Click to ask again now.</source>
        <translation>Haga clic para volver a consultar ahora.</translation>
    </message>
    <message>
        <source>Nothing could be read from it yet.</source>
        <translation>Aún no se ha podido leer nada de ella.</translation>
    </message>
    <message>
        <source>What you see was read %1.</source>
        <translation>Lo que ve se leyó %1.</translation>
    </message>
</context>
<context>
    <name>Trunkline::SqlView</name>
    <message>
        <source>… the rest is not shown</source>
        <translation>… el resto no se muestra</translation>
    </message>
</context>
<context>
    <name>Trunkline::StationList</name>
    <message>
        <source>not reached</source>
        <translation>no alcanzado</translation>
    </message>
    <message>
        <source>it stands here</source>
        <translation>está aquí</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>requiere atención</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Show it on its page</source>
        <translation>Mostrar en su página</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Etapas</translation>
    </message>
</context>
<context>
    <name>Trunkline::TableMenu</name>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabla</translation>
    </message>
    <message>
        <source>Copy rows as &amp;text</source>
        <translation>Copiar filas como te&amp;xto</translation>
    </message>
    <message>
        <source>Copy rows as &amp;Markdown</source>
        <translation>Copiar filas como &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy rows as &amp;CSV</source>
        <translation>Copiar filas como &amp;CSV</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olumnas</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>&amp;Guardar esta vista…</translation>
    </message>
    <message>
        <source>&amp;Remove a view</source>
        <translation>&amp;Eliminar una vista</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>Filter, order, grouping and columns of this page will be there again under this name:</source>
        <translation>El filtro, el orden, la agrupación y las columnas de esta página volverán a estar disponibles con este nombre:</translation>
    </message>
</context>
<context>
    <name>Trunkline::TablePage</name>
    <message>
        <source>%1 shown</source>
        <translation>mostradas: %1</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>seleccionadas: %1</translation>
    </message>
</context>
<context>
    <name>Trunkline::TaskModel</name>
    <message>
        <source>task %1</source>
        <translation>tarea %1</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>código de salida %1</translation>
    </message>
    <message>
        <source>%1 (old)</source>
        <translation>%1 (antigua)</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
</context>
<context>
    <name>Trunkline::TaskWording</name>
    <message>
        <source>new</source>
        <comment>a task&apos;s state</comment>
        <translation>nueva</translation>
    </message>
    <message>
        <source>pending</source>
        <comment>a task&apos;s state</comment>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>assigned</source>
        <comment>a task&apos;s state</comment>
        <translation>asignada</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>a task&apos;s state</comment>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>preparing</source>
        <comment>a task&apos;s state</comment>
        <translation>en preparación</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>a task&apos;s state</comment>
        <translation>lista</translation>
    </message>
    <message>
        <source>starting</source>
        <comment>a task&apos;s state</comment>
        <translation>iniciando</translation>
    </message>
    <message>
        <source>running</source>
        <comment>a task&apos;s state</comment>
        <translation>en ejecución</translation>
    </message>
    <message>
        <source>complete</source>
        <comment>a task&apos;s state</comment>
        <translation>terminada</translation>
    </message>
    <message>
        <source>shutdown</source>
        <comment>a task&apos;s state</comment>
        <translation>apagada</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a task&apos;s state</comment>
        <translation>fallida</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>a task&apos;s state</comment>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>remove</source>
        <comment>a task&apos;s state</comment>
        <translation>por eliminar</translation>
    </message>
    <message>
        <source>orphaned</source>
        <comment>a task&apos;s state</comment>
        <translation>huérfana</translation>
    </message>
</context>
<context>
    <name>Trunkline::TeamFigureCard</name>
    <message>
        <source>How is this counted?</source>
        <translation>¿Cómo se cuenta esto?</translation>
    </message>
    <message>
        <source>How is “%1” counted?</source>
        <translation>¿Cómo se cuenta «%1»?</translation>
    </message>
</context>
<context>
    <name>Trunkline::TeamReport</name>
    <message>
        <source>None.</source>
        <translation>Ninguno.</translation>
    </message>
    <message>
        <source>reverted by %1</source>
        <translation>revertido por %1</translation>
    </message>
    <message>
        <source>%1 rolled back: %2</source>
        <translation>rollback en %1: %2</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Four weeks</source>
        <translation>Cuatro semanas</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>week to %1</source>
        <translation>semana hasta %1</translation>
    </message>
    <message>
        <source>Team report: %1</source>
        <translation>Informe del equipo: %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>A fecha de %1</translation>
    </message>
    <message>
        <source>Merged in the last 7 days</source>
        <translation>Fusionados en los últimos 7 días</translation>
    </message>
    <message>
        <source>Reverted or rolled back</source>
        <translation>Revertidos o con rollback</translation>
    </message>
    <message>
        <source>Due within 7 days</source>
        <translation>Vencen en los próximos 7 días</translation>
    </message>
    <message>
        <source>How the figures are counted</source>
        <translation>Cómo se cuentan las métricas</translation>
    </message>
</context>
<context>
    <name>Trunkline::TrayIcon</name>
    <message>
        <source>Nothing needs attention</source>
        <translation>Nada requiere atención</translation>
    </message>
    <message>
        <source>errors: %1 · warnings: %2</source>
        <translation>errores: %1 · advertencias: %2</translation>
    </message>
</context>
<context>
    <name>Trunkline::TrunkWording</name>
    <message>
        <source>&quot;%1&quot; was taken back %2, and no later commit follows it up.</source>
        <translation>«%1» se revirtió %2, y ningún commit posterior le da continuidad.</translation>
    </message>
    <message>
        <source>Roll forward: bring the change back with its fix, and name the revert in the message.</source>
        <translation>Haga roll forward: recupere el cambio con su corrección y mencione la reversión en el mensaje.</translation>
    </message>
    <message>
        <source>Trunk holds no .ai/rules/: the AI review has nothing to go by.</source>
        <translation>Trunk no contiene .ai/rules/: la revisión de IA no tiene en qué basarse.</translation>
    </message>
    <message>
        <source>No file of .ai/rules/ is about Swarm configuration, and none is about secrets.</source>
        <translation>Ningún archivo de .ai/rules/ trata de la configuración de Swarm, y ninguno trata de secretos.</translation>
    </message>
    <message>
        <source>No file of .ai/rules/ is about secrets.</source>
        <translation>Ningún archivo de .ai/rules/ trata de secretos.</translation>
    </message>
    <message>
        <source>No file of .ai/rules/ is about Swarm configuration.</source>
        <translation>Ningún archivo de .ai/rules/ trata de la configuración de Swarm.</translation>
    </message>
    <message>
        <source>Add a rule file to .ai/rules/ by a pull request.</source>
        <translation>Añada un archivo de reglas a .ai/rules/ mediante un pull request.</translation>
    </message>
</context>
<context>
    <name>Trunkline::UpcomingPage</name>
    <message>
        <source>What this page will show</source>
        <translation>Qué mostrará esta página</translation>
    </message>
    <message>
        <source>nothing to show yet</source>
        <translation>nada que mostrar todavía</translation>
    </message>
    <message>
        <source>%1: nothing to show yet</source>
        <translation>%1: nada que mostrar todavía</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>What needs attention first, from all pages in one list: the rule it breaks, since when, and the next step. Above it the oldest branch, flags to remove and the state of production.</source>
        <translation>Lo que requiere atención primero, de todas las páginas en una lista: la regla que incumple, desde cuándo y el siguiente paso. Encima, la rama más antigua, los flags por eliminar y el estado de producción.</translation>
    </message>
    <message>
        <source>Each line appears with its source: git, GitHub, Hasura and Docker Swarm.</source>
        <translation>Cada línea aparece con su fuente: git, GitHub, Hasura y Docker Swarm.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Where each change is now, from its branch over review, merge and image to production and release: deployed is not the same as released.</source>
        <translation>Dónde está ahora cada cambio, desde su rama, pasando por revisión, fusión e imagen, hasta producción y publicación: desplegado no es lo mismo que publicado.</translation>
    </message>
    <message>
        <source>Needs GitHub for reviews and merges, and Docker Swarm for what runs.</source>
        <translation>Necesita GitHub para revisiones y fusiones, y Docker Swarm para lo que se ejecuta.</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Ramas</translation>
    </message>
    <message>
        <source>Every branch with its true age against the team&apos;s limit, its distance from trunk, and whether it is merged or would conflict.</source>
        <translation>Cada rama con su antigüedad real frente al límite del equipo, su distancia de trunk y si está fusionada o tendría conflictos.</translation>
    </message>
    <message>
        <source>Needs a git repository.</source>
        <translation>Necesita un repositorio git.</translation>
    </message>
    <message>
        <source>Pull requests</source>
        <translation>Pull requests</translation>
    </message>
    <message>
        <source>Every open pull request with its gates (unit tests, AI review, human review, preview, migration) and the one reason why it is not merged yet.</source>
        <translation>Cada pull request abierto con sus controles (pruebas unitarias, revisión de IA, revisión humana, vista previa, migración) y el único motivo por el que aún no está fusionado.</translation>
    </message>
    <message>
        <source>Needs a GitHub account that can read this repository.</source>
        <translation>Necesita una cuenta de GitHub que pueda leer este repositorio.</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flags</translation>
    </message>
    <message>
        <source>Every feature flag with its rollout, its owner and the places in the code that ask for it; those at 100 % for more than two weeks are due for removal.</source>
        <translation>Cada feature flag con su rollout, su responsable y los lugares del código que lo consultan; los que llevan más de dos semanas al 100 % deben eliminarse.</translation>
    </message>
    <message>
        <source>Needs the flag table through Hasura, and the repository for the code places.</source>
        <translation>Necesita la tabla de flags mediante Hasura, y el repositorio para los usos en el código.</translation>
    </message>
    <message>
        <source>Migrations</source>
        <translation>Migraciones</translation>
    </message>
    <message>
        <source>Every schema change from expand over backfill to contract, whether the contract is allowed yet, and whether each migration has a down that works.</source>
        <translation>Cada cambio de esquema desde expand, pasando por backfill, hasta contract; si el contract ya está permitido y si cada migración tiene un down que funciona.</translation>
    </message>
    <message>
        <source>Needs Hasura, its PostgreSQL database, and the repository&apos;s migrations folder.</source>
        <translation>Necesita Hasura, su base de datos PostgreSQL y la carpeta de migraciones del repositorio.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Every service with its replicas, its health and the commit it runs; a rollback that Swarm made by itself is shown as what it is.</source>
        <translation>Cada servicio con sus réplicas, su salud y el commit que ejecuta; un rollback que Swarm hizo por sí solo se muestra como lo que es.</translation>
    </message>
    <message>
        <source>Needs access to a Docker Swarm manager.</source>
        <translation>Necesita acceso a un manager de Docker Swarm.</translation>
    </message>
    <message>
        <source>Previews</source>
        <translation>Vistas previas</translation>
    </message>
    <message>
        <source>Every preview environment with its pull request, its address and whether it answers; those without an open pull request can be removed.</source>
        <translation>Cada entorno de vista previa con su pull request, su dirección y si responde; los que no tienen un pull request abierto se pueden eliminar.</translation>
    </message>
    <message>
        <source>Needs Docker Swarm with Traefik, and GitHub.</source>
        <translation>Necesita Docker Swarm con Traefik, y GitHub.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>The team&apos;s rules with their limits, what breaks them right now, and which of them cannot be judged because a source is missing.</source>
        <translation>Las reglas del equipo con sus límites, lo que las incumple ahora mismo y cuáles no se pueden evaluar porque falta una fuente.</translation>
    </message>
    <message>
        <source>Reads the limits from .trunkline.yaml; each rule needs the source of its facts.</source>
        <translation>Lee los límites de .trunkline.yaml; cada regla necesita la fuente de sus datos.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>How often the team deploys, how long a change takes, how many fail and how fast they are mended, and the monthly flag audit to export.</source>
        <translation>Con qué frecuencia despliega el equipo, cuánto tarda un cambio, cuántos fallan y con qué rapidez se corrigen, y la auditoría mensual de flags para exportar.</translation>
    </message>
    <message>
        <source>Needs GitHub and Docker Swarm, and some weeks of history kept on this computer.</source>
        <translation>Necesita GitHub y Docker Swarm, y algunas semanas de historial guardado en este equipo.</translation>
    </message>
</context>
<context>
    <name>Trunkline::VerificationWording</name>
    <message>
        <source>before it</source>
        <translation>antes de ella</translation>
    </message>
    <message>
        <source>on the way up</source>
        <translation>durante el up</translation>
    </message>
    <message>
        <source>on the way down</source>
        <translation>durante el down</translation>
    </message>
    <message>
        <source>on the way up again</source>
        <translation>durante el segundo up</translation>
    </message>
    <message>
        <source>in probe.sql</source>
        <translation>en probe.sql</translation>
    </message>
    <message>
        <source>on the way down, with the rows of probe.sql</source>
        <translation>durante el down con las filas de probe.sql</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>passed, other order</source>
        <translation>superada, otro orden</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superada</translation>
    </message>
    <message>
        <source>schema differs</source>
        <translation>el esquema difiere</translation>
    </message>
    <message>
        <source>later rows lost</source>
        <translation>pierde filas posteriores</translation>
    </message>
    <message>
        <source>rows differ</source>
        <translation>las filas difieren</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>rows lost on down</source>
        <translation>el down pierde filas</translation>
    </message>
    <message>
        <source>cannot</source>
        <translation>imposible</translation>
    </message>
    <message>
        <source>outdated</source>
        <translation>obsoleta</translation>
    </message>
    <message>
        <source>It was never run up and down on a real server.</source>
        <translation>Nunca se ha ejecutado up y down en un servidor real.</translation>
    </message>
    <message>
        <source>Up, down and up again gave the same schema and rows; columns came back in another order.</source>
        <translation>Up, down y otra vez up dieron el mismo esquema y las mismas filas; las columnas volvieron en otro orden.</translation>
    </message>
    <message>
        <source>Up, down and up again gave the same schema and rows.</source>
        <translation>Up, down y otra vez up dieron el mismo esquema y las mismas filas.</translation>
    </message>
    <message>
        <source>The schema was another one %1: %2</source>
        <translation>El esquema era distinto %1: %2</translation>
    </message>
    <message>
        <source>Rows written after the up are lost: %1</source>
        <translation>Se pierden las filas escritas después del up: %1</translation>
    </message>
    <message>
        <source>Rows were others %1: %2</source>
        <translation>Las filas eran distintas %1: %2</translation>
    </message>
    <message>
        <source>It failed %1: %2</source>
        <translation>Falló %1: %2</translation>
    </message>
    <message>
        <source>The down brings the schema back, but not what was in it: %1</source>
        <translation>El down restaura el esquema, pero no su contenido: %1</translation>
    </message>
    <message>
        <source>It could not be run: %1</source>
        <translation>No se pudo ejecutar: %1</translation>
    </message>
    <message>
        <source>It was run before it, or something before it, changed.</source>
        <translation>Se ejecutó antes de que cambiara ella misma o algo anterior.</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>no demostrado</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>se conservan</translation>
    </message>
    <message>
        <source>dual write proven</source>
        <translation>escritura doble demostrada</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdidas</translation>
    </message>
    <message>
        <source>Whether rows written after the up outlive the down is not shown: it has no probe.sql.</source>
        <translation>No se ha demostrado que las filas escritas después del up sobrevivan al down: no hay probe.sql.</translation>
    </message>
    <message>
        <source>Whether rows written after the up outlive the down is not shown: probe.sql did not get its turn.</source>
        <translation>No se ha demostrado que las filas escritas después del up sobrevivan al down: probe.sql no llegó a ejecutarse.</translation>
    </message>
    <message>
        <source>Whether rows written after the up outlive the down is not shown: probe.sql writes none.</source>
        <translation>No se ha demostrado que las filas escritas después del up sobrevivan al down: probe.sql no escribe ninguna.</translation>
    </message>
    <message>
        <source>Whether rows written after the up outlive the down is not shown: probe.sql should write to %1 in every row.</source>
        <translation>No se ha demostrado que las filas escritas después del up sobrevivan al down: probe.sql debería escribir %1 en cada fila.</translation>
    </message>
    <message>
        <source>Rows that probe.sql wrote after the up outlived the down.</source>
        <translation>Las filas que probe.sql escribió después del up sobrevivieron al down.</translation>
    </message>
    <message>
        <source>Rows that probe.sql wrote after the up came to both sides and outlived the down: %1</source>
        <translation>Las filas que probe.sql escribió después del up llegaron a ambos lados y sobrevivieron al down: %1</translation>
    </message>
</context>
<context>
    <name>Trunkline::WeekChart</name>
    <message>
        <source>%1 by week</source>
        <translation>%1 por semana</translation>
    </message>
    <message>
        <source>week to %1: %2, %3 samples</source>
        <translation>semana hasta %1: %2, %3 muestras</translation>
    </message>
    <message>
        <source>week to %1: %2 samples, too few</source>
        <translation>semana hasta %1: %2 muestras, insuficientes</translation>
    </message>
</context>
<context>
    <name>Trunkline::WorkspaceMenu</name>
    <message>
        <source>&amp;Workspaces</source>
        <translation>&amp;Espacios de trabajo</translation>
    </message>
    <message>
        <source>&amp;Remove this one from the list</source>
        <translation>&amp;Quitar este de la lista</translation>
    </message>
</context>
</TS>
