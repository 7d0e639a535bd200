<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n Mon.</numerusform>
            <numerusform>%n Mon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n J.</numerusform>
            <numerusform>%n J.</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, then time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy HH:mm:ss</source>
        <comment>a moment, as Qt writes dates</comment>
        <translation>ddd, d. MMM yyyy HH:mm:ss</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>ChangeWording</name>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n Dienst</numerusform>
            <numerusform>%n Dienste</numerusform>
        </translation>
    </message>
    <message>
        <source>merged, rolled back in %1</source>
        <translation>gemergt, zurückgerollt in %1</translation>
    </message>
    <message>
        <source>rolling out in %1</source>
        <translation>Rollout läuft in %1</translation>
    </message>
    <message>
        <source>merged %1</source>
        <translation>gemergt %1</translation>
    </message>
    <message>
        <source>merged, not live for %1</source>
        <translation>gemergt, seit %1 nicht live</translation>
    </message>
    <message numerus="yes">
        <source>around %n gates</source>
        <translation>
            <numerusform>%n Gate umgangen</numerusform>
            <numerusform>%n Gates umgangen</numerusform>
        </translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>no pull request</source>
        <translation>ohne PR</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>%1 of %2 gates</source>
        <translation>%1/%2 Gates</translation>
    </message>
    <message>
        <source>reverted by %1</source>
        <translation>revertiert durch %1</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>built</source>
        <translation>gebaut</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>nicht gesehen</translation>
    </message>
    <message>
        <source>no service</source>
        <translation>kein Dienst</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>%1 rolled back</source>
        <translation>%1 zurückgerollt</translation>
    </message>
    <message>
        <source>%1 rolling out</source>
        <translation>%1 im Rollout</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>no flag</source>
        <translation>kein Flag</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>gemergt</translation>
    </message>
    <message>
        <source>deployed</source>
        <translation>ausgeliefert</translation>
    </message>
    <message>
        <source>released</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>reverted</source>
        <translation>revertiert</translation>
    </message>
    <message>
        <source>draft for %1</source>
        <translation>Entwurf seit %1</translation>
    </message>
    <message>
        <source>in work for %1</source>
        <translation>in Arbeit seit %1</translation>
    </message>
    <message>
        <source>ready to merge</source>
        <translation>bereit zum Mergen</translation>
    </message>
    <message>
        <source>in review for %1</source>
        <translation>im Review seit %1</translation>
    </message>
    <message>
        <source>deployed, release unknown</source>
        <translation>ausgeliefert, Freigabe unbekannt</translation>
    </message>
    <message>
        <source>deployed, not released for %1</source>
        <translation>ausgeliefert, seit %1 nicht freigegeben</translation>
    </message>
    <message>
        <source>deployed, not released</source>
        <translation>ausgeliefert, nicht freigegeben</translation>
    </message>
    <message>
        <source>released %1</source>
        <translation>freigegeben %1</translation>
    </message>
    <message>
        <source>delete the branch</source>
        <translation>Branch löschen</translation>
    </message>
    <message>
        <source>remove %1: %2 over</source>
        <translation>%1 entfernen: %2 überfällig</translation>
    </message>
    <message>
        <source>remove %1 in %2</source>
        <translation>%1 entfernen in %2</translation>
    </message>
    <message>
        <source>contract of %1 allowed</source>
        <translation>Contract von %1 erlaubt</translation>
    </message>
    <message>
        <source>contract of %1 in %2</source>
        <translation>Contract von %1 in %2</translation>
    </message>
    <message>
        <source>live: %1 over</source>
        <translation>live: %1 überfällig</translation>
    </message>
    <message>
        <source>live within %1</source>
        <translation>live binnen %1</translation>
    </message>
    <message>
        <source>overdue for %1</source>
        <translation>überfällig seit %1</translation>
    </message>
    <message>
        <source>overdue in %1</source>
        <translation>überfällig in %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>in production for %1</source>
        <translation>seit %1 in Produktion</translation>
    </message>
    <message>
        <source>in production</source>
        <translation>in Produktion</translation>
    </message>
</context>
<context>
    <name>EngineWording</name>
    <message>
        <source>its health check failed (exit code %1)</source>
        <translation>der Healthcheck ist fehlgeschlagen (Exit-Code %1)</translation>
    </message>
    <message>
        <source>it ended with exit code %1</source>
        <translation>er endete mit Exit-Code %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes have too little memory or processor left</source>
        <translation>
            <numerusform>%Ln Knoten hat zu wenig Speicher oder Rechenzeit frei</numerusform>
            <numerusform>%Ln Knoten haben zu wenig Speicher oder Rechenzeit frei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes are ruled out by its placement</source>
        <translation>
            <numerusform>%Ln Knoten ist durch die Platzierung ausgeschlossen</numerusform>
            <numerusform>%Ln Knoten sind durch die Platzierung ausgeschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its port is taken on %Ln nodes</source>
        <translation>
            <numerusform>der Port ist auf %Ln Knoten belegt</numerusform>
            <numerusform>der Port ist auf %Ln Knoten belegt</numerusform>
        </translation>
    </message>
    <message>
        <source>each node has as many of its tasks as are allowed</source>
        <translation>jeder Knoten hat so viele Tasks davon, wie erlaubt sind</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes lack a plugin that it needs</source>
        <translation>
            <numerusform>%Ln Knoten fehlt ein benötigtes Plugin</numerusform>
            <numerusform>%Ln Knoten fehlt ein benötigtes Plugin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its image is not for the platform of %Ln nodes</source>
        <translation>
            <numerusform>das Image passt nicht zur Plattform von %Ln Knoten</numerusform>
            <numerusform>das Image passt nicht zur Plattform von %Ln Knoten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes take no new tasks</source>
        <translation>
            <numerusform>%Ln Knoten nimmt keine neuen Tasks an</numerusform>
            <numerusform>%Ln Knoten nehmen keine neuen Tasks an</numerusform>
        </translation>
    </message>
    <message>
        <source>no node fits</source>
        <translation>kein Knoten passt</translation>
    </message>
    <message>
        <source>there is no image %1</source>
        <translation>es gibt kein Image %1</translation>
    </message>
    <message>
        <source>task %1 failed or ended too early</source>
        <translation>Task %1 ist fehlgeschlagen oder endete zu früh</translation>
    </message>
    <message>
        <source>its health check failed</source>
        <translation>der Healthcheck ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>somebody asked to go back</source>
        <translation>jemand hat das Zurückgehen verlangt</translation>
    </message>
    <message>
        <source>the update is complete</source>
        <translation>das Update ist abgeschlossen</translation>
    </message>
    <message>
        <source>it has gone back</source>
        <translation>der Service ist zurückgegangen</translation>
    </message>
</context>
<context>
    <name>FigureWording</name>
    <message>
        <source>Change lead time</source>
        <translation>Durchlaufzeit von Änderungen</translation>
    </message>
    <message>
        <source>Deployment frequency</source>
        <translation>Deployment-Häufigkeit</translation>
    </message>
    <message>
        <source>Change fail rate</source>
        <translation>Fehlerquote von Änderungen</translation>
    </message>
    <message>
        <source>Failed deployment recovery time</source>
        <translation>Wiederherstellungszeit nach Fehlern</translation>
    </message>
    <message>
        <source>Deployment rework rate</source>
        <translation>Nacharbeitsquote</translation>
    </message>
    <message>
        <source>Active branches</source>
        <translation>Aktive Branches</translation>
    </message>
    <message>
        <source>Branch life time</source>
        <translation>Lebensdauer von Branches</translation>
    </message>
    <message>
        <source>Merged within 24 h</source>
        <translation>Binnen 24 h gemergt</translation>
    </message>
    <message>
        <source>Merged within 48 h</source>
        <translation>Binnen 48 h gemergt</translation>
    </message>
    <message>
        <source>From the author time of a change’s first commit to the moment when the last service ran it. Counted for the changes that reached production in the time looked at.</source>
        <translation>Vom Autorzeitpunkt des ersten Commits einer Änderung bis zu dem Moment, in dem sie im letzten Dienst lief. Gezählt werden Änderungen, die im betrachteten Zeitraum die Produktion erreicht haben.</translation>
    </message>
    <message>
        <source>How many rollouts of production services ended, well or not, divided by the days. Rollouts are those that this computer saw; mere scaling does not count.</source>
        <translation>Wie viele Rollouts produktiver Dienste endeten, erfolgreich oder nicht, geteilt durch die Anzahl der Tage. Gezählt werden Rollouts, die dieser Computer gesehen hat; reines Skalieren zählt nicht.</translation>
    </message>
    <message>
        <source>The share of deployments that Swarm or somebody rolled back, together with the changes on trunk that were reverted.</source>
        <translation>Der Anteil der Deployments, die Swarm oder jemand zurückgerollt hat, zusammen mit den Änderungen auf dem Trunk, die revertiert wurden.</translation>
    </message>
    <message>
        <source>From a failed deployment to the next one of the same service that ended well, and from the merge of a reverted change to its revert.</source>
        <translation>Von einem fehlgeschlagenen Deployment bis zum nächsten erfolgreichen desselben Dienstes und vom Merge einer revertierten Änderung bis zu ihrem Revert.</translation>
    </message>
    <message>
        <source>The share of deployments that were not planned: those of a service whose deployment before had failed.</source>
        <translation>Der Anteil ungeplanter Deployments: solche eines Dienstes, dessen vorheriges Deployment fehlgeschlagen war.</translation>
    </message>
    <message>
        <source>Branches now that hold commits which trunk does not have.</source>
        <translation>Branches, die derzeit Commits enthalten, die dem Trunk fehlen.</translation>
    </message>
    <message>
        <source>From the author time of a change’s first commit to its merge.</source>
        <translation>Vom Autorzeitpunkt des ersten Commits einer Änderung bis zu ihrem Merge.</translation>
    </message>
    <message>
        <source>The share of merged changes whose branch lived for 24 hours at most.</source>
        <translation>Der Anteil gemergter Änderungen, deren Branch höchstens 24 Stunden bestand.</translation>
    </message>
    <message>
        <source>The share of merged changes whose branch lived for 48 hours at most.</source>
        <translation>Der Anteil gemergter Änderungen, deren Branch höchstens 48 Stunden bestand.</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 pro Tag</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>no swarm is connected</source>
        <translation>kein Swarm verbunden</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 of %2 samples: too few</source>
        <translation>%1 von %2 Messwerten: zu wenige</translation>
    </message>
    <message>
        <source>median of %1 · 90 % below %2</source>
        <translation>Median aus %1 · 90 % unter %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>aus %1</translation>
    </message>
</context>
<context>
    <name>NewsWording</name>
    <message>
        <source>#%1 %2 is ready to merge.</source>
        <translation>#%1 %2 ist bereit zum Mergen.</translation>
    </message>
    <message>
        <source>#%1 %2 is not ready.</source>
        <translation>#%1 %2 ist nicht bereit.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on for %1 %</source>
        <translation>an für %1 %</translation>
    </message>
    <message>
        <source>Flag %1 is %2.</source>
        <translation>Flag %1 ist %2.</translation>
    </message>
    <message>
        <source>Flag %1 is %2, by %3.</source>
        <translation>Flag %1 ist %2, durch %3.</translation>
    </message>
    <message>
        <source>%1 is in the phase %2.</source>
        <translation>%1 ist in der Phase %2.</translation>
    </message>
    <message>
        <source>The contract of %1 is allowed now.</source>
        <translation>Der Contract von %1 ist jetzt erlaubt.</translation>
    </message>
    <message>
        <source>The contract of %1 is not allowed.</source>
        <translation>Der Contract von %1 ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Ready to merge</source>
        <translation>Bereit zum Mergen</translation>
    </message>
    <message>
        <source>Contract allowed</source>
        <translation>Contract erlaubt</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>In production</source>
        <translation>In Produktion</translation>
    </message>
    <message>
        <source>Flag changed</source>
        <translation>Flag geändert</translation>
    </message>
    <message>
        <source>Schema change</source>
        <translation>Schemaänderung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things changed</source>
        <translation>
            <numerusform>%Ln Neuigkeit</numerusform>
            <numerusform>%Ln Neuigkeiten</numerusform>
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
        <translation>Ohne Merge geschlossen.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>PassportWording</name>
    <message>
        <source>left trunk %1</source>
        <translation>vom Trunk abgezweigt %1</translation>
    </message>
    <message>
        <source>merged after %1</source>
        <translation>gemergt nach %1</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 alt</translation>
    </message>
    <message>
        <source>committed to trunk without a pull request</source>
        <translation>ohne Pull Request auf den Trunk committet</translation>
    </message>
    <message>
        <source>where it began is not known</source>
        <translation>Ursprung nicht bekannt</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>merged around: %1</source>
        <translation>beim Mergen umgangen: %1</translation>
    </message>
    <message>
        <source>how it was reviewed is not known</source>
        <translation>nicht bekannt, wie es geprüft wurde</translation>
    </message>
    <message>
        <source>nothing is known to have been gone around</source>
        <translation>kein umgangenes Gate bekannt</translation>
    </message>
    <message>
        <source>no pull request</source>
        <translation>kein Pull Request</translation>
    </message>
    <message>
        <source>no pull request yet</source>
        <translation>noch kein Pull Request</translation>
    </message>
    <message>
        <source>#%1, opened %2 by %3</source>
        <translation>#%1, geöffnet %2 von %3</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Gates</translation>
    </message>
    <message>
        <source> by %1</source>
        <translation> von %1</translation>
    </message>
    <message>
        <source>%1, %2%3</source>
        <translation>%1, %2%3</translation>
    </message>
    <message>
        <source>every gate has passed: it can be merged</source>
        <translation>alle Gates bestanden: kann gemergt werden</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>taken back by %1, %2</source>
        <translation>zurückgenommen durch %1, %2</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Trunk</translation>
    </message>
    <message>
        <source>none is needed</source>
        <translation>nicht erforderlich</translation>
    </message>
    <message>
        <source>no service was given an image with it yet</source>
        <translation>noch kein Dienst hat ein Image damit erhalten</translation>
    </message>
    <message>
        <source>not known: no swarm was asked</source>
        <translation>nicht bekannt: kein Swarm abgefragt</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>runs it since %1</source>
        <translation>läuft damit seit %1</translation>
    </message>
    <message>
        <source>runs it</source>
        <translation>läuft damit</translation>
    </message>
    <message>
        <source>is being updated since %1</source>
        <translation>wird aktualisiert seit %1</translation>
    </message>
    <message>
        <source>went back to %1, %2</source>
        <translation>zurückgerollt auf %1, %2</translation>
    </message>
    <message>
        <source>does not run it yet</source>
        <translation>läuft noch nicht damit</translation>
    </message>
    <message>
        <source>with it went back: %1</source>
        <translation>mit zurückgerollt: %1</translation>
    </message>
    <message>
        <source>Rollout of %1</source>
        <translation>Rollout von %1</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>Rollout</translation>
    </message>
    <message>
        <source>no service is built from what it changes</source>
        <translation>aus dem Geänderten wird kein Dienst gebaut</translation>
    </message>
    <message>
        <source>no service is built from this repository</source>
        <translation>aus diesem Repository wird kein Dienst gebaut</translation>
    </message>
    <message>
        <source>flag %1</source>
        <translation>Flag %1</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Flag</translation>
    </message>
    <message>
        <source>which flags it is behind is not known</source>
        <translation>nicht bekannt, hinter welchen Flags es liegt</translation>
    </message>
    <message>
        <source>behind none: released with the rollout, %1</source>
        <translation>hinter keinem: mit dem Rollout freigegeben, %1</translation>
    </message>
    <message>
        <source>behind none: released with the rollout</source>
        <translation>hinter keinem: mit dem Rollout freigegeben</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>its state is not known</source>
        <translation>Zustand nicht bekannt</translation>
    </message>
    <message>
        <source>100 % since %1</source>
        <translation>100 % seit %1</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>to be removed by %1</source>
        <translation>zu entfernen bis %1</translation>
    </message>
    <message>
        <source>Flag %1</source>
        <translation>Flag %1</translation>
    </message>
    <message>
        <source>phase: %1</source>
        <translation>Phase: %1</translation>
    </message>
    <message>
        <source>, contract allowed from %1</source>
        <translation>, Contract erlaubt ab %1</translation>
    </message>
    <message>
        <source>Schema %1</source>
        <translation>Schema %1</translation>
    </message>
    <message>
        <source>the branch is deleted</source>
        <translation>der Branch ist gelöscht</translation>
    </message>
    <message>
        <source>the branch is still there</source>
        <translation>der Branch ist noch da</translation>
    </message>
    <message>
        <source>nothing is left to do</source>
        <translation>nichts mehr zu tun</translation>
    </message>
    <message>
        <source>nothing is due</source>
        <translation>nichts fällig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
</context>
<context>
    <name>RuleWording</name>
    <message>
        <source>due from %1, overdue from %2</source>
        <translation>fällig ab %1, überfällig ab %2</translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) by people</source>
        <translation>
            <numerusform>%n Genehmigung durch Personen</numerusform>
            <numerusform>%n Genehmigungen durch Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at 100 %, a warning %2 before</source>
        <translation>%1 bei 100 %, Warnung %2 vorher</translation>
    </message>
    <message>
        <source>web: %1; API: %2</source>
        <translation>Web: %1; API: %2</translation>
    </message>
    <message>
        <source>%1 failures in %2</source>
        <translation>%1 Fehlschläge in %2</translation>
    </message>
    <message>
        <source>%1 on top of its own configuration</source>
        <translation>%1 zusätzlich zur eigenen Konfiguration</translation>
    </message>
    <message>
        <source>%1 without reads</source>
        <translation>%1 ohne Lesezugriffe</translation>
    </message>
    <message>
        <source>tables from %1 rows</source>
        <translation>Tabellen ab %1 Zeilen</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>beendet %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>, allowed by %1</source>
        <translation>, erlaubt von %1</translation>
    </message>
    <message numerus="yes">
        <source> (extended %n time(s))</source>
        <translation>
            <numerusform> (%n-mal verlängert)</numerusform>
            <numerusform> (%n-mal verlängert)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::AccountDialog</name>
    <message>
        <source>Account on %1</source>
        <translation>Konto auf %1</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>A token is looked for in GH_TOKEN and GITHUB_TOKEN, then with gh auth token, then in the keychain. What you do here changes only the keychain.</source>
        <translation>Ein Token wird in GH_TOKEN und GITHUB_TOKEN gesucht, dann mit gh auth token, dann im Schlüsselbund. Aktionen hier ändern nur den Schlüsselbund.</translation>
    </message>
    <message>
        <source>Forget the token</source>
        <translation>Token vergessen</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Mit dem Browser anmelden</translation>
    </message>
    <message>
        <source>Sign in with a token</source>
        <translation>Mit einem Token anmelden</translation>
    </message>
    <message>
        <source>Client ID of an OAuth app on %1 with device flow</source>
        <translation>Client-ID einer OAuth-App auf %1 mit Device Flow</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Get a code</source>
        <translation>Code anfordern</translation>
    </message>
    <message>
        <source>Token with read access</source>
        <translation>Token mit Lesezugriff</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Keep in the keychain</source>
        <translation>Im Schlüsselbund speichern</translation>
    </message>
    <message>
        <source>Scopes of the token: %1</source>
        <translation>Scopes des Tokens: %1</translation>
    </message>
    <message>
        <source>Everything that Trunkline shows can be read with it.</source>
        <translation>Alles, was Trunkline anzeigt, ist damit lesbar.</translation>
    </message>
    <message>
        <source>Asking %1 for a code…</source>
        <translation>Code wird von %1 angefordert…</translation>
    </message>
    <message>
        <source>Type this code at %1. Trunkline notices when it is done.</source>
        <translation>Diesen Code auf %1 eingeben. Trunkline bemerkt, wenn das erledigt ist.</translation>
    </message>
    <message>
        <source>Signed in. The token is in the keychain.</source>
        <translation>Angemeldet. Das Token liegt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The token is in the keychain.</source>
        <translation>Das Token liegt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keychain holds no token for %1 any more.</source>
        <translation>Der Schlüsselbund enthält kein Token mehr für %1.</translation>
    </message>
</context>
<context>
    <name>Trunkline::AdviceText</name>
    <message>
        <source>One local commit is not on its remote yet.</source>
        <translation>Ein lokaler Commit ist noch nicht auf dem Remote.</translation>
    </message>
    <message numerus="yes">
        <source>%n local commits are not on its remote yet.</source>
        <translation>
            <numerusform>%n lokaler Commit ist noch nicht auf dem Remote.</numerusform>
            <numerusform>%n lokale Commits sind noch nicht auf dem Remote.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its age is unknown</source>
        <translation>Das Alter ist unbekannt</translation>
    </message>
    <message>
        <source>The clone lacks the commits where it left %1. “git fetch --unshallow” brings them.</source>
        <translation>Dem Klon fehlen die Commits, bei denen der Branch von %1 abzweigte. „git fetch --unshallow“ holt sie.</translation>
    </message>
    <message>
        <source>Next: delete it</source>
        <translation>Als Nächstes: löschen</translation>
    </message>
    <message>
        <source>Everything in it is on %1.</source>
        <translation>Der gesamte Inhalt ist auf %1.</translation>
    </message>
    <message>
        <source>Nothing was ever committed here.</source>
        <translation>Hier wurde nie etwas committet.</translation>
    </message>
    <message>
        <source>Next: resolve the conflicts</source>
        <translation>Als Nächstes: Konflikte auflösen</translation>
    </message>
    <message>
        <source>Merge %1 into it, or rebase it, while the conflicts are still small.</source>
        <translation>%1 hineinmergen oder einen Rebase ausführen, solange die Konflikte noch klein sind.</translation>
    </message>
    <message>
        <source>Next: merge it, behind a flag if need be</source>
        <translation>Als Nächstes: mergen, notfalls hinter einem Flag</translation>
    </message>
    <message>
        <source>It is over the limit. What is not finished can go to %1 switched off; the rest can be split off.</source>
        <translation>Der Branch ist über der Grenze. Unfertiges kann ausgeschaltet auf %1; der Rest lässt sich abspalten.</translation>
    </message>
    <message>
        <source>Next: merge it today</source>
        <translation>Als Nächstes: heute mergen</translation>
    </message>
    <message>
        <source>It merges cleanly now, and the limit is near.</source>
        <translation>Der Merge ist derzeit konfliktfrei, und die Grenze ist nah.</translation>
    </message>
    <message>
        <source>Next: push</source>
        <translation>Als Nächstes: pushen</translation>
    </message>
</context>
<context>
    <name>Trunkline::AttentionList</name>
    <message>
        <source>Needs attention</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Ways to group</source>
        <translation>Gruppierungsarten</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Nicht gruppiert</translation>
    </message>
    <message>
        <source>By page</source>
        <translation>Nach Seite</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Nach Regel</translation>
    </message>
    <message>
        <source>Show on its page</source>
        <translation>Auf der Seite anzeigen</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Zurückstellen…</translation>
    </message>
    <message>
        <source>Show what is snoozed</source>
        <translation>Zurückgestelltes anzeigen</translation>
    </message>
    <message>
        <source>errors: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>warnings: %1</source>
        <translation>Warnungen: %1</translation>
    </message>
    <message>
        <source>snoozed: %1</source>
        <translation>zurückgestellt: %1</translation>
    </message>
    <message>
        <source>rules without a verdict: %1</source>
        <translation>Regeln ohne Ergebnis: %1</translation>
    </message>
    <message>
        <source>most urgent first</source>
        <translation>Dringendstes zuerst</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Kein Handlungsbedarf</translation>
    </message>
    <message>
        <source>as far as the connected sources tell</source>
        <translation>soweit die verbundenen Quellen erkennen lassen</translation>
    </message>
</context>
<context>
    <name>Trunkline::AttentionModel</name>
    <message>
        <source>services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>migrations</source>
        <translation>Migrationen</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>Flags</translation>
    </message>
    <message>
        <source>pull requests</source>
        <translation>Pull Requests</translation>
    </message>
    <message>
        <source>branches</source>
        <translation>Branches</translation>
    </message>
    <message>
        <source>previews</source>
        <translation>Vorschauen</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
</context>
<context>
    <name>Trunkline::AttentionWording</name>
    <message>
        <source>force push</source>
        <translation>Force-Push</translation>
    </message>
    <message>
        <source>unprotected</source>
        <translation>ungeschützt</translation>
    </message>
    <message>
        <source>no review</source>
        <translation>kein Review</translation>
    </message>
    <message>
        <source>reverted</source>
        <translation>revertiert</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>gemergt</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>tests failed</source>
        <translation>Tests rot</translation>
    </message>
    <message>
        <source>AI review</source>
        <translation>KI-Review</translation>
    </message>
    <message>
        <source>AI review failed</source>
        <translation>KI-Review rot</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>Genehmigung</translation>
    </message>
    <message>
        <source>no preview</source>
        <translation>keine Vorschau</translation>
    </message>
    <message>
        <source>old</source>
        <translation>alt</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>remove soon</source>
        <translation>bald entfernen</translation>
    </message>
    <message>
        <source>remove now</source>
        <translation>jetzt entfernen</translation>
    </message>
    <message>
        <source>not in table</source>
        <translation>nicht in Tabelle</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>unbenutzt</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>kein Eigentümer</translation>
    </message>
    <message>
        <source>API only</source>
        <translation>nur API</translation>
    </message>
    <message>
        <source>UI only</source>
        <translation>nur UI</translation>
    </message>
    <message>
        <source>audit due</source>
        <translation>Audit fällig</translation>
    </message>
    <message>
        <source>stays off</source>
        <translation>bleibt aus</translation>
    </message>
    <message>
        <source>no down</source>
        <translation>kein Down</translation>
    </message>
    <message>
        <source>down fails</source>
        <translation>Down schlägt fehl</translation>
    </message>
    <message>
        <source>destructive</source>
        <translation>destruktiv</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>unproven</source>
        <translation>unbelegt</translation>
    </message>
    <message>
        <source>long lock</source>
        <translation>lange Sperre</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>unbewertet</translation>
    </message>
    <message>
        <source>tasks missing</source>
        <translation>Tasks fehlen</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>zurückgerollt</translation>
    </message>
    <message>
        <source>no health check</source>
        <translation>kein Healthcheck</translation>
    </message>
    <message>
        <source>stop-first</source>
        <translation>stop-first</translation>
    </message>
    <message>
        <source>no rollback</source>
        <translation>kein Rollback</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>im Rückstand</translation>
    </message>
    <message>
        <source>off trunk</source>
        <translation>nicht vom Trunk</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>crash loop</source>
        <translation>Crash-Loop</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>hängt</translation>
    </message>
    <message>
        <source>orphan</source>
        <translation>verwaist</translation>
    </message>
    <message>
        <source>not answering</source>
        <translation>antwortet nicht</translation>
    </message>
    <message>
        <source>outdated</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>AI rules</source>
        <translation>KI-Regeln</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 überfällig</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
</context>
<context>
    <name>Trunkline::BranchActions</name>
    <message>
        <source>Show details</source>
        <translation>Details anzeigen</translation>
    </message>
    <message>
        <source>Open on the host</source>
        <translation>Auf dem Host öffnen</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Copy as Markdown table</source>
        <translation>Als Markdown-Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy checkout command</source>
        <translation>Checkout-Befehl kopieren</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Fetch</translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Stop fetching</source>
        <translation>Fetch abbrechen</translation>
    </message>
</context>
<context>
    <name>Trunkline::BranchFilterBar</name>
    <message>
        <source>Not grouped</source>
        <translation>Nicht gruppiert</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Nach Zustand</translation>
    </message>
    <message>
        <source>By author</source>
        <translation>Nach Autor</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Show branches: %1</source>
        <translation>Branches anzeigen: %1</translation>
    </message>
</context>
<context>
    <name>Trunkline::BranchModel</name>
    <message>
        <source>checked out</source>
        <translation>ausgecheckt</translation>
    </message>
    <message>
        <source>local branch: %1 ahead of and %2 behind its remote</source>
        <translation>lokaler Branch: %1 vor und %2 hinter dem Remote</translation>
    </message>
    <message>
        <source>Its own commits cannot be read (shallow or partial clone?)</source>
        <translation>Eigene Commits nicht lesbar (flacher oder partieller Klon?)</translation>
    </message>
    <message>
        <source>No commits of its own</source>
        <translation>Keine eigenen Commits</translation>
    </message>
    <message>
        <source>first own commit: %1</source>
        <translation>erster eigener Commit: %1</translation>
    </message>
    <message>
        <source>%1 own commits, %2 commits of trunk are missing</source>
        <translation>%1 eigene Commits, %2 Commits des Trunks fehlen</translation>
    </message>
    <message>
        <source>Not computed yet</source>
        <translation>Noch nicht berechnet</translation>
    </message>
    <message>
        <source>Merges cleanly</source>
        <translation>Konfliktfrei mergebar</translation>
    </message>
    <message>
        <source>%1, checked out</source>
        <translation>%1, ausgecheckt</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Ahead / behind</source>
        <translation>Voraus / zurück</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Last commit</source>
        <translation>Letzter Commit</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Pull request</source>
        <translation>Pull Request</translation>
    </message>
</context>
<context>
    <name>Trunkline::BranchPage</name>
    <message>
        <source>1 branch</source>
        <translation>1 Branch</translation>
    </message>
    <message numerus="yes">
        <source>%Ln branches</source>
        <translation>
            <numerusform>%Ln Branch</numerusform>
            <numerusform>%Ln Branches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln überfällig</numerusform>
            <numerusform>%Ln überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Branches</translation>
    </message>
    <message>
        <source>Filter branches: name, author, age:&gt;48h…</source>
        <translation>Branches filtern: Name, Autor, age:&gt;48h…</translation>
    </message>
    <message>
        <source>looking for merges and conflicts…</source>
        <translation>Merges und Konflikte werden ermittelt…</translation>
    </message>
    <message>
        <source>fetched %1</source>
        <translation>Fetch %1</translation>
    </message>
    <message>
        <source>age since it left %1 · tick = %2</source>
        <translation>Alter seit Abzweigung von %1 · Strich = %2</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>ältester %1</translation>
    </message>
    <message>
        <source>It moved from %1 to %2, which does not contain it (seen %3).</source>
        <translation>%1 wurde zu %2 verschoben, worin er nicht enthalten ist (gesehen %3).</translation>
    </message>
    <message numerus="yes">
        <source>Another %n time(s) before that.</source>
        <translation>
            <numerusform>Davor noch %n-mal.</numerusform>
            <numerusform>Davor noch %n-mal.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was force-pushed</source>
        <translation>Force-Push auf %1</translation>
    </message>
    <message>
        <source>No branches to show</source>
        <translation>Keine Branches zum Anzeigen</translation>
    </message>
    <message>
        <source>They appear as soon as the repository can be read.</source>
        <translation>Sie erscheinen, sobald das Repository gelesen werden kann.</translation>
    </message>
    <message>
        <source>Open another repository…</source>
        <translation>Anderes Repository öffnen…</translation>
    </message>
    <message>
        <source>Reading the repository…</source>
        <translation>Repository wird gelesen…</translation>
    </message>
    <message>
        <source>No branch but %1: that is the goal.</source>
        <translation>Kein Branch außer %1: Das ist das Ziel.</translation>
    </message>
    <message>
        <source>No branch matches</source>
        <translation>Kein passender Branch</translation>
    </message>
    <message>
        <source>Words look at name, author and state; age:&gt;48h, conflict:yes and the like at one fact.</source>
        <translation>Wörter durchsuchen Name, Autor und Zustand; age:&gt;48h, conflict:yes usw. prüfen eine einzelne Angabe.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Oldest branch</source>
        <translation>Ältester Branch</translation>
    </message>
    <message>
        <source>no branch but %1</source>
        <translation>kein Branch außer %1</translation>
    </message>
    <message>
        <source>%1 of %2 over %3</source>
        <translation>%1 von %2 über %3</translation>
    </message>
</context>
<context>
    <name>Trunkline::BranchPanel</name>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>What the branch holds</source>
        <translation>Inhalt des Branches</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Commits of the branch</source>
        <translation>Commits des Branches</translation>
    </message>
    <message>
        <source>Files the branch changes</source>
        <translation>Vom Branch geänderte Dateien</translation>
    </message>
    <message>
        <source>Files in conflict</source>
        <translation>Dateien mit Konflikten</translation>
    </message>
    <message>
        <source>The merge with its conflict markers</source>
        <translation>Der Merge mit seinen Konfliktmarkierungen</translation>
    </message>
    <message>
        <source>Reading the branch…</source>
        <translation>Branch wird gelesen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The newest %1 of %2 commits</source>
        <translation>Die neuesten %1 von %2 Commits</translation>
    </message>
    <message>
        <source>Commits %1</source>
        <translation>Commits %1</translation>
    </message>
    <message>
        <source>Files %1</source>
        <translation>Dateien %1</translation>
    </message>
    <message>
        <source>Conflicts %1</source>
        <translation>Konflikte %1</translation>
    </message>
    <message>
        <source>No file differs.</source>
        <translation>Keine Datei unterscheidet sich.</translation>
    </message>
    <message>
        <source>It merges cleanly into %1.</source>
        <translation>Lässt sich konfliktfrei in %1 mergen.</translation>
    </message>
    <message>
        <source>No text to show: %1.</source>
        <translation>Kein Text zum Anzeigen: %1.</translation>
    </message>
    <message>
        <source>%1 against %2 @ %3, read %4</source>
        <translation>%1 gegen %2 @ %3, gelesen %4</translation>
    </message>
</context>
<context>
    <name>Trunkline::BranchRemoval</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1 was deleted on %2.</source>
        <translation>%1 wurde auf %2 gelöscht.</translation>
    </message>
    <message>
        <source>%1 was deleted locally.</source>
        <translation>%1 wurde lokal gelöscht.</translation>
    </message>
    <message>
        <source>%1 was deleted locally and on %2; only the local one can be brought back.</source>
        <translation>%1 wurde lokal und auf %2 gelöscht; nur der lokale Branch lässt sich wiederherstellen.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 ist wieder da.</translation>
    </message>
    <message>
        <source>%1 was not brought back</source>
        <translation>%1 wurde nicht wiederhergestellt</translation>
    </message>
</context>
<context>
    <name>Trunkline::BranchWording</name>
    <message>
        <source>1 commit</source>
        <translation>1 Commit</translation>
    </message>
    <message numerus="yes">
        <source>%n commits</source>
        <translation>
            <numerusform>%n Commit</numerusform>
            <numerusform>%n Commits</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing committed yet</source>
        <translation>noch nichts committet</translation>
    </message>
    <message>
        <source>everything is on %1, as one squashed commit</source>
        <translation>alles ist auf %1, als ein Squash-Commit</translation>
    </message>
    <message>
        <source>everything is on %1, rebased</source>
        <translation>alles ist auf %1, per Rebase</translation>
    </message>
    <message>
        <source>everything is on %1</source>
        <translation>alles ist auf %1</translation>
    </message>
    <message>
        <source>its age is unknown: its own commits cannot be read</source>
        <translation>Alter unbekannt: eigene Commits nicht lesbar</translation>
    </message>
    <message>
        <source>left %1 %2</source>
        <translation>%2 von %1 abgezweigt</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>frisch</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>gemergt</translation>
    </message>
    <message>
        <source>not merged</source>
        <translation>nicht gemergt</translation>
    </message>
    <message>
        <source>squash-merged</source>
        <translation>per Squash gemergt</translation>
    </message>
    <message>
        <source>rebase-merged</source>
        <translation>per Rebase gemergt</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>überfällig seit %1</translation>
    </message>
    <message>
        <source>overdue at %1</source>
        <translation>überfällig ab %1</translation>
    </message>
    <message>
        <source>overdue %1</source>
        <translation>überfällig ab %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>conflicts with %1 in %2</source>
        <translation>Konflikte mit %1 in %2</translation>
    </message>
</context>
<context>
    <name>Trunkline::ChangeActions</name>
    <message>
        <source>Show details</source>
        <translation>Details anzeigen</translation>
    </message>
    <message>
        <source>Open pull request</source>
        <translation>Pull Request öffnen</translation>
    </message>
    <message>
        <source>Show service</source>
        <translation>Dienst anzeigen</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Copy commit</source>
        <translation>Commit kopieren</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy as Markdown table</source>
        <translation>Als Markdown-Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy revert</source>
        <translation>Revert kopieren</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>The git command that takes this change back; it is copied, not run</source>
        <translation>Der git-Befehl, der diese Änderung zurücknimmt; er wird kopiert, nicht ausgeführt</translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Save passport…</source>
        <translation>Werdegang speichern…</translation>
    </message>
</context>
<context>
    <name>Trunkline::ChangeFilterBar</name>
    <message>
        <source>Not grouped</source>
        <translation>Nicht gruppiert</translation>
    </message>
    <message>
        <source>By station</source>
        <translation>Nach Station</translation>
    </message>
    <message>
        <source>By author</source>
        <translation>Nach Autor</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>not live</source>
        <translation>nicht live</translation>
    </message>
    <message>
        <source>not released</source>
        <translation>nicht freigegeben</translation>
    </message>
    <message>
        <source>went back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>author not known</source>
        <translation>Autor nicht bekannt</translation>
    </message>
    <message>
        <source>Show changes: %1</source>
        <translation>Änderungen anzeigen: %1</translation>
    </message>
</context>
<context>
    <name>Trunkline::ChangeFlagDialog</name>
    <message>
        <source>Change flag</source>
        <translation>Flag ändern</translation>
    </message>
    <message>
        <source>Turn %1 off in %2?</source>
        <translation>%1 in %2 ausschalten?</translation>
    </message>
    <message>
        <source>Change %1 in %2</source>
        <translation>%1 in %2 ändern</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
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
        <translation>Ende</translation>
    </message>
    <message>
        <source>stays so</source>
        <translation>bleibt so</translation>
    </message>
    <message numerus="yes">
        <source>off again after %n min, unless confirmed</source>
        <translation>
            <numerusform>nach %n min wieder aus, falls nicht bestätigt</numerusform>
            <numerusform>nach %n min wieder aus, falls nicht bestätigt</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>The role of this connection may not change that</source>
        <translation>Die Rolle dieser Verbindung darf das nicht ändern</translation>
    </message>
    <message>
        <source>Why? It is written beside the change.</source>
        <translation>Warum? Wird mit der Änderung gespeichert.</translation>
    </message>
    <message>
        <source>Turned off at once</source>
        <translation>Sofort ausgeschaltet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Type %1, or hold the button</source>
        <translation>%1 eingeben oder die Schaltfläche gedrückt halten</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Zur Bestätigung</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Noch ändert sich nichts.</translation>
    </message>
    <message>
        <source>Turn off now</source>
        <translation>Jetzt ausschalten</translation>
    </message>
    <message>
        <source>Hold to change</source>
        <translation>Zum Ändern gedrückt halten</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>Ein Grund ist erforderlich</translation>
    </message>
    <message>
        <source>Type the flag&apos;s key, or hold this button down</source>
        <translation>Schlüssel des Flags eingeben oder diese Schaltfläche gedrückt halten</translation>
    </message>
    <message>
        <source>It is not known whether it was changed</source>
        <translation>Es ist nicht bekannt, ob geändert wurde</translation>
    </message>
    <message>
        <source>The flag was not changed</source>
        <translation>Das Flag wurde nicht geändert</translation>
    </message>
    <message>
        <source>The flag is gone</source>
        <translation>Das Flag ist nicht mehr da</translation>
    </message>
    <message>
        <source>Nothing was changed: the table does not have it any more, or this role may not see it.</source>
        <translation>Nichts wurde geändert: Die Tabelle enthält es nicht mehr, oder diese Rolle darf es nicht sehen.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>%1 was faster: nothing was changed</source>
        <translation>%1 war schneller: Nichts wurde geändert</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>Eigene Änderung: %1</translation>
    </message>
    <message>
        <source>Look again, then decide.</source>
        <translation>Erneut ansehen, dann entscheiden.</translation>
    </message>
    <message>
        <source>It cannot be changed now</source>
        <translation>Es lässt sich jetzt nicht ändern</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>Andere Änderung: %1</translation>
    </message>
</context>
<context>
    <name>Trunkline::ChangeModel</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Gemergt</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
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
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Filter changes: title, station:deployed, service:api, flag:cart…</source>
        <translation>Änderungen filtern: Titel, station:deployed, service:api, flag:cart…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes in 30 days</source>
        <translation>
            <numerusform>%Ln Änderung in 30 Tagen</numerusform>
            <numerusform>%Ln Änderungen in 30 Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 deployed and not released</source>
        <translation>%1 ausgeliefert und nicht freigegeben</translation>
    </message>
    <message>
        <source>Merged, not live</source>
        <translation>Gemergt, nicht live</translation>
    </message>
    <message>
        <source>longest for %1</source>
        <translation>älteste seit %1</translation>
    </message>
    <message>
        <source>all of trunk is in production</source>
        <translation>der gesamte Trunk ist in Produktion</translation>
    </message>
    <message>
        <source>%1 not released</source>
        <translation>%1 nicht freigegeben</translation>
    </message>
    <message>
        <source>%1 in flight</source>
        <translation>%1 unterwegs</translation>
    </message>
    <message>
        <source>%1 merged, not live for up to %2</source>
        <translation>%1 gemergt, seit bis zu %2 nicht live</translation>
    </message>
    <message>
        <source>%1 deployed, not released</source>
        <translation>%1 ausgeliefert, nicht freigegeben</translation>
    </message>
    <message>
        <source>%1 went back</source>
        <translation>%1 zurückgerollt</translation>
    </message>
    <message>
        <source>deployed is not released: where each change is now</source>
        <translation>ausgeliefert heißt nicht freigegeben: wo jede Änderung jetzt steht</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Following the changes…</source>
        <translation>Änderungen werden verfolgt…</translation>
    </message>
    <message>
        <source>Nothing is on its way</source>
        <translation>Nichts ist unterwegs</translation>
    </message>
    <message>
        <source>No branch holds anything of its own, and nothing came to trunk in 30 days.</source>
        <translation>Kein Branch enthält Eigenes, und seit 30 Tagen kam nichts auf den Trunk.</translation>
    </message>
    <message>
        <source>No change matches</source>
        <translation>Keine passende Änderung</translation>
    </message>
    <message>
        <source>Words look at title, author, branch, flags and standing; station:deployed or service:api at one fact.</source>
        <translation>Wörter durchsuchen Titel, Autor, Branch, Flags und Stand; station:deployed oder service:api prüfen eine einzelne Angabe.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
</context>
<context>
    <name>Trunkline::ChangePanel</name>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>The way of the change</source>
        <translation>Der Weg der Änderung</translation>
    </message>
</context>
<context>
    <name>Trunkline::ChipBar</name>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Ways to group</source>
        <translation>Gruppierungsarten</translation>
    </message>
</context>
<context>
    <name>Trunkline::CodeView</name>
    <message>
        <source>Code places</source>
        <translation>Codestellen</translation>
    </message>
    <message>
        <source>Open in the editor</source>
        <translation>Im Editor öffnen</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>Trunkline::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Do or find anything: an action, a branch, a flag, a service…</source>
        <translation>Alles ausführen oder finden: eine Aktion, einen Branch, ein Flag, einen Dienst…</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Keine Treffer</translation>
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
        <translation>Verfasst</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>Trunkline::ConnectionForm</name>
    <message>
        <source>&amp;Test the connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>&amp;Account…</source>
        <translation>&amp;Konto…</translation>
    </message>
    <message>
        <source>&amp;Repository</source>
        <translation>&amp;Repository</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>R&amp;ole</source>
        <translation>R&amp;olle</translation>
    </message>
    <message>
        <source>as the secret says</source>
        <translation>wie vom Secret vorgegeben</translation>
    </message>
    <message>
        <source>Admin &amp;secret</source>
        <translation>Admin-&amp;Secret</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>bleibt unverändert</translation>
    </message>
    <message>
        <source>Address or context</source>
        <translation>Adresse oder Kontext</translation>
    </message>
    <message>
        <source>as the docker command decides</source>
        <translation>wie der docker-Befehl entscheidet</translation>
    </message>
    <message>
        <source>Address or &amp;context</source>
        <translation>Adresse oder &amp;Kontext</translation>
    </message>
    <message>
        <source>Only needed where the clone’s remote does not name the repository. Under Account you sign in.</source>
        <translation>Nur nötig, wenn das Remote des Klons das Repository nicht nennt. Die Anmeldung erfolgt unter „Konto“.</translation>
    </message>
    <message>
        <source>A manager of the swarm: unix:///var/run/docker.sock, ssh://deploy@example.com, tcp://10.0.0.5:2376, or a docker context.</source>
        <translation>Ein Manager des Swarms: unix:///var/run/docker.sock, ssh://deploy@example.com, tcp://10.0.0.5:2376 oder ein Docker-Kontext.</translation>
    </message>
    <message>
        <source>Where there is no Hasura, flags come from here; besides, backfills and reads are measured. Leave the password out: it is taken from ~/.pgpass or PGPASSWORD and never kept by Trunkline.</source>
        <translation>Ohne Hasura kommen die Flags von hier; außerdem werden Backfills und Lesezugriffe gemessen. Das Passwort weglassen: Es wird aus ~/.pgpass oder PGPASSWORD gelesen und von Trunkline nie gespeichert.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird abgefragt…</translation>
    </message>
    <message>
        <source>It does not work like this</source>
        <translation>So funktioniert die Verbindung nicht</translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation>Die Verbindung funktioniert</translation>
    </message>
    <message>
        <source>&amp;Forget the secret</source>
        <translation>Secret &amp;vergessen</translation>
    </message>
    <message>
        <source>The secret is kept in the keychain of this desktop and goes only to this server. TRUNKLINE_HASURA_ADMIN_SECRET, where it is set, goes before it.</source>
        <translation>Das Secret wird im Schlüsselbund dieses Desktops gespeichert und nur an diesen Server gesendet. TRUNKLINE_HASURA_ADMIN_SECRET hat Vorrang, falls gesetzt.</translation>
    </message>
    <message>
        <source>The keychain still holds the secret</source>
        <translation>Der Schlüsselbund enthält das Secret noch</translation>
    </message>
    <message>
        <source>The keychain holds no secret for this server any more.</source>
        <translation>Der Schlüsselbund enthält kein Secret für diesen Server mehr.</translation>
    </message>
</context>
<context>
    <name>Trunkline::ConnectionWording</name>
    <message>
        <source>from the command line, which goes before what is entered here</source>
        <translation>von der Kommandozeile, die Vorrang vor den Angaben hier hat</translation>
    </message>
    <message>
        <source>from an environment variable, which goes before what is entered here</source>
        <translation>aus einer Umgebungsvariablen, die Vorrang vor den Angaben hier hat</translation>
    </message>
    <message>
        <source>as entered here</source>
        <translation>wie hier angegeben</translation>
    </message>
    <message>
        <source>from .trunkline.yaml</source>
        <translation>aus .trunkline.yaml</translation>
    </message>
    <message>
        <source>from the clone’s remote</source>
        <translation>vom Remote des Klons</translation>
    </message>
    <message>
        <source>from the current docker context</source>
        <translation>aus dem aktuellen Docker-Kontext</translation>
    </message>
    <message>
        <source>the engine of this computer</source>
        <translation>die Engine dieses Computers</translation>
    </message>
    <message>
        <source>from config.yaml of the Hasura project</source>
        <translation>aus config.yaml des Hasura-Projekts</translation>
    </message>
    <message numerus="yes">
        <source>%n open pull requests</source>
        <translation>
            <numerusform>%n offener Pull Request</numerusform>
            <numerusform>%n offene Pull Requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n Dienst</numerusform>
            <numerusform>%n Dienste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flags</source>
        <translation>
            <numerusform>%n Flag</numerusform>
            <numerusform>%n Flags</numerusform>
        </translation>
    </message>
    <message>
        <source>It may change and create flags.</source>
        <translation>Darf Flags ändern und anlegen.</translation>
    </message>
    <message>
        <source>It may change flags, but not create any.</source>
        <translation>Darf Flags ändern, aber keine anlegen.</translation>
    </message>
    <message>
        <source>Flags can only be looked at: without a version column two people could overwrite each other unseen.</source>
        <translation>Flags sind nur lesbar: Ohne Versionsspalte könnten zwei Personen einander unbemerkt überschreiben.</translation>
    </message>
    <message>
        <source>Flags can only be looked at: this role may not change them.</source>
        <translation>Flags sind nur lesbar: Diese Rolle darf sie nicht ändern.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Nicht verbunden.</translation>
    </message>
    <message>
        <source>Used now: %1, %2.</source>
        <comment>address, where it is from</comment>
        <translation>Derzeit verwendet: %1, %2.</translation>
    </message>
    <message>
        <source>%1 answered: %2.</source>
        <comment>server, what was found: PostgreSQL 17.6 answered: 12 flags</comment>
        <translation>%1 hat geantwortet: %2.</translation>
    </message>
    <message>
        <source>Connected as %1.</source>
        <translation>Verbunden als %1.</translation>
    </message>
    <message>
        <source>Not there, or not for this role: %1</source>
        <translation>Nicht vorhanden oder nicht für diese Rolle: %1</translation>
    </message>
</context>
<context>
    <name>Trunkline::ConnectionsDialog</name>
    <message>
        <source>It does not work like this</source>
        <translation>So funktioniert die Verbindung nicht</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Use from now on</source>
        <translation>Ab jetzt verwenden</translation>
    </message>
    <message>
        <source>The secret could not be kept</source>
        <translation>Das Secret konnte nicht gespeichert werden</translation>
    </message>
</context>
<context>
    <name>Trunkline::DeleteBranchDialog</name>
    <message>
        <source>Commits that would become unreachable</source>
        <translation>Commits, die unerreichbar würden</translation>
    </message>
    <message>
        <source>Delete branch</source>
        <translation>Branch löschen</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>The local branch</source>
        <translation>Der lokale Branch</translation>
    </message>
    <message>
        <source>The branch on %1</source>
        <translation>Der Branch auf %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Choose what to delete.</source>
        <translation>Auswählen, was gelöscht werden soll.</translation>
    </message>
    <message>
        <source>Looking for work that would be lost…</source>
        <translation>Arbeit, die verloren ginge, wird gesucht…</translation>
    </message>
    <message>
        <source>This branch cannot be deleted</source>
        <translation>Dieser Branch kann nicht gelöscht werden</translation>
    </message>
    <message>
        <source>It is not known what would be lost</source>
        <translation>Es ist nicht bekannt, was verloren ginge</translation>
    </message>
    <message>
        <source>This commit would become unreachable:</source>
        <translation>Dieser Commit würde unerreichbar:</translation>
    </message>
    <message numerus="yes">
        <source>These %n commits would become unreachable:</source>
        <translation>
            <numerusform>Dieser %n Commit würde unerreichbar:</numerusform>
            <numerusform>Diese %n Commits würden unerreichbar:</numerusform>
        </translation>
    </message>
    <message>
        <source>No commit is lost: other branches or tags still reach all of them.</source>
        <translation>Kein Commit geht verloren: Andere Branches oder Tags erreichen weiterhin alle.</translation>
    </message>
    <message>
        <source>Delete them although %1 does not have this work</source>
        <translation>Löschen, obwohl diese Arbeit auf %1 fehlt</translation>
    </message>
    <message>
        <source>Delete it although it is not merged into %1</source>
        <translation>Löschen, obwohl nicht in %1 gemergt</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message>
        <source>The branch was not deleted</source>
        <translation>Der Branch wurde nicht gelöscht</translation>
    </message>
</context>
<context>
    <name>Trunkline::DiffView</name>
    <message>
        <source>Difference</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>… the first %1 lines are shown</source>
        <translation>… die ersten %1 Zeilen werden angezeigt</translation>
    </message>
    <message>
        <source>This change is too large to show here.</source>
        <translation>Diese Änderung ist zu groß, um sie hier anzuzeigen.</translation>
    </message>
    <message>
        <source>A binary file: there are no lines to compare.</source>
        <translation>Eine Binärdatei: keine Zeilen zum Vergleichen.</translation>
    </message>
    <message>
        <source>Only its name or its mode differs.</source>
        <translation>Nur Name oder Modus unterscheidet sich.</translation>
    </message>
</context>
<context>
    <name>Trunkline::DriftWording</name>
    <message>
        <source>Unknown: trunk&apos;s stack files were not read.</source>
        <translation>Unbekannt: Die Stack-Dateien des Trunks wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>Unknown: no stack file on trunk has this service with a deploy section.</source>
        <translation>Unbekannt: Keine Stack-Datei auf dem Trunk enthält diesen Dienst mit einem deploy-Abschnitt.</translation>
    </message>
    <message>
        <source>Unknown: more than one stack file on trunk names it (%1). A file that names its stack (name: …) or stands under the stack&apos;s name is taken.</source>
        <translation>Unbekannt: Mehrere Stack-Dateien auf dem Trunk nennen ihn (%1). Verwendet wird eine Datei, die ihren Stack nennt (name: …) oder unter dem Namen des Stacks liegt.</translation>
    </message>
    <message>
        <source>as on trunk</source>
        <translation>wie auf dem Trunk</translation>
    </message>
    <message numerus="yes">
        <source>%n lines differ</source>
        <translation>
            <numerusform>%n Zeile weicht ab</numerusform>
            <numerusform>%n Zeilen weichen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>It runs as %1 on trunk says.</source>
        <translation>Der Dienst läuft so, wie %1 auf dem Trunk vorgibt.</translation>
    </message>
    <message>
        <source>It runs otherwise than %1 on trunk says: − the file, + what runs.</source>
        <translation>Der Dienst läuft anders, als %1 auf dem Trunk vorgibt: − die Datei, + was läuft.</translation>
    </message>
    <message>
        <source>Values of variables are compared and not shown.</source>
        <translation>Werte von Variablen werden verglichen, aber nicht angezeigt.</translation>
    </message>
    <message>
        <source>Its networks are not known by name and were left out.</source>
        <translation>Die Namen der Netzwerke sind nicht bekannt; sie wurden ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n stack files cannot be read: %1.</source>
        <translation>
            <numerusform>%n Stack-Datei kann nicht gelesen werden: %1.</numerusform>
            <numerusform>%n Stack-Dateien können nicht gelesen werden: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The stack files of %1 are being read.</source>
        <translation>Die Stack-Dateien von %1 werden gelesen.</translation>
    </message>
    <message>
        <source>Unknown: no stack file on %1 has this service with a deploy section.</source>
        <translation>Unbekannt: Keine Stack-Datei auf %1 enthält diesen Dienst mit einem deploy-Abschnitt.</translation>
    </message>
    <message>
        <source>Unknown: more than one stack file on %1 names it (%2). A file that names its stack (name: …) or stands under the stack&apos;s name is taken.</source>
        <translation>Unbekannt: Mehrere Stack-Dateien auf %1 nennen ihn (%2). Verwendet wird eine Datei, die ihren Stack nennt (name: …) oder unter dem Namen des Stacks liegt.</translation>
    </message>
    <message>
        <source>Unknown: a preview runs its branch&apos;s stack file, and which branch that is, or its newest commit, is not known here.</source>
        <translation>Unbekannt: Eine Vorschau läuft mit der Stack-Datei ihres Branches; welcher das ist oder sein neuester Commit ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>as on %1</source>
        <translation>wie auf %1</translation>
    </message>
    <message>
        <source>It runs as %1 on %2 says.</source>
        <translation>Der Dienst läuft so, wie %1 auf %2 vorgibt.</translation>
    </message>
    <message>
        <source>It runs otherwise than %1 on %2 says: − the file, + what runs.</source>
        <translation>Der Dienst läuft anders, als %1 auf %2 vorgibt: − die Datei, + was läuft.</translation>
    </message>
</context>
<context>
    <name>Trunkline::EmptyState</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>Trunkline::ErrorText</name>
    <message>
        <source>The sign-in was not accepted by %1</source>
        <translation>Die Anmeldung wurde abgelehnt von %1</translation>
    </message>
    <message>
        <source>Sign in again with a token or key that is valid.</source>
        <translation>Mit einem gültigen Token oder Schlüssel erneut anmelden.</translation>
    </message>
    <message>
        <source>Access was refused by %1</source>
        <translation>Der Zugriff wurde verweigert von %1</translation>
    </message>
    <message>
        <source>Ask its owner for access, or use another account.</source>
        <translation>Den Eigentümer um Zugriff bitten oder ein anderes Konto verwenden.</translation>
    </message>
    <message>
        <source>Nothing was found at %1</source>
        <translation>Nichts gefunden unter %1</translation>
    </message>
    <message>
        <source>Check the name, and that your account is allowed to see it.</source>
        <translation>Prüfen, ob der Name stimmt und das Konto Zugriff darauf hat.</translation>
    </message>
    <message>
        <source>Too many requests for now, says %1</source>
        <translation>Vorerst zu viele Anfragen bei %1</translation>
    </message>
    <message>
        <source>Wait until %1 before you ask again.</source>
        <translation>Mit der nächsten Anfrage warten bis %1.</translation>
    </message>
    <message>
        <source>No answer came in time from %1</source>
        <translation>Keine rechtzeitige Antwort von %1</translation>
    </message>
    <message>
        <source>Try again; on the command line --timeout SECONDS allows more time.</source>
        <translation>Erneut versuchen; auf der Kommandozeile erlaubt --timeout SECONDS mehr Zeit.</translation>
    </message>
    <message>
        <source>No connection could be made to %1</source>
        <translation>Keine Verbindung zu %1</translation>
    </message>
    <message>
        <source>Check the network (or the VPN) and try again.</source>
        <translation>Das Netzwerk (oder das VPN) prüfen und erneut versuchen.</translation>
    </message>
    <message>
        <source>An answer that makes no sense came from %1</source>
        <translation>Unverständliche Antwort von %1</translation>
    </message>
    <message>
        <source>Check that the address is the right one and its version is supported.</source>
        <translation>Prüfen, ob die Adresse stimmt und die Version dort unterstützt wird.</translation>
    </message>
    <message>
        <source>Something was changed meanwhile in %1</source>
        <translation>Inzwischen wurde etwas geändert in %1</translation>
    </message>
    <message>
        <source>Look at the current state and decide again.</source>
        <translation>Den aktuellen Stand ansehen und neu entscheiden.</translation>
    </message>
    <message>
        <source>Something could not be read or done in %1</source>
        <translation>Etwas konnte nicht gelesen oder ausgeführt werden in %1</translation>
    </message>
    <message>
        <source>Correct what the message names and try again; nothing was changed.</source>
        <translation>Korrigieren, was die Meldung nennt, und erneut versuchen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The work was cancelled for %1</source>
        <translation>Die Arbeit wurde abgebrochen bei %1</translation>
    </message>
    <message>
        <source>Start it again when you want it finished.</source>
        <translation>Bei Bedarf erneut starten.</translation>
    </message>
    <message>
        <source>There is no git repository at %1</source>
        <translation>Kein git-Repository unter %1</translation>
    </message>
    <message>
        <source>Choose the folder of a clone; on the command line: --repo PATH</source>
        <translation>Den Ordner eines Klons wählen; auf der Kommandozeile: --repo PATH</translation>
    </message>
    <message>
        <source>There is no folder %1 (any more)</source>
        <translation>Es gibt diesen Ordner nicht (mehr): %1</translation>
    </message>
    <message>
        <source>Check the path, or open the repository where it is now.</source>
        <translation>Den Pfad prüfen oder das Repository an seinem jetzigen Ort öffnen.</translation>
    </message>
    <message>
        <source>Another user owns the repository, so git does not trust it: %1</source>
        <translation>Das Repository gehört einem anderen Benutzer, daher vertraut git ihm nicht: %1</translation>
    </message>
    <message>
        <source>If you trust it, run: git config --global --add safe.directory %1</source>
        <translation>Falls es vertrauenswürdig ist: git config --global --add safe.directory %1</translation>
    </message>
    <message>
        <source>The repository is stored in a format that cannot be read yet: %1</source>
        <translation>Das Repository hat ein Format, das noch nicht gelesen werden kann: %1</translation>
    </message>
    <message>
        <source>Use a clone in git&apos;s default format (SHA-1, no further extensions).</source>
        <translation>Einen Klon im Standardformat von git verwenden (SHA-1, keine weiteren Erweiterungen).</translation>
    </message>
    <message>
        <source>There is no commit yet in %1</source>
        <translation>Noch kein Commit in %1</translation>
    </message>
    <message>
        <source>Make the first commit on trunk, or run: git fetch</source>
        <translation>Den ersten Commit auf dem Trunk anlegen oder ausführen: git fetch</translation>
    </message>
    <message>
        <source>The trunk branch was not found in %1</source>
        <translation>Der Trunk-Branch wurde nicht gefunden in %1</translation>
    </message>
    <message>
        <source>Name it in .trunkline.yaml at the repository&apos;s root, as in: trunk: main</source>
        <translation>In .trunkline.yaml im Wurzelverzeichnis des Repositorys angeben, zum Beispiel: trunk: main</translation>
    </message>
    <message>
        <source>There is no remote to fetch from in %1</source>
        <translation>Kein Remote für einen Fetch in %1</translation>
    </message>
    <message>
        <source>Add it with: git remote add origin URL</source>
        <translation>Hinzufügen mit: git remote add origin URL</translation>
    </message>
    <message>
        <source>The program git was not found on PATH</source>
        <translation>Das Programm git wurde nicht im PATH gefunden</translation>
    </message>
    <message>
        <source>Install it, for example with: apt install git</source>
        <translation>Installieren, zum Beispiel mit: apt install git</translation>
    </message>
    <message>
        <source>Git needs a password or passphrase that nobody can type here, for %1</source>
        <translation>Git benötigt ein Passwort oder eine Passphrase, die hier niemand eingeben kann, für %1</translation>
    </message>
    <message>
        <source>Set up a credential helper or ssh-agent, then try it in a terminal with: git fetch</source>
        <translation>Einen Credential Helper oder ssh-agent einrichten, dann im Terminal testen mit: git fetch</translation>
    </message>
    <message>
        <source>The rules could not be read from %1</source>
        <translation>Die Regeln konnten nicht gelesen werden aus %1</translation>
    </message>
    <message>
        <source>Correct the file there; the README lists what it may hold.</source>
        <translation>Die Datei dort korrigieren; die README nennt, was sie enthalten darf.</translation>
    </message>
    <message>
        <source>The engine is a worker of its swarm: %1</source>
        <translation>Die Engine ist ein Worker ihres Swarms: %1</translation>
    </message>
    <message>
        <source>Connect to one of the swarm&apos;s managers instead.</source>
        <translation>Stattdessen mit einem Manager des Swarms verbinden.</translation>
    </message>
    <message>
        <source>The engine belongs to no swarm: %1</source>
        <translation>Die Engine gehört zu keinem Swarm: %1</translation>
    </message>
    <message>
        <source>Connect to a manager of your swarm; --docker-host names another engine.</source>
        <translation>Mit einem Manager des eigenen Swarms verbinden; --docker-host wählt eine andere Engine.</translation>
    </message>
    <message>
        <source>The swarm has no leader, because too few of its managers are there: %1</source>
        <translation>Der Swarm hat keinen Leader, weil zu wenige seiner Manager da sind: %1</translation>
    </message>
    <message>
        <source>Bring managers back; the services that run are not touched by this.</source>
        <translation>Manager zurückholen; laufende Dienste sind davon nicht betroffen.</translation>
    </message>
    <message>
        <source>The swarm is locked since the engine was restarted: %1</source>
        <translation>Der Swarm ist seit dem Neustart der Engine gesperrt: %1</translation>
    </message>
    <message>
        <source>Unlock it on that machine: docker swarm unlock</source>
        <translation>Auf diesem Rechner entsperren: docker swarm unlock</translation>
    </message>
    <message>
        <source>The Docker Engine is too old: %1</source>
        <translation>Die Docker Engine ist zu alt: %1</translation>
    </message>
    <message>
        <source>Docker Engine 20.10 (API 1.41) or newer is needed.</source>
        <translation>Docker Engine 20.10 (API 1.41) oder neuer ist erforderlich.</translation>
    </message>
    <message>
        <source>The remote is not on GitHub: %1</source>
        <translation>Das Remote liegt nicht auf GitHub: %1</translation>
    </message>
    <message>
        <source>Name the repository on the command line: --github-repo OWNER/NAME</source>
        <translation>Das Repository auf der Kommandozeile angeben: --github-repo OWNER/NAME</translation>
    </message>
    <message>
        <source>Several remotes point to different repositories on %1</source>
        <translation>Mehrere Remotes zeigen auf verschiedene Repositorys auf %1</translation>
    </message>
    <message>
        <source>Say which one is meant: --github-repo OWNER/NAME</source>
        <translation>Angeben, welches gemeint ist: --github-repo OWNER/NAME</translation>
    </message>
    <message>
        <source>Nobody is signed in to %1</source>
        <translation>Niemand ist angemeldet bei %1</translation>
    </message>
    <message>
        <source>Run: gh auth login, or set GH_TOKEN, or sign in on the page Pull requests.</source>
        <translation>gh auth login ausführen, GH_TOKEN setzen oder auf der Seite Pull Requests anmelden.</translation>
    </message>
    <message>
        <source>The token lacks a right that is needed at %1</source>
        <translation>Dem Token fehlt ein benötigtes Recht bei %1</translation>
    </message>
    <message>
        <source>Give the token the right that is named, or use another one.</source>
        <translation>Dem Token das genannte Recht geben oder ein anderes verwenden.</translation>
    </message>
    <message>
        <source>The organisation asks for single sign-on before it answers at %1</source>
        <translation>Die Organisation verlangt zuerst Single Sign-on bei %1</translation>
    </message>
    <message>
        <source>Authorise the token for the organisation, then refresh.</source>
        <translation>Das Token für die Organisation autorisieren, dann aktualisieren.</translation>
    </message>
    <message>
        <source>There is no such repository, or this account may not see it: %1</source>
        <translation>Dieses Repository gibt es nicht, oder dieses Konto darf es nicht sehen: %1</translation>
    </message>
    <message>
        <source>Check the name, and which account the token belongs to.</source>
        <translation>Den Namen prüfen und zu welchem Konto das Token gehört.</translation>
    </message>
    <message>
        <source>The question was too large to be answered in time by %1</source>
        <translation>Die Anfrage war zu groß für eine rechtzeitige Antwort von %1</translation>
    </message>
    <message>
        <source>Nothing to do: the next one asks for less at a time.</source>
        <translation>Nichts zu tun: Die nächste fragt weniger auf einmal ab.</translation>
    </message>
    <message>
        <source>An answer broke off on its way from %1</source>
        <translation>Abgebrochene Antwort von %1</translation>
    </message>
    <message>
        <source>Nothing to do: it is asked for again. If it stays, look for a proxy in between.</source>
        <translation>Nichts zu tun: Es wird erneut angefragt. Falls es so bleibt, nach einem Proxy dazwischen suchen.</translation>
    </message>
    <message>
        <source>The server is too old to be asked this: %1</source>
        <translation>Der Server ist zu alt für diese Anfrage: %1</translation>
    </message>
    <message>
        <source>Update GitHub Enterprise Server to version 3.17 or later.</source>
        <translation>GitHub Enterprise Server auf Version 3.17 oder neuer aktualisieren.</translation>
    </message>
    <message>
        <source>The address cannot be used: %1</source>
        <translation>Die Adresse ist nicht verwendbar: %1</translation>
    </message>
    <message>
        <source>Correct it under Connections, in .trunkline.yaml or in the environment.</source>
        <translation>Unter „Verbindungen“, in .trunkline.yaml oder in der Umgebung korrigieren.</translation>
    </message>
    <message>
        <source>The user, password or secret is not accepted at %1</source>
        <translation>Benutzer, Passwort oder Secret wird nicht akzeptiert von %1</translation>
    </message>
    <message>
        <source>Give the present one, then refresh.</source>
        <translation>Das aktuelle angeben, dann aktualisieren.</translation>
    </message>
    <message>
        <source>There is no secret yet for %1</source>
        <translation>Noch kein Secret für %1</translation>
    </message>
    <message>
        <source>Set TRUNKLINE_HASURA_ADMIN_SECRET, or store it in the keychain.</source>
        <translation>TRUNKLINE_HASURA_ADMIN_SECRET setzen oder das Secret im Schlüsselbund speichern.</translation>
    </message>
    <message>
        <source>Secrets and tokens are not sent over plain http to another host: %1</source>
        <translation>Secrets und Tokens werden nicht unverschlüsselt über http an einen anderen Host gesendet: %1</translation>
    </message>
    <message>
        <source>Use https, or an ssh tunnel to localhost.</source>
        <translation>https oder einen ssh-Tunnel zu localhost verwenden.</translation>
    </message>
    <message>
        <source>A table or column that the team&apos;s rules name is not there at %1</source>
        <translation>Eine Tabelle oder Spalte, die die Teamregeln nennen, fehlt auf %1</translation>
    </message>
    <message>
        <source>Name what there is in .trunkline.yaml, track it in Hasura, or run: trunkline init</source>
        <translation>In .trunkline.yaml Vorhandenes angeben, in Hasura tracken oder ausführen: trunkline init</translation>
    </message>
    <message>
        <source>The database has no connection left: %1</source>
        <translation>Die Datenbank hat keine Verbindung mehr frei: %1</translation>
    </message>
    <message>
        <source>Nothing to do: it is tried again.</source>
        <translation>Nichts zu tun: Es wird erneut versucht.</translation>
    </message>
    <message>
        <source>A part of Qt that is needed for %1 is not installed</source>
        <translation>Ein Teil von Qt ist nicht installiert; benötigt wird er für %1</translation>
    </message>
    <message>
        <source>Install it: apt install libqt6sql6-psql</source>
        <translation>Installieren: apt install libqt6sql6-psql</translation>
    </message>
    <message>
        <source>The answer to the change was lost, and it cannot be read back: %1</source>
        <translation>Die Antwort auf die Änderung ging verloren, und das Ergebnis kann nicht zurückgelesen werden: %1</translation>
    </message>
    <message>
        <source>Look at the flag once it can be read again; do not repeat the change before.</source>
        <translation>Das Flag ansehen, sobald es wieder gelesen werden kann; die Änderung vorher nicht wiederholen.</translation>
    </message>
    <message>
        <source>PostgreSQL&apos;s server is not installed</source>
        <translation>Der PostgreSQL-Server ist nicht installiert</translation>
    </message>
    <message>
        <source>Install it: sudo apt-get install postgresql</source>
        <translation>Installieren: sudo apt-get install postgresql</translation>
    </message>
    <message>
        <source>A PostgreSQL to be thrown away broke off: %1</source>
        <translation>Ein Wegwerf-PostgreSQL brach ab: %1</translation>
    </message>
    <message>
        <source>Correct what its own words name, make room in the temporary folder, and try again.</source>
        <translation>Korrigieren, was seine Meldung nennt, Platz im temporären Ordner schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>This is no address of a PostgreSQL database: %1</source>
        <translation>Das ist keine Adresse einer PostgreSQL-Datenbank: %1</translation>
    </message>
    <message>
        <source>Write it as postgres://user@host:5432/name.</source>
        <translation>Schreibweise: postgres://user@host:5432/name.</translation>
    </message>
    <message>
        <source>The database does not look like one that may be thrown away, at %1</source>
        <translation>Die Datenbank sieht nicht nach einer Wegwerfdatenbank aus, auf %1</translation>
    </message>
    <message>
        <source>Give a database with scratch, test, ci or tmp in its name.</source>
        <translation>Eine Datenbank mit scratch, test, ci oder tmp im Namen angeben.</translation>
    </message>
    <message>
        <source>This is not allowed on %1</source>
        <translation>Das ist nicht erlaubt auf %1</translation>
    </message>
    <message>
        <source>Choose another branch; nothing was changed.</source>
        <translation>Einen anderen Branch wählen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>it allows more</source>
        <translation>zum Ablauf des Limits</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>der Quelle</translation>
    </message>
    <message>
        <source>GitHub is not connected.</source>
        <translation>GitHub ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Neither Hasura nor a database is connected.</source>
        <translation>Weder Hasura noch eine Datenbank ist verbunden.</translation>
    </message>
    <message>
        <source>Docker is not connected.</source>
        <translation>Docker ist nicht verbunden.</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <translation>%1 ist nicht verbunden.</translation>
    </message>
</context>
<context>
    <name>Trunkline::ExcerptCard</name>
    <message>
        <source>Show the page</source>
        <translation>Seite anzeigen</translation>
    </message>
    <message>
        <source>%1, the most urgent</source>
        <translation>%1, das Dringendste</translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <translation>%1 ist nicht verbunden</translation>
    </message>
    <message>
        <source>How to connect</source>
        <translation>Verbindung herstellen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nichts vorhanden</translation>
    </message>
</context>
<context>
    <name>Trunkline::FactList</name>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Namen kopieren</translation>
    </message>
</context>
<context>
    <name>Trunkline::FigureCard</name>
    <message>
        <source>Show the page</source>
        <translation>Seite anzeigen</translation>
    </message>
</context>
<context>
    <name>Trunkline::FileChangeModel</name>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>umbenannt</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>kopiert</translation>
    </message>
    <message>
        <source>type changed</source>
        <translation>Typ geändert</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binär</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
</context>
<context>
    <name>Trunkline::FindingWording</name>
    <message>
        <source>It is %1 old; the limit is %2.</source>
        <translation>Der Branch ist %1 alt; die Grenze liegt bei %2.</translation>
    </message>
    <message>
        <source>It is %1 old and overdue at %2.</source>
        <translation>Der Branch ist %1 alt und ab %2 überfällig.</translation>
    </message>
    <message>
        <source>It was merged by squash and is still there.</source>
        <translation>Der Branch wurde per Squash gemergt und ist noch da.</translation>
    </message>
    <message>
        <source>It was merged by rebase and is still there.</source>
        <translation>Der Branch wurde per Rebase gemergt und ist noch da.</translation>
    </message>
    <message>
        <source>It was merged and is still there.</source>
        <translation>Der Branch wurde gemergt und ist noch da.</translation>
    </message>
    <message>
        <source>Its name starts with none of: %1.</source>
        <translation>Der Name beginnt mit keinem von: %1.</translation>
    </message>
    <message>
        <source>Merging it now would conflict in 1 file.</source>
        <translation>Ein Merge hätte jetzt Konflikte in 1 Datei.</translation>
    </message>
    <message numerus="yes">
        <source>Merging it now would conflict in %n files.</source>
        <translation>
            <numerusform>Ein Merge hätte jetzt Konflikte in %n Datei.</numerusform>
            <numerusform>Ein Merge hätte jetzt Konflikte in %n Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>A force push moved %1 from %2 to %3.</source>
        <translation>Ein Force-Push hat %1 von %2 auf %3 verschoben.</translation>
    </message>
    <message>
        <source>Rename it, or allow its prefix in .trunkline.yaml.</source>
        <translation>Umbenennen oder das Präfix in .trunkline.yaml erlauben.</translation>
    </message>
    <message>
        <source>Merge it, or split off what is ready and hide the rest behind a flag.</source>
        <translation>Mergen, oder Fertiges abspalten und den Rest hinter einem Flag verbergen.</translation>
    </message>
    <message>
        <source>Delete it.</source>
        <translation>Löschen.</translation>
    </message>
    <message>
        <source>Bring %1 into it and resolve the conflicts.</source>
        <translation>%1 hineinmergen und die Konflikte auflösen.</translation>
    </message>
    <message>
        <source>Compare both commits, bring back what was lost by a new commit, and forbid force pushes on %1.</source>
        <translation>Beide Commits vergleichen, Verlorenes mit einem neuen Commit zurückholen und Force-Pushes auf %1 verbieten.</translation>
    </message>
    <message>
        <source>The history of 1 branch cannot be read (shallow, or objects missing).</source>
        <translation>Die Historie von 1 Branch kann nicht gelesen werden (flacher Klon oder fehlende Objekte).</translation>
    </message>
    <message numerus="yes">
        <source>The history of %n branches cannot be read (shallow, or objects missing).</source>
        <translation>
            <numerusform>Die Historie von %n Branch kann nicht gelesen werden (flacher Klon oder fehlende Objekte).</numerusform>
            <numerusform>Die Historie von %n Branches kann nicht gelesen werden (flacher Klon oder fehlende Objekte).</numerusform>
        </translation>
    </message>
    <message>
        <source>1 branch was not compared with trunk.</source>
        <translation>1 Branch wurde nicht mit dem Trunk verglichen.</translation>
    </message>
    <message numerus="yes">
        <source>%n branches were not compared with trunk.</source>
        <translation>
            <numerusform>%n Branch wurde nicht mit dem Trunk verglichen.</numerusform>
            <numerusform>%n Branches wurden nicht mit dem Trunk verglichen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::FlagActions</name>
    <message>
        <source>Show details</source>
        <translation>Details anzeigen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Roll out further…</source>
        <translation>Rollout ausweiten…</translation>
    </message>
    <message>
        <source>Turn off now…</source>
        <translation>Jetzt ausschalten…</translation>
    </message>
    <message>
        <source>New flag…</source>
        <translation>Neues Flag…</translation>
    </message>
    <message>
        <source>Open in the editor</source>
        <translation>Im Editor öffnen</translation>
    </message>
    <message>
        <source>Copy command: branch for removal</source>
        <translation>Befehl kopieren: Branch zum Entfernen</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Copy as Markdown table</source>
        <translation>Als Markdown-Tabelle kopieren</translation>
    </message>
    <message>
        <source>Audit report…</source>
        <translation>Audit-Bericht…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>This flag is not in the table</source>
        <translation>Dieses Flag ist nicht in der Tabelle</translation>
    </message>
    <message>
        <source>The table holds this key more than once</source>
        <translation>Die Tabelle enthält diesen Schlüssel mehrfach</translation>
    </message>
    <message>
        <source>The role of this connection may not change that</source>
        <translation>Die Rolle dieser Verbindung darf das nicht ändern</translation>
    </message>
    <message>
        <source>Roll out to %1 %…</source>
        <translation>Rollout auf %1 %…</translation>
    </message>
    <message>
        <source>Copy keys</source>
        <translation>Schlüssel kopieren</translation>
    </message>
</context>
<context>
    <name>Trunkline::FlagAudit</name>
    <message>
        <source>owner %1</source>
        <translation>Eigentümer %1</translation>
    </message>
    <message>
        <source>%1:%2 and %3 more</source>
        <translation>%1:%2 und %3 weitere</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Last audit: %1 by %2</source>
        <translation>Letztes Audit: %1 von %2</translation>
    </message>
    <message>
        <source>Last audit: never</source>
        <translation>Letztes Audit: nie</translation>
    </message>
    <message>
        <source>Flag audit: %1</source>
        <translation>Flag-Audit: %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>To remove soon</source>
        <translation>Bald zu entfernen</translation>
    </message>
    <message>
        <source>Unknown: in code, not in the table</source>
        <translation>Unbekannt: im Code, nicht in der Tabelle</translation>
    </message>
    <message>
        <source>Unused: in the table, not in code</source>
        <translation>Unbenutzt: in der Tabelle, nicht im Code</translation>
    </message>
    <message>
        <source>Changed since the last audit</source>
        <translation>Seit dem letzten Audit geändert</translation>
    </message>
</context>
<context>
    <name>Trunkline::FlagAuditDialog</name>
    <message>
        <source>Flag audit</source>
        <translation>Flag-Audit</translation>
    </message>
    <message>
        <source>Audit report</source>
        <translation>Audit-Bericht</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Record as done</source>
        <translation>Als erledigt eintragen</translation>
    </message>
    <message>
        <source>Who and when goes into the table of audits</source>
        <translation>Wer und wann wird in die Audit-Tabelle eingetragen</translation>
    </message>
    <message>
        <source>There is no table of audits, or no connection to it</source>
        <translation>Es gibt keine Audit-Tabelle oder keine Verbindung zu ihr</translation>
    </message>
    <message numerus="yes">
        <source>Recorded. The next audit is due in %n days.</source>
        <translation>
            <numerusform>Eingetragen. Das nächste Audit ist in %n Tag fällig.</numerusform>
            <numerusform>Eingetragen. Das nächste Audit ist in %n Tagen fällig.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit was not recorded</source>
        <translation>Das Audit wurde nicht eingetragen</translation>
    </message>
</context>
<context>
    <name>Trunkline::FlagChanges</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1 was created; it is off.</source>
        <translation>%1 wurde angelegt; es ist aus.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>%1 was changed in %2</source>
        <translation>%1 wurde in %2 geändert</translation>
    </message>
    <message>
        <source>%1 was not changed back</source>
        <translation>%1 wurde nicht zurückgeändert</translation>
    </message>
    <message>
        <source>%1 is as it was before: %2.</source>
        <translation>%1 ist wieder wie zuvor: %2.</translation>
    </message>
    <message>
        <source>%1 changed it since: %2.</source>
        <translation>%1 hat es seither geändert: %2.</translation>
    </message>
    <message>
        <source>The flag is gone.</source>
        <translation>Das Flag ist nicht mehr da.</translation>
    </message>
</context>
<context>
    <name>Trunkline::FlagFilterBar</name>
    <message>
        <source>Changes made here reach this environment</source>
        <translation>Änderungen von hier wirken sich auf diese Umgebung aus</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>to remove</source>
        <translation>zu entfernen</translation>
    </message>
    <message>
        <source>rolling out</source>
        <translation>im Rollout</translation>
    </message>
    <message>
        <source>at 100 %</source>
        <translation>bei 100 %</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>permanent</source>
        <translation>dauerhaft</translation>
    </message>
    <message>
        <source>unknown in code</source>
        <translation>unbekannt im Code</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>States to choose from</source>
        <translation>Auswählbare Zustände</translation>
    </message>
    <message>
        <source>state: any</source>
        <translation>Zustand: beliebig</translation>
    </message>
    <message>
        <source>state: on</source>
        <translation>Zustand: an</translation>
    </message>
    <message>
        <source>state: partly on</source>
        <translation>Zustand: teils an</translation>
    </message>
    <message>
        <source>state: off</source>
        <translation>Zustand: aus</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Owners to choose from</source>
        <translation>Auswählbare Eigentümer</translation>
    </message>
    <message>
        <source>owner: any</source>
        <translation>Eigentümer: beliebig</translation>
    </message>
    <message>
        <source>Show flags: %1</source>
        <translation>Flags anzeigen: %1</translation>
    </message>
    <message>
        <source>owner: %1</source>
        <translation>Eigentümer: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
</context>
<context>
    <name>Trunkline::FlagFindingWording</name>
    <message>
        <source>It has been at 100 % for %1; it was to be removed by %2.</source>
        <translation>Es steht seit %1 auf 100 %; es war bis %2 zu entfernen.</translation>
    </message>
    <message>
        <source>It has been at 100 % for %1 and is to be removed by %2.</source>
        <translation>Es steht seit %1 auf 100 % und ist bis %2 zu entfernen.</translation>
    </message>
    <message>
        <source>It has neither an owner nor a description.</source>
        <translation>Es hat weder Eigentümer noch Beschreibung.</translation>
    </message>
    <message>
        <source>It has no owner.</source>
        <translation>Es hat keinen Eigentümer.</translation>
    </message>
    <message>
        <source>It has no description.</source>
        <translation>Es hat keine Beschreibung.</translation>
    </message>
    <message>
        <source>Code asks for it in 1 place, and the table does not have it.</source>
        <translation>Der Code fragt es an 1 Stelle ab, und die Tabelle enthält es nicht.</translation>
    </message>
    <message numerus="yes">
        <source>Code asks for it in %n places, and the table does not have it.</source>
        <translation>
            <numerusform>Der Code fragt es an %n Stelle ab, und die Tabelle enthält es nicht.</numerusform>
            <numerusform>Der Code fragt es an %n Stellen ab, und die Tabelle enthält es nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removal is overdue</source>
        <translation>Entfernen überfällig</translation>
    </message>
    <message>
        <source>Removal is due</source>
        <translation>Entfernen fällig</translation>
    </message>
    <message>
        <source>The table does not have this flag</source>
        <translation>Die Tabelle enthält dieses Flag nicht</translation>
    </message>
    <message>
        <source>No code asks for this flag</source>
        <translation>Kein Code fragt dieses Flag ab</translation>
    </message>
    <message>
        <source>Somebody should own it</source>
        <translation>Jemand sollte dafür verantwortlich sein</translation>
    </message>
    <message>
        <source>The API does not evaluate this flag</source>
        <translation>Die API wertet dieses Flag nicht aus</translation>
    </message>
    <message>
        <source>The web side does not evaluate this flag</source>
        <translation>Die Weboberfläche wertet dieses Flag nicht aus</translation>
    </message>
    <message>
        <source>Nobody uses it</source>
        <translation>Niemand nutzt es</translation>
    </message>
    <message>
        <source>No place on trunk asks for it.</source>
        <translation>Keine Stelle auf dem Trunk fragt es ab.</translation>
    </message>
    <message>
        <source>Only the web side asks for it: the mutation behind it can be called while it is off.</source>
        <translation>Nur die Weboberfläche fragt es ab: Die Mutation dahinter lässt sich aufrufen, auch wenn es aus ist.</translation>
    </message>
    <message>
        <source>Only the API asks for it: %1 can be seen while it is off, and fails then.</source>
        <translation>Nur die API fragt es ab: %1 ist sichtbar, auch wenn es aus ist, und schlägt dann fehl.</translation>
    </message>
    <message>
        <source>It is off for everybody and was not changed for %1.</source>
        <translation>Es ist für alle aus und wurde seit %1 nicht geändert.</translation>
    </message>
    <message>
        <source>Remove it from the code, then from the table: git switch -c fix/remove-%1</source>
        <translation>Aus dem Code entfernen, dann aus der Tabelle: git switch -c fix/remove-%1</translation>
    </message>
    <message>
        <source>Add the flag to the table, or correct the key in the code.</source>
        <translation>Das Flag in die Tabelle eintragen oder den Schlüssel im Code korrigieren.</translation>
    </message>
    <message>
        <source>Delete its row once no running version asks for it.</source>
        <translation>Die Zeile löschen, sobald keine laufende Version mehr danach fragt.</translation>
    </message>
    <message>
        <source>Give it an owner and a description.</source>
        <translation>Eigentümer und Beschreibung angeben.</translation>
    </message>
    <message>
        <source>Ask for the flag in the API as well.</source>
        <translation>Das Flag auch in der API abfragen.</translation>
    </message>
    <message>
        <source>Ask for the flag where %1 is shown.</source>
        <translation>Das Flag dort abfragen, wo %1 angezeigt wird.</translation>
    </message>
    <message>
        <source>Switch it on for some, or remove it.</source>
        <translation>Für einige einschalten oder entfernen.</translation>
    </message>
    <message>
        <source>No audit of the flags was ever recorded.</source>
        <translation>Es wurde noch nie ein Audit der Flags eingetragen.</translation>
    </message>
    <message>
        <source>The last audit of the flags was %1.</source>
        <translation>Das letzte Audit der Flags war %1.</translation>
    </message>
    <message>
        <source>Since when 1 flag is on for everybody is not known.</source>
        <translation>Nicht bekannt, seit wann 1 Flag für alle an ist.</translation>
    </message>
    <message numerus="yes">
        <source>Since when %n flags are on for everybody is not known.</source>
        <translation>
            <numerusform>Nicht bekannt, seit wann %n Flag für alle an ist.</numerusform>
            <numerusform>Nicht bekannt, seit wann %n Flags für alle an sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no table in which audits are recorded.</source>
        <translation>Es gibt keine Tabelle, in die Audits eingetragen werden.</translation>
    </message>
    <message>
        <source>The code on trunk was not searched.</source>
        <translation>Der Code auf dem Trunk wurde nicht durchsucht.</translation>
    </message>
</context>
<context>
    <name>Trunkline::FlagModel</name>
    <message>
        <source>It is not in the table</source>
        <translation>Nicht in der Tabelle</translation>
    </message>
    <message>
        <source>The table holds this key more than once: it cannot be changed from here</source>
        <translation>Die Tabelle enthält diesen Schlüssel mehrfach: von hier aus nicht änderbar</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>The code on trunk was not searched yet</source>
        <translation>Der Code auf dem Trunk wurde noch nicht durchsucht</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>No place on trunk asks for it</source>
        <translation>Keine Stelle auf dem Trunk fragt es ab</translation>
    </message>
    <message>
        <source>The table holds a percentage that cannot be</source>
        <translation>Die Tabelle enthält einen unmöglichen Prozentwert</translation>
    </message>
    <message>
        <source>The API does not ask for it: what lies behind it can be called while it is off</source>
        <translation>Die API fragt es nicht ab: Was dahinter liegt, lässt sich aufrufen, auch wenn es aus ist</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Flag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>Rollout</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Lebenszyklus</translation>
    </message>
    <message>
        <source>Code places</source>
        <translation>Codestellen</translation>
    </message>
    <message>
        <source>Evaluated in</source>
        <translation>Ausgewertet in</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
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
        <translation>Flags filtern: Schlüssel, owner:shop, state:on, in:web…</translation>
    </message>
    <message>
        <source>Not there, although the team&apos;s rules name it: %1.</source>
        <translation>Nicht vorhanden, obwohl die Teamregeln es nennen: %1.</translation>
    </message>
    <message>
        <source>In the table more than once, and not to be changed from here: %1.</source>
        <translation>Mehrfach in der Tabelle und von hier aus nicht änderbar: %1.</translation>
    </message>
    <message>
        <source>The code could not be searched. %1</source>
        <translation>Der Code konnte nicht durchsucht werden. %1</translation>
    </message>
    <message>
        <source>No flag table is connected</source>
        <translation>Keine Flag-Tabelle verbunden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Reading the flags…</source>
        <translation>Flags werden gelesen…</translation>
    </message>
    <message>
        <source>There is no flag yet</source>
        <translation>Noch kein Flag vorhanden</translation>
    </message>
    <message>
        <source>“New flag…” makes the first one, switched off.</source>
        <translation>„Neues Flag…“ legt das erste an, ausgeschaltet.</translation>
    </message>
    <message>
        <source>No flag matches</source>
        <translation>Kein passendes Flag</translation>
    </message>
    <message>
        <source>Words look at key, description, owner and lifecycle.</source>
        <translation>Wörter durchsuchen Schlüssel, Beschreibung, Eigentümer und Lebenszyklus.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>%1 should be off by now</source>
        <translation>%1 sollte inzwischen aus sein</translation>
    </message>
    <message>
        <source>It is tried again.</source>
        <translation>Es wird erneut versucht.</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile and stays as it is.</source>
        <translation>%1 wurde inzwischen geändert und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>%1 went off again: its time was up.</source>
        <translation>%1 ist wieder aus: Die Zeit war abgelaufen.</translation>
    </message>
    <message>
        <source>1 flag</source>
        <translation>1 Flag</translation>
    </message>
    <message numerus="yes">
        <source>%n flags</source>
        <translation>
            <numerusform>%n Flag</numerusform>
            <numerusform>%n Flags</numerusform>
        </translation>
    </message>
    <message>
        <source>searching the code…</source>
        <translation>Code wird durchsucht…</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>gelesen %1</translation>
    </message>
    <message>
        <source>Flags to remove</source>
        <translation>Zu entfernende Flags</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1 over %2 at 100 %</source>
        <translation>%1 länger als %2 bei 100 %</translation>
    </message>
    <message numerus="yes">
        <source>%n to remove</source>
        <translation>
            <numerusform>%n zu entfernen</numerusform>
            <numerusform>%n zu entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown in code</source>
        <translation>
            <numerusform>%n unbekannt im Code</numerusform>
            <numerusform>%n unbekannt im Code</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect Hasura or the database here, or name it for the whole team in .trunkline.yaml under flags. “trunkline init” writes the recommended table.</source>
        <translation>Hasura oder die Datenbank hier verbinden oder für das ganze Team in .trunkline.yaml unter flags angeben. „trunkline init“ schreibt die empfohlene Tabelle.</translation>
    </message>
    <message>
        <source>changes are made as %1</source>
        <translation>Änderungen erfolgen als %1</translation>
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
        <translation>An lassen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Not in the table</source>
        <translation>Nicht in der Tabelle</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>changed %1 by %2</source>
        <translation>geändert %1 von %2</translation>
    </message>
    <message>
        <source>It goes off again at %1.</source>
        <translation>Wird wieder ausgeschaltet: %1.</translation>
    </message>
    <message>
        <source> in %1</source>
        <translation> in %1</translation>
    </message>
    <message>
        <source>Code places are not known</source>
        <translation>Codestellen nicht bekannt</translation>
    </message>
    <message>
        <source>1 code place</source>
        <translation>1 Codestelle</translation>
    </message>
    <message numerus="yes">
        <source>%n code places</source>
        <translation>
            <numerusform>%n Codestelle</numerusform>
            <numerusform>%n Codestellen</numerusform>
        </translation>
    </message>
    <message>
        <source>No history: there is no table of events</source>
        <translation>Kein Verlauf: Es gibt keine Ereignistabelle</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>Der Verlauf konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 could not be opened: it is not in the work tree, or there is no editor (set VISUAL).</source>
        <translation>%1 konnte nicht geöffnet werden: Die Datei ist nicht im Arbeitsverzeichnis, oder es gibt keinen Editor (VISUAL setzen).</translation>
    </message>
</context>
<context>
    <name>Trunkline::FlagWording</name>
    <message>
        <source>on for all, since when is unknown</source>
        <translation>an für alle, seit wann unbekannt</translation>
    </message>
    <message>
        <source>remove: %1 over</source>
        <translation>entfernen: %1 überfällig</translation>
    </message>
    <message>
        <source>remove in %1</source>
        <translation>entfernen in %1</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>state unknown</source>
        <translation>Zustand unbekannt</translation>
    </message>
    <message>
        <source>off (%1 when on)</source>
        <translation>aus (%1, wenn an)</translation>
    </message>
    <message>
        <source>on for %1</source>
        <translation>an für %1</translation>
    </message>
    <message>
        <source>release flag</source>
        <translation>Release-Flag</translation>
    </message>
    <message>
        <source>kill switch</source>
        <translation>Kill-Switch</translation>
    </message>
    <message>
        <source>permanent</source>
        <translation>dauerhaft</translation>
    </message>
    <message>
        <source>new · %1</source>
        <translation>neu · %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>rolling out</source>
        <translation>im Rollout</translation>
    </message>
    <message>
        <source>no code places</source>
        <translation>keine Codestellen</translation>
    </message>
    <message>
        <source>not in the table</source>
        <translation>nicht in der Tabelle</translation>
    </message>
    <message>
        <source>It is on for nobody. The clock of its removal starts at 100 %.</source>
        <translation>Es ist für niemanden an. Die Frist zum Entfernen beginnt bei 100 %.</translation>
    </message>
    <message>
        <source>It is on for some. The clock of its removal starts at 100 %.</source>
        <translation>Es ist für einige an. Die Frist zum Entfernen beginnt bei 100 %.</translation>
    </message>
    <message>
        <source>It is on for everybody; since when is not recorded.</source>
        <translation>Es ist für alle an; seit wann, ist nicht erfasst.</translation>
    </message>
    <message>
        <source>At 100 % since %1; it is to be removed within %2, by %3.</source>
        <translation>Bei 100 % seit %1; zu entfernen binnen %2, bis %3.</translation>
    </message>
    <message>
        <source>Nothing on trunk asks for it any more.</source>
        <translation>Auf dem Trunk fragt es nichts mehr ab.</translation>
    </message>
    <message>
        <source>Code asks for it, and the table does not have it.</source>
        <translation>Der Code fragt es ab, und die Tabelle enthält es nicht.</translation>
    </message>
    <message>
        <source>Its type says that it may stay.</source>
        <translation>Dem Typ nach darf es bleiben.</translation>
    </message>
    <message>
        <source>web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>api</source>
        <translation>API</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>web only</source>
        <translation>nur Web</translation>
    </message>
    <message>
        <source>created, %1</source>
        <translation>angelegt, %1</translation>
    </message>
    <message>
        <source>created</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>owner or description</source>
        <translation>Eigentümer oder Beschreibung</translation>
    </message>
    <message>
        <source>State: %1 → %2</source>
        <translation>Zustand: %1 → %2</translation>
    </message>
    <message>
        <source>Rollout: %1 → %2</source>
        <translation>Rollout: %1 → %2</translation>
    </message>
    <message>
        <source>Owner: %1 → %2</source>
        <translation>Eigentümer: %1 → %2</translation>
    </message>
    <message>
        <source>Description: %1 → %2</source>
        <translation>Beschreibung: %1 → %2</translation>
    </message>
    <message>
        <source>The table has no version column that may be written: two people could overwrite each other unseen, so nothing is changed from here.</source>
        <translation>Die Tabelle hat keine beschreibbare Versionsspalte: Zwei Personen könnten einander unbemerkt überschreiben, daher wird von hier nichts geändert.</translation>
    </message>
    <message>
        <source>The role of this connection may not change flags.</source>
        <translation>Die Rolle dieser Verbindung darf Flags nicht ändern.</translation>
    </message>
    <message>
        <source>What is shown is older than the last connection; flags can be changed once it is back.</source>
        <translation>Die Anzeige ist älter als die letzte Verbindung; Flags lassen sich ändern, sobald die Verbindung wieder besteht.</translation>
    </message>
</context>
<context>
    <name>Trunkline::GateWording</name>
    <message>
        <source>A check of that name exists, but it was posted by %1, who does not count here.</source>
        <translation>Es gibt einen Check dieses Namens, aber er stammt von %1 und zählt hier nicht.</translation>
    </message>
    <message>
        <source>It waits until somebody allows the workflow to start.</source>
        <translation>Wartet, bis jemand den Start des Workflows erlaubt.</translation>
    </message>
    <message>
        <source>It completed and did not say how: that is no pass.</source>
        <translation>Abgeschlossen ohne Angabe des Ergebnisses: Das gilt nicht als bestanden.</translation>
    </message>
    <message>
        <source>It said neither yes nor no.</source>
        <translation>Weder Zustimmung noch Ablehnung.</translation>
    </message>
    <message>
        <source>There are approvals, but not enough.</source>
        <translation>Es gibt Genehmigungen, aber nicht genug.</translation>
    </message>
    <message>
        <source>%1 has no way down.</source>
        <translation>%1 hat keinen Weg zurück.</translation>
    </message>
    <message>
        <source>It was taken down.</source>
        <translation>Wurde abgebaut.</translation>
    </message>
    <message>
        <source>It cannot be read with this account.</source>
        <translation>Mit diesem Konto nicht lesbar.</translation>
    </message>
    <message>
        <source>The verdict is on another commit than the newest one.</source>
        <translation>Das Ergebnis gilt einem anderen Commit als dem neuesten.</translation>
    </message>
    <message>
        <source>unit tests</source>
        <translation>Unit-Tests</translation>
    </message>
    <message>
        <source>AI review</source>
        <translation>KI-Review</translation>
    </message>
    <message>
        <source>human review</source>
        <translation>Peer-Review</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>migration</source>
        <translation>Migration</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>outdated</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source> (%1)</source>
        <comment>who or what decided</comment>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>, not required</source>
        <translation>, nicht erforderlich</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>two sentences</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>in Warteschlange</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>wartet auf Genehmigung</translation>
    </message>
    <message>
        <source>asks for action</source>
        <translation>verlangt Eingriff</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>verfallen</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>changes requested</source>
        <translation>Änderungen verlangt</translation>
    </message>
    <message>
        <source>commented</source>
        <translation>kommentiert</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>verworfen</translation>
    </message>
</context>
<context>
    <name>Trunkline::GatesDelegate</name>
    <message>
        <source>T</source>
        <comment>letter of unit tests</comment>
        <translation>T</translation>
    </message>
    <message>
        <source>A</source>
        <comment>letter of AI review</comment>
        <translation>K</translation>
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
        <translation>CONCURRENTLY in einer eigenen Datei verwenden und diese mit --no-transaction anwenden; Hasura führt eine Datei in einer Transaktion aus.</translation>
    </message>
    <message>
        <source>%1 goes with everything in it; code that still names it fails.</source>
        <translation>%1 verschwindet mit dem gesamten Inhalt; Code, der den Namen noch verwendet, schlägt fehl.</translation>
    </message>
    <message>
        <source>Drop it in a migration of its own, once nothing reads it any more.</source>
        <translation>In einer eigenen Migration entfernen, sobald nichts mehr daraus liest.</translation>
    </message>
    <message>
        <source>The table %1 goes with all its rows.</source>
        <translation>Die Tabelle %1 verschwindet mit allen Zeilen.</translation>
    </message>
    <message>
        <source>%1 goes with everything in it.</source>
        <translation>%1 verschwindet mit dem gesamten Inhalt.</translation>
    </message>
    <message>
        <source>Drop what is in it piece by piece, each when it is no longer used.</source>
        <translation>Den Inhalt Stück für Stück entfernen, jeweils wenn er nicht mehr verwendet wird.</translation>
    </message>
    <message>
        <source>%1 is taken from code that may still use it.</source>
        <translation>%1 wird Code entzogen, der es möglicherweise noch verwendet.</translation>
    </message>
    <message>
        <source>Drop it after the code that used it is out of production.</source>
        <translation>Erst entfernen, wenn der Code, der es verwendet hat, nicht mehr in Produktion ist.</translation>
    </message>
    <message>
        <source>%1 has another name at once, while old code still runs.</source>
        <translation>%1 heißt sofort anders, während noch alter Code läuft.</translation>
    </message>
    <message>
        <source>Add the new column, keep both in step with a trigger, backfill, and drop the old one later.</source>
        <translation>Die neue Spalte hinzufügen, beide mit einem Trigger synchron halten, Backfill ausführen und die alte später entfernen.</translation>
    </message>
    <message>
        <source>The table %1 has another name at once, while old code still runs.</source>
        <translation>Die Tabelle %1 heißt sofort anders, während noch alter Code läuft.</translation>
    </message>
    <message>
        <source>Leave a view under the old name in the same migration, and drop it later.</source>
        <translation>In derselben Migration eine View unter dem alten Namen hinterlassen und diese später entfernen.</translation>
    </message>
    <message>
        <source>Create it under the new name, move the code, drop the old one later.</source>
        <translation>Unter dem neuen Namen anlegen, den Code umstellen, das alte Objekt später entfernen.</translation>
    </message>
    <message>
        <source>A value of %1 has another name; code compares with the old one.</source>
        <translation>Ein Wert von %1 heißt anders; Code vergleicht mit dem alten.</translation>
    </message>
    <message>
        <source>Add the new value, move rows and code, and leave the old value unused.</source>
        <translation>Den neuen Wert hinzufügen, Zeilen und Code umstellen und den alten Wert unbenutzt lassen.</translation>
    </message>
    <message>
        <source>Another type of %1 rewrites the table and its indexes, and nobody reads or writes meanwhile.</source>
        <translation>Ein anderer Typ für %1 schreibt die Tabelle und ihre Indizes neu; währenddessen kann niemand lesen oder schreiben.</translation>
    </message>
    <message>
        <source>Add a column of the new type, keep both in step, backfill, and drop the old one later.</source>
        <translation>Eine Spalte des neuen Typs hinzufügen, beide synchron halten, Backfill ausführen und die alte später entfernen.</translation>
    </message>
    <message>
        <source>All rows are scanned for NULL in %1, and nobody reads or writes meanwhile.</source>
        <translation>Alle Zeilen werden nach NULL in %1 durchsucht; währenddessen kann niemand lesen oder schreiben.</translation>
    </message>
    <message>
        <source>ADD CONSTRAINT ... CHECK (... IS NOT NULL) NOT VALID; VALIDATE it in the next migration; then SET NOT NULL needs no scan.</source>
        <translation>ADD CONSTRAINT ... CHECK (... IS NOT NULL) NOT VALID; in der nächsten Migration VALIDATE; danach braucht SET NOT NULL keinen Scan.</translation>
    </message>
    <message>
        <source>%1 is NOT NULL without a default: it fails where there are rows, and old code cannot insert.</source>
        <translation>%1 ist NOT NULL ohne Default: Das schlägt fehl, wenn es Zeilen gibt, und alter Code kann nicht einfügen.</translation>
    </message>
    <message>
        <source>Give it a DEFAULT, or add it without NOT NULL, backfill, and set NOT NULL later.</source>
        <translation>DEFAULT angeben, oder ohne NOT NULL hinzufügen, Backfill ausführen und NOT NULL später setzen.</translation>
    </message>
    <message>
        <source>The default of %1 differs from row to row, so the table is rewritten.</source>
        <translation>Der Default von %1 ist von Zeile zu Zeile verschieden, daher wird die Tabelle neu geschrieben.</translation>
    </message>
    <message>
        <source>Add the column without a default, SET DEFAULT, then backfill in batches.</source>
        <translation>Die Spalte ohne Default hinzufügen, SET DEFAULT, dann Backfill in Batches.</translation>
    </message>
    <message>
        <source>The stored column %1 is computed for every row: the table is rewritten.</source>
        <translation>Die gespeicherte Spalte %1 wird für jede Zeile berechnet: Die Tabelle wird neu geschrieben.</translation>
    </message>
    <message>
        <source>Add a plain column, fill it by a trigger, and backfill in batches.</source>
        <translation>Eine einfache Spalte hinzufügen, per Trigger füllen und Backfill in Batches.</translation>
    </message>
    <message>
        <source>%1 gets a number in every row: the table is rewritten.</source>
        <translation>%1 erhält in jeder Zeile eine Nummer: Die Tabelle wird neu geschrieben.</translation>
    </message>
    <message>
        <source>Add a plain bigint, set its default to a sequence, and backfill in batches.</source>
        <translation>Eine einfache bigint-Spalte hinzufügen, ihren Default auf eine Sequenz setzen und Backfill in Batches.</translation>
    </message>
    <message>
        <source>The type of %1 is a domain with a CHECK: the table is rewritten.</source>
        <translation>Der Typ von %1 ist eine Domain mit CHECK: Die Tabelle wird neu geschrieben.</translation>
    </message>
    <message>
        <source>Use the base type and ADD CONSTRAINT ... CHECK ... NOT VALID.</source>
        <translation>Den Basistyp verwenden und ADD CONSTRAINT ... CHECK ... NOT VALID.</translation>
    </message>
    <message>
        <source>A constraint comes with %1: it is checked, or its index built, under the strongest lock.</source>
        <translation>Mit %1 kommt ein Constraint: Es wird unter der stärksten Sperre geprüft oder sein Index darunter gebaut.</translation>
    </message>
    <message>
        <source>Add the column alone; add the constraint NOT VALID or USING INDEX in another migration.</source>
        <translation>Nur die Spalte hinzufügen; das Constraint mit NOT VALID oder USING INDEX in einer anderen Migration hinzufügen.</translation>
    </message>
    <message>
        <source>All rows of %1 are checked, and nobody reads or writes meanwhile.</source>
        <translation>Alle Zeilen von %1 werden geprüft; währenddessen kann niemand lesen oder schreiben.</translation>
    </message>
    <message>
        <source>ADD CONSTRAINT ... NOT VALID, and VALIDATE CONSTRAINT in the next migration.</source>
        <translation>ADD CONSTRAINT ... NOT VALID, und VALIDATE CONSTRAINT in der nächsten Migration.</translation>
    </message>
    <message>
        <source>All rows of %1 are checked, and nobody writes to either table meanwhile.</source>
        <translation>Alle Zeilen von %1 werden geprüft; währenddessen kann niemand in eine der beiden Tabellen schreiben.</translation>
    </message>
    <message>
        <source>The lock of ADD CONSTRAINT on %1 is held while VALIDATE scans: NOT VALID has gained nothing.</source>
        <translation>Die Sperre von ADD CONSTRAINT auf %1 bleibt bestehen, während VALIDATE scannt: NOT VALID hat nichts gebracht.</translation>
    </message>
    <message>
        <source>VALIDATE CONSTRAINT in a migration of its own; a file is one transaction.</source>
        <translation>VALIDATE CONSTRAINT in einer eigenen Migration; eine Datei ist eine Transaktion.</translation>
    </message>
    <message>
        <source>An index over %1 is built, and nobody reads or writes meanwhile; duplicates make it fail.</source>
        <translation>Ein Index über %1 wird gebaut; währenddessen kann niemand lesen oder schreiben; bei Duplikaten schlägt er fehl.</translation>
    </message>
    <message>
        <source>CREATE UNIQUE INDEX CONCURRENTLY first, then ADD CONSTRAINT ... UNIQUE USING INDEX.</source>
        <translation>Zuerst CREATE UNIQUE INDEX CONCURRENTLY, dann ADD CONSTRAINT ... UNIQUE USING INDEX.</translation>
    </message>
    <message>
        <source>An index over %1 is built or its rows are scanned for NULL, and nobody reads or writes meanwhile.</source>
        <translation>Ein Index über %1 wird gebaut, oder die Zeilen werden nach NULL durchsucht; währenddessen kann niemand lesen oder schreiben.</translation>
    </message>
    <message>
        <source>Make the columns NOT NULL by a validated CHECK, build a unique index CONCURRENTLY, then ADD PRIMARY KEY USING INDEX.</source>
        <translation>Die Spalten per validiertem CHECK auf NOT NULL setzen, einen eindeutigen Index mit CONCURRENTLY bauen, dann ADD PRIMARY KEY USING INDEX.</translation>
    </message>
    <message>
        <source>An index over %1 is built, and nobody reads or writes meanwhile; there is no way around it.</source>
        <translation>Ein Index über %1 wird gebaut; währenddessen kann niemand lesen oder schreiben; das lässt sich nicht umgehen.</translation>
    </message>
    <message>
        <source>Create a new table with it and move the rows over.</source>
        <translation>Eine neue Tabelle damit anlegen und die Zeilen hinüberbringen.</translation>
    </message>
    <message>
        <source>Nobody writes to %1 while the index is built.</source>
        <translation>Niemand kann in %1 schreiben, während der Index gebaut wird.</translation>
    </message>
    <message>
        <source>Everybody on %1 waits, and it waits for everybody: queries become slow when it is gone.</source>
        <translation>Alle auf %1 warten, und es wartet auf alle: Abfragen werden langsam, wenn der Index weg ist.</translation>
    </message>
    <message>
        <source>Nobody writes to %1 while its index is built anew.</source>
        <translation>Niemand kann in %1 schreiben, während der Index neu gebaut wird.</translation>
    </message>
    <message>
        <source>This cannot run beside other statements: PostgreSQL refuses it inside of a transaction.</source>
        <translation>Das kann nicht neben anderen Anweisungen laufen: PostgreSQL lehnt es innerhalb einer Transaktion ab.</translation>
    </message>
    <message>
        <source>Put it into a migration of its own and apply that with --no-transaction.</source>
        <translation>In eine eigene Migration auslagern und diese mit --no-transaction anwenden.</translation>
    </message>
    <message>
        <source>All rows of %1 are checked against the bounds, and nobody reads or writes it meanwhile.</source>
        <translation>Alle Zeilen von %1 werden gegen die Grenzen geprüft; währenddessen kann niemand darin lesen oder schreiben.</translation>
    </message>
    <message>
        <source>Add a CHECK of the same bounds NOT VALID and VALIDATE it before.</source>
        <translation>Zuvor einen CHECK mit denselben Grenzen als NOT VALID hinzufügen und mit VALIDATE prüfen.</translation>
    </message>
    <message>
        <source>Everybody on the parent of %1 waits.</source>
        <translation>Alle auf der übergeordneten Tabelle von %1 warten.</translation>
    </message>
    <message>
        <source>DETACH PARTITION ... CONCURRENTLY, in a file of its own.</source>
        <translation>DETACH PARTITION ... CONCURRENTLY, in einer eigenen Datei.</translation>
    </message>
    <message>
        <source>Nobody reads %1 while it is computed anew.</source>
        <translation>Niemand kann %1 lesen, während die View neu berechnet wird.</translation>
    </message>
    <message>
        <source>REFRESH MATERIALIZED VIEW CONCURRENTLY; it needs a unique index.</source>
        <translation>REFRESH MATERIALIZED VIEW CONCURRENTLY; das setzt einen eindeutigen Index voraus.</translation>
    </message>
    <message>
        <source>%1 is rewritten, and nobody reads or writes meanwhile.</source>
        <translation>%1 wird neu geschrieben; währenddessen kann niemand lesen oder schreiben.</translation>
    </message>
    <message>
        <source>Plain VACUUM, or pg_repack outside of migrations.</source>
        <translation>Einfaches VACUUM, oder pg_repack außerhalb von Migrationen.</translation>
    </message>
    <message>
        <source>Create a new table that is as it shall be, and move the rows over.</source>
        <translation>Eine neue Tabelle in der gewünschten Form anlegen und die Zeilen hinüberbringen.</translation>
    </message>
    <message>
        <source>All rows of %1 go, with CASCADE those of tables that reference it too.</source>
        <translation>Alle Zeilen von %1 verschwinden, mit CASCADE auch die der Tabellen, die darauf verweisen.</translation>
    </message>
    <message>
        <source>Delete in batches, outside of migrations, what is known to be of no use.</source>
        <translation>Außerhalb von Migrationen in Batches löschen, was nachweislich nicht gebraucht wird.</translation>
    </message>
    <message>
        <source>Rows of %1 are no longer kept right; both tables of a foreign key are locked.</source>
        <translation>Zeilen von %1 werden nicht mehr konsistent gehalten; beide Tabellen eines Fremdschlüssels werden gesperrt.</translation>
    </message>
    <message>
        <source>Make sure that no code relies on it, and set lock_timeout.</source>
        <translation>Sicherstellen, dass kein Code darauf angewiesen ist, und lock_timeout setzen.</translation>
    </message>
    <message>
        <source>Code that reads %1 may meet NULL for the first time.</source>
        <translation>Code, der %1 liest, kann erstmals auf NULL treffen.</translation>
    </message>
    <message>
        <source>Teach the readers first.</source>
        <translation>Zuerst den lesenden Code anpassen.</translation>
    </message>
    <message>
        <source>Code that leaves %1 out inserts something else from now on.</source>
        <translation>Code, der %1 auslässt, fügt ab jetzt etwas anderes ein.</translation>
    </message>
    <message>
        <source>Let the code name the value before the default changes.</source>
        <translation>Den Code den Wert angeben lassen, bevor sich der Default ändert.</translation>
    </message>
    <message>
        <source>json has no equality: DISTINCT and GROUP BY over %1 fail.</source>
        <translation>json kennt keine Gleichheit: DISTINCT und GROUP BY über %1 schlagen fehl.</translation>
    </message>
    <message>
        <source>Use jsonb.</source>
        <translation>jsonb verwenden.</translation>
    </message>
    <message>
        <source>Without lock_timeout one slow query on %1 makes everybody else queue behind this.</source>
        <translation>Ohne lock_timeout stellen sich wegen einer langsamen Abfrage auf %1 alle anderen hierhinter an.</translation>
    </message>
    <message>
        <source>Begin the file with: SET LOCAL lock_timeout = &apos;2s&apos;;</source>
        <translation>Die Datei beginnen mit: SET LOCAL lock_timeout = &apos;2s&apos;;</translation>
    </message>
    <message>
        <source>An earlier statement&apos;s lock is held while this works on %1.</source>
        <translation>Die Sperre einer früheren Anweisung bleibt bestehen, während dies auf %1 arbeitet.</translation>
    </message>
    <message>
        <source>Put it into another migration, or join the actions into one ALTER TABLE.</source>
        <translation>In eine andere Migration auslagern oder die Aktionen in einem ALTER TABLE zusammenfassen.</translation>
    </message>
    <message>
        <source>Rows of %1 are changed in one long transaction.</source>
        <translation>Zeilen von %1 werden in einer langen Transaktion geändert.</translation>
    </message>
    <message>
        <source>Let a worker do it in batches, and keep its progress in the backfill table.</source>
        <translation>Das einen Worker in Batches erledigen lassen und den Fortschritt in der Backfill-Tabelle festhalten.</translation>
    </message>
    <message>
        <source>What this does cannot be seen from its text.</source>
        <translation>Was das bewirkt, ist am Text nicht erkennbar.</translation>
    </message>
    <message>
        <source>Write the statement out, or exercise the migration on a real server.</source>
        <translation>Die Anweisung ausschreiben oder die Migration auf einem echten Server durchspielen.</translation>
    </message>
    <message>
        <source>This ends the transaction that Hasura runs the file in.</source>
        <translation>Das beendet die Transaktion, in der Hasura die Datei ausführt.</translation>
    </message>
    <message>
        <source>Leave it out: the file is one transaction already.</source>
        <translation>Weglassen: Die Datei ist bereits eine Transaktion.</translation>
    </message>
    <message>
        <source>Every table with a column of %1 is scanned, and nobody writes to it meanwhile.</source>
        <translation>Jede Tabelle mit einer Spalte vom Typ %1 wird gescannt; währenddessen kann niemand in sie schreiben.</translation>
    </message>
    <message>
        <source>A value of the enum %1 can never be removed again: no down is a true one.</source>
        <translation>Ein Wert des Enums %1 lässt sich nie wieder entfernen: Kein Down ist ein echtes.</translation>
    </message>
    <message>
        <source>Use a table of values with a foreign key.</source>
        <translation>Eine Wertetabelle mit Fremdschlüssel verwenden.</translation>
    </message>
    <message>
        <source>No index on %1 begins with the columns of the foreign key: deleting on the other side scans it.</source>
        <translation>Kein Index auf %1 beginnt mit den Spalten des Fremdschlüssels: Löschen auf der anderen Seite scannt die Tabelle.</translation>
    </message>
    <message>
        <source>Create that index first.</source>
        <translation>Diesen Index zuerst anlegen.</translation>
    </message>
    <message>
        <source>%1 is locked until the file is through.</source>
        <translation>%1 ist gesperrt, bis die Datei durchgelaufen ist.</translation>
    </message>
    <message>
        <source>Leave it out, or take a weaker lock.</source>
        <translation>Weglassen oder eine schwächere Sperre nehmen.</translation>
    </message>
    <message>
        <source>Nobody writes to %1 while the trigger is created, and every write is slower from now on.</source>
        <translation>Niemand kann in %1 schreiben, während der Trigger angelegt wird, und ab jetzt ist jeder Schreibvorgang langsamer.</translation>
    </message>
    <message>
        <source>Set lock_timeout, and drop the trigger when the change is through.</source>
        <translation>lock_timeout setzen und den Trigger entfernen, wenn die Änderung abgeschlossen ist.</translation>
    </message>
    <message>
        <source>A longer limit for %1 will need a migration; text has none.</source>
        <translation>Eine größere Länge für %1 wird eine Migration erfordern; text hat keine Grenze.</translation>
    </message>
    <message>
        <source>Use text with a CHECK on its length.</source>
        <translation>text mit einem CHECK auf die Länge verwenden.</translation>
    </message>
    <message>
        <source>%1 holds a time without saying in which zone.</source>
        <translation>%1 enthält eine Zeit ohne Angabe der Zeitzone.</translation>
    </message>
    <message>
        <source>Use timestamptz.</source>
        <translation>timestamptz verwenden.</translation>
    </message>
    <message>
        <source>The key %1 runs out of numbers after two thousand million rows.</source>
        <translation>Dem Schlüssel %1 gehen nach zwei Milliarden Zeilen die Nummern aus.</translation>
    </message>
    <message>
        <source>Use bigint or uuid.</source>
        <translation>bigint oder uuid verwenden.</translation>
    </message>
    <message>
        <source>The sequence of a serial column as %1 has rights and an owner of its own.</source>
        <translation>Die Sequenz einer serial-Spalte wie %1 hat eigene Rechte und einen eigenen Eigentümer.</translation>
    </message>
    <message>
        <source>Use GENERATED ALWAYS AS IDENTITY.</source>
        <translation>GENERATED ALWAYS AS IDENTITY verwenden.</translation>
    </message>
    <message>
        <source>%1 has no primary key: rows cannot be told apart.</source>
        <translation>%1 hat keinen Primärschlüssel: Zeilen sind nicht unterscheidbar.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Einen hinzufügen.</translation>
    </message>
    <message>
        <source>A constraint of %1 is left to be named, and its down has to guess.</source>
        <translation>Ein Constraint von %1 hat keinen festgelegten Namen, und das Down muss ihn erraten.</translation>
    </message>
    <message>
        <source>Name it: ADD CONSTRAINT name ...</source>
        <translation>Benennen: ADD CONSTRAINT name ...</translation>
    </message>
    <message>
        <source>An index of more than three columns on %1 rarely pays.</source>
        <translation>Ein Index über mehr als drei Spalten auf %1 lohnt sich selten.</translation>
    </message>
    <message>
        <source>Begin with the column that selects most.</source>
        <translation>Mit der selektivsten Spalte beginnen.</translation>
    </message>
    <message>
        <source>A second try fails when %1 is gone already.</source>
        <translation>Ein zweiter Versuch schlägt fehl, wenn %1 bereits weg ist.</translation>
    </message>
    <message>
        <source>Use IF EXISTS.</source>
        <translation>IF EXISTS verwenden.</translation>
    </message>
    <message>
        <source>A name in %1 is longer than 62 bytes; PostgreSQL cuts after 63.</source>
        <translation>Ein Name in %1 ist länger als 62 Bytes; PostgreSQL schneidet nach 63 ab.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Einen kürzeren wählen.</translation>
    </message>
    <message>
        <source>An earlier migration has created %1 already.</source>
        <translation>Eine frühere Migration hat %1 bereits angelegt.</translation>
    </message>
    <message>
        <source>Name its schema, or another table.</source>
        <translation>Das Schema angeben oder eine andere Tabelle nennen.</translation>
    </message>
    <message>
        <source>A hash index on %1 knows equality only.</source>
        <translation>Ein Hash-Index auf %1 kennt nur Gleichheit.</translation>
    </message>
    <message>
        <source>Use btree.</source>
        <translation>btree verwenden.</translation>
    </message>
    <message>
        <source>The extension %1 must be there on every server, and may need more rights than migrations have.</source>
        <translation>Die Erweiterung %1 muss auf jedem Server vorhanden sein und benötigt eventuell mehr Rechte, als Migrationen haben.</translation>
    </message>
    <message>
        <source>Make sure of it in every environment first.</source>
        <translation>Das zuerst in jeder Umgebung sicherstellen.</translation>
    </message>
    <message>
        <source>A column of %1 is set twice, which PostgreSQL refuses.</source>
        <translation>Eine Spalte von %1 wird zweimal gesetzt; das lehnt PostgreSQL ab.</translation>
    </message>
    <message>
        <source>Set it once.</source>
        <translation>Nur einmal setzen.</translation>
    </message>
    <message>
        <source>Several foreign keys on %1 lock several tables at once.</source>
        <translation>Mehrere Fremdschlüssel auf %1 sperren mehrere Tabellen auf einmal.</translation>
    </message>
    <message>
        <source>One a migration.</source>
        <translation>Einer pro Migration.</translation>
    </message>
    <message>
        <source>A foreign key of %1 has another type than the key it references.</source>
        <translation>Ein Fremdschlüssel von %1 hat einen anderen Typ als der Schlüssel, auf den er verweist.</translation>
    </message>
    <message>
        <source>Use the same type.</source>
        <translation>Denselben Typ verwenden.</translation>
    </message>
    <message>
        <source>A column named as %1 means something to many object mappers.</source>
        <translation>Ein Spaltenname wie %1 hat für viele Objekt-Mapper eine besondere Bedeutung.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>for a moment</source>
        <translation>für einen Moment</translation>
    </message>
    <message>
        <source>while the table is scanned</source>
        <translation>während die Tabelle gescannt wird</translation>
    </message>
    <message>
        <source>while the table is rewritten</source>
        <translation>während die Tabelle neu geschrieben wird</translation>
    </message>
    <message>
        <source>It has about %1 rows.</source>
        <translation>Die Tabelle hat etwa %1 Zeilen.</translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <translation>%1 auf %2, %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1: a moment</source>
        <translation>%1: kurz</translation>
    </message>
    <message>
        <source>%1: blocks writes</source>
        <translation>%1: blockiert Schreiben</translation>
    </message>
    <message>
        <source>%1: blocks everything</source>
        <translation>%1: blockiert alles</translation>
    </message>
</context>
<context>
    <name>Trunkline::HeaderBar</name>
    <message>
        <source>Main menu</source>
        <translation>Hauptmenü</translation>
    </message>
</context>
<context>
    <name>Trunkline::HoldButton</name>
    <message>
        <source>Hold it down to confirm</source>
        <translation>Zum Bestätigen gedrückt halten</translation>
    </message>
</context>
<context>
    <name>Trunkline::HostWording</name>
    <message>
        <source>Check runs are not readable with this token: gates come from Actions jobs, a few pull requests at a time.</source>
        <translation>Check-Runs sind mit diesem Token nicht lesbar: Gates kommen aus Actions-Jobs, wenige Pull Requests auf einmal.</translation>
    </message>
    <message>
        <source>Actions are not readable: environments and the jobs that could stand in for checks are unknown.</source>
        <translation>Actions sind nicht lesbar: Umgebungen und die Jobs, die Checks ersetzen könnten, sind unbekannt.</translation>
    </message>
    <message>
        <source>Deployments are not readable: the preview gate is unknown.</source>
        <translation>Deployments sind nicht lesbar: Das Vorschau-Gate ist unbekannt.</translation>
    </message>
    <message>
        <source>Branch protection is not readable: only rulesets tell who may force-push or delete trunk.</source>
        <translation>Der Branch-Schutz ist nicht lesbar: Nur Rulesets zeigen, wer den Trunk per Force-Push überschreiben oder löschen darf.</translation>
    </message>
    <message>
        <source>Contents are not readable: force pushes on trunk are unknown.</source>
        <translation>Inhalte sind nicht lesbar: Force-Pushes auf den Trunk sind unbekannt.</translation>
    </message>
    <message>
        <source>Pull requests are not readable: this page stays empty.</source>
        <translation>Pull Requests sind nicht lesbar: Diese Seite bleibt leer.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>deploying</source>
        <translation>wird ausgeliefert</translation>
    </message>
    <message>
        <source>deployed</source>
        <translation>ausgeliefert</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>taken down</source>
        <translation>abgebaut</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>everybody with write access</source>
        <translation>alle mit Schreibzugriff</translation>
    </message>
    <message>
        <source>some who are not named</source>
        <translation>einige, die nicht genannt werden</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>Signed in as %1, by %2.</source>
        <comment>login, where the token is from</comment>
        <translation>Angemeldet als %1, über %2.</translation>
    </message>
    <message>
        <source>%1 It would take: %2</source>
        <translation>%1 Erforderlich wäre: %2</translation>
    </message>
    <message>
        <source>The host asks for silence until %1.</source>
        <translation>Der Host bittet um eine Anfragepause bis %1.</translation>
    </message>
    <message>
        <source>The host sets no limit; %1 points spent by Trunkline.</source>
        <translation>Der Host setzt kein Limit; %1 Punkte von Trunkline verbraucht.</translation>
    </message>
    <message>
        <source>%1 of %2 points left until %3; %4 spent by Trunkline.</source>
        <translation>%1 von %2 Punkten übrig bis %3; %4 von Trunkline verbraucht.</translation>
    </message>
    <message>
        <source>Trunk&apos;s protection</source>
        <translation>Schutz des Trunks</translation>
    </message>
    <message>
        <source>Force pushes on trunk</source>
        <translation>Force-Pushes auf den Trunk</translation>
    </message>
    <message>
        <source>Environments and deployments</source>
        <translation>Umgebungen und Deployments</translation>
    </message>
    <message>
        <source>Merged pull requests</source>
        <translation>Gemergte Pull Requests</translation>
    </message>
    <message>
        <source>Who may force-push or delete %1 is not known.</source>
        <translation>Nicht bekannt, wer %1 per Force-Push überschreiben oder löschen darf.</translation>
    </message>
    <message>
        <source>May force-push %1: %2. May delete it: %3.</source>
        <translation>Force-Push-Recht auf %1: %2. Löschrecht: %3.</translation>
    </message>
    <message>
        <source>%1: nothing deployed</source>
        <translation>%1: nichts ausgeliefert</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>environment, state, how long ago</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>A force push by %1 moved %2 from %3 to %4.</source>
        <translation>Ein Force-Push von %1 hat %2 von %3 auf %4 verschoben.</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Angemeldet als %1</translation>
    </message>
    <message>
        <source>can change flags</source>
        <translation>darf Flags ändern</translation>
    </message>
    <message>
        <source>cannot change flags</source>
        <translation>darf Flags nicht ändern</translation>
    </message>
</context>
<context>
    <name>Trunkline::LocalServiceModel</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Neustarts</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
</context>
<context>
    <name>Trunkline::LocalStackView</name>
    <message>
        <source>Copy start command</source>
        <translation>Startbefehl kopieren</translation>
    </message>
    <message>
        <source>Copy stop command</source>
        <translation>Stoppbefehl kopieren</translation>
    </message>
    <message>
        <source>Compose services</source>
        <translation>Compose-Dienste</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Asking the engine…</source>
        <translation>Engine wird abgefragt…</translation>
    </message>
    <message>
        <source>No compose project on this machine</source>
        <translation>Kein Compose-Projekt auf diesem Rechner</translation>
    </message>
    <message>
        <source>Start one with: docker compose up</source>
        <translation>Starten mit: docker compose up</translation>
    </message>
    <message>
        <source>No service matches</source>
        <translation>Kein passender Dienst</translation>
    </message>
    <message numerus="yes">
        <source>%n restarts</source>
        <translation>
            <numerusform>%n Neustart</numerusform>
            <numerusform>%n Neustarts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n compose services on this machine</source>
        <translation>
            <numerusform>%n Compose-Dienst auf diesem Rechner</numerusform>
            <numerusform>%n Compose-Dienste auf diesem Rechner</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::LocalWording</name>
    <message>
        <source>restarting</source>
        <translation>startet neu</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>unhealthy</translation>
    </message>
    <message>
        <source>exited (%1)</source>
        <translation>beendet (%1)</translation>
    </message>
    <message>
        <source>partly running</source>
        <translation>läuft teilweise</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>another folder</source>
        <translation>anderer Ordner</translation>
    </message>
    <message>
        <source>from a registry</source>
        <translation>aus einer Registry</translation>
    </message>
    <message>
        <source>rebuilt since</source>
        <translation>seither neu gebaut</translation>
    </message>
    <message>
        <source>another commit</source>
        <translation>anderer Commit</translation>
    </message>
    <message>
        <source>%1 older</source>
        <translation>%1 älter</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>Whether its image is of what is checked out is not known.</source>
        <translation>Nicht bekannt, ob das Image dem ausgecheckten Stand entspricht.</translation>
    </message>
    <message>
        <source>It belongs to %1, not to this repository.</source>
        <translation>Gehört zu %1, nicht zu diesem Repository.</translation>
    </message>
    <message>
        <source>Its image came from a registry and is not built here.</source>
        <translation>Das Image stammt aus einer Registry und wird hier nicht gebaut.</translation>
    </message>
    <message>
        <source>Its image was built anew and it still runs the old one: start it again.</source>
        <translation>Das Image wurde neu gebaut, es läuft aber noch das alte: neu starten.</translation>
    </message>
    <message>
        <source>Its image is of %1 and %2 is checked out: build it anew.</source>
        <translation>Das Image ist von %1, ausgecheckt ist %2: neu bauen.</translation>
    </message>
    <message>
        <source>Its image was built %1 before %2, which is checked out: build it anew.</source>
        <translation>Das Image wurde %1 vor dem ausgecheckten %2 gebaut: neu bauen.</translation>
    </message>
    <message>
        <source>Its image is not older than %1, which is checked out.</source>
        <translation>Das Image ist nicht älter als das ausgecheckte %1.</translation>
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
        <translation>&amp;Repository</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Verbindungen…</translation>
    </message>
    <message>
        <source>&amp;Notifications…</source>
        <translation>Be&amp;nachrichtigungen…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Befehlspalette…</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Details &amp;panel</source>
        <translation>&amp;Detailbereich</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Open this &amp;menu</source>
        <translation>Dieses &amp;Menü öffnen</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Fa&amp;rben</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Trunkline</source>
        <translation>Ü&amp;ber Trunkline</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>&amp;Link kopieren</translation>
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
        <translation>%1 Sandbox</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>repository, program</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Open a repository</source>
        <translation>Repository öffnen</translation>
    </message>
    <message>
        <source>About Trunkline</source>
        <translation>Über Trunkline</translation>
    </message>
    <message>
        <source>Trunkline %1</source>
        <translation>Trunkline %1</translation>
    </message>
    <message>
        <source>Shows whether trunk-based development works as agreed: branches, reviews, flags, migrations and what runs.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Zeigt, ob Trunk-based Development wie vereinbart funktioniert: Branches, Reviews, Flags, Migrationen und was läuft.

Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more errors need attention</source>
        <translation>
            <numerusform>%Ln weiterer Fehler mit Handlungsbedarf</numerusform>
            <numerusform>%Ln weitere Fehler mit Handlungsbedarf</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay in the tray?</source>
        <translation>Im Infobereich bleiben?</translation>
    </message>
    <message>
        <source>Trunkline can stay in the tray when its window is closed, and show there when something needs attention.</source>
        <translation>Trunkline kann nach dem Schließen des Fensters im Infobereich bleiben und dort anzeigen, wenn Handlungsbedarf besteht.</translation>
    </message>
    <message>
        <source>&amp;Stay in the tray</source>
        <translation>Im &amp;Infobereich bleiben</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %Ln lines</source>
        <translation>
            <numerusform>Kopiert: %Ln Zeile</numerusform>
            <numerusform>Kopiert: %Ln Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::MessageBar</name>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Wird versucht…</translation>
    </message>
    <message>
        <source>Ask %1 again</source>
        <translation>%1 erneut abfragen</translation>
    </message>
</context>
<context>
    <name>Trunkline::MigrationActions</name>
    <message>
        <source>&amp;Open pull request</source>
        <translation>Pull Request ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Copy as review comment</source>
        <translation>Als Review-&amp;Kommentar kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>&amp;Exercise up and down</source>
        <translation>&amp;Up und Down durchspielen</translation>
    </message>
    <message>
        <source>Exercise &amp;down migrations</source>
        <translation>&amp;Down-Migrationen durchspielen</translation>
    </message>
    <message>
        <source>&amp;New migration…</source>
        <translation>&amp;Neue Migration…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>Neu &amp;lesen</translation>
    </message>
    <message>
        <source>&amp;Open #%1</source>
        <translation>#%1 ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Stop exercising</source>
        <translation>Durchspielen abbrechen</translation>
    </message>
</context>
<context>
    <name>Trunkline::MigrationFindings</name>
    <message>
        <source>Version %1 is applied in the database and not on trunk.</source>
        <translation>Version %1 ist in der Datenbank angewendet, aber nicht auf dem Trunk.</translation>
    </message>
    <message>
        <source>Find out who applied it, and bring its files to trunk.</source>
        <translation>Herausfinden, wer sie angewendet hat, und ihre Dateien auf den Trunk bringen.</translation>
    </message>
    <message>
        <source>No database is connected, so what is applied is not known.</source>
        <translation>Keine Datenbank ist verbunden; was angewendet ist, ist daher nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 has no down migration.</source>
        <translation>%1 hat keine Down-Migration.</translation>
    </message>
    <message>
        <source>Write a down.sql that takes back what up.sql does.</source>
        <translation>Eine down.sql schreiben, die zurücknimmt, was up.sql tut.</translation>
    </message>
    <message>
        <source>The down of %1 holds no statement.</source>
        <translation>Das Down von %1 enthält keine Anweisung.</translation>
    </message>
    <message>
        <source>Correct the files and exercise the migration again.</source>
        <translation>Die Dateien korrigieren und die Migration erneut durchspielen.</translation>
    </message>
    <message>
        <source>Exercise it on a real server: trunkline migrations verify</source>
        <translation>Auf einem echten Server durchspielen: trunkline migrations verify</translation>
    </message>
    <message>
        <source>%1 does something that cannot be seen from its text.</source>
        <translation>%1 tut etwas, das am Text nicht erkennbar ist.</translation>
    </message>
    <message>
        <source>%1 is applied in the database, but not on trunk.</source>
        <translation>%1 ist in der Datenbank angewendet, aber nicht auf dem Trunk.</translation>
    </message>
    <message>
        <source>Merge it, or take it back in the database.</source>
        <translation>Mergen oder in der Datenbank zurücknehmen.</translation>
    </message>
    <message>
        <source>Applying %1 broke off.</source>
        <translation>Das Anwenden von %1 brach ab.</translation>
    </message>
    <message>
        <source>Look at what the database holds of it, and apply it again.</source>
        <translation>Prüfen, was die Datenbank davon enthält, und erneut anwenden.</translation>
    </message>
    <message>
        <source>%1 was changed on trunk after it came there and was applied.</source>
        <translation>%1 wurde auf dem Trunk geändert, nachdem es dorthin gelangt und angewendet war.</translation>
    </message>
    <message>
        <source>Put the old text back, and write a new migration for the difference.</source>
        <translation>Den alten Text wiederherstellen und für den Unterschied eine neue Migration schreiben.</translation>
    </message>
    <message>
        <source>%1 is on trunk and not applied, though newer ones are: it was merged late.</source>
        <translation>%1 ist auf dem Trunk und nicht angewendet, neuere dagegen schon: Der Merge kam spät.</translation>
    </message>
    <message>
        <source>%1 is on trunk and not applied.</source>
        <translation>%1 ist auf dem Trunk und nicht angewendet.</translation>
    </message>
    <message>
        <source>Apply it: hasura migrate apply</source>
        <translation>Anwenden: hasura migrate apply</translation>
    </message>
    <message>
        <source>%1 has the same version as another migration.</source>
        <translation>%1 hat dieselbe Version wie eine andere Migration.</translation>
    </message>
    <message>
        <source>Give it a fresh version before it is merged.</source>
        <translation>Vor dem Merge eine neue Version vergeben.</translation>
    </message>
    <message>
        <source>Expand first, in a migration of its own, and let it be applied.</source>
        <translation>Zuerst Expand, in einer eigenen Migration, und diese anwenden lassen.</translation>
    </message>
    <message>
        <source>Wait with the contract until this is settled.</source>
        <translation>Mit dem Contract warten, bis das geklärt ist.</translation>
    </message>
    <message>
        <source>It both brings %1 and takes %2 away.</source>
        <translation>Sie fügt %1 hinzu und entfernt zugleich %2.</translation>
    </message>
    <message>
        <source>It takes %1 away, which code on trunk still uses: %2:%3.</source>
        <translation>Sie entfernt %1, was Code auf dem Trunk noch verwendet: %2:%3.</translation>
    </message>
    <message>
        <source>Split it: expand now, contract in a later pull request.</source>
        <translation>Aufteilen: jetzt Expand, Contract in einem späteren Pull Request.</translation>
    </message>
    <message>
        <source>%1 is applied, and changed on %2.</source>
        <translation>%1 ist angewendet und wird auf %2 geändert.</translation>
    </message>
    <message>
        <source>%1 is on trunk, may be applied, and is changed on %2.</source>
        <translation>%1 ist auf dem Trunk, ist womöglich angewendet und wird auf %2 geändert.</translation>
    </message>
    <message>
        <source>%1 is applied, and changed in the work tree.</source>
        <translation>%1 ist angewendet und wird im Arbeitsverzeichnis geändert.</translation>
    </message>
    <message>
        <source>%1 is on trunk, may be applied, and is changed in the work tree.</source>
        <translation>%1 ist auf dem Trunk, ist womöglich angewendet und wird im Arbeitsverzeichnis geändert.</translation>
    </message>
    <message>
        <source>Let down.sql take back what up.sql does, and nothing else.</source>
        <translation>In down.sql zurücknehmen, was up.sql tut, und sonst nichts.</translation>
    </message>
    <message>
        <source>The contract %1 does not come alone: %2</source>
        <translation>Der Contract %1 kommt nicht allein: %2</translation>
    </message>
    <message>
        <source>Put the contract into a pull request of its own.</source>
        <translation>Den Contract in einen eigenen Pull Request legen.</translation>
    </message>
</context>
<context>
    <name>Trunkline::MigrationModel</name>
    <message>
        <source>observed: %1 on %2</source>
        <translation>beobachtet: %1 auf %2</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
</context>
<context>
    <name>Trunkline::MigrationPage</name>
    <message>
        <source>Migrations</source>
        <translation>Migrationen</translation>
    </message>
    <message>
        <source>The files are there</source>
        <translation>Die Dateien sind angelegt</translation>
    </message>
    <message>
        <source>Schema changes under way</source>
        <translation>Laufende Schemaänderungen</translation>
    </message>
    <message>
        <source>All migrations</source>
        <translation>Alle Migrationen</translation>
    </message>
    <message>
        <source>verified = up, down, up gave the same schema and rows</source>
        <translation>verifiziert = Up, Down, Up ergaben dasselbe Schema und dieselben Zeilen</translation>
    </message>
    <message>
        <source>Filter migrations: name, version, kind, state…</source>
        <translation>Migrationen filtern: Name, Version, Art, Zustand…</translation>
    </message>
    <message>
        <source>schema changes under way: %1</source>
        <translation>laufende Schemaänderungen: %1</translation>
    </message>
    <message>
        <source>%1 applied</source>
        <translation>%1 angewendet</translation>
    </message>
    <message>
        <source>%1 pending</source>
        <translation>%1 ausstehend</translation>
    </message>
    <message>
        <source>the database is not connected</source>
        <translation>die Datenbank ist nicht verbunden</translation>
    </message>
    <message>
        <source>expand → backfill → quiet → contract</source>
        <translation>expand → backfill → Ruhephase → contract</translation>
    </message>
    <message>
        <source>migrations: %1</source>
        <translation>Migrationen: %1</translation>
    </message>
    <message>
        <source>%1 not on trunk</source>
        <translation>%1 nicht auf dem Trunk</translation>
    </message>
    <message>
        <source>Exercising migrations: %1 of %2</source>
        <translation>Migrationen werden durchgespielt: %1 von %2</translation>
    </message>
    <message>
        <source>Starting a PostgreSQL to be thrown away…</source>
        <translation>Ein Wegwerf-PostgreSQL wird gestartet…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading migrations…</source>
        <translation>Migrationen werden gelesen…</translation>
    </message>
    <message>
        <source>No migrations</source>
        <translation>Keine Migrationen</translation>
    </message>
    <message>
        <source>Folders named migrations are looked for on trunk, in the work tree and on open branches.</source>
        <translation>Ordner namens migrations werden auf dem Trunk, im Arbeitsverzeichnis und auf offenen Branches gesucht.</translation>
    </message>
    <message>
        <source>No migration matches</source>
        <translation>Keine passende Migration</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Nothing new to exercise</source>
        <translation>Nichts Neues durchzuspielen</translation>
    </message>
    <message>
        <source>Every new migration was run up and down since it changed. Select one to run it again.</source>
        <translation>Jede neue Migration wurde seit ihrer letzten Änderung mit Up und Down durchgespielt. Zum erneuten Durchspielen eine auswählen.</translation>
    </message>
    <message>
        <source>SQL from another repository</source>
        <translation>SQL aus einem anderen Repository</translation>
    </message>
    <message>
        <source>Migrations from somebody else’s repository: %1</source>
        <translation>Migrationen aus einem fremden Repository: %1</translation>
    </message>
    <message>
        <source>Their SQL would run on this computer, in a PostgreSQL that is thrown away, as a role without rights.</source>
        <translation>Deren SQL liefe auf diesem Computer, in einem Wegwerf-PostgreSQL, als Rolle ohne Rechte.</translation>
    </message>
    <message>
        <source>&amp;Run them</source>
        <translation>&amp;Ausführen</translation>
    </message>
    <message>
        <source>&amp;Leave them out</source>
        <translation>Aus&amp;lassen</translation>
    </message>
    <message>
        <source>Export migrations</source>
        <translation>Migrationen exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>Die Datei kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Contract allowed</source>
        <translation>Contract erlaubt</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n migrations pending</source>
        <translation>
            <numerusform>%n Migration ausstehend</numerusform>
            <numerusform>%n Migrationen ausstehend</numerusform>
        </translation>
    </message>
    <message>
        <source>every migration is applied</source>
        <translation>alle Migrationen sind angewendet</translation>
    </message>
</context>
<context>
    <name>Trunkline::MigrationPanel</name>
    <message>
        <source>Migration</source>
        <translation>Migration</translation>
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
        <translation>Warum</translation>
    </message>
    <message>
        <source>on trunk since %1</source>
        <translation>auf dem Trunk seit %1</translation>
    </message>
    <message>
        <source>Contract is not allowed yet</source>
        <translation>Contract ist noch nicht erlaubt</translation>
    </message>
    <message>
        <source>The down does not take it back</source>
        <translation>Das Down nimmt die Änderung nicht zurück</translation>
    </message>
    <message>
        <source>Contract is allowed</source>
        <translation>Contract ist erlaubt</translation>
    </message>
    <message>
        <source>Everything that stood in its way is settled.</source>
        <translation>Alles, was im Weg stand, ist geklärt.</translation>
    </message>
    <message>
        <source>There is no up.sql here.</source>
        <translation>Hier gibt es keine up.sql.</translation>
    </message>
    <message>
        <source>There is no down.sql, or it has no bytes, which is the same to Hasura.</source>
        <translation>Es gibt keine down.sql, oder sie ist leer, was für Hasura dasselbe ist.</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>rewritten</source>
        <translation>neu geschrieben</translation>
    </message>
    <message>
        <source>Locks taken</source>
        <translation>Genommene Sperren</translation>
    </message>
    <message>
        <source>allowed: %1</source>
        <translation>erlaubt: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Expanded in</source>
        <translation>Expand in</translation>
    </message>
    <message>
        <source>Backfill</source>
        <translation>Backfill</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Gelesen von</translation>
    </message>
    <message>
        <source>Read like</source>
        <translation>Gelesen mit</translation>
    </message>
    <message>
        <source>Code places</source>
        <translation>Codestellen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Flag</translation>
    </message>
    <message>
        <source>Later rows</source>
        <translation>Spätere Zeilen</translation>
    </message>
    <message>
        <source>Dual write</source>
        <translation>Doppeltes Schreiben</translation>
    </message>
</context>
<context>
    <name>Trunkline::MigrationWording</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
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
        <translation>gemischt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>broke off</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>angewendet</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>work tree</source>
        <translation>Arbeitsverzeichnis</translation>
    </message>
    <message>
        <source>only in database</source>
        <translation>nur in Datenbank</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>Ruhephase</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>%1 (drop)</source>
        <translation>%1 (Drop)</translation>
    </message>
    <message>
        <source>100 %, checked</source>
        <translation>100 %, geprüft</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>steht still</translation>
    </message>
    <message>
        <source>rows are left</source>
        <translation>Zeilen übrig</translation>
    </message>
    <message>
        <source>none for %1</source>
        <translation>keine seit %1</translation>
    </message>
    <message>
        <source>nobody since %1</source>
        <translation>niemand seit %1</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>%1 (calls: %2), last %3</source>
        <translation>%1 (Aufrufe: %2), zuletzt %3</translation>
    </message>
    <message>
        <source>no database is connected</source>
        <translation>keine Datenbank verbunden</translation>
    </message>
    <message>
        <source>the server does not count statements; pg_stat_statements is missing</source>
        <translation>der Server zählt keine Anweisungen; pg_stat_statements fehlt</translation>
    </message>
    <message>
        <source>the server does not count all statements; set pg_stat_statements.track = all</source>
        <translation>der Server zählt nicht alle Anweisungen; pg_stat_statements.track = all setzen</translation>
    </message>
    <message>
        <source>other roles’ statements are hidden; grant pg_read_all_stats</source>
        <translation>Anweisungen anderer Rollen sind verborgen; pg_read_all_stats gewähren</translation>
    </message>
    <message>
        <source>the statistics were reset before %1</source>
        <translation>die Statistik wurde zurückgesetzt vor %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statements were evicted before %1; raise pg_stat_statements.max</source>
        <translation>
            <numerusform>%Ln Anweisung wurde vor %1 verdrängt; pg_stat_statements.max erhöhen</numerusform>
            <numerusform>%Ln Anweisungen wurden vor %1 verdrängt; pg_stat_statements.max erhöhen</numerusform>
        </translation>
    </message>
    <message>
        <source>a statement that reads it was dropped from the statistics before %1</source>
        <translation>eine Anweisung, die sie liest, fiel aus der Statistik vor %1</translation>
    </message>
    <message>
        <source>a statement that may read it could not be followed, before %1</source>
        <translation>eine Anweisung, die sie vielleicht liest, war nicht nachvollziehbar, vor %1</translation>
    </message>
    <message>
        <source>the database itself uses it: %1</source>
        <translation>die Datenbank selbst verwendet sie: %1</translation>
    </message>
    <message>
        <source>%1 is changed in place, without an earlier expand (MIG-3).</source>
        <translation>%1 wird direkt geändert, ohne vorheriges Expand (MIG-3).</translation>
    </message>
    <message>
        <source>%1 is not in the database yet (MIG-3).</source>
        <translation>%1 ist noch nicht in der Datenbank (MIG-3).</translation>
    </message>
    <message>
        <source>The backfill of %1 is not through: %2 (MIG-4).</source>
        <translation>Der Backfill von %1 ist nicht abgeschlossen: %2 (MIG-4).</translation>
    </message>
    <message>
        <source>How far %1 is filled is not known (MIG-4).</source>
        <translation>Nicht bekannt, wie weit %1 gefüllt ist (MIG-4).</translation>
    </message>
    <message>
        <source>The backfill of %1 has stalled (MIG-4).</source>
        <translation>Der Backfill von %1 steht still (MIG-4).</translation>
    </message>
    <message>
        <source>The backfill of %1 says that it is done, but the rows were not checked (MIG-4).</source>
        <translation>Der Backfill von %1 meldet sich als erledigt, aber die Zeilen wurden nicht geprüft (MIG-4).</translation>
    </message>
    <message>
        <source>%1 was last read %2; the quiet time is over at %3 at the earliest (MIG-4).</source>
        <translation>%1 wurde zuletzt %2 gelesen; Ende der Ruhephase frühestens %3 (MIG-4).</translation>
    </message>
    <message>
        <source>%1 was last read %2 by %3; the quiet time is over at %4 at the earliest (MIG-4).</source>
        <translation>%1 wurde zuletzt %2 von %3 gelesen; Ende der Ruhephase frühestens %4 (MIG-4).</translation>
    </message>
    <message>
        <source>Whether %1 is still read is not known: %2 (MIG-4).</source>
        <translation>Nicht bekannt, ob %1 noch gelesen wird: %2 (MIG-4).</translation>
    </message>
    <message>
        <source>Nothing has read %1 since %2; the quiet time is over at %3 (MIG-4).</source>
        <translation>Nichts hat %1 gelesen seit %2; Ende der Ruhephase %3 (MIG-4).</translation>
    </message>
    <message>
        <source>Code on trunk still names %1: %2.</source>
        <translation>Code auf dem Trunk nennt %1 noch: %2.</translation>
    </message>
    <message>
        <source>Whether code on trunk still names %1 was not looked for.</source>
        <translation>Nicht gesucht, ob Code auf dem Trunk %1 noch nennt.</translation>
    </message>
    <message>
        <source>The flag %1 is not removed yet.</source>
        <translation>Das Flag %1 ist noch nicht entfernt.</translation>
    </message>
    <message>
        <source>Whether the flag %1 is removed is not known.</source>
        <translation>Nicht bekannt, ob das Flag %1 entfernt ist.</translation>
    </message>
    <message>
        <source>An image that is still running names it: %1.</source>
        <translation>Ein Image, das noch läuft, nennt es: %1.</translation>
    </message>
    <message>
        <source>Not understood by the parser of PostgreSQL 17: %1</source>
        <translation>Vom Parser von PostgreSQL 17 nicht verstanden: %1</translation>
    </message>
    <message>
        <source>Not UTF-8 text.</source>
        <translation>Kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>Larger than what is parsed.</source>
        <translation>Zu groß zum Parsen.</translation>
    </message>
    <message>
        <source>Nested too deeply to be judged.</source>
        <translation>Zu tief verschachtelt für eine Bewertung.</translation>
    </message>
    <message>
        <source>The parser gave up on it.</source>
        <translation>Der Parser hat aufgegeben.</translation>
    </message>
    <message>
        <source>the server does not tell when it forgets statements; that takes PostgreSQL 14</source>
        <translation>der Server sagt nicht, wann er Anweisungen vergisst; dafür braucht es PostgreSQL 14</translation>
    </message>
    <message>
        <source>the server is a standby, and does not see who reads on its primary</source>
        <translation>der Server ist ein Standby und sieht nicht, wer auf seinem Primary liest</translation>
    </message>
    <message>
        <source>standbys repeat the server, and it does not see who reads there; where nobody does, name their role under ignoredReaders</source>
        <translation>Standbys wiederholen den Server, und er sieht nicht, wer dort liest; wo es niemand tut, nennen Sie deren Rolle unter ignoredReaders</translation>
    </message>
    <message>
        <source>The down of %1 drops %2, which its up does not create.</source>
        <translation>Das Down von %1 entfernt %2, was sein Up nicht anlegt.</translation>
    </message>
    <message>
        <source>no dual write seen</source>
        <translation>kein doppeltes Schreiben zu sehen</translation>
    </message>
    <message>
        <source>a generated column, one way only</source>
        <translation>eine generierte Spalte, nur in eine Richtung</translation>
    </message>
    <message>
        <source>a trigger, not exercised</source>
        <translation>ein Trigger, nicht erprobt</translation>
    </message>
    <message>
        <source>proven by probe.sql</source>
        <translation>durch probe.sql bewiesen</translation>
    </message>
    <message>
        <source>rows written since are lost</source>
        <translation>seither geschriebene Zeilen gehen verloren</translation>
    </message>
</context>
<context>
    <name>Trunkline::NewFlagDialog</name>
    <message>
        <source>New flag in %1</source>
        <translation>Neues Flag in %1</translation>
    </message>
    <message>
        <source>Types to choose from</source>
        <translation>Auswählbare Typen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Create, switched off</source>
        <translation>Anlegen, ausgeschaltet</translation>
    </message>
    <message>
        <source>A key has at most 100 characters.</source>
        <translation>Ein Schlüssel hat höchstens 100 Zeichen.</translation>
    </message>
    <message>
        <source>A key is made of letters, digits, “_”, “-” and “.”.</source>
        <translation>Ein Schlüssel besteht aus Buchstaben, Ziffern, „_“, „-“ und „.“.</translation>
    </message>
    <message>
        <source>Key, description and owner are needed</source>
        <translation>Schlüssel, Beschreibung und Eigentümer sind erforderlich</translation>
    </message>
    <message>
        <source>created</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>The flag was not created</source>
        <translation>Das Flag wurde nicht angelegt</translation>
    </message>
    <message>
        <source>There is a flag with this key already</source>
        <translation>Es gibt bereits ein Flag mit diesem Schlüssel</translation>
    </message>
    <message>
        <source>It cannot be created now</source>
        <translation>Es lässt sich jetzt nicht anlegen</translation>
    </message>
</context>
<context>
    <name>Trunkline::NewMigrationDialog</name>
    <message>
        <source>New migration</source>
        <translation>Neue Migration</translation>
    </message>
    <message>
        <source>Expand: the new column comes, both are kept in step</source>
        <translation>Expand: Die neue Spalte kommt, beide werden synchron gehalten</translation>
    </message>
    <message>
        <source>Backfill: old rows get the new column</source>
        <translation>Backfill: Alte Zeilen erhalten die neue Spalte</translation>
    </message>
    <message>
        <source>Contract: the old column goes</source>
        <translation>Contract: Die alte Spalte entfällt</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Zweck</translation>
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
        <translation>Dateien anlegen</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Zweck</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>&amp;Old column</source>
        <translation>&amp;Alte Spalte</translation>
    </message>
    <message>
        <source>&amp;New column</source>
        <translation>&amp;Neue Spalte</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Old column</source>
        <translation>Alte Spalte</translation>
    </message>
    <message>
        <source>New column</source>
        <translation>Neue Spalte</translation>
    </message>
    <message>
        <source>Name a table and both columns.</source>
        <translation>Eine Tabelle und beide Spalten angeben.</translation>
    </message>
</context>
<context>
    <name>Trunkline::NoticeBox</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Trunkline::NotificationDialog</name>
    <message>
        <source>A pull request became ready to merge.</source>
        <translation>Ein Pull Request ist bereit zum Mergen.</translation>
    </message>
    <message>
        <source>A contract became allowed.</source>
        <translation>Ein Contract ist erlaubt.</translation>
    </message>
    <message>
        <source>A change runs in every service.</source>
        <translation>Eine Änderung läuft in allen Diensten.</translation>
    </message>
    <message>
        <source>A change is released to everybody.</source>
        <translation>Eine Änderung ist für alle freigegeben.</translation>
    </message>
    <message>
        <source>&amp;Notify me when something changes</source>
        <translation>Bei Änderungen &amp;benachrichtigen</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>&amp;Ruhezeiten</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Rules and events that are told</source>
        <translation>Gemeldete Regeln und Ereignisse</translation>
    </message>
    <message>
        <source>You are told once of what becomes worse or becomes possible. Several things at a time come as one; what falls into quiet hours comes when they end.</source>
        <translation>Gemeldet wird einmalig, was schlechter oder was möglich wird. Mehreres zugleich kommt als eine Meldung; was in die Ruhezeiten fällt, kommt an deren Ende.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe von</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>Trunkline::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Since you looked, %1</source>
        <translation>Seit dem letzten Blick, %1</translation>
    </message>
    <message>
        <source>Since you looked</source>
        <translation>Seit dem letzten Blick</translation>
    </message>
    <message>
        <source>Filter what needs attention: rule:SWARM, severity:error…</source>
        <translation>Handlungsbedarf filtern: rule:SWARM, severity:error…</translation>
    </message>
    <message>
        <source>errors: %1 · warnings: %2 · rules without a verdict: %3</source>
        <translation>Fehler: %1 · Warnungen: %2 · Regeln ohne Ergebnis: %3</translation>
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
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
</context>
<context>
    <name>Trunkline::PhaseStepsDelegate</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
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
        <translation>Code auf dem Trunk fragt es ab.</translation>
    </message>
    <message>
        <source>No code on trunk asks for it: the change has no effect there.</source>
        <translation>Kein Code auf dem Trunk fragt es ab: Die Änderung hat dort keine Wirkung.</translation>
    </message>
    <message>
        <source>Whether code on trunk asks for it is not known yet.</source>
        <translation>Noch nicht bekannt, ob Code auf dem Trunk es abfragt.</translation>
    </message>
    <message>
        <source>Everything that runs contains the code that asks for it.</source>
        <translation>Alles, was läuft, enthält den Code, der es abfragt.</translation>
    </message>
    <message>
        <source>Without the code that asks for it run: %1.</source>
        <translation>Ohne den Code, der es abfragt, laufen: %1.</translation>
    </message>
    <message>
        <source>Which code runs is not known: Docker Swarm was not read.</source>
        <translation>Nicht bekannt, welcher Code läuft: Docker Swarm wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Which commit runs is not known for: %1.</source>
        <translation>Nicht bekannt, welcher Commit läuft, bei: %1.</translation>
    </message>
    <message>
        <source>The schema is where its code needs it.</source>
        <translation>Das Schema ist so weit, wie der Code es braucht.</translation>
    </message>
    <message>
        <source>The schema is not yet where its code needs it: %1.</source>
        <translation>Das Schema ist noch nicht so weit, wie der Code es braucht: %1.</translation>
    </message>
    <message>
        <source>Which schema its code needs is not known: no migration that was read names it.</source>
        <translation>Nicht bekannt, welches Schema der Code braucht: Keine gelesene Migration nennt es.</translation>
    </message>
    <message>
        <source>No rollout or rollback is under way.</source>
        <translation>Kein Rollout oder Rollback läuft.</translation>
    </message>
    <message>
        <source>A rollout or rollback is under way: %1.</source>
        <translation>Ein Rollout oder Rollback läuft: %1.</translation>
    </message>
    <message>
        <source>Whether a rollout is under way is not known: Docker Swarm was not read.</source>
        <translation>Nicht bekannt, ob ein Rollout läuft: Docker Swarm wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 changed it in the last minutes.</source>
        <translation>%1 hat es in den letzten Minuten geändert.</translation>
    </message>
    <message>
        <source>%1 changed it in the last minutes: %2</source>
        <translation>%1 hat es in den letzten Minuten geändert: %2</translation>
    </message>
    <message>
        <source>Nobody else changed it in the last minutes.</source>
        <translation>Niemand sonst hat es in den letzten Minuten geändert.</translation>
    </message>
    <message>
        <source>Who changed it last is not known.</source>
        <translation>Nicht bekannt, wer es zuletzt geändert hat.</translation>
    </message>
</context>
<context>
    <name>Trunkline::PreviewActions</name>
    <message>
        <source>Show details</source>
        <translation>Details anzeigen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open pull request</source>
        <translation>Pull Request öffnen</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy as Markdown table</source>
        <translation>Als Markdown-Tabelle kopieren</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut abfragen</translation>
    </message>
</context>
<context>
    <name>Trunkline::PreviewModel</name>
    <message>
        <source>Only hosts that the team named as its own are asked</source>
        <translation>Nur Hosts, die das Team als eigene angegeben hat, werden abgefragt</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Pull request</source>
        <translation>Pull Request</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
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
        <translation>Alter</translation>
    </message>
</context>
<context>
    <name>Trunkline::PreviewPage</name>
    <message>
        <source>Previews</source>
        <translation>Vorschauen</translation>
    </message>
    <message>
        <source>Filter previews: number, branch, address, state…</source>
        <translation>Vorschauen filtern: Nummer, Branch, Adresse, Zustand…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln previews</source>
        <translation>
            <numerusform>%Ln Vorschau</numerusform>
            <numerusform>%Ln Vorschauen</numerusform>
        </translation>
    </message>
    <message>
        <source>one for each pull request</source>
        <translation>eine für jeden Pull Request</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation>%1 bereit</translation>
    </message>
    <message>
        <source>%1 nobody needs</source>
        <translation>%1 nicht mehr gebraucht</translation>
    </message>
    <message>
        <source>%1 failing</source>
        <translation>%1 gestört</translation>
    </message>
    <message>
        <source>No Docker Swarm is connected</source>
        <translation>Kein Docker Swarm verbunden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Asking the swarm…</source>
        <translation>Swarm wird abgefragt…</translation>
    </message>
    <message>
        <source>No preview runs</source>
        <translation>Keine Vorschau läuft</translation>
    </message>
    <message>
        <source>A service shows a pull request when its label %1, its stack, its Host rule or its image&apos;s tag holds the number, as in pr-123.</source>
        <translation>Ein Dienst zeigt einen Pull Request, wenn sein Label %1, sein Stack, seine Host-Regel oder das Tag seines Images die Nummer enthält, zum Beispiel pr-123.</translation>
    </message>
    <message>
        <source>No preview matches</source>
        <translation>Keine passende Vorschau</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>%1 was removed with everything that belonged to its stack.</source>
        <translation>%1 wurde mit allem entfernt, was zum Stack gehörte.</translation>
    </message>
    <message>
        <source>Previews are services of a swarm.</source>
        <translation>Vorschauen sind Dienste eines Swarms.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden…</translation>
    </message>
</context>
<context>
    <name>Trunkline::PreviewPanel</name>
    <message numerus="yes">
        <source>%n servers</source>
        <translation>
            <numerusform>%n Server</numerusform>
            <numerusform>%n Server</numerusform>
        </translation>
    </message>
    <message>
        <source>servers unknown</source>
        <translation>Server unbekannt</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Addresses and what they answered</source>
        <translation>Adressen und ihre Antworten</translation>
    </message>
    <message>
        <source>Services of the preview</source>
        <translation>Dienste der Vorschau</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>erstellt %1</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht abgefragt</translation>
    </message>
    <message>
        <source>enabled</source>
        <comment>a router</comment>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>disabled</source>
        <comment>a router</comment>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>enabled with warnings</source>
        <comment>a router</comment>
        <translation>aktiv mit Warnungen</translation>
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
        <translation>Stack-Datei</translation>
    </message>
    <message>
        <source>Stack file ≠</source>
        <translation>Stack-Datei ≠</translation>
    </message>
    <message>
        <source>What is known of the service</source>
        <translation>Bekanntes zum Dienst</translation>
    </message>
</context>
<context>
    <name>Trunkline::PreviewWording</name>
    <message>
        <source>Pull request %1 was merged %2; nobody needs it any more.</source>
        <translation>Pull Request %1 wurde %2 gemergt; niemand braucht die Vorschau mehr.</translation>
    </message>
    <message>
        <source>The work of %1 is merged; nobody needs it any more.</source>
        <translation>Die Arbeit von %1 ist gemergt; niemand braucht die Vorschau mehr.</translation>
    </message>
    <message>
        <source>There is no open pull request %1; nobody needs it any more.</source>
        <translation>Es gibt keinen offenen Pull Request %1; niemand braucht die Vorschau mehr.</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>unhealthy</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>orphan</source>
        <translation>verwaist</translation>
    </message>
    <message>
        <source>%1 merged</source>
        <translation>%1 gemergt</translation>
    </message>
    <message>
        <source>%1 closed</source>
        <translation>%1 geschlossen</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <translation>%1 in %2 ms</translation>
    </message>
    <message>
        <source>another commit</source>
        <translation>anderer Commit</translation>
    </message>
    <message>
        <source>head</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 zurück</translation>
    </message>
    <message>
        <source>%1 of %2 services are well</source>
        <translation>%1 von %2 Diensten in Ordnung</translation>
    </message>
    <message>
        <source>How it stands is not known.</source>
        <translation>Der Stand ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1; its address was not asked.</source>
        <translation>%1; die Adresse wurde nicht abgefragt.</translation>
    </message>
    <message>
        <source>%1, and it answers: %2.</source>
        <translation>%1, Antwort: %2.</translation>
    </message>
    <message>
        <source>%1; %2 is starting.</source>
        <translation>%1; %2 startet.</translation>
    </message>
    <message>
        <source>%1; look at %2.</source>
        <translation>%1; %2 prüfen.</translation>
    </message>
    <message>
        <source>%1, but %2 gives: %3.</source>
        <translation>%1, aber %2 liefert: %3.</translation>
    </message>
    <message>
        <source>service %1</source>
        <translation>Dienst %1</translation>
    </message>
    <message>
        <source>network %1</source>
        <translation>Netzwerk %1</translation>
    </message>
    <message>
        <source>config %1</source>
        <translation>Config %1</translation>
    </message>
    <message>
        <source>secret %1</source>
        <translation>Secret %1</translation>
    </message>
    <message>
        <source>It shows %1, %2 commits behind the pull request&apos;s head.</source>
        <translation>Zeigt %1, %2 Commits hinter dem Head des Pull Requests.</translation>
    </message>
    <message>
        <source>It shows %1, which is not in the pull request any more.</source>
        <translation>Zeigt %1, das nicht mehr im Pull Request ist.</translation>
    </message>
    <message>
        <source>Remove it: docker stack rm %1</source>
        <translation>Entfernen: docker stack rm %1</translation>
    </message>
    <message>
        <source>Look at its tasks and logs.</source>
        <translation>Tasks und Logs ansehen.</translation>
    </message>
    <message>
        <source>Deploy the pull request&apos;s head again.</source>
        <translation>Den Head des Pull Requests neu ausliefern.</translation>
    </message>
    <message numerus="yes">
        <source>Neither GitHub nor a branch says whose %n previews are.</source>
        <translation>
            <numerusform>Weder GitHub noch ein Branch verrät, zu wem %n Vorschau gehört.</numerusform>
            <numerusform>Weder GitHub noch ein Branch verrät, zu wem %n Vorschauen gehören.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n previews were not asked: their hosts are not in previews: ownHosts.</source>
        <translation>
            <numerusform>%n Vorschau wurde nicht abgefragt: Ihr Host steht nicht in previews: ownHosts.</numerusform>
            <numerusform>%n Vorschauen wurden nicht abgefragt: Ihre Hosts stehen nicht in previews: ownHosts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The commit of %n previews, or their pull request&apos;s head, is not known.</source>
        <translation>
            <numerusform>Von %n Vorschau ist der Commit oder der Head des Pull Requests nicht bekannt.</numerusform>
            <numerusform>Von %n Vorschauen ist der Commit oder der Head des Pull Requests nicht bekannt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::PullRequestActions</name>
    <message>
        <source>Show details</source>
        <translation>Details anzeigen</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Open the preview</source>
        <translation>Vorschau öffnen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copy branch</source>
        <translation>Branch kopieren</translation>
    </message>
    <message>
        <source>Copy checkout command</source>
        <translation>Checkout-Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy as Markdown table</source>
        <translation>Als Markdown-Tabelle kopieren</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Account…</source>
        <translation>Konto…</translation>
    </message>
    <message>
        <source>No preview is up</source>
        <translation>Keine Vorschau läuft</translation>
    </message>
    <message>
        <source>Copy links</source>
        <translation>Links kopieren</translation>
    </message>
    <message>
        <source>Tells you as soon as its gates are decided</source>
        <translation>Meldet, sobald die Gates entschieden sind</translation>
    </message>
</context>
<context>
    <name>Trunkline::PullRequestFilterBar</name>
    <message>
        <source>By standing</source>
        <translation>Nach Stand</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Nicht gruppiert</translation>
    </message>
    <message>
        <source>By author</source>
        <translation>Nach Autor</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>my review</source>
        <translation>mein Review</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>gemergt</translation>
    </message>
    <message>
        <source>Show pull requests: %1</source>
        <translation>Pull Requests anzeigen: %1</translation>
    </message>
</context>
<context>
    <name>Trunkline::PullRequestFindingWording</name>
    <message>
        <source>Read the log of the failed check, mend it and push.</source>
        <translation>Das Log des fehlgeschlagenen Checks lesen, beheben und pushen.</translation>
    </message>
    <message>
        <source>Wait for the tests of the newest commit, or start them.</source>
        <translation>Auf die Tests des neuesten Commits warten oder sie starten.</translation>
    </message>
    <message>
        <source>Answer what the AI review found, and push.</source>
        <translation>Auf die Befunde des KI-Reviews eingehen und pushen.</translation>
    </message>
    <message>
        <source>Wait for the AI review of the newest commit, or ask for it again.</source>
        <translation>Auf das KI-Review des neuesten Commits warten oder es erneut anfordern.</translation>
    </message>
    <message>
        <source>Make the changes that were asked for, then ask for another look.</source>
        <translation>Die verlangten Änderungen vornehmen, dann um ein erneutes Review bitten.</translation>
    </message>
    <message>
        <source>Ask somebody to review it.</source>
        <translation>Jemanden um ein Review bitten.</translation>
    </message>
    <message>
        <source>Look at the log of the deployment.</source>
        <translation>Das Log des Deployments ansehen.</translation>
    </message>
    <message>
        <source>Deploy its preview, or see why nothing deploys it.</source>
        <translation>Die Vorschau ausliefern oder klären, warum nichts sie ausliefert.</translation>
    </message>
    <message>
        <source>It has been open for %1; the limit is %2.</source>
        <translation>Seit %1 offen; die Grenze liegt bei %2.</translation>
    </message>
    <message>
        <source>Merge it, or split off what is ready and hide the rest behind a flag.</source>
        <translation>Mergen, oder Fertiges abspalten und den Rest hinter einem Flag verbergen.</translation>
    </message>
    <message>
        <source>What it needs could not be read of 1 pull request.</source>
        <translation>Von 1 Pull Request war nicht lesbar, was ihm fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>What it needs could not be read of %n pull requests.</source>
        <translation>
            <numerusform>Von %n Pull Request war nicht lesbar, was ihm fehlt.</numerusform>
            <numerusform>Von %n Pull Requests war nicht lesbar, was ihnen fehlt.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; by %2 came to %3 without a merged pull request.</source>
        <comment>subject, author, trunk</comment>
        <translation>„%1“ von %2 kam ohne gemergten Pull Request auf %3.</translation>
    </message>
    <message>
        <source>Have it looked at now, and let a ruleset ask for a pull request before anything comes to %1.</source>
        <translation>Jetzt prüfen lassen und per Ruleset einen Pull Request verlangen, bevor etwas auf %1 kommt.</translation>
    </message>
    <message>
        <source>Trunk&apos;s history or the merged pull requests could not be read.</source>
        <translation>Die Historie des Trunks oder die gemergten Pull Requests waren nicht lesbar.</translation>
    </message>
    <message>
        <source>Compare both commits, bring back what was lost by a new commit, and forbid force pushes on %1.</source>
        <translation>Beide Commits vergleichen, Verlorenes mit einem neuen Commit zurückholen und Force-Pushes auf %1 verbieten.</translation>
    </message>
    <message>
        <source>Add a ruleset for %1 that blocks force pushes and deletions, without exceptions.</source>
        <translation>Für %1 ein Ruleset hinzufügen, das Force-Pushes und Löschen verhindert, ohne Ausnahmen.</translation>
    </message>
</context>
<context>
    <name>Trunkline::PullRequestLists</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (erforderlich)</translation>
    </message>
    <message>
        <source>%1, on an older commit</source>
        <translation>%1, auf einem älteren Commit</translation>
    </message>
    <message>
        <source>posted by %1</source>
        <translation>gemeldet von %1</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>begonnen %1</translation>
    </message>
    <message>
        <source>%1, of an older commit</source>
        <translation>%1, zu einem älteren Commit</translation>
    </message>
    <message>
        <source>%1 (a bot)</source>
        <translation>%1 (ein Bot)</translation>
    </message>
    <message>
        <source>%1 (does not count: no right to push)</source>
        <translation>%1 (zählt nicht: kein Push-Recht)</translation>
    </message>
    <message>
        <source>asked to review</source>
        <translation>um Review gebeten</translation>
    </message>
</context>
<context>
    <name>Trunkline::PullRequestModel</name>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>deleted account</source>
        <translation>gelöschtes Konto</translation>
    </message>
    <message>
        <source>opened: %1</source>
        <translation>geöffnet: %1</translation>
    </message>
    <message>
        <source>a bot</source>
        <translation>ein Bot</translation>
    </message>
    <message>
        <source>%1, watched</source>
        <translation>%1, beobachtet</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Gates</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
</context>
<context>
    <name>Trunkline::PullRequestNotices</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>%1 Seen %2.</source>
        <comment>sentence, how long ago</comment>
        <translation>%1 Gesehen %2.</translation>
    </message>
    <message>
        <source>%1 was force-pushed</source>
        <translation>Force-Push auf %1</translation>
    </message>
    <message>
        <source>%1 is not protected</source>
        <translation>%1 ist nicht geschützt</translation>
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
        <translation>Ohne Merge geschlossen.</translation>
    </message>
</context>
<context>
    <name>Trunkline::PullRequestPage</name>
    <message>
        <source>1 open</source>
        <translation>1 offen</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Pull requests</source>
        <translation>Pull Requests</translation>
    </message>
    <message>
        <source>Filter pull requests: title, author:, ai:failed, age:&gt;48h…</source>
        <translation>Pull Requests filtern: Titel, author:, ai:failed, age:&gt;48h…</translation>
    </message>
    <message>
        <source>reading details…</source>
        <translation>Details werden gelesen…</translation>
    </message>
    <message>
        <source>some rights are missing: see Account</source>
        <translation>einige Rechte fehlen: siehe Konto</translation>
    </message>
    <message>
        <source>what can merge first</source>
        <translation>Mergebares zuerst</translation>
    </message>
    <message numerus="yes">
        <source>%n ready to merge</source>
        <translation>
            <numerusform>%n bereit zum Mergen</numerusform>
            <numerusform>%n bereit zum Mergen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open too long</source>
        <translation>
            <numerusform>%n zu lange offen</numerusform>
            <numerusform>%n zu lange offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged around a gate in 30 days</source>
        <translation>
            <numerusform>%n in 30 Tagen an einem Gate vorbei gemergt</numerusform>
            <numerusform>%n in 30 Tagen an einem Gate vorbei gemergt</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Asking GitHub…</source>
        <translation>GitHub wird abgefragt…</translation>
    </message>
    <message>
        <source>No pull request is open.</source>
        <translation>Kein Pull Request ist offen.</translation>
    </message>
    <message>
        <source>No pull request matches</source>
        <translation>Kein passender Pull Request</translation>
    </message>
    <message>
        <source>Words look at number, title, author, branch and labels; ai:failed, age:&gt;48h, size:&gt;500 and the like at one fact.</source>
        <translation>Wörter durchsuchen Nummer, Titel, Autor, Branch und Labels; ai:failed, age:&gt;48h, size:&gt;500 usw. prüfen eine einzelne Angabe.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Ready to merge</source>
        <translation>Bereit zum Mergen</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>count</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1 blocked, %2 open too long</source>
        <translation>%1 blockiert, %2 zu lange offen</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden…</translation>
    </message>
</context>
<context>
    <name>Trunkline::PullRequestPanel</name>
    <message>
        <source>Gate</source>
        <translation>Gate</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Pull request</source>
        <translation>Pull Request</translation>
    </message>
    <message>
        <source>What the pull request holds</source>
        <translation>Inhalt des Pull Requests</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Gates</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Files the pull request changes</source>
        <translation>Vom Pull Request geänderte Dateien</translation>
    </message>
    <message>
        <source>Reading the changes…</source>
        <translation>Änderungen werden gelesen…</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <comment>number, title</comment>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>Open since %1, %2.</source>
        <translation>Offen seit %1, %2.</translation>
    </message>
    <message>
        <source>Merges by itself once it may (%1).</source>
        <translation>Wird automatisch gemergt, sobald zulässig (%1).</translation>
    </message>
    <message>
        <source>Number %1 in the merge queue.</source>
        <translation>Nummer %1 in der Merge-Warteschlange.</translation>
    </message>
    <message>
        <source> (from a fork that is gone)</source>
        <translation> (aus einem Fork, der nicht mehr da ist)</translation>
    </message>
    <message>
        <source> (from %1)</source>
        <translation> (aus %1)</translation>
    </message>
    <message>
        <source>Checks %1</source>
        <translation>Checks %1</translation>
    </message>
    <message>
        <source>Reviewers %1</source>
        <translation>Reviewer %1</translation>
    </message>
    <message>
        <source>Files %1</source>
        <translation>Dateien %1</translation>
    </message>
    <message>
        <source>Migrations: %1</source>
        <translation>Migrationen: %1</translation>
    </message>
    <message>
        <source>Flags: %1</source>
        <translation>Flags: %1</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation>Labels: %1</translation>
    </message>
    <message>
        <source>There is nobody to ask for the changes.</source>
        <translation>Es gibt keine Quelle, bei der die Änderungen abgefragt werden können.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No file differs.</source>
        <translation>Keine Datei unterscheidet sich.</translation>
    </message>
</context>
<context>
    <name>Trunkline::PullRequestWording</name>
    <message>
        <source>Merged %1</source>
        <translation>Gemergt %1</translation>
    </message>
    <message>
        <source>Merged by %1 %2</source>
        <comment>login, how long ago</comment>
        <translation>Gemergt von %1 %2</translation>
    </message>
    <message>
        <source>, %1 after its first commit</source>
        <translation>, %1 nach dem ersten Commit</translation>
    </message>
    <message>
        <source>; its branch is still there</source>
        <translation>; der Branch ist noch da</translation>
    </message>
    <message>
        <source>. Not passed at the merge: %1</source>
        <translation>. Beim Merge nicht bestanden: %1</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>gemergt</translation>
    </message>
    <message>
        <source>gate ignored</source>
        <translation>Gate ignoriert</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>my review</source>
        <translation>mein Review</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>a conflict with %1</source>
        <translation>Konflikt mit %1</translation>
    </message>
    <message>
        <source>required check %1</source>
        <translation>erforderlicher Check %1</translation>
    </message>
    <message>
        <source>GitHub still finds out whether it can be merged</source>
        <translation>GitHub ermittelt noch, ob gemergt werden kann</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state, gate: failed unit tests</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>Ready to merge.</source>
        <translation>Bereit zum Mergen.</translation>
    </message>
    <message>
        <source>Your review is asked for. Missing: %1.</source>
        <translation>Das eigene Review wird erbeten. Offen: %1.</translation>
    </message>
    <message>
        <source>Blocked by %1.</source>
        <translation>Blockiert: %1.</translation>
    </message>
    <message>
        <source>Waiting for others: %1.</source>
        <translation>Wartet auf andere: %1.</translation>
    </message>
    <message>
        <source>A draft; nothing else is in its way.</source>
        <translation>Ein Entwurf; sonst steht nichts im Weg.</translation>
    </message>
    <message>
        <source>A draft. To come: %1.</source>
        <translation>Ein Entwurf. Noch offen: %1.</translation>
    </message>
    <message>
        <source>Merged in the last 30 days</source>
        <translation>In den letzten 30 Tagen gemergt</translation>
    </message>
    <message>
        <source>Merged around a gate</source>
        <translation>An einem Gate vorbei gemergt</translation>
    </message>
    <message>
        <source>Ready to merge</source>
        <translation>Bereit zum Mergen</translation>
    </message>
    <message>
        <source>Needs my review</source>
        <translation>Wartet auf mein Review</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>Wartet auf andere</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Blocked by %1</source>
        <translation>Blockiert: %1</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>überfällig seit %1</translation>
    </message>
    <message>
        <source>overdue at %1</source>
        <translation>überfällig ab %1</translation>
    </message>
    <message>
        <source>Its details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Its checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Its reviews</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>Who is asked to review</source>
        <translation>Review-Anfragen</translation>
    </message>
    <message>
        <source>Its files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Its labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Its deployments</source>
        <translation>Deployments</translation>
    </message>
    <message>
        <source>Whether it can be merged</source>
        <translation>Mergebarkeit</translation>
    </message>
    <message>
        <source>Its place in the merge queue</source>
        <translation>Platz in der Merge-Warteschlange</translation>
    </message>
    <message>
        <source>How it was merged</source>
        <translation>Art des Merges</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>Nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>Nicht lesbar: %1: %2</translation>
    </message>
</context>
<context>
    <name>Trunkline::RemovePreviewDialog</name>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>What would be removed</source>
        <translation>Was entfernt würde</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Looking what belongs to it…</source>
        <translation>Zugehöriges wird gesucht…</translation>
    </message>
    <message>
        <source>It cannot be removed</source>
        <translation>Entfernen nicht möglich</translation>
    </message>
    <message>
        <source>Of %1, these %2 are removed, and nothing else:</source>
        <translation>Von %1 werden diese %2 entfernt und sonst nichts:</translation>
    </message>
    <message>
        <source>Remove it although its pull request is open</source>
        <translation>Entfernen, obwohl der Pull Request offen ist</translation>
    </message>
    <message>
        <source>Remove it although nothing tells whether its pull request is open</source>
        <translation>Entfernen, obwohl unbekannt ist, ob der Pull Request offen ist</translation>
    </message>
    <message>
        <source>Asking again whether its pull request is over…</source>
        <translation>Erneute Abfrage, ob der Pull Request abgeschlossen ist…</translation>
    </message>
    <message>
        <source>Nothing was removed: its pull request could not be looked at</source>
        <translation>Nichts wurde entfernt: Der Pull Request konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>Nothing was removed: it is needed again</source>
        <translation>Nichts wurde entfernt: Die Vorschau wird wieder gebraucht</translation>
    </message>
    <message>
        <source>Its pull request is not over any more: %1.</source>
        <translation>Der Pull Request ist nicht mehr abgeschlossen: %1.</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Wird entfernt…</translation>
    </message>
    <message>
        <source>Nothing was removed: something was added to it meanwhile</source>
        <translation>Nichts wurde entfernt: Inzwischen kam etwas hinzu</translation>
    </message>
    <message>
        <source>It was not removed completely</source>
        <translation>Nicht vollständig entfernt</translation>
    </message>
</context>
<context>
    <name>Trunkline::ReportPage</name>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>the last four weeks, counted on this computer</source>
        <translation>die letzten vier Wochen, auf diesem Computer gezählt</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>no figure is made from fewer than %1 samples</source>
        <translation>keine Kennzahl aus weniger als %1 Messwerten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>The team’s week: figures, what was merged, what falls due</source>
        <translation>Die Woche des Teams: Kennzahlen, was gemergt wurde, was fällig wird</translation>
    </message>
</context>
<context>
    <name>Trunkline::ReportSaving</name>
    <message>
        <source>PDF, to print (*.pdf)</source>
        <translation>PDF, zum Drucken (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>Der Bericht wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
</context>
<context>
    <name>Trunkline::RepositoryWindow</name>
    <message>
        <source>Sandbox: the team, its code and its servers are made up. Everything here may be tried; all of it is gone when the window is closed.</source>
        <translation>Sandbox: Team, Code und Server sind erfunden. Hier darf alles ausprobiert werden; beim Schließen des Fensters ist alles weg.</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Gespeichert unter %1.</translation>
    </message>
</context>
<context>
    <name>Trunkline::ReviewComment</name>
    <message>
        <source>Contract of `%1` is not allowed yet:</source>
        <translation>Contract von `%1` ist noch nicht erlaubt:</translation>
    </message>
    <message>
        <source>Hazards:</source>
        <translation>Gefahren:</translation>
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
        <translation>Kein Force-Push auf den Trunk.</translation>
    </message>
    <message>
        <source>Nobody may force-push or delete trunk.</source>
        <translation>Niemand darf den Trunk per Force-Push überschreiben oder löschen.</translation>
    </message>
    <message>
        <source>Commits come to trunk by merged pull requests.</source>
        <translation>Commits kommen über gemergte Pull Requests auf den Trunk.</translation>
    </message>
    <message>
        <source>A revert on trunk is followed by a fix: roll forward.</source>
        <translation>Auf einen Revert auf dem Trunk folgt ein Fix: Roll-Forward.</translation>
    </message>
    <message>
        <source>Branch names start with an agreed prefix.</source>
        <translation>Branch-Namen beginnen mit einem vereinbarten Präfix.</translation>
    </message>
    <message>
        <source>Branches are merged before they grow old.</source>
        <translation>Branches werden gemergt, bevor sie alt werden.</translation>
    </message>
    <message>
        <source>Merged branches are deleted.</source>
        <translation>Gemergte Branches werden gelöscht.</translation>
    </message>
    <message>
        <source>Branches merge into trunk without conflicts.</source>
        <translation>Branches lassen sich konfliktfrei in den Trunk mergen.</translation>
    </message>
    <message>
        <source>Unit tests pass.</source>
        <translation>Unit-Tests sind bestanden.</translation>
    </message>
    <message>
        <source>The AI review passes.</source>
        <translation>Das KI-Review ist bestanden.</translation>
    </message>
    <message>
        <source>A person approves.</source>
        <translation>Eine Person genehmigt.</translation>
    </message>
    <message>
        <source>A healthy preview environment is up.</source>
        <translation>Eine intakte Vorschauumgebung läuft.</translation>
    </message>
    <message>
        <source>Pull requests are merged before they grow old.</source>
        <translation>Pull Requests werden gemergt, bevor sie alt werden.</translation>
    </message>
    <message>
        <source>Expand and contract, and the code that still uses an object, do not come in one pull request.</source>
        <translation>Expand und Contract sowie Code, der ein Objekt noch verwendet, kommen nicht in einem Pull Request.</translation>
    </message>
    <message>
        <source>Flags are removed soon after full rollout.</source>
        <translation>Flags werden bald nach dem vollständigen Rollout entfernt.</translation>
    </message>
    <message>
        <source>Every flag that code evaluates is in the table.</source>
        <translation>Jedes Flag, das Code auswertet, steht in der Tabelle.</translation>
    </message>
    <message>
        <source>Every flag in the table is evaluated by code.</source>
        <translation>Jedes Flag in der Tabelle wird von Code ausgewertet.</translation>
    </message>
    <message>
        <source>Flags have an owner and a description.</source>
        <translation>Flags haben Eigentümer und Beschreibung.</translation>
    </message>
    <message>
        <source>Flags are evaluated on the web side and in the API.</source>
        <translation>Flags werden in der Weboberfläche und in der API ausgewertet.</translation>
    </message>
    <message>
        <source>Flags are audited regularly.</source>
        <translation>Flags werden regelmäßig auditiert.</translation>
    </message>
    <message>
        <source>Flags that stay off are removed.</source>
        <translation>Flags, die aus bleiben, werden entfernt.</translation>
    </message>
    <message>
        <source>Every migration has a down migration.</source>
        <translation>Jede Migration hat eine Down-Migration.</translation>
    </message>
    <message>
        <source>Down migrations restore what was there.</source>
        <translation>Down-Migrationen stellen den vorherigen Stand wieder her.</translation>
    </message>
    <message>
        <source>Nothing is destroyed without an earlier expand.</source>
        <translation>Nichts wird ohne vorheriges Expand zerstört.</translation>
    </message>
    <message>
        <source>Contract only after the backfill is done and the old object is no longer read.</source>
        <translation>Contract erst, wenn der Backfill erledigt ist und das alte Objekt nicht mehr gelesen wird.</translation>
    </message>
    <message>
        <source>Down migrations were exercised since they changed.</source>
        <translation>Down-Migrationen wurden seit ihrer letzten Änderung durchgespielt.</translation>
    </message>
    <message>
        <source>Migrations take no long blocking locks.</source>
        <translation>Migrationen nehmen keine langen, blockierenden Sperren.</translation>
    </message>
    <message>
        <source>The database and trunk hold the same migrations.</source>
        <translation>Datenbank und Trunk enthalten dieselben Migrationen.</translation>
    </message>
    <message>
        <source>Migrations can be judged.</source>
        <translation>Migrationen lassen sich bewerten.</translation>
    </message>
    <message>
        <source>Services run as many tasks as they should.</source>
        <translation>Dienste haben so viele laufende Tasks wie vorgesehen.</translation>
    </message>
    <message>
        <source>No update or rollback is paused.</source>
        <translation>Kein Update oder Rollback ist pausiert.</translation>
    </message>
    <message>
        <source>No service rolled back by itself.</source>
        <translation>Kein Dienst wurde von selbst zurückgerollt.</translation>
    </message>
    <message>
        <source>Services have a health check.</source>
        <translation>Dienste haben einen Healthcheck.</translation>
    </message>
    <message>
        <source>Updates and rollbacks start new tasks first.</source>
        <translation>Updates und Rollbacks starten zuerst neue Tasks.</translation>
    </message>
    <message>
        <source>Failed updates roll back.</source>
        <translation>Fehlgeschlagene Updates werden zurückgerollt.</translation>
    </message>
    <message>
        <source>Services run what trunk holds.</source>
        <translation>Dienste laufen mit dem Stand des Trunks.</translation>
    </message>
    <message>
        <source>Secrets are Swarm secrets, not environment variables.</source>
        <translation>Secrets sind Swarm-Secrets, keine Umgebungsvariablen.</translation>
    </message>
    <message>
        <source>Tasks do not crash again and again.</source>
        <translation>Tasks stürzen nicht immer wieder ab.</translation>
    </message>
    <message>
        <source>Updates end in time.</source>
        <translation>Updates enden rechtzeitig.</translation>
    </message>
    <message>
        <source>Previews end with their pull request.</source>
        <translation>Vorschauen enden mit ihrem Pull Request.</translation>
    </message>
    <message>
        <source>Previews answer.</source>
        <translation>Vorschauen antworten.</translation>
    </message>
    <message>
        <source>Previews run the head of their pull request.</source>
        <translation>Vorschauen laufen mit dem Head ihres Pull Requests.</translation>
    </message>
    <message>
        <source>Trunk holds the rules of the AI review.</source>
        <translation>Der Trunk enthält die Regeln des KI-Reviews.</translation>
    </message>
</context>
<context>
    <name>Trunkline::RuleModel</name>
    <message>
        <source>How many began in the last 30 days, as far as this computer saw it</source>
        <translation>Wie viele in den letzten 30 Tagen begannen, soweit dieser Computer es gesehen hat</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) do not count now</source>
        <translation>
            <numerusform>%n Befund zählt derzeit nicht</numerusform>
            <numerusform>%n Befunde zählen derzeit nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Ausgenommen</translation>
    </message>
</context>
<context>
    <name>Trunkline::RulePage</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Details anzeigen</translation>
    </message>
    <message>
        <source>Copy as Markdown table</source>
        <translation>Als Markdown-Tabelle kopieren</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Filter rules: name, words, branches, error…</source>
        <translation>Regeln filtern: Name, Wörter, branches, error…</translation>
    </message>
    <message>
        <source>%1 rules · %2 broken now</source>
        <translation>%1 Regeln · %2 derzeit verletzt</translation>
    </message>
    <message>
        <source>%1 of %2 are broken now</source>
        <translation>%1 von %2 derzeit verletzt</translation>
    </message>
    <message>
        <source>limits and switches come from .trunkline.yaml</source>
        <translation>Grenzen und Schalter kommen aus .trunkline.yaml</translation>
    </message>
    <message>
        <source>No rule matches</source>
        <translation>Keine passende Regel</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
</context>
<context>
    <name>Trunkline::RulePanel</name>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>What the rule finds now</source>
        <translation>Aktuelle Befunde der Regel</translation>
    </message>
    <message>
        <source>Files of the AI reviewer’s rules on trunk</source>
        <translation>Dateien mit den Regeln des KI-Reviewers auf dem Trunk</translation>
    </message>
    <message>
        <source>The file’s text</source>
        <translation>Text der Datei</translation>
    </message>
    <message>
        <source>What is known of the rule</source>
        <translation>Bekanntes zur Regel</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Exemptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>AI rules</source>
        <translation>KI-Regeln</translation>
    </message>
    <message>
        <source>Changes that were written with an agent, or change its rules</source>
        <translation>Änderungen, die mit einem Agenten geschrieben wurden oder dessen Regeln ändern</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Findings %1</source>
        <translation>Befunde %1</translation>
    </message>
    <message>
        <source>Exemptions %1</source>
        <translation>Ausnahmen %1</translation>
    </message>
    <message>
        <source>and %1 more, on the overview</source>
        <translation>und %1 weitere, in der Übersicht</translation>
    </message>
    <message>
        <source>Nothing breaks it.</source>
        <translation>Nichts verletzt sie.</translation>
    </message>
    <message>
        <source>Not decided.</source>
        <translation>Nicht entschieden.</translation>
    </message>
    <message>
        <source>None. One is a line in .trunkline.yaml with rule, subject, reason, name and last day.</source>
        <translation>Keine. Eine Ausnahme ist eine Zeile in .trunkline.yaml mit Regel, Gegenstand, Grund, Name und letztem Tag.</translation>
    </message>
    <message>
        <source>AI rules %1</source>
        <translation>KI-Regeln %1</translation>
    </message>
    <message>
        <source>%1 %2 changes .ai/rules: %3</source>
        <translation>%1 %2 ändert .ai/rules: %3</translation>
    </message>
    <message>
        <source>%1 %2, with %3. Gates: %4</source>
        <translation>%1 %2, mit %3. Gates: %4</translation>
    </message>
    <message>
        <source>Agents %1</source>
        <translation>Agenten %1</translation>
    </message>
    <message>
        <source>No commit of the last 30 days names an agent as its co-author.</source>
        <translation>Kein Commit der letzten 30 Tage nennt einen Agenten als Mitautor.</translation>
    </message>
    <message>
        <source>Trunk has no files in .ai/rules/.</source>
        <translation>Der Trunk enthält keine Dateien in .ai/rules/.</translation>
    </message>
</context>
<context>
    <name>Trunkline::SchemaChangeModel</name>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>A migration says so in its head.</source>
        <translation>Eine Migration gibt es in ihrem Kopf an.</translation>
    </message>
    <message>
        <source>The new one is computed from the old one.</source>
        <translation>Das neue Objekt wird aus dem alten berechnet.</translation>
    </message>
    <message>
        <source>It is renamed in place.</source>
        <translation>Es wird direkt umbenannt.</translation>
    </message>
    <message>
        <source>A guess by names. Say it in the head of the migration: -- trunkline: replaces %1</source>
        <translation>Nach Namen geraten. Im Kopf der Migration angeben: -- trunkline: replaces %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Backfill</source>
        <translation>Backfill</translation>
    </message>
    <message>
        <source>Last read of the old one</source>
        <translation>Altes zuletzt gelesen</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Dual write</source>
        <translation>Doppeltes Schreiben</translation>
    </message>
</context>
<context>
    <name>Trunkline::SearchField</name>
    <message>
        <source>Nothing to filter here</source>
        <translation>Hier gibt es nichts zu filtern</translation>
    </message>
    <message>
        <source>%1 (Ctrl+F or /)</source>
        <translation>%1 (Strg+F oder /)</translation>
    </message>
    <message>
        <source>Words are looked for in each row, &quot;two words&quot; as they are; all of them must fit. Operators:</source>
        <translation>Wörter werden in jeder Zeile gesucht, &quot;zwei Wörter&quot; als Ganzes; alle müssen passen. Operatoren:</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServiceActions</name>
    <message>
        <source>Show details</source>
        <translation>Details anzeigen</translation>
    </message>
    <message>
        <source>Show logs</source>
        <translation>Logs anzeigen</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Copy as Markdown table</source>
        <translation>Als Markdown-Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy commit</source>
        <translation>Commit kopieren</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Zurückrollen…</translation>
    </message>
    <message>
        <source>Restart…</source>
        <translation>Neu starten…</translation>
    </message>
    <message>
        <source>Scale…</source>
        <translation>Skalieren…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>The engine keeps no version before this one</source>
        <translation>Die Engine hat keine Version vor dieser gespeichert</translation>
    </message>
    <message>
        <source>Back to the version before</source>
        <translation>Zurück zur vorherigen Version</translation>
    </message>
    <message>
        <source>Replace every task, by the service&apos;s own update rules</source>
        <translation>Jeden Task ersetzen, nach den Update-Regeln des Dienstes</translation>
    </message>
    <message>
        <source>Change how many tasks run</source>
        <translation>Anzahl laufender Tasks ändern</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServiceChangeDialog</name>
    <message>
        <source>New tasks start before old ones stop (start-first).</source>
        <translation>Neue Tasks starten, bevor alte stoppen (start-first).</translation>
    </message>
    <message>
        <source>Each task stops before its successor starts (stop-first): fewer tasks serve meanwhile.</source>
        <translation>Jeder Task stoppt, bevor sein Nachfolger startet (stop-first): Währenddessen bedienen weniger Tasks die Anfragen.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Tasks wanted</source>
        <translation>Gewünschte Tasks</translation>
    </message>
    <message>
        <source> tasks</source>
        <translation> Tasks</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Zurückrollen</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skalieren</translation>
    </message>
    <message>
        <source>Roll %1 back?</source>
        <translation>%1 zurückrollen?</translation>
    </message>
    <message>
        <source>Restart all tasks of %1?</source>
        <translation>Alle Tasks von %1 neu starten?</translation>
    </message>
    <message>
        <source>Scale %1</source>
        <translation>%1 skalieren</translation>
    </message>
    <message>
        <source>From %1 back to %2.</source>
        <translation>Von %1 zurück auf %2.</translation>
    </message>
    <message>
        <source>The engine keeps no version before this one.</source>
        <translation>Die Engine hat keine Version vor dieser gespeichert.</translation>
    </message>
    <message>
        <source>%1 stays; every task is replaced, %2 in all.</source>
        <translation>%1 bleibt; jeder Task wird ersetzt, insgesamt: %2.</translation>
    </message>
    <message>
        <source>What the engine remembers of the last rollout is replaced by this one; the local history keeps it.</source>
        <translation>Was die Engine vom letzten Rollout weiß, wird durch dieses ersetzt; der lokale Verlauf behält es.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n tasks already.</source>
        <translation>
            <numerusform>Der Dienst hat bereits %n Task.</numerusform>
            <numerusform>Der Dienst hat bereits %n Tasks.</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2 tasks.</source>
        <translation>Von %1 auf %2 Tasks.</translation>
    </message>
    <message>
        <source>Nothing will run any more.</source>
        <translation>Danach läuft nichts mehr.</translation>
    </message>
    <message>
        <source>Service version %1.</source>
        <translation>Dienstversion %1.</translation>
    </message>
    <message>
        <source>The service is gone</source>
        <translation>Der Dienst ist nicht mehr da</translation>
    </message>
    <message>
        <source>Somebody removed it meanwhile.</source>
        <translation>Jemand hat ihn inzwischen entfernt.</translation>
    </message>
    <message>
        <source>It was changed meanwhile</source>
        <translation>Der Dienst wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>This is what it is now, and what would be done. Decide again.</source>
        <translation>Angezeigt werden der jetzige Stand und was getan würde. Neu entscheiden.</translation>
    </message>
    <message>
        <source>Nothing was done: it was changed meanwhile</source>
        <translation>Nichts wurde ausgeführt: Der Dienst wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>Reading what it is now…</source>
        <translation>Der jetzige Stand wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
    <message>
        <source>%1 is being rolled back.</source>
        <translation>%1 wird zurückgerollt.</translation>
    </message>
    <message>
        <source>The tasks of %1 are being replaced.</source>
        <translation>Die Tasks von %1 werden ersetzt.</translation>
    </message>
    <message>
        <source>%1 is being scaled to %2.</source>
        <translation>%1 wird auf %2 skaliert.</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServiceDrift</name>
    <message>
        <source>Stack file and what runs</source>
        <translation>Stack-Datei und was läuft</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServiceFacts</name>
    <message numerus="yes">
        <source>%n replicas</source>
        <translation>
            <numerusform>%n Replikat</numerusform>
            <numerusform>%n Replikate</numerusform>
        </translation>
    </message>
    <message>
        <source>one task on every node</source>
        <translation>ein Task auf jedem Knoten</translation>
    </message>
    <message numerus="yes">
        <source>a job of %n runs</source>
        <translation>
            <numerusform>ein Job mit %n Lauf</numerusform>
            <numerusform>ein Job mit %n Läufen</numerusform>
        </translation>
    </message>
    <message>
        <source>a job on every node</source>
        <translation>ein Job auf jedem Knoten</translation>
    </message>
    <message>
        <source>%1 CPUs</source>
        <translation>%1 CPUs</translation>
    </message>
    <message>
        <source>in the service</source>
        <translation>im Dienst</translation>
    </message>
    <message>
        <source>in the image</source>
        <translation>im Image</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>image</source>
        <comment>where a commit is from</comment>
        <translation>Image</translation>
    </message>
    <message>
        <source>tag</source>
        <comment>where a commit is from</comment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>label</source>
        <comment>where a commit is from</comment>
        <translation>Label</translation>
    </message>
    <message>
        <source>Facts of the service</source>
        <translation>Angaben zum Dienst</translation>
    </message>
    <message>
        <source>Unsafe</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
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
        <translation>Modus</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Healthcheck</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>Rollback</translation>
    </message>
    <message>
        <source>Secrets and configs</source>
        <translation>Secrets und Configs</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>%1 (%2, from the %3)</source>
        <translation>%1 (%2, Quelle: %3)</translation>
    </message>
    <message>
        <source>%1, reserved %2</source>
        <translation>%1, reserviert %2</translation>
    </message>
    <message>
        <source>index %1, changed %2</source>
        <translation>Index %1, geändert %2</translation>
    </message>
    <message>
        <source>starts the new task first</source>
        <translation>startet den neuen Task zuerst</translation>
    </message>
    <message>
        <source>stops the old task first</source>
        <translation>stoppt den alten Task zuerst</translation>
    </message>
    <message>
        <source>pauses on failure</source>
        <translation>pausiert bei Fehlschlag</translation>
    </message>
    <message>
        <source>goes on after a failure</source>
        <translation>macht nach einem Fehlschlag weiter</translation>
    </message>
    <message>
        <source>rolls back on failure</source>
        <translation>rollt bei Fehlschlag zurück</translation>
    </message>
    <message>
        <source>watched for %1</source>
        <translation>beobachtet für %1</translation>
    </message>
    <message>
        <source>the engine&apos;s defaults</source>
        <translation>Vorgaben der Engine</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServiceFilterBar</name>
    <message>
        <source>Not grouped</source>
        <translation>Nicht gruppiert</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Nach Zustand</translation>
    </message>
    <message>
        <source>By stack</source>
        <translation>Nach Stack</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>Show services: %1</source>
        <translation>Dienste anzeigen: %1</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServiceFindingWording</name>
    <message>
        <source>It runs %1, which is not on trunk.</source>
        <translation>Es läuft %1, das nicht auf dem Trunk ist.</translation>
    </message>
    <message>
        <source>It runs %1, %2 commits behind trunk for %3; the limit is %4.</source>
        <translation>Es läuft %1, seit %3 %2 Commits hinter dem Trunk; die Grenze liegt bei %4.</translation>
    </message>
    <message>
        <source>Bring the change to trunk, or deploy what trunk holds.</source>
        <translation>Die Änderung auf den Trunk bringen oder den Stand des Trunks ausliefern.</translation>
    </message>
    <message>
        <source>Deploy trunk, or look why the deployment did not go through.</source>
        <translation>Den Trunk ausliefern oder klären, warum das Deployment nicht durchging.</translation>
    </message>
    <message>
        <source>Look at its tasks: docker service ps --no-trunc %1</source>
        <translation>Die Tasks ansehen: docker service ps --no-trunc %1</translation>
    </message>
    <message>
        <source>It has no health check, so a new task counts as running at once.</source>
        <translation>Kein Healthcheck, daher gilt ein neuer Task sofort als laufend.</translation>
    </message>
    <message>
        <source>An update stops the old task before the new one runs.</source>
        <translation>Ein Update stoppt den alten Task, bevor der neue läuft.</translation>
    </message>
    <message>
        <source>A rollback stops the task before the old one runs again: the engine&apos;s default.</source>
        <translation>Ein Rollback stoppt den Task, bevor der alte wieder läuft: die Vorgabe der Engine.</translation>
    </message>
    <message>
        <source>A rollback stops the task before the old one runs again.</source>
        <translation>Ein Rollback stoppt den Task, bevor der alte wieder läuft.</translation>
    </message>
    <message>
        <source>A failing update is not rolled back.</source>
        <translation>Ein fehlschlagendes Update wird nicht zurückgerollt.</translation>
    </message>
    <message>
        <source>Its image %1 is not pinned to a digest.</source>
        <translation>Das Image %1 ist nicht auf einen Digest festgelegt.</translation>
    </message>
    <message>
        <source>The environment variable %1 holds what looks like a secret.</source>
        <translation>Die Umgebungsvariable %1 enthält etwas, das wie ein Secret aussieht.</translation>
    </message>
    <message>
        <source>Without a health check it is watched for less than 30 s after an update.</source>
        <translation>Ohne Healthcheck wird der Dienst nach einem Update weniger als 30 s beobachtet.</translation>
    </message>
    <message>
        <source>It has one task, and an update stops it before the new one runs: every update is an outage.</source>
        <translation>Der Dienst hat nur einen Task, und ein Update stoppt ihn, bevor der neue läuft: Jedes Update ist ein Ausfall.</translation>
    </message>
    <message>
        <source>Give the service (or its image) a health check.</source>
        <translation>Dem Dienst (oder seinem Image) einen Healthcheck geben.</translation>
    </message>
    <message>
        <source>Set order: start-first under deploy: in update_config and in rollback_config.</source>
        <translation>Unter deploy: in update_config und in rollback_config order: start-first setzen.</translation>
    </message>
    <message>
        <source>Set failure_action: rollback under deploy: update_config.</source>
        <translation>Unter deploy: update_config failure_action: rollback setzen.</translation>
    </message>
    <message>
        <source>Make it a Swarm secret, read it from /run/secrets, and change its value.</source>
        <translation>Als Swarm-Secret anlegen, aus /run/secrets lesen und den Wert ändern.</translation>
    </message>
    <message numerus="yes">
        <source>The images of %n services are not on the node that was asked.</source>
        <translation>
            <numerusform>Das Image von %n Dienst ist nicht auf dem abgefragten Knoten.</numerusform>
            <numerusform>Die Images von %n Diensten sind nicht auf dem abgefragten Knoten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The commit of %n services is not known here.</source>
        <translation>
            <numerusform>Der Commit von %n Dienst ist hier nicht bekannt.</numerusform>
            <numerusform>Der Commit von %n Diensten ist hier nicht bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The state of %n services is not known.</source>
        <translation>
            <numerusform>Der Zustand von %n Dienst ist nicht bekannt.</numerusform>
            <numerusform>Der Zustand von %n Diensten ist nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <translation>Auf %1: %2</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServiceLog</name>
    <message>
        <source>Whose log</source>
        <translation>Wessen Log</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause the log</source>
        <translation>Log anhalten</translation>
    </message>
    <message>
        <source>Stop reading; the engine waits and nothing is lost</source>
        <translation>Lesen anhalten; die Engine wartet, und nichts geht verloren</translation>
    </message>
    <message>
        <source>Find in log…</source>
        <translation>Im Log suchen…</translation>
    </message>
    <message>
        <source>Find in log</source>
        <translation>Im Log suchen</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Alle Tasks</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>Slot %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Log wird gelesen…</translation>
    </message>
    <message>
        <source>Times are local. The newest %1 lines are kept.</source>
        <translation>Zeiten sind Ortszeit. Die neuesten %1 Zeilen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Paused: the engine waits.</source>
        <translation>Angehalten: Die Engine wartet.</translation>
    </message>
    <message>
        <source>Following.</source>
        <translation>Wird verfolgt.</translation>
    </message>
    <message>
        <source>“%1” is not in these lines.</source>
        <translation>„%1“ kommt in diesen Zeilen nicht vor.</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServiceModel</name>
    <message>
        <source>Neither a label nor the image says which commit it was built from</source>
        <translation>Weder ein Label noch das Image nennt den Commit, aus dem es gebaut wurde</translation>
    </message>
    <message>
        <source>This repository does not know the commit</source>
        <translation>Dieses Repository kennt den Commit nicht</translation>
    </message>
    <message>
        <source>behind since %1</source>
        <translation>zurück seit %1</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
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
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Stack</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServicePage</name>
    <message>
        <source>without a stack</source>
        <translation>ohne Stack</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Which services</source>
        <translation>Welche Dienste</translation>
    </message>
    <message>
        <source>Swarm</source>
        <translation>Swarm</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>This machine %1</source>
        <translation>Dieser Rechner %1</translation>
    </message>
    <message>
        <source>Filter services: name, stack, image, state:paused, behind:&gt;3…</source>
        <translation>Dienste filtern: Name, Stack, Image, state:paused, behind:&gt;3…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln services</source>
        <translation>
            <numerusform>%Ln Dienst</numerusform>
            <numerusform>%Ln Dienste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes</source>
        <translation>
            <numerusform>%Ln Knoten</numerusform>
            <numerusform>%Ln Knoten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, engine %2</source>
        <translation>%1, Engine %2</translation>
    </message>
    <message>
        <source>Production drift</source>
        <translation>Drift in Produktion</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1 rolled back</source>
        <translation>%1 zurückgerollt</translation>
    </message>
    <message numerus="yes">
        <source>Docker Swarm · %n nodes</source>
        <translation>
            <numerusform>Docker Swarm · %n Knoten</numerusform>
            <numerusform>Docker Swarm · %n Knoten</numerusform>
        </translation>
    </message>
    <message>
        <source>Docker Swarm</source>
        <translation>Docker Swarm</translation>
    </message>
    <message>
        <source>%1 of %2 are well</source>
        <translation>%1 von %2 in Ordnung</translation>
    </message>
    <message>
        <source>%1 need attention</source>
        <translation>%1 mit Handlungsbedarf</translation>
    </message>
    <message>
        <source>%1 rolling out</source>
        <translation>%1 im Rollout</translation>
    </message>
    <message>
        <source>No Docker Swarm is connected</source>
        <translation>Kein Docker Swarm verbunden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Asking the swarm…</source>
        <translation>Swarm wird abgefragt…</translation>
    </message>
    <message>
        <source>The swarm runs no service</source>
        <translation>Im Swarm läuft kein Dienst</translation>
    </message>
    <message>
        <source>Deploy one with: docker stack deploy</source>
        <translation>Einen ausliefern mit: docker stack deploy</translation>
    </message>
    <message>
        <source>No service matches</source>
        <translation>Kein passender Dienst</translation>
    </message>
    <message>
        <source>Words look at name, stack, image, commit and state; node:one or behind:&gt;3 at one fact.</source>
        <translation>Wörter durchsuchen Name, Stack, Image, Commit und Zustand; node:one oder behind:&gt;3 prüfen eine einzelne Angabe.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Connect one here, choose a docker context (docker context use NAME), or set DOCKER_HOST.</source>
        <translation>Hier einen verbinden, einen Docker-Kontext wählen (docker context use NAME) oder DOCKER_HOST setzen.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden…</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServicePanel</name>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Tasks by slot</source>
        <translation>Tasks nach Slot</translation>
    </message>
    <message>
        <source>What is known of the service</source>
        <translation>Bekanntes zum Dienst</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
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
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Stack file</source>
        <translation>Stack-Datei</translation>
    </message>
    <message>
        <source>Tasks %1</source>
        <translation>Tasks %1</translation>
    </message>
    <message>
        <source>Stack file ≠</source>
        <translation>Stack-Datei ≠</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServiceRollouts</name>
    <message>
        <source>The engine knows of no rollout of this service.</source>
        <translation>Die Engine kennt kein Rollout dieses Dienstes.</translation>
    </message>
    <message>
        <source>tried commit: %1</source>
        <translation>versuchter Commit: %1</translation>
    </message>
    <message>
        <source>tried digest: %1</source>
        <translation>versuchter Digest: %1</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>davor: %1</translation>
    </message>
    <message>
        <source>ended: %1</source>
        <translation>beendet: %1</translation>
    </message>
    <message>
        <source>fewest tasks up: %1 of %2</source>
        <translation>wenigste laufende Tasks: %1 von %2</translation>
    </message>
    <message>
        <source>The failing task&apos;s last lines:</source>
        <translation>Die letzten Zeilen des fehlgeschlagenen Tasks:</translation>
    </message>
    <message>
        <source>The failing task&apos;s log is not known.</source>
        <translation>Das Log des fehlgeschlagenen Tasks ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Rollouts</source>
        <translation>Rollouts</translation>
    </message>
    <message>
        <source>What happened in the rollout</source>
        <translation>Ablauf des Rollouts</translation>
    </message>
    <message>
        <source>The last rollout, step by step</source>
        <translation>Das letzte Rollout, Schritt für Schritt</translation>
    </message>
    <message>
        <source>the engine&apos;s words: %1</source>
        <translation>im Wortlaut der Engine: %1</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServiceWording</name>
    <message>
        <source>%1 of %2 tasks run</source>
        <translation>%1 von %2 Tasks laufen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks run</source>
        <translation>
            <numerusform>%Ln Task läuft</numerusform>
            <numerusform>%Ln Tasks laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>the new version</source>
        <translation>die neue Version</translation>
    </message>
    <message>
        <source>%1 of %2 runs are done</source>
        <translation>%1 von %2 Läufen sind erledigt</translation>
    </message>
    <message>
        <source>%1 runs are done</source>
        <translation>%1 Läufe sind erledigt</translation>
    </message>
    <message>
        <source>%1, and the last one failed</source>
        <translation>%1, und der letzte ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The rollback failed as well and is paused, %1</source>
        <translation>Auch das Rollback ist fehlgeschlagen und pausiert, %1</translation>
    </message>
    <message>
        <source>The update is paused after a failure and its tasks still crash, %1</source>
        <translation>Das Update ist nach einem Fehlschlag pausiert, und seine Tasks stürzen weiter ab, %1</translation>
    </message>
    <message>
        <source>The update is paused after a failure, %1</source>
        <translation>Das Update ist nach einem Fehlschlag pausiert, %1</translation>
    </message>
    <message>
        <source>Swarm is going back to %1 because %2 failed, %3</source>
        <translation>Swarm rollt auf %1 zurück, weil %2 fehlgeschlagen ist, %3</translation>
    </message>
    <message>
        <source>Somebody rolls it back from %1 to %2, %3.</source>
        <translation>Jemand rollt von %1 auf %2 zurück, %3.</translation>
    </message>
    <message>
        <source>Nothing is up while it is updated to %1</source>
        <translation>Nichts läuft während des Updates auf %1</translation>
    </message>
    <message>
        <source>The update is stuck at %1 new tasks, %2</source>
        <translation>Das Update hängt bei %1 neuen Tasks, %2</translation>
    </message>
    <message>
        <source>%1 was rolled back by hand to %2, %3</source>
        <translation>%1 wurde von Hand auf %2 zurückgerollt, %3</translation>
    </message>
    <message>
        <source>%1 failed and Swarm went back to %2, %3</source>
        <translation>%1 ist fehlgeschlagen, und Swarm hat auf %2 zurückgerollt, %3</translation>
    </message>
    <message>
        <source>It is up after a crash loop (%1 failures), %2</source>
        <translation>Läuft wieder nach einem Crash-Loop (%1 Fehlschläge), %2</translation>
    </message>
    <message>
        <source>Its tasks crash again and again (%1 failures), %2</source>
        <translation>Die Tasks stürzen immer wieder ab (%1 Fehlschläge), %2</translation>
    </message>
    <message>
        <source>%1, and no node takes the others</source>
        <translation>%1, und kein Knoten nimmt die übrigen auf</translation>
    </message>
    <message>
        <source>%1, and Swarm has given up starting more</source>
        <translation>%1, und Swarm hat aufgegeben, weitere zu starten</translation>
    </message>
    <message>
        <source>%1, and a task failed</source>
        <translation>%1, und ein Task ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1, because node %2 is down; Swarm starts them elsewhere.</source>
        <translation>%1, weil Knoten %2 ausgefallen ist; Swarm startet sie anderswo.</translation>
    </message>
    <message>
        <source>%1, because node %2 is being drained.</source>
        <translation>%1, weil Knoten %2 geleert wird.</translation>
    </message>
    <message>
        <source>%1, and nothing says why.</source>
        <translation>%1, und nichts verrät den Grund.</translation>
    </message>
    <message>
        <source>It is being scaled, %1.</source>
        <translation>Wird skaliert, %1.</translation>
    </message>
    <message>
        <source>It is starting, %1.</source>
        <translation>Startet, %1.</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>rolling out</source>
        <translation>im Rollout</translation>
    </message>
    <message>
        <source>rolling back</source>
        <translation>rollt zurück</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>zurückgerollt</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>beeinträchtigt</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>gestört</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>%1/%2 done</source>
        <translation>%1/%2 erledigt</translation>
    </message>
    <message>
        <source>How it stands is not known: the engine has not confirmed it for too long.</source>
        <translation>Der Stand ist nicht bekannt: Die Engine hat ihn zu lange nicht bestätigt.</translation>
    </message>
    <message numerus="yes">
        <source>It is scaled to 0; %Ln tasks still stop.</source>
        <translation>
            <numerusform>Auf 0 skaliert; %Ln Task stoppt noch.</numerusform>
            <numerusform>Auf 0 skaliert; %Ln Tasks stoppen noch.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is scaled to 0.</source>
        <translation>Auf 0 skaliert.</translation>
    </message>
    <message>
        <source>Its task ended by itself and is not to be started again.</source>
        <translation>Der Task hat sich selbst beendet und soll nicht neu gestartet werden.</translation>
    </message>
    <message>
        <source>%1, restarted %2 times a moment ago</source>
        <translation>%1, gerade %2-mal neu gestartet</translation>
    </message>
    <message>
        <source>%1 is not in production although its deployment ended without an error. Read the failing task&apos;s log, fix it and roll forward.</source>
        <translation>%1 ist nicht in Produktion, obwohl das Deployment ohne Fehler endete. Das Log des fehlgeschlagenen Tasks lesen, den Fehler beheben und per Roll-Forward ausliefern.</translation>
    </message>
    <message>
        <source>Neither version starts. Deploy one that is known to work.</source>
        <translation>Keine der beiden Versionen startet. Eine bekannt funktionierende ausliefern.</translation>
    </message>
    <message>
        <source>Swarm waits: roll back, or deploy a version that works.</source>
        <translation>Swarm wartet: zurückrollen oder eine funktionierende Version ausliefern.</translation>
    </message>
    <message>
        <source>Swarm waits: deploy a version that works.</source>
        <translation>Swarm wartet: eine funktionierende Version ausliefern.</translation>
    </message>
    <message>
        <source>Swarm waits without an end for a node that fits: make room, or ask for less.</source>
        <translation>Swarm wartet unbegrenzt auf einen passenden Knoten: Platz schaffen oder weniger anfordern.</translation>
    </message>
    <message>
        <source>Read the failing task&apos;s log; where the version before worked, roll back to it.</source>
        <translation>Das Log des fehlgeschlagenen Tasks lesen; falls die vorherige Version funktioniert hat, auf sie zurückrollen.</translation>
    </message>
    <message>
        <source>it ended by itself, or was stopped as unhealthy and obeyed</source>
        <translation>selbst beendet, oder als unhealthy gestoppt und regulär beendet</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>Exit-Code %1</translation>
    </message>
    <message>
        <source>not on trunk</source>
        <translation>nicht auf dem Trunk</translation>
    </message>
    <message>
        <source>trunk&apos;s tip</source>
        <translation>Trunk-Spitze</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 zurück</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>rolled back by Swarm</source>
        <translation>von Swarm zurückgerollt</translation>
    </message>
    <message>
        <source>rolled back by hand</source>
        <translation>von Hand zurückgerollt</translation>
    </message>
    <message>
        <source>rollback failed</source>
        <translation>Rollback fehlgeschlagen</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>überholt</translation>
    </message>
    <message>
        <source>scaled from %1 to %2</source>
        <translation>skaliert von %1 auf %2</translation>
    </message>
    <message>
        <source>%1 was tried at %2: %3</source>
        <translation>%1 wurde versucht (%2): %3</translation>
    </message>
    <message>
        <source>%1. Task %2 on %3 failed: %4.</source>
        <translation>%1. Task %2 auf %3 fehlgeschlagen: %4.</translation>
    </message>
    <message>
        <source>the update began</source>
        <translation>das Update begann</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>Slot %1</translation>
    </message>
    <message>
        <source>%1 is being started</source>
        <translation>%1 wird gestartet</translation>
    </message>
    <message>
        <source>%1 is being started on %2</source>
        <translation>%1 wird auf %2 gestartet</translation>
    </message>
    <message>
        <source>%1 runs on %2</source>
        <translation>%1 läuft auf %2</translation>
    </message>
    <message>
        <source>%1 was stopped on %2</source>
        <translation>%1 wurde auf %2 gestoppt</translation>
    </message>
    <message>
        <source>%1 waits for a node</source>
        <translation>%1 wartet auf einen Knoten</translation>
    </message>
    <message>
        <source>%1 failed on %2</source>
        <translation>%1 auf %2 fehlgeschlagen</translation>
    </message>
    <message>
        <source>It is being updated to %1, %2, %3 of them new</source>
        <translation>Wird auf %1 aktualisiert, %2, davon neu: %3</translation>
    </message>
    <message>
        <source>the rollback ended</source>
        <translation>das Rollback endete</translation>
    </message>
    <message>
        <source>the update ended</source>
        <translation>das Update endete</translation>
    </message>
    <message>
        <source>it is paused</source>
        <translation>pausiert</translation>
    </message>
</context>
<context>
    <name>Trunkline::SettingsDialog</name>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Fetch from the remotes in the background</source>
        <translation>&amp;Fetch von den Remotes im Hintergrund</translation>
    </message>
    <message>
        <source>Stay in the &amp;tray when closed</source>
        <translation>Beim Schließen im &amp;Infobereich bleiben</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Of this program; the team’s own words stay as they are.</source>
        <translation>Gilt für dieses Programm; eigene Texte des Teams bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Fa&amp;rben</translation>
    </message>
    <message>
        <source>Light or dark; the desktop’s change is followed at once.</source>
        <translation>Hell oder dunkel; ein Wechsel des Desktops wird sofort übernommen.</translation>
    </message>
    <message>
        <source>Every five minutes, with your own git and its credentials. Without it, F5 fetches.</source>
        <translation>Alle fünf Minuten, mit dem eigenen git und dessen Zugangsdaten. Andernfalls löst F5 den Fetch aus.</translation>
    </message>
    <message>
        <source>Where the desktop has a tray, its icon then shows the worst state.</source>
        <translation>Sofern der Desktop einen Infobereich hat, zeigt das Symbol dort den schlechtesten Zustand.</translation>
    </message>
    <message>
        <source>What the team has agreed on stands in .trunkline.yaml, for everybody.</source>
        <translation>Was das Team vereinbart hat, steht in .trunkline.yaml und gilt für alle.</translation>
    </message>
    <message>
        <source>Co&amp;nnections…</source>
        <translation>&amp;Verbindungen…</translation>
    </message>
    <message>
        <source>N&amp;otifications…</source>
        <translation>Be&amp;nachrichtigungen…</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Stronger lines and colours for eyes that need them; always, where the desktop asks for them.</source>
        <translation>Kräftigere Linien und Farben für Augen, die sie brauchen; immer, wenn der Desktop sie verlangt.</translation>
    </message>
</context>
<context>
    <name>Trunkline::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>Trunkline::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message numerus="yes">
        <source>errors: %n</source>
        <translation>
            <numerusform>Fehler: %n</numerusform>
            <numerusform>Fehler: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>warnings: %n</source>
        <translation>
            <numerusform>Warnungen: %n</numerusform>
            <numerusform>Warnungen: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::SnoozeDialog</name>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 Stunden</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>Nächster Montag</translation>
    </message>
    <message>
        <source>Why it can wait</source>
        <translation>Warum es warten kann</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) leave the list until then. Command line and badges of others are not affected; an exemption for everybody belongs in .trunkline.yaml.</source>
        <translation>
            <numerusform>%n Befund verschwindet bis dahin aus der Liste. Kommandozeile und Badges anderer sind nicht betroffen; eine Ausnahme für alle gehört in .trunkline.yaml.</numerusform>
            <numerusform>%n Befunde verschwinden bis dahin aus der Liste. Kommandozeile und Badges anderer sind nicht betroffen; eine Ausnahme für alle gehört in .trunkline.yaml.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
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
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>refreshing</source>
        <translation>wird aktualisiert</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>This source is not connected: nothing is known from it.</source>
        <translation>Diese Quelle ist nicht verbunden: Von ihr ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Being asked right now; the facts shown stay meanwhile.</source>
        <translation>Wird gerade abgefragt; die angezeigten Angaben bleiben solange stehen.</translation>
    </message>
    <message>
        <source>The facts shown are current.</source>
        <translation>Die angezeigten Angaben sind aktuell.</translation>
    </message>
    <message>
        <source>The facts shown are older than they should be.</source>
        <translation>Die angezeigten Angaben sind älter, als sie sein sollten.</translation>
    </message>
    <message>
        <source>The last attempt failed.</source>
        <translation>Der letzte Versuch ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>source and its state: git live</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Read %1 (%2)</source>
        <translation>Gelesen %1 (%2)</translation>
    </message>
    <message>
        <source>Click to ask again now.</source>
        <translation>Klicken, um jetzt erneut abzufragen.</translation>
    </message>
    <message>
        <source>Nothing could be read from it yet.</source>
        <translation>Bisher konnte daraus nichts gelesen werden.</translation>
    </message>
    <message>
        <source>What you see was read %1.</source>
        <translation>Die angezeigten Angaben wurden %1 gelesen.</translation>
    </message>
</context>
<context>
    <name>Trunkline::SqlView</name>
    <message>
        <source>… the rest is not shown</source>
        <translation>… der Rest wird nicht angezeigt</translation>
    </message>
</context>
<context>
    <name>Trunkline::StationList</name>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>it stands here</source>
        <translation>steht hier</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>durchlaufen</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Show it on its page</source>
        <translation>Auf der zugehörigen Seite anzeigen</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Stationen</translation>
    </message>
</context>
<context>
    <name>Trunkline::TableMenu</name>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>Copy rows as &amp;text</source>
        <translation>Zeilen als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Copy rows as &amp;Markdown</source>
        <translation>Zeilen als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy rows as &amp;CSV</source>
        <translation>Zeilen als &amp;CSV kopieren</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>Diese Ansicht &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Remove a view</source>
        <translation>Ansicht &amp;entfernen</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Filter, order, grouping and columns of this page will be there again under this name:</source>
        <translation>Filter, Sortierung, Gruppierung und Spalten dieser Seite sind unter diesem Namen wieder abrufbar:</translation>
    </message>
</context>
<context>
    <name>Trunkline::TablePage</name>
    <message>
        <source>%1 shown</source>
        <translation>%1 angezeigt</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
</context>
<context>
    <name>Trunkline::TaskModel</name>
    <message>
        <source>task %1</source>
        <translation>Task %1</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>Exit-Code %1</translation>
    </message>
    <message>
        <source>%1 (old)</source>
        <translation>%1 (alt)</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>Trunkline::TaskWording</name>
    <message>
        <source>new</source>
        <comment>a task&apos;s state</comment>
        <translation>neu</translation>
    </message>
    <message>
        <source>pending</source>
        <comment>a task&apos;s state</comment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>assigned</source>
        <comment>a task&apos;s state</comment>
        <translation>zugewiesen</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>a task&apos;s state</comment>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>preparing</source>
        <comment>a task&apos;s state</comment>
        <translation>wird vorbereitet</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>a task&apos;s state</comment>
        <translation>bereit</translation>
    </message>
    <message>
        <source>starting</source>
        <comment>a task&apos;s state</comment>
        <translation>startet</translation>
    </message>
    <message>
        <source>running</source>
        <comment>a task&apos;s state</comment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>complete</source>
        <comment>a task&apos;s state</comment>
        <translation>beendet</translation>
    </message>
    <message>
        <source>shutdown</source>
        <comment>a task&apos;s state</comment>
        <translation>heruntergefahren</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a task&apos;s state</comment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>a task&apos;s state</comment>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>remove</source>
        <comment>a task&apos;s state</comment>
        <translation>wird entfernt</translation>
    </message>
    <message>
        <source>orphaned</source>
        <comment>a task&apos;s state</comment>
        <translation>verwaist</translation>
    </message>
</context>
<context>
    <name>Trunkline::TeamFigureCard</name>
    <message>
        <source>How is this counted?</source>
        <translation>Wie wird das gezählt?</translation>
    </message>
    <message>
        <source>How is “%1” counted?</source>
        <translation>Wie wird „%1“ gezählt?</translation>
    </message>
</context>
<context>
    <name>Trunkline::TeamReport</name>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>reverted by %1</source>
        <translation>revertiert durch %1</translation>
    </message>
    <message>
        <source>%1 rolled back: %2</source>
        <translation>%1 zurückgerollt: %2</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Four weeks</source>
        <translation>Vier Wochen</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>week to %1</source>
        <translation>Woche bis %1</translation>
    </message>
    <message>
        <source>Team report: %1</source>
        <translation>Teambericht: %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Merged in the last 7 days</source>
        <translation>In den letzten 7 Tagen gemergt</translation>
    </message>
    <message>
        <source>Reverted or rolled back</source>
        <translation>Revertiert oder zurückgerollt</translation>
    </message>
    <message>
        <source>Due within 7 days</source>
        <translation>Fällig binnen 7 Tagen</translation>
    </message>
    <message>
        <source>How the figures are counted</source>
        <translation>Wie die Kennzahlen gezählt werden</translation>
    </message>
</context>
<context>
    <name>Trunkline::TrayIcon</name>
    <message>
        <source>Nothing needs attention</source>
        <translation>Kein Handlungsbedarf</translation>
    </message>
    <message>
        <source>errors: %1 · warnings: %2</source>
        <translation>Fehler: %1 · Warnungen: %2</translation>
    </message>
</context>
<context>
    <name>Trunkline::TrunkWording</name>
    <message>
        <source>&quot;%1&quot; was taken back %2, and no later commit follows it up.</source>
        <translation>„%1“ wurde %2 revertiert, und kein späterer Commit knüpft daran an.</translation>
    </message>
    <message>
        <source>Roll forward: bring the change back with its fix, and name the revert in the message.</source>
        <translation>Roll-Forward: die Änderung mit ihrem Fix zurückbringen und den Revert in der Commit-Nachricht nennen.</translation>
    </message>
    <message>
        <source>Trunk holds no .ai/rules/: the AI review has nothing to go by.</source>
        <translation>Der Trunk enthält kein .ai/rules/: Dem KI-Review fehlt die Grundlage.</translation>
    </message>
    <message>
        <source>No file of .ai/rules/ is about Swarm configuration, and none is about secrets.</source>
        <translation>Keine Datei in .ai/rules/ behandelt Swarm-Konfiguration, und keine behandelt Secrets.</translation>
    </message>
    <message>
        <source>No file of .ai/rules/ is about secrets.</source>
        <translation>Keine Datei in .ai/rules/ behandelt Secrets.</translation>
    </message>
    <message>
        <source>No file of .ai/rules/ is about Swarm configuration.</source>
        <translation>Keine Datei in .ai/rules/ behandelt Swarm-Konfiguration.</translation>
    </message>
    <message>
        <source>Add a rule file to .ai/rules/ by a pull request.</source>
        <translation>Per Pull Request eine Regeldatei in .ai/rules/ hinzufügen.</translation>
    </message>
</context>
<context>
    <name>Trunkline::UpcomingPage</name>
    <message>
        <source>What this page will show</source>
        <translation>Was diese Seite anzeigen wird</translation>
    </message>
    <message>
        <source>nothing to show yet</source>
        <translation>noch nichts anzuzeigen</translation>
    </message>
    <message>
        <source>%1: nothing to show yet</source>
        <translation>%1: noch nichts anzuzeigen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>What needs attention first, from all pages in one list: the rule it breaks, since when, and the next step. Above it the oldest branch, flags to remove and the state of production.</source>
        <translation>Der dringendste Handlungsbedarf zuerst, von allen Seiten in einer Liste: die verletzte Regel, seit wann, und der nächste Schritt. Darüber der älteste Branch, zu entfernende Flags und der Zustand der Produktion.</translation>
    </message>
    <message>
        <source>Each line appears with its source: git, GitHub, Hasura and Docker Swarm.</source>
        <translation>Jede Zeile erscheint mit ihrer Quelle: git, GitHub, Hasura und Docker Swarm.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Where each change is now, from its branch over review, merge and image to production and release: deployed is not the same as released.</source>
        <translation>Wo jede Änderung jetzt steht, vom Branch über Review, Merge und Image bis zu Produktion und Freigabe: Ausgeliefert heißt nicht freigegeben.</translation>
    </message>
    <message>
        <source>Needs GitHub for reviews and merges, and Docker Swarm for what runs.</source>
        <translation>Benötigt GitHub für Reviews und Merges sowie Docker Swarm für das, was läuft.</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Branches</translation>
    </message>
    <message>
        <source>Every branch with its true age against the team&apos;s limit, its distance from trunk, and whether it is merged or would conflict.</source>
        <translation>Jeder Branch mit seinem wahren Alter gegenüber der Grenze des Teams, seinem Abstand vom Trunk und ob er gemergt ist oder Konflikte hätte.</translation>
    </message>
    <message>
        <source>Needs a git repository.</source>
        <translation>Benötigt ein git-Repository.</translation>
    </message>
    <message>
        <source>Pull requests</source>
        <translation>Pull Requests</translation>
    </message>
    <message>
        <source>Every open pull request with its gates (unit tests, AI review, human review, preview, migration) and the one reason why it is not merged yet.</source>
        <translation>Jeder offene Pull Request mit seinen Gates (Unit-Tests, KI-Review, Peer-Review, Vorschau, Migration) und dem einen Grund, warum er noch nicht gemergt ist.</translation>
    </message>
    <message>
        <source>Needs a GitHub account that can read this repository.</source>
        <translation>Benötigt ein GitHub-Konto mit Lesezugriff auf dieses Repository.</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flags</translation>
    </message>
    <message>
        <source>Every feature flag with its rollout, its owner and the places in the code that ask for it; those at 100 % for more than two weeks are due for removal.</source>
        <translation>Jedes Feature-Flag mit Rollout, Eigentümer und den Stellen im Code, die es abfragen; bei Flags, die seit mehr als zwei Wochen bei 100 % stehen, ist das Entfernen fällig.</translation>
    </message>
    <message>
        <source>Needs the flag table through Hasura, and the repository for the code places.</source>
        <translation>Benötigt die Flag-Tabelle über Hasura und das Repository für die Codestellen.</translation>
    </message>
    <message>
        <source>Migrations</source>
        <translation>Migrationen</translation>
    </message>
    <message>
        <source>Every schema change from expand over backfill to contract, whether the contract is allowed yet, and whether each migration has a down that works.</source>
        <translation>Jede Schemaänderung von Expand über Backfill bis Contract, ob der Contract schon erlaubt ist und ob jede Migration ein funktionierendes Down hat.</translation>
    </message>
    <message>
        <source>Needs Hasura, its PostgreSQL database, and the repository&apos;s migrations folder.</source>
        <translation>Benötigt Hasura, die zugehörige PostgreSQL-Datenbank und den Ordner migrations des Repositorys.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Every service with its replicas, its health and the commit it runs; a rollback that Swarm made by itself is shown as what it is.</source>
        <translation>Jeder Dienst mit Replikaten, Gesundheitszustand und laufendem Commit; ein Rollback, das Swarm selbst ausgelöst hat, wird als solches angezeigt.</translation>
    </message>
    <message>
        <source>Needs access to a Docker Swarm manager.</source>
        <translation>Benötigt Zugriff auf einen Docker-Swarm-Manager.</translation>
    </message>
    <message>
        <source>Previews</source>
        <translation>Vorschauen</translation>
    </message>
    <message>
        <source>Every preview environment with its pull request, its address and whether it answers; those without an open pull request can be removed.</source>
        <translation>Jede Vorschauumgebung mit Pull Request, Adresse und ob sie antwortet; solche ohne offenen Pull Request lassen sich entfernen.</translation>
    </message>
    <message>
        <source>Needs Docker Swarm with Traefik, and GitHub.</source>
        <translation>Benötigt Docker Swarm mit Traefik sowie GitHub.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>The team&apos;s rules with their limits, what breaks them right now, and which of them cannot be judged because a source is missing.</source>
        <translation>Die Regeln des Teams mit ihren Grenzen, was sie gerade verletzt und welche sich nicht bewerten lassen, weil eine Quelle fehlt.</translation>
    </message>
    <message>
        <source>Reads the limits from .trunkline.yaml; each rule needs the source of its facts.</source>
        <translation>Liest die Grenzen aus .trunkline.yaml; jede Regel benötigt die Quelle ihrer Angaben.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>How often the team deploys, how long a change takes, how many fail and how fast they are mended, and the monthly flag audit to export.</source>
        <translation>Wie oft das Team ausliefert, wie lange eine Änderung braucht, wie viele fehlschlagen und wie schnell sie behoben werden, sowie das monatliche Flag-Audit zum Exportieren.</translation>
    </message>
    <message>
        <source>Needs GitHub and Docker Swarm, and some weeks of history kept on this computer.</source>
        <translation>Benötigt GitHub und Docker Swarm sowie einige Wochen Verlauf auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>Trunkline::VerificationWording</name>
    <message>
        <source>before it</source>
        <translation>davor</translation>
    </message>
    <message>
        <source>on the way up</source>
        <translation>beim Up</translation>
    </message>
    <message>
        <source>on the way down</source>
        <translation>beim Down</translation>
    </message>
    <message>
        <source>on the way up again</source>
        <translation>beim erneuten Up</translation>
    </message>
    <message>
        <source>in probe.sql</source>
        <translation>in probe.sql</translation>
    </message>
    <message>
        <source>on the way down, with the rows of probe.sql</source>
        <translation>beim Down mit den Zeilen aus probe.sql</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>passed, other order</source>
        <translation>bestanden, andere Reihenfolge</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>schema differs</source>
        <translation>Schema weicht ab</translation>
    </message>
    <message>
        <source>later rows lost</source>
        <translation>spätere Zeilen verloren</translation>
    </message>
    <message>
        <source>rows differ</source>
        <translation>Zeilen weichen ab</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>rows lost on down</source>
        <translation>Zeilen beim Down verloren</translation>
    </message>
    <message>
        <source>cannot</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>outdated</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>It was never run up and down on a real server.</source>
        <translation>Up und Down wurden nie auf einem echten Server durchgespielt.</translation>
    </message>
    <message>
        <source>Up, down and up again gave the same schema and rows; columns came back in another order.</source>
        <translation>Up, Down und erneutes Up ergaben dasselbe Schema und dieselben Zeilen; Spalten kamen in anderer Reihenfolge zurück.</translation>
    </message>
    <message>
        <source>Up, down and up again gave the same schema and rows.</source>
        <translation>Up, Down und erneutes Up ergaben dasselbe Schema und dieselben Zeilen.</translation>
    </message>
    <message>
        <source>The schema was another one %1: %2</source>
        <translation>Das Schema wich %1 ab: %2</translation>
    </message>
    <message>
        <source>Rows written after the up are lost: %1</source>
        <translation>Nach dem Up geschriebene Zeilen gehen verloren: %1</translation>
    </message>
    <message>
        <source>Rows were others %1: %2</source>
        <translation>Zeilen wichen %1 ab: %2</translation>
    </message>
    <message>
        <source>It failed %1: %2</source>
        <translation>Schlug %1 fehl: %2</translation>
    </message>
    <message>
        <source>The down brings the schema back, but not what was in it: %1</source>
        <translation>Das Down stellt das Schema wieder her, aber nicht dessen Inhalt: %1</translation>
    </message>
    <message>
        <source>It could not be run: %1</source>
        <translation>Konnte nicht ausgeführt werden: %1</translation>
    </message>
    <message>
        <source>It was run before it, or something before it, changed.</source>
        <translation>Ausgeführt, bevor die Migration oder etwas vor ihr geändert wurde.</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>nicht gezeigt</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>bleiben erhalten</translation>
    </message>
    <message>
        <source>dual write proven</source>
        <translation>doppeltes Schreiben bewiesen</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>Whether rows written after the up outlive the down is not shown: it has no probe.sql.</source>
        <translation>Ob nach dem Up geschriebene Zeilen das Down überstehen, ist nicht gezeigt: Es gibt keine probe.sql.</translation>
    </message>
    <message>
        <source>Whether rows written after the up outlive the down is not shown: probe.sql did not get its turn.</source>
        <translation>Ob nach dem Up geschriebene Zeilen das Down überstehen, ist nicht gezeigt: probe.sql kam nicht an die Reihe.</translation>
    </message>
    <message>
        <source>Whether rows written after the up outlive the down is not shown: probe.sql writes none.</source>
        <translation>Ob nach dem Up geschriebene Zeilen das Down überstehen, ist nicht gezeigt: probe.sql schreibt keine.</translation>
    </message>
    <message>
        <source>Whether rows written after the up outlive the down is not shown: probe.sql should write to %1 in every row.</source>
        <translation>Ob nach dem Up geschriebene Zeilen das Down überstehen, ist nicht gezeigt: probe.sql sollte in jeder Zeile %1 beschreiben.</translation>
    </message>
    <message>
        <source>Rows that probe.sql wrote after the up outlived the down.</source>
        <translation>Zeilen, die probe.sql nach dem Up schrieb, haben das Down überstanden.</translation>
    </message>
    <message>
        <source>Rows that probe.sql wrote after the up came to both sides and outlived the down: %1</source>
        <translation>Zeilen, die probe.sql nach dem Up schrieb, kamen auf beiden Seiten an und haben das Down überstanden: %1</translation>
    </message>
</context>
<context>
    <name>Trunkline::WeekChart</name>
    <message>
        <source>%1 by week</source>
        <translation>%1 nach Woche</translation>
    </message>
    <message>
        <source>week to %1: %2, %3 samples</source>
        <translation>Woche bis %1: %2, %3 Messwerte</translation>
    </message>
    <message>
        <source>week to %1: %2 samples, too few</source>
        <translation>Woche bis %1: %2 Messwerte, zu wenige</translation>
    </message>
</context>
<context>
    <name>Trunkline::WorkspaceMenu</name>
    <message>
        <source>&amp;Workspaces</source>
        <translation>A&amp;rbeitsbereiche</translation>
    </message>
    <message>
        <source>&amp;Remove this one from the list</source>
        <translation>Diesen aus der Liste &amp;entfernen</translation>
    </message>
</context>
</TS>
