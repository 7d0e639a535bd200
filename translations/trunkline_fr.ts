<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AgeWording</name>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n&#xa0;s</numerusform>
            <numerusform>%n&#xa0;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n&#xa0;h</numerusform>
            <numerusform>%n&#xa0;h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, then time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy HH:mm:ss</source>
        <comment>a moment, as Qt writes dates</comment>
        <translation>ddd d MMM yyyy HH:mm:ss</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>ChangeWording</name>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message>
        <source>merged, rolled back in %1</source>
        <translation>fusionné, rollback dans %1</translation>
    </message>
    <message>
        <source>rolling out in %1</source>
        <translation>rollout en cours dans %1</translation>
    </message>
    <message>
        <source>merged %1</source>
        <translation>fusionné %1</translation>
    </message>
    <message>
        <source>merged, not live for %1</source>
        <translation>fusionné, hors production depuis %1</translation>
    </message>
    <message numerus="yes">
        <source>around %n gates</source>
        <translation>
            <numerusform>%n contrôle contourné</numerusform>
            <numerusform>%n contrôles contournés</numerusform>
        </translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>no pull request</source>
        <translation>sans PR</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>%1 of %2 gates</source>
        <translation>%1/%2 contrôles</translation>
    </message>
    <message>
        <source>reverted by %1</source>
        <translation>annulé par %1</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>built</source>
        <translation>construit</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>non vue</translation>
    </message>
    <message>
        <source>no service</source>
        <translation>aucun service</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>tous (%1)</translation>
    </message>
    <message>
        <source>%1 rolled back</source>
        <translation>rollback&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 rolling out</source>
        <translation>rollout en cours&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>no flag</source>
        <translation>aucun flag</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>branche</translation>
    </message>
    <message>
        <source>review</source>
        <translation>revue</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionné</translation>
    </message>
    <message>
        <source>deployed</source>
        <translation>déployé</translation>
    </message>
    <message>
        <source>released</source>
        <translation>publié</translation>
    </message>
    <message>
        <source>reverted</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>draft for %1</source>
        <translation>brouillon depuis %1</translation>
    </message>
    <message>
        <source>in work for %1</source>
        <translation>en cours depuis %1</translation>
    </message>
    <message>
        <source>ready to merge</source>
        <translation>prêt à fusionner</translation>
    </message>
    <message>
        <source>in review for %1</source>
        <translation>en revue depuis %1</translation>
    </message>
    <message>
        <source>deployed, release unknown</source>
        <translation>déployé, publication inconnue</translation>
    </message>
    <message>
        <source>deployed, not released for %1</source>
        <translation>déployé, non publié depuis %1</translation>
    </message>
    <message>
        <source>deployed, not released</source>
        <translation>déployé, non publié</translation>
    </message>
    <message>
        <source>released %1</source>
        <translation>publié %1</translation>
    </message>
    <message>
        <source>delete the branch</source>
        <translation>supprimer la branche</translation>
    </message>
    <message>
        <source>remove %1: %2 over</source>
        <translation>retirer %1&#xa0;: dépassé de %2</translation>
    </message>
    <message>
        <source>remove %1 in %2</source>
        <translation>retirer %1 d’ici %2</translation>
    </message>
    <message>
        <source>contract of %1 allowed</source>
        <translation>contract de %1 autorisé</translation>
    </message>
    <message>
        <source>contract of %1 in %2</source>
        <translation>contract de %1 dans %2</translation>
    </message>
    <message>
        <source>live: %1 over</source>
        <translation>en production&#xa0;: retard de %1</translation>
    </message>
    <message>
        <source>live within %1</source>
        <translation>en production d’ici %1</translation>
    </message>
    <message>
        <source>overdue for %1</source>
        <translation>en retard de %1</translation>
    </message>
    <message>
        <source>overdue in %1</source>
        <translation>en retard dans %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>in production for %1</source>
        <translation>en production depuis %1</translation>
    </message>
    <message>
        <source>in production</source>
        <translation>en production</translation>
    </message>
</context>
<context>
    <name>EngineWording</name>
    <message>
        <source>its health check failed (exit code %1)</source>
        <translation>son health check a échoué (code de sortie %1)</translation>
    </message>
    <message>
        <source>it ended with exit code %1</source>
        <translation>elle s’est terminée avec le code de sortie %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes have too little memory or processor left</source>
        <translation>
            <numerusform>%Ln nœud n’a plus assez de mémoire ou de processeur</numerusform>
            <numerusform>%Ln nœuds n’ont plus assez de mémoire ou de processeur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes are ruled out by its placement</source>
        <translation>
            <numerusform>%Ln nœud est exclu par son placement</numerusform>
            <numerusform>%Ln nœuds sont exclus par son placement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its port is taken on %Ln nodes</source>
        <translation>
            <numerusform>son port est pris sur %Ln nœud</numerusform>
            <numerusform>son port est pris sur %Ln nœuds</numerusform>
        </translation>
    </message>
    <message>
        <source>each node has as many of its tasks as are allowed</source>
        <translation>chaque nœud a déjà autant de ses tâches qu’il est permis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes lack a plugin that it needs</source>
        <translation>
            <numerusform>il manque à %Ln nœud un plugin nécessaire</numerusform>
            <numerusform>il manque à %Ln nœuds un plugin nécessaire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its image is not for the platform of %Ln nodes</source>
        <translation>
            <numerusform>son image n’est pas prévue pour la plateforme de %Ln nœud</numerusform>
            <numerusform>son image n’est pas prévue pour la plateforme de %Ln nœuds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes take no new tasks</source>
        <translation>
            <numerusform>%Ln nœud n’accepte pas de nouvelle tâche</numerusform>
            <numerusform>%Ln nœuds n’acceptent pas de nouvelle tâche</numerusform>
        </translation>
    </message>
    <message>
        <source>no node fits</source>
        <translation>aucun nœud ne convient</translation>
    </message>
    <message>
        <source>there is no image %1</source>
        <translation>il n’y a pas d’image %1</translation>
    </message>
    <message>
        <source>task %1 failed or ended too early</source>
        <translation>la tâche %1 a échoué ou s’est terminée trop tôt</translation>
    </message>
    <message>
        <source>its health check failed</source>
        <translation>son health check a échoué</translation>
    </message>
    <message>
        <source>somebody asked to go back</source>
        <translation>quelqu’un a demandé le retour</translation>
    </message>
    <message>
        <source>the update is complete</source>
        <translation>la mise à jour est terminée</translation>
    </message>
    <message>
        <source>it has gone back</source>
        <translation>il est revenu en arrière</translation>
    </message>
</context>
<context>
    <name>FigureWording</name>
    <message>
        <source>Change lead time</source>
        <translation>Délai d’exécution des changements</translation>
    </message>
    <message>
        <source>Deployment frequency</source>
        <translation>Fréquence de déploiement</translation>
    </message>
    <message>
        <source>Change fail rate</source>
        <translation>Taux d’échec des changements</translation>
    </message>
    <message>
        <source>Failed deployment recovery time</source>
        <translation>Délai de rétablissement après échec de déploiement</translation>
    </message>
    <message>
        <source>Deployment rework rate</source>
        <translation>Taux de reprise des déploiements</translation>
    </message>
    <message>
        <source>Active branches</source>
        <translation>Branches actives</translation>
    </message>
    <message>
        <source>Branch life time</source>
        <translation>Durée de vie des branches</translation>
    </message>
    <message>
        <source>Merged within 24 h</source>
        <translation>Fusionné en 24&#xa0;h</translation>
    </message>
    <message>
        <source>Merged within 48 h</source>
        <translation>Fusionné en 48&#xa0;h</translation>
    </message>
    <message>
        <source>From the author time of a change’s first commit to the moment when the last service ran it. Counted for the changes that reached production in the time looked at.</source>
        <translation>De la date d’auteur du premier commit d’un changement jusqu’au moment où le dernier service l’a exécuté. Compte les changements arrivés en production pendant la période considérée.</translation>
    </message>
    <message>
        <source>How many rollouts of production services ended, well or not, divided by the days. Rollouts are those that this computer saw; mere scaling does not count.</source>
        <translation>Nombre de rollouts de services de production terminés, avec ou sans succès, divisé par le nombre de jours. Seuls comptent les rollouts vus par cet ordinateur&#xa0;; une simple mise à l’échelle ne compte pas.</translation>
    </message>
    <message>
        <source>The share of deployments that Swarm or somebody rolled back, together with the changes on trunk that were reverted.</source>
        <translation>Part des déploiements soumis à un rollback, par Swarm ou par quelqu’un, avec les changements du trunk qui ont été annulés.</translation>
    </message>
    <message>
        <source>From a failed deployment to the next one of the same service that ended well, and from the merge of a reverted change to its revert.</source>
        <translation>D’un déploiement échoué au déploiement réussi suivant du même service, et de la fusion d’un changement annulé à son annulation.</translation>
    </message>
    <message>
        <source>The share of deployments that were not planned: those of a service whose deployment before had failed.</source>
        <translation>Part des déploiements non planifiés&#xa0;: ceux d’un service dont le déploiement précédent avait échoué.</translation>
    </message>
    <message>
        <source>Branches now that hold commits which trunk does not have.</source>
        <translation>Branches qui contiennent actuellement des commits absents du trunk.</translation>
    </message>
    <message>
        <source>From the author time of a change’s first commit to its merge.</source>
        <translation>De la date d’auteur du premier commit d’un changement à sa fusion.</translation>
    </message>
    <message>
        <source>The share of merged changes whose branch lived for 24 hours at most.</source>
        <translation>Part des changements fusionnés dont la branche a vécu 24 heures au plus.</translation>
    </message>
    <message>
        <source>The share of merged changes whose branch lived for 48 hours at most.</source>
        <translation>Part des changements fusionnés dont la branche a vécu 48 heures au plus.</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 par jour</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>no swarm is connected</source>
        <translation>aucun swarm connecté</translation>
    </message>
    <message>
        <source>now</source>
        <translation>actuellement</translation>
    </message>
    <message>
        <source>%1 of %2 samples: too few</source>
        <translation>%1 échantillons sur %2&#xa0;: trop peu</translation>
    </message>
    <message>
        <source>median of %1 · 90 % below %2</source>
        <translation>médiane sur %1 · 90&#xa0;% sous %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
</context>
<context>
    <name>NewsWording</name>
    <message>
        <source>#%1 %2 is ready to merge.</source>
        <translation>#%1 %2 est prête à fusionner.</translation>
    </message>
    <message>
        <source>#%1 %2 is not ready.</source>
        <translation>#%1 %2 n’est pas prête.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>on for %1 %</source>
        <translation>activé à %1&#xa0;%</translation>
    </message>
    <message>
        <source>Flag %1 is %2.</source>
        <translation>Le flag %1 est %2.</translation>
    </message>
    <message>
        <source>Flag %1 is %2, by %3.</source>
        <translation>Le flag %1 est %2 (par %3).</translation>
    </message>
    <message>
        <source>%1 is in the phase %2.</source>
        <translation>%1 est dans la phase %2.</translation>
    </message>
    <message>
        <source>The contract of %1 is allowed now.</source>
        <translation>Le contract de %1 est maintenant autorisé.</translation>
    </message>
    <message>
        <source>The contract of %1 is not allowed.</source>
        <translation>Le contract de %1 n’est pas autorisé.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Ready to merge</source>
        <translation>Prête à fusionner</translation>
    </message>
    <message>
        <source>Contract allowed</source>
        <translation>Contract autorisé</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>In production</source>
        <translation>En production</translation>
    </message>
    <message>
        <source>Flag changed</source>
        <translation>Flag modifié</translation>
    </message>
    <message>
        <source>Schema change</source>
        <translation>Changement de schéma</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things changed</source>
        <translation>
            <numerusform>%Ln élément a changé</numerusform>
            <numerusform>%Ln éléments ont changé</numerusform>
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
        <translation>Elle a été fermée sans fusion.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
</context>
<context>
    <name>PassportWording</name>
    <message>
        <source>left trunk %1</source>
        <translation>détachée du trunk (%1)</translation>
    </message>
    <message>
        <source>merged after %1</source>
        <translation>fusionnée après %1</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>âge&#xa0;: %1</translation>
    </message>
    <message>
        <source>committed to trunk without a pull request</source>
        <translation>commit direct sur le trunk, sans pull request</translation>
    </message>
    <message>
        <source>where it began is not known</source>
        <translation>origine inconnue</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>merged around: %1</source>
        <translation>fusionné en contournant&#xa0;: %1</translation>
    </message>
    <message>
        <source>how it was reviewed is not known</source>
        <translation>les conditions de la revue ne sont pas connues</translation>
    </message>
    <message>
        <source>nothing is known to have been gone around</source>
        <translation>aucun contournement connu</translation>
    </message>
    <message>
        <source>no pull request</source>
        <translation>aucune pull request</translation>
    </message>
    <message>
        <source>no pull request yet</source>
        <translation>pas encore de pull request</translation>
    </message>
    <message>
        <source>#%1, opened %2 by %3</source>
        <translation>#%1, ouverte par %3 (%2)</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source> by %1</source>
        <translation> par %1</translation>
    </message>
    <message>
        <source>%1, %2%3</source>
        <translation>%1, %2%3</translation>
    </message>
    <message>
        <source>every gate has passed: it can be merged</source>
        <translation>tous les contrôles ont réussi&#xa0;: la fusion est possible</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>taken back by %1, %2</source>
        <translation>annulé par %1 (%2)</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Trunk</translation>
    </message>
    <message>
        <source>none is needed</source>
        <translation>aucune n’est nécessaire</translation>
    </message>
    <message>
        <source>no service was given an image with it yet</source>
        <translation>aucun service n’a encore reçu d’image le contenant</translation>
    </message>
    <message>
        <source>not known: no swarm was asked</source>
        <translation>inconnu&#xa0;: aucun swarm n’a été interrogé</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>runs it since %1</source>
        <translation>l’exécute depuis %1</translation>
    </message>
    <message>
        <source>runs it</source>
        <translation>l’exécute</translation>
    </message>
    <message>
        <source>is being updated since %1</source>
        <translation>en cours de mise à jour depuis %1</translation>
    </message>
    <message>
        <source>went back to %1, %2</source>
        <translation>revenu à %1 (%2)</translation>
    </message>
    <message>
        <source>does not run it yet</source>
        <translation>ne l’exécute pas encore</translation>
    </message>
    <message>
        <source>with it went back: %1</source>
        <translation>revenus en arrière avec lui&#xa0;: %1</translation>
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
        <translation>aucun service n’est construit à partir de ce qu’il modifie</translation>
    </message>
    <message>
        <source>no service is built from this repository</source>
        <translation>aucun service n’est construit à partir de ce dépôt</translation>
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
        <translation>on ignore derrière quels flags il se trouve</translation>
    </message>
    <message>
        <source>behind none: released with the rollout, %1</source>
        <translation>derrière aucun flag&#xa0;: publié avec le rollout (%1)</translation>
    </message>
    <message>
        <source>behind none: released with the rollout</source>
        <translation>derrière aucun flag&#xa0;: publié avec le rollout</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>its state is not known</source>
        <translation>son état n’est pas connu</translation>
    </message>
    <message>
        <source>100 % since %1</source>
        <translation>100&#xa0;% depuis %1</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100&#xa0;%</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>to be removed by %1</source>
        <translation>échéance de retrait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Flag %1</source>
        <translation>Flag %1</translation>
    </message>
    <message>
        <source>phase: %1</source>
        <translation>phase&#xa0;: %1</translation>
    </message>
    <message>
        <source>, contract allowed from %1</source>
        <translation>, contract autorisé dès %1</translation>
    </message>
    <message>
        <source>Schema %1</source>
        <translation>Schéma %1</translation>
    </message>
    <message>
        <source>the branch is deleted</source>
        <translation>la branche est supprimée</translation>
    </message>
    <message>
        <source>the branch is still there</source>
        <translation>la branche existe toujours</translation>
    </message>
    <message>
        <source>nothing is left to do</source>
        <translation>plus rien à faire</translation>
    </message>
    <message>
        <source>nothing is due</source>
        <translation>rien à échéance</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suite</translation>
    </message>
</context>
<context>
    <name>RuleWording</name>
    <message>
        <source>due from %1, overdue from %2</source>
        <translation>à échéance dès %1, en retard dès %2</translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) by people</source>
        <translation>
            <numerusform>%n approbation humaine</numerusform>
            <numerusform>%n approbations humaines</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at 100 %, a warning %2 before</source>
        <translation>%1 à 100&#xa0;%, avertissement %2 avant</translation>
    </message>
    <message>
        <source>web: %1; API: %2</source>
        <translation>web&#xa0;: %1&#xa0;; API&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 failures in %2</source>
        <translation>%1 échecs en %2</translation>
    </message>
    <message>
        <source>%1 on top of its own configuration</source>
        <translation>%1 en plus de sa propre configuration</translation>
    </message>
    <message>
        <source>%1 without reads</source>
        <translation>%1 sans lecture</translation>
    </message>
    <message>
        <source>tables from %1 rows</source>
        <translation>tables à partir de %1 lignes</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>info</source>
        <translation>info</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>terminée (%1)</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>, allowed by %1</source>
        <translation>, accordée par %1</translation>
    </message>
    <message numerus="yes">
        <source> (extended %n time(s))</source>
        <translation>
            <numerusform> (prolongée %n fois)</numerusform>
            <numerusform> (prolongée %n fois)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::AccountDialog</name>
    <message>
        <source>Account on %1</source>
        <translation>Compte sur %1</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>A token is looked for in GH_TOKEN and GITHUB_TOKEN, then with gh auth token, then in the keychain. What you do here changes only the keychain.</source>
        <translation>Le jeton est cherché dans GH_TOKEN et GITHUB_TOKEN, puis avec gh auth token, puis dans le trousseau. Ce que vous faites ici ne modifie que le trousseau.</translation>
    </message>
    <message>
        <source>Forget the token</source>
        <translation>Oublier le jeton</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Se connecter avec le navigateur</translation>
    </message>
    <message>
        <source>Sign in with a token</source>
        <translation>Se connecter avec un jeton</translation>
    </message>
    <message>
        <source>Client ID of an OAuth app on %1 with device flow</source>
        <translation>ID client d’une application OAuth sur %1 avec device flow</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Get a code</source>
        <translation>Obtenir un code</translation>
    </message>
    <message>
        <source>Token with read access</source>
        <translation>Jeton avec accès en lecture</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Keep in the keychain</source>
        <translation>Garder dans le trousseau</translation>
    </message>
    <message>
        <source>Scopes of the token: %1</source>
        <translation>Portées du jeton&#xa0;: %1</translation>
    </message>
    <message>
        <source>Everything that Trunkline shows can be read with it.</source>
        <translation>Il permet de lire tout ce que Trunkline affiche.</translation>
    </message>
    <message>
        <source>Asking %1 for a code…</source>
        <translation>Demande d’un code à %1…</translation>
    </message>
    <message>
        <source>Type this code at %1. Trunkline notices when it is done.</source>
        <translation>Saisissez ce code sur %1. Trunkline le détectera automatiquement.</translation>
    </message>
    <message>
        <source>Signed in. The token is in the keychain.</source>
        <translation>Connecté. Le jeton est dans le trousseau.</translation>
    </message>
    <message>
        <source>The token is in the keychain.</source>
        <translation>Le jeton est dans le trousseau.</translation>
    </message>
    <message>
        <source>The keychain holds no token for %1 any more.</source>
        <translation>Le trousseau ne contient plus de jeton pour %1.</translation>
    </message>
</context>
<context>
    <name>Trunkline::AdviceText</name>
    <message>
        <source>One local commit is not on its remote yet.</source>
        <translation>Un commit local n’est pas encore sur son dépôt distant.</translation>
    </message>
    <message numerus="yes">
        <source>%n local commits are not on its remote yet.</source>
        <translation>
            <numerusform>%n commit local n’est pas encore sur son dépôt distant.</numerusform>
            <numerusform>%n commits locaux ne sont pas encore sur leur dépôt distant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its age is unknown</source>
        <translation>Âge inconnu</translation>
    </message>
    <message>
        <source>The clone lacks the commits where it left %1. “git fetch --unshallow” brings them.</source>
        <translation>Il manque au clone les commits où elle a quitté %1. «&#xa0;git fetch --unshallow&#xa0;» les récupère.</translation>
    </message>
    <message>
        <source>Next: delete it</source>
        <translation>Prochaine étape&#xa0;: la supprimer</translation>
    </message>
    <message>
        <source>Everything in it is on %1.</source>
        <translation>Tout son contenu est sur %1.</translation>
    </message>
    <message>
        <source>Nothing was ever committed here.</source>
        <translation>Rien n’a jamais été commité ici.</translation>
    </message>
    <message>
        <source>Next: resolve the conflicts</source>
        <translation>Prochaine étape&#xa0;: résoudre les conflits</translation>
    </message>
    <message>
        <source>Merge %1 into it, or rebase it, while the conflicts are still small.</source>
        <translation>Fusionnez-y %1, ou rebasez-la, tant que les conflits sont encore petits.</translation>
    </message>
    <message>
        <source>Next: merge it, behind a flag if need be</source>
        <translation>Prochaine étape&#xa0;: la fusionner, au besoin derrière un flag</translation>
    </message>
    <message>
        <source>It is over the limit. What is not finished can go to %1 switched off; the rest can be split off.</source>
        <translation>Elle dépasse la limite. Ce qui n’est pas terminé peut aller sur %1 désactivé&#xa0;; le reste peut être mis à part.</translation>
    </message>
    <message>
        <source>Next: merge it today</source>
        <translation>Prochaine étape&#xa0;: la fusionner aujourd’hui</translation>
    </message>
    <message>
        <source>It merges cleanly now, and the limit is near.</source>
        <translation>Elle se fusionne sans conflit pour l’instant, et la limite approche.</translation>
    </message>
    <message>
        <source>Next: push</source>
        <translation>Prochaine étape&#xa0;: push</translation>
    </message>
</context>
<context>
    <name>Trunkline::AttentionList</name>
    <message>
        <source>Needs attention</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>Ways to group</source>
        <translation>Modes de regroupement</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Non groupé</translation>
    </message>
    <message>
        <source>By page</source>
        <translation>Par page</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Par règle</translation>
    </message>
    <message>
        <source>Show on its page</source>
        <translation>Afficher sur sa page</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Mettre en veille…</translation>
    </message>
    <message>
        <source>Show what is snoozed</source>
        <translation>Afficher les éléments en veille</translation>
    </message>
    <message>
        <source>errors: %1</source>
        <translation>erreurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>warnings: %1</source>
        <translation>avertissements&#xa0;: %1</translation>
    </message>
    <message>
        <source>snoozed: %1</source>
        <translation>en veille&#xa0;: %1</translation>
    </message>
    <message>
        <source>rules without a verdict: %1</source>
        <translation>règles sans verdict&#xa0;: %1</translation>
    </message>
    <message>
        <source>most urgent first</source>
        <translation>les plus urgents d’abord</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Rien à traiter</translation>
    </message>
    <message>
        <source>as far as the connected sources tell</source>
        <translation>d’après les sources connectées</translation>
    </message>
</context>
<context>
    <name>Trunkline::AttentionModel</name>
    <message>
        <source>services</source>
        <translation>services</translation>
    </message>
    <message>
        <source>migrations</source>
        <translation>migrations</translation>
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
        <translation>branches</translation>
    </message>
    <message>
        <source>previews</source>
        <translation>prévisualisations</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>règles</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
</context>
<context>
    <name>Trunkline::AttentionWording</name>
    <message>
        <source>force push</source>
        <translation>force push</translation>
    </message>
    <message>
        <source>unprotected</source>
        <translation>non protégé</translation>
    </message>
    <message>
        <source>no review</source>
        <translation>sans revue</translation>
    </message>
    <message>
        <source>reverted</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>due</source>
        <translation>à échéance</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionnée</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflit</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>tests</translation>
    </message>
    <message>
        <source>tests failed</source>
        <translation>tests échoués</translation>
    </message>
    <message>
        <source>AI review</source>
        <translation>revue IA</translation>
    </message>
    <message>
        <source>AI review failed</source>
        <translation>revue IA échouée</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>approbation</translation>
    </message>
    <message>
        <source>no preview</source>
        <translation>sans prévisualisation</translation>
    </message>
    <message>
        <source>old</source>
        <translation>ancienne</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixte</translation>
    </message>
    <message>
        <source>remove soon</source>
        <translation>à retirer bientôt</translation>
    </message>
    <message>
        <source>remove now</source>
        <translation>à retirer</translation>
    </message>
    <message>
        <source>not in table</source>
        <translation>hors table</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>inutilisé</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>sans propriétaire</translation>
    </message>
    <message>
        <source>API only</source>
        <translation>API seule</translation>
    </message>
    <message>
        <source>UI only</source>
        <translation>UI seule</translation>
    </message>
    <message>
        <source>audit due</source>
        <translation>audit à faire</translation>
    </message>
    <message>
        <source>stays off</source>
        <translation>reste désactivé</translation>
    </message>
    <message>
        <source>no down</source>
        <translation>sans down</translation>
    </message>
    <message>
        <source>down fails</source>
        <translation>down en échec</translation>
    </message>
    <message>
        <source>destructive</source>
        <translation>destructrice</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloquée</translation>
    </message>
    <message>
        <source>unproven</source>
        <translation>non prouvée</translation>
    </message>
    <message>
        <source>long lock</source>
        <translation>verrou long</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>dérive</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>non jugée</translation>
    </message>
    <message>
        <source>tasks missing</source>
        <translation>tâches manquantes</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>rollback</translation>
    </message>
    <message>
        <source>no health check</source>
        <translation>sans health check</translation>
    </message>
    <message>
        <source>stop-first</source>
        <translation>stop-first</translation>
    </message>
    <message>
        <source>no rollback</source>
        <translation>sans rollback</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>derrière trunk</translation>
    </message>
    <message>
        <source>off trunk</source>
        <translation>hors trunk</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secret</translation>
    </message>
    <message>
        <source>crash loop</source>
        <translation>crash loop</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>orphan</source>
        <translation>orpheline</translation>
    </message>
    <message>
        <source>not answering</source>
        <translation>ne répond pas</translation>
    </message>
    <message>
        <source>outdated</source>
        <translation>obsolète</translation>
    </message>
    <message>
        <source>AI rules</source>
        <translation>règles IA</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>dépassé de %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>échéance le %1</translation>
    </message>
</context>
<context>
    <name>Trunkline::BranchActions</name>
    <message>
        <source>Show details</source>
        <translation>Afficher les détails</translation>
    </message>
    <message>
        <source>Open on the host</source>
        <translation>Ouvrir chez l’hébergeur</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copier le nom</translation>
    </message>
    <message>
        <source>Copy as Markdown table</source>
        <translation>Copier en tableau Markdown</translation>
    </message>
    <message>
        <source>Copy checkout command</source>
        <translation>Copier la commande checkout</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Fetch</translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation>Copier les noms</translation>
    </message>
    <message>
        <source>Stop fetching</source>
        <translation>Arrêter le fetch</translation>
    </message>
</context>
<context>
    <name>Trunkline::BranchFilterBar</name>
    <message>
        <source>Not grouped</source>
        <translation>Non groupé</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Par état</translation>
    </message>
    <message>
        <source>By author</source>
        <translation>Par auteur</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation>conflits</translation>
    </message>
    <message>
        <source>Show branches: %1</source>
        <translation>Afficher les branches&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Trunkline::BranchModel</name>
    <message>
        <source>checked out</source>
        <translation>extraite</translation>
    </message>
    <message>
        <source>local branch: %1 ahead of and %2 behind its remote</source>
        <translation>branche locale&#xa0;: avance de %1 et retard de %2 sur son dépôt distant</translation>
    </message>
    <message>
        <source>Its own commits cannot be read (shallow or partial clone?)</source>
        <translation>Ses propres commits sont illisibles (clone superficiel ou partiel&#xa0;?)</translation>
    </message>
    <message>
        <source>No commits of its own</source>
        <translation>Aucun commit propre</translation>
    </message>
    <message>
        <source>first own commit: %1</source>
        <translation>premier commit propre&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 own commits, %2 commits of trunk are missing</source>
        <translation>commits propres&#xa0;: %1, commits du trunk manquants&#xa0;: %2</translation>
    </message>
    <message>
        <source>Not computed yet</source>
        <translation>Pas encore calculé</translation>
    </message>
    <message>
        <source>Merges cleanly</source>
        <translation>Se fusionne sans conflit</translation>
    </message>
    <message>
        <source>%1, checked out</source>
        <translation>%1, extraite</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Ahead / behind</source>
        <translation>Avance / retard</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Last commit</source>
        <translation>Dernier commit</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
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
        <translation>1 branche</translation>
    </message>
    <message numerus="yes">
        <source>%Ln branches</source>
        <translation>
            <numerusform>%Ln branche</numerusform>
            <numerusform>%Ln branches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln en retard</numerusform>
            <numerusform>%Ln en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Branches</translation>
    </message>
    <message>
        <source>Filter branches: name, author, age:&gt;48h…</source>
        <translation>Filtrer les branches&#xa0;: nom, auteur, age:&gt;48h…</translation>
    </message>
    <message>
        <source>looking for merges and conflicts…</source>
        <translation>recherche des fusions et des conflits…</translation>
    </message>
    <message>
        <source>fetched %1</source>
        <translation>fetch %1</translation>
    </message>
    <message>
        <source>age since it left %1 · tick = %2</source>
        <translation>âge depuis le départ de %1 · repère = %2</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>la plus ancienne&#xa0;: %1</translation>
    </message>
    <message>
        <source>It moved from %1 to %2, which does not contain it (seen %3).</source>
        <translation>Il est passé de %1 à %2, qui ne le contient pas (constaté&#xa0;: %3).</translation>
    </message>
    <message numerus="yes">
        <source>Another %n time(s) before that.</source>
        <translation>
            <numerusform>Encore %n fois avant cela.</numerusform>
            <numerusform>Encore %n fois avant cela.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was force-pushed</source>
        <translation>%1 a subi un force push</translation>
    </message>
    <message>
        <source>No branches to show</source>
        <translation>Aucune branche à afficher</translation>
    </message>
    <message>
        <source>They appear as soon as the repository can be read.</source>
        <translation>Elles apparaîtront dès que le dépôt pourra être lu.</translation>
    </message>
    <message>
        <source>Open another repository…</source>
        <translation>Ouvrir un autre dépôt…</translation>
    </message>
    <message>
        <source>Reading the repository…</source>
        <translation>Lecture du dépôt…</translation>
    </message>
    <message>
        <source>No branch but %1: that is the goal.</source>
        <translation>Aucune branche hormis %1&#xa0;: c’est l’objectif.</translation>
    </message>
    <message>
        <source>No branch matches</source>
        <translation>Aucune branche ne correspond</translation>
    </message>
    <message>
        <source>Words look at name, author and state; age:&gt;48h, conflict:yes and the like at one fact.</source>
        <translation>Les mots portent sur le nom, l’auteur et l’état&#xa0;; age:&gt;48h, conflict:yes, etc. sur un critère précis.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Oldest branch</source>
        <translation>Branche la plus ancienne</translation>
    </message>
    <message>
        <source>no branch but %1</source>
        <translation>aucune branche hormis %1</translation>
    </message>
    <message>
        <source>%1 of %2 over %3</source>
        <translation>%1 sur %2 au-delà de %3</translation>
    </message>
</context>
<context>
    <name>Trunkline::BranchPanel</name>
    <message>
        <source>Branch</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>What the branch holds</source>
        <translation>Contenu de la branche</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Commits of the branch</source>
        <translation>Commits de la branche</translation>
    </message>
    <message>
        <source>Files the branch changes</source>
        <translation>Fichiers modifiés par la branche</translation>
    </message>
    <message>
        <source>Files in conflict</source>
        <translation>Fichiers en conflit</translation>
    </message>
    <message>
        <source>The merge with its conflict markers</source>
        <translation>La fusion avec ses marqueurs de conflit</translation>
    </message>
    <message>
        <source>Reading the branch…</source>
        <translation>Lecture de la branche…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The newest %1 of %2 commits</source>
        <translation>Les %1 commits les plus récents sur %2</translation>
    </message>
    <message>
        <source>Commits %1</source>
        <translation>Commits %1</translation>
    </message>
    <message>
        <source>Files %1</source>
        <translation>Fichiers %1</translation>
    </message>
    <message>
        <source>Conflicts %1</source>
        <translation>Conflits %1</translation>
    </message>
    <message>
        <source>No file differs.</source>
        <translation>Aucun fichier ne diffère.</translation>
    </message>
    <message>
        <source>It merges cleanly into %1.</source>
        <translation>Elle se fusionne sans conflit dans %1.</translation>
    </message>
    <message>
        <source>No text to show: %1.</source>
        <translation>Aucun texte à afficher&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 against %2 @ %3, read %4</source>
        <translation>%1 par rapport à %2 @ %3, lu %4</translation>
    </message>
</context>
<context>
    <name>Trunkline::BranchRemoval</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 was deleted on %2.</source>
        <translation>%1 a été supprimée sur %2.</translation>
    </message>
    <message>
        <source>%1 was deleted locally.</source>
        <translation>%1 a été supprimée localement.</translation>
    </message>
    <message>
        <source>%1 was deleted locally and on %2; only the local one can be brought back.</source>
        <translation>%1 a été supprimée localement et sur %2&#xa0;; seule la branche locale peut être rétablie.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 est rétablie.</translation>
    </message>
    <message>
        <source>%1 was not brought back</source>
        <translation>%1 n’a pas été rétablie</translation>
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
        <translation>1 fichier</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing committed yet</source>
        <translation>rien de commité pour l’instant</translation>
    </message>
    <message>
        <source>everything is on %1, as one squashed commit</source>
        <translation>tout est sur %1, en un seul commit squashé</translation>
    </message>
    <message>
        <source>everything is on %1, rebased</source>
        <translation>tout est sur %1, rebasé</translation>
    </message>
    <message>
        <source>everything is on %1</source>
        <translation>tout est sur %1</translation>
    </message>
    <message>
        <source>its age is unknown: its own commits cannot be read</source>
        <translation>âge inconnu&#xa0;: ses propres commits sont illisibles</translation>
    </message>
    <message>
        <source>left %1 %2</source>
        <translation>a quitté %1 %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>récente</translation>
    </message>
    <message>
        <source>due</source>
        <translation>à échéance</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionnée</translation>
    </message>
    <message>
        <source>not merged</source>
        <translation>non fusionnée</translation>
    </message>
    <message>
        <source>squash-merged</source>
        <translation>fusionnée (squash)</translation>
    </message>
    <message>
        <source>rebase-merged</source>
        <translation>fusionnée (rebase)</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>en retard depuis %1</translation>
    </message>
    <message>
        <source>overdue at %1</source>
        <translation>en retard à %1</translation>
    </message>
    <message>
        <source>overdue %1</source>
        <translation>en retard à partir de %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>conflicts with %1 in %2</source>
        <translation>conflits avec %1 dans %2</translation>
    </message>
</context>
<context>
    <name>Trunkline::ChangeActions</name>
    <message>
        <source>Show details</source>
        <translation>Afficher les détails</translation>
    </message>
    <message>
        <source>Open pull request</source>
        <translation>Ouvrir la pull request</translation>
    </message>
    <message>
        <source>Show service</source>
        <translation>Afficher le service</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copier le nom</translation>
    </message>
    <message>
        <source>Copy commit</source>
        <translation>Copier le commit</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>Copy as Markdown table</source>
        <translation>Copier en tableau Markdown</translation>
    </message>
    <message>
        <source>Copy revert</source>
        <translation>Copier le revert</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>The git command that takes this change back; it is copied, not run</source>
        <translation>La commande git qui annule ce changement&#xa0;; elle est copiée, pas exécutée</translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation>Copier les noms</translation>
    </message>
    <message>
        <source>Save passport…</source>
        <translation>Enregistrer le parcours…</translation>
    </message>
</context>
<context>
    <name>Trunkline::ChangeFilterBar</name>
    <message>
        <source>Not grouped</source>
        <translation>Non groupé</translation>
    </message>
    <message>
        <source>By station</source>
        <translation>Par étape</translation>
    </message>
    <message>
        <source>By author</source>
        <translation>Par auteur</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>not live</source>
        <translation>hors production</translation>
    </message>
    <message>
        <source>not released</source>
        <translation>non publiés</translation>
    </message>
    <message>
        <source>went back</source>
        <translation>revenus en arrière</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminés</translation>
    </message>
    <message>
        <source>author not known</source>
        <translation>auteur inconnu</translation>
    </message>
    <message>
        <source>Show changes: %1</source>
        <translation>Afficher les changements&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Trunkline::ChangeFlagDialog</name>
    <message>
        <source>Change flag</source>
        <translation>Modifier le flag</translation>
    </message>
    <message>
        <source>Turn %1 off in %2?</source>
        <translation>Désactiver %1 dans %2&#xa0;?</translation>
    </message>
    <message>
        <source>Change %1 in %2</source>
        <translation>Modifier %1 dans %2</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
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
        <translation>reste ainsi</translation>
    </message>
    <message numerus="yes">
        <source>off again after %n min, unless confirmed</source>
        <translation>
            <numerusform>désactivé à nouveau après %n&#xa0;min, sauf confirmation</numerusform>
            <numerusform>désactivé à nouveau après %n&#xa0;min, sauf confirmation</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>The role of this connection may not change that</source>
        <translation>Le rôle de cette connexion ne permet pas de le modifier</translation>
    </message>
    <message>
        <source>Why? It is written beside the change.</source>
        <translation>Pourquoi&#xa0;? Ce sera noté avec la modification.</translation>
    </message>
    <message>
        <source>Turned off at once</source>
        <translation>Désactivé immédiatement</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Type %1, or hold the button</source>
        <translation>Saisissez %1 ou maintenez le bouton enfoncé</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Pour confirmer</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Rien ne change encore.</translation>
    </message>
    <message>
        <source>Turn off now</source>
        <translation>Désactiver maintenant</translation>
    </message>
    <message>
        <source>Hold to change</source>
        <translation>Maintenir pour modifier</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>Un motif est requis</translation>
    </message>
    <message>
        <source>Type the flag&apos;s key, or hold this button down</source>
        <translation>Saisissez la clé du flag ou maintenez ce bouton enfoncé</translation>
    </message>
    <message>
        <source>It is not known whether it was changed</source>
        <translation>Impossible de savoir si la modification a eu lieu</translation>
    </message>
    <message>
        <source>The flag was not changed</source>
        <translation>Le flag n’a pas été modifié</translation>
    </message>
    <message>
        <source>The flag is gone</source>
        <translation>Le flag n’existe plus</translation>
    </message>
    <message>
        <source>Nothing was changed: the table does not have it any more, or this role may not see it.</source>
        <translation>Rien n’a été modifié&#xa0;: la table ne le contient plus, ou ce rôle ne peut pas le voir.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>%1 was faster: nothing was changed</source>
        <translation>%1 a été plus rapide&#xa0;: rien n’a été modifié</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>Votre modification&#xa0;: %1</translation>
    </message>
    <message>
        <source>Look again, then decide.</source>
        <translation>Vérifiez à nouveau, puis décidez.</translation>
    </message>
    <message>
        <source>It cannot be changed now</source>
        <translation>Impossible à modifier pour l’instant</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>Son état&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Trunkline::ChangeModel</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 depuis le %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionné</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
</context>
<context>
    <name>Trunkline::ChangePage</name>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Filter changes: title, station:deployed, service:api, flag:cart…</source>
        <translation>Filtrer les changements&#xa0;: titre, station:deployed, service:api, flag:cart…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes in 30 days</source>
        <translation>
            <numerusform>%Ln changement en 30 jours</numerusform>
            <numerusform>%Ln changements en 30 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 deployed and not released</source>
        <translation>déployés et non publiés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Merged, not live</source>
        <translation>Fusionnés, hors production</translation>
    </message>
    <message>
        <source>longest for %1</source>
        <translation>le plus ancien depuis %1</translation>
    </message>
    <message>
        <source>all of trunk is in production</source>
        <translation>tout le trunk est en production</translation>
    </message>
    <message>
        <source>%1 not released</source>
        <translation>non publiés&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 in flight</source>
        <translation>en cours&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 merged, not live for up to %2</source>
        <translation>fusionnés, hors production&#xa0;: %1 (jusqu’à %2)</translation>
    </message>
    <message>
        <source>%1 deployed, not released</source>
        <translation>déployés, non publiés&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 went back</source>
        <translation>revenus en arrière&#xa0;: %1</translation>
    </message>
    <message>
        <source>deployed is not released: where each change is now</source>
        <translation>déployé ne veut pas dire publié&#xa0;: où en est chaque changement</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Following the changes…</source>
        <translation>Suivi des changements…</translation>
    </message>
    <message>
        <source>Nothing is on its way</source>
        <translation>Rien en cours</translation>
    </message>
    <message>
        <source>No branch holds anything of its own, and nothing came to trunk in 30 days.</source>
        <translation>Aucune branche n’a de contenu propre, et rien n’est arrivé sur le trunk en 30 jours.</translation>
    </message>
    <message>
        <source>No change matches</source>
        <translation>Aucun changement ne correspond</translation>
    </message>
    <message>
        <source>Words look at title, author, branch, flags and standing; station:deployed or service:api at one fact.</source>
        <translation>Les mots portent sur le titre, l’auteur, la branche, les flags et la situation&#xa0;; station:deployed ou service:api sur un critère précis.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
</context>
<context>
    <name>Trunkline::ChangePanel</name>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>The way of the change</source>
        <translation>Le parcours du changement</translation>
    </message>
</context>
<context>
    <name>Trunkline::ChipBar</name>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>Ways to group</source>
        <translation>Modes de regroupement</translation>
    </message>
</context>
<context>
    <name>Trunkline::CodeView</name>
    <message>
        <source>Code places</source>
        <translation>Emplacements dans le code</translation>
    </message>
    <message>
        <source>Open in the editor</source>
        <translation>Ouvrir dans l’éditeur</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
</context>
<context>
    <name>Trunkline::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Do or find anything: an action, a branch, a flag, a service…</source>
        <translation>Faire ou trouver&#xa0;: une action, une branche, un flag, un service…</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Aucun résultat</translation>
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
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
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
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>&amp;Account…</source>
        <translation>&amp;Compte…</translation>
    </message>
    <message>
        <source>&amp;Repository</source>
        <translation>&amp;Dépôt</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>R&amp;ole</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>as the secret says</source>
        <translation>selon le secret</translation>
    </message>
    <message>
        <source>Admin &amp;secret</source>
        <translation>&amp;Secret admin</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>reste inchangé</translation>
    </message>
    <message>
        <source>Address or context</source>
        <translation>Adresse ou contexte</translation>
    </message>
    <message>
        <source>as the docker command decides</source>
        <translation>selon la commande docker</translation>
    </message>
    <message>
        <source>Address or &amp;context</source>
        <translation>Adresse ou &amp;contexte</translation>
    </message>
    <message>
        <source>Only needed where the clone’s remote does not name the repository. Under Account you sign in.</source>
        <translation>Nécessaire uniquement si le dépôt distant du clone ne désigne pas le dépôt. Pour vous connecter, passez par «&#xa0;Compte&#xa0;».</translation>
    </message>
    <message>
        <source>A manager of the swarm: unix:///var/run/docker.sock, ssh://deploy@example.com, tcp://10.0.0.5:2376, or a docker context.</source>
        <translation>Un manager du swarm&#xa0;: unix:///var/run/docker.sock, ssh://deploy@example.com, tcp://10.0.0.5:2376, ou un contexte docker.</translation>
    </message>
    <message>
        <source>Where there is no Hasura, flags come from here; besides, backfills and reads are measured. Leave the password out: it is taken from ~/.pgpass or PGPASSWORD and never kept by Trunkline.</source>
        <translation>En l’absence de Hasura, les flags viennent d’ici&#xa0;; de plus, les backfills et les lectures sont mesurés. Omettez le mot de passe&#xa0;: il est lu dans ~/.pgpass ou PGPASSWORD, et Trunkline ne le conserve jamais.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <source>It does not work like this</source>
        <translation>La connexion ne fonctionne pas ainsi</translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation>La connexion fonctionne</translation>
    </message>
    <message>
        <source>&amp;Forget the secret</source>
        <translation>&amp;Oublier le secret</translation>
    </message>
    <message>
        <source>The secret is kept in the keychain of this desktop and goes only to this server. TRUNKLINE_HASURA_ADMIN_SECRET, where it is set, goes before it.</source>
        <translation>Le secret est conservé dans le trousseau de ce bureau et n’est transmis qu’à ce serveur. S’il est défini, TRUNKLINE_HASURA_ADMIN_SECRET a priorité.</translation>
    </message>
    <message>
        <source>The keychain still holds the secret</source>
        <translation>Le trousseau contient toujours le secret</translation>
    </message>
    <message>
        <source>The keychain holds no secret for this server any more.</source>
        <translation>Le trousseau ne contient plus de secret pour ce serveur.</translation>
    </message>
</context>
<context>
    <name>Trunkline::ConnectionWording</name>
    <message>
        <source>from the command line, which goes before what is entered here</source>
        <translation>de la ligne de commande, qui a priorité sur ce qui est saisi ici</translation>
    </message>
    <message>
        <source>from an environment variable, which goes before what is entered here</source>
        <translation>d’une variable d’environnement, qui a priorité sur ce qui est saisi ici</translation>
    </message>
    <message>
        <source>as entered here</source>
        <translation>tel que saisi ici</translation>
    </message>
    <message>
        <source>from .trunkline.yaml</source>
        <translation>de .trunkline.yaml</translation>
    </message>
    <message>
        <source>from the clone’s remote</source>
        <translation>du dépôt distant du clone</translation>
    </message>
    <message>
        <source>from the current docker context</source>
        <translation>du contexte docker actuel</translation>
    </message>
    <message>
        <source>the engine of this computer</source>
        <translation>le moteur de cet ordinateur</translation>
    </message>
    <message>
        <source>from config.yaml of the Hasura project</source>
        <translation>de config.yaml du projet Hasura</translation>
    </message>
    <message numerus="yes">
        <source>%n open pull requests</source>
        <translation>
            <numerusform>%n pull request ouverte</numerusform>
            <numerusform>%n pull requests ouvertes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
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
        <translation>Peut modifier et créer des flags.</translation>
    </message>
    <message>
        <source>It may change flags, but not create any.</source>
        <translation>Peut modifier des flags, mais pas en créer.</translation>
    </message>
    <message>
        <source>Flags can only be looked at: without a version column two people could overwrite each other unseen.</source>
        <translation>Les flags sont en lecture seule&#xa0;: sans colonne de version, deux personnes pourraient s’écraser mutuellement sans le voir.</translation>
    </message>
    <message>
        <source>Flags can only be looked at: this role may not change them.</source>
        <translation>Les flags sont en lecture seule&#xa0;: ce rôle ne permet pas de les modifier.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Non connecté.</translation>
    </message>
    <message>
        <source>Used now: %1, %2.</source>
        <comment>address, where it is from</comment>
        <translation>Actuellement utilisé&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>%1 answered: %2.</source>
        <comment>server, what was found: PostgreSQL 17.6 answered: 12 flags</comment>
        <translation>%1 a répondu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Connected as %1.</source>
        <translation>Connecté en tant que %1.</translation>
    </message>
    <message>
        <source>Not there, or not for this role: %1</source>
        <translation>Absent ou inaccessible à ce rôle&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Trunkline::ConnectionsDialog</name>
    <message>
        <source>It does not work like this</source>
        <translation>La connexion ne fonctionne pas ainsi</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Use from now on</source>
        <translation>Utiliser désormais</translation>
    </message>
    <message>
        <source>The secret could not be kept</source>
        <translation>Le secret n’a pas pu être conservé</translation>
    </message>
</context>
<context>
    <name>Trunkline::DeleteBranchDialog</name>
    <message>
        <source>Commits that would become unreachable</source>
        <translation>Commits qui deviendraient inaccessibles</translation>
    </message>
    <message>
        <source>Delete branch</source>
        <translation>Supprimer la branche</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Supprimer %1&#xa0;?</translation>
    </message>
    <message>
        <source>The local branch</source>
        <translation>La branche locale</translation>
    </message>
    <message>
        <source>The branch on %1</source>
        <translation>La branche sur %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Choose what to delete.</source>
        <translation>Choisissez ce qu’il faut supprimer.</translation>
    </message>
    <message>
        <source>Looking for work that would be lost…</source>
        <translation>Recherche du travail qui serait perdu…</translation>
    </message>
    <message>
        <source>This branch cannot be deleted</source>
        <translation>Cette branche ne peut pas être supprimée</translation>
    </message>
    <message>
        <source>It is not known what would be lost</source>
        <translation>On ignore ce qui serait perdu</translation>
    </message>
    <message>
        <source>This commit would become unreachable:</source>
        <translation>Ce commit deviendrait inaccessible&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>These %n commits would become unreachable:</source>
        <translation>
            <numerusform>Ce commit deviendrait inaccessible&#xa0;:</numerusform>
            <numerusform>Ces %n commits deviendraient inaccessibles&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>No commit is lost: other branches or tags still reach all of them.</source>
        <translation>Aucun commit n’est perdu&#xa0;: d’autres branches ou tags les atteignent tous.</translation>
    </message>
    <message>
        <source>Delete them although %1 does not have this work</source>
        <translation>Les supprimer bien que %1 ne contienne pas ce travail</translation>
    </message>
    <message>
        <source>Delete it although it is not merged into %1</source>
        <translation>La supprimer bien qu’elle ne soit pas fusionnée dans %1</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>The branch was not deleted</source>
        <translation>La branche n’a pas été supprimée</translation>
    </message>
</context>
<context>
    <name>Trunkline::DiffView</name>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>… the first %1 lines are shown</source>
        <translation>… les %1 premières lignes sont affichées</translation>
    </message>
    <message>
        <source>This change is too large to show here.</source>
        <translation>Cette modification est trop volumineuse pour être affichée ici.</translation>
    </message>
    <message>
        <source>A binary file: there are no lines to compare.</source>
        <translation>Fichier binaire&#xa0;: aucune ligne à comparer.</translation>
    </message>
    <message>
        <source>Only its name or its mode differs.</source>
        <translation>Seul son nom ou son mode diffère.</translation>
    </message>
</context>
<context>
    <name>Trunkline::DriftWording</name>
    <message>
        <source>Unknown: trunk&apos;s stack files were not read.</source>
        <translation>Inconnu&#xa0;: les fichiers de stack du trunk n’ont pas été lus.</translation>
    </message>
    <message>
        <source>Unknown: no stack file on trunk has this service with a deploy section.</source>
        <translation>Inconnu&#xa0;: aucun fichier de stack du trunk ne contient ce service avec une section deploy.</translation>
    </message>
    <message>
        <source>Unknown: more than one stack file on trunk names it (%1). A file that names its stack (name: …) or stands under the stack&apos;s name is taken.</source>
        <translation>Inconnu&#xa0;: plusieurs fichiers de stack du trunk le mentionnent (%1). Est retenu le fichier qui nomme sa stack (name: …) ou qui est placé sous le nom de la stack.</translation>
    </message>
    <message>
        <source>as on trunk</source>
        <translation>conforme au trunk</translation>
    </message>
    <message numerus="yes">
        <source>%n lines differ</source>
        <translation>
            <numerusform>%n ligne diffère</numerusform>
            <numerusform>%n lignes diffèrent</numerusform>
        </translation>
    </message>
    <message>
        <source>It runs as %1 on trunk says.</source>
        <translation>Il s’exécute comme l’indique %1 sur le trunk.</translation>
    </message>
    <message>
        <source>It runs otherwise than %1 on trunk says: − the file, + what runs.</source>
        <translation>Il s’exécute autrement que ne l’indique %1 sur le trunk&#xa0;: − le fichier, + ce qui s’exécute.</translation>
    </message>
    <message>
        <source>Values of variables are compared and not shown.</source>
        <translation>Les valeurs des variables sont comparées mais pas affichées.</translation>
    </message>
    <message>
        <source>Its networks are not known by name and were left out.</source>
        <translation>Ses réseaux ne sont pas connus par leur nom et ont été ignorés.</translation>
    </message>
    <message numerus="yes">
        <source>%n stack files cannot be read: %1.</source>
        <translation>
            <numerusform>%n fichier de stack est illisible&#xa0;: %1.</numerusform>
            <numerusform>%n fichiers de stack sont illisibles&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The stack files of %1 are being read.</source>
        <translation>Lecture des fichiers de stack de %1 en cours.</translation>
    </message>
    <message>
        <source>Unknown: no stack file on %1 has this service with a deploy section.</source>
        <translation>Inconnu&#xa0;: aucun fichier de stack de %1 ne contient ce service avec une section deploy.</translation>
    </message>
    <message>
        <source>Unknown: more than one stack file on %1 names it (%2). A file that names its stack (name: …) or stands under the stack&apos;s name is taken.</source>
        <translation>Inconnu&#xa0;: plusieurs fichiers de stack de %1 le mentionnent (%2). Est retenu le fichier qui nomme sa stack (name: …) ou qui est placé sous le nom de la stack.</translation>
    </message>
    <message>
        <source>Unknown: a preview runs its branch&apos;s stack file, and which branch that is, or its newest commit, is not known here.</source>
        <translation>Inconnu&#xa0;: une prévisualisation utilise le fichier de stack de sa branche&#xa0;; cette branche ou son dernier commit n’est pas connu ici.</translation>
    </message>
    <message>
        <source>as on %1</source>
        <translation>conforme à %1</translation>
    </message>
    <message>
        <source>It runs as %1 on %2 says.</source>
        <translation>Il s’exécute comme l’indique %1 sur %2.</translation>
    </message>
    <message>
        <source>It runs otherwise than %1 on %2 says: − the file, + what runs.</source>
        <translation>Il s’exécute autrement que ne l’indique %1 sur %2&#xa0;: − le fichier, + ce qui s’exécute.</translation>
    </message>
</context>
<context>
    <name>Trunkline::EmptyState</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>Trunkline::ErrorText</name>
    <message>
        <source>The sign-in was not accepted by %1</source>
        <translation>L’authentification n’a pas été acceptée par %1</translation>
    </message>
    <message>
        <source>Sign in again with a token or key that is valid.</source>
        <translation>Connectez-vous à nouveau avec un jeton ou une clé valide.</translation>
    </message>
    <message>
        <source>Access was refused by %1</source>
        <translation>L’accès a été refusé par %1</translation>
    </message>
    <message>
        <source>Ask its owner for access, or use another account.</source>
        <translation>Demandez l’accès à son propriétaire ou utilisez un autre compte.</translation>
    </message>
    <message>
        <source>Nothing was found at %1</source>
        <translation>Rien n’a été trouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Check the name, and that your account is allowed to see it.</source>
        <translation>Vérifiez le nom et que votre compte est autorisé à le voir.</translation>
    </message>
    <message>
        <source>Too many requests for now, says %1</source>
        <translation>Trop de requêtes pour l’instant, selon %1</translation>
    </message>
    <message>
        <source>Wait until %1 before you ask again.</source>
        <translation>Attendez jusqu’à %1 avant de réessayer.</translation>
    </message>
    <message>
        <source>No answer came in time from %1</source>
        <translation>Aucune réponse reçue à temps de %1</translation>
    </message>
    <message>
        <source>Try again; on the command line --timeout SECONDS allows more time.</source>
        <translation>Réessayez&#xa0;; en ligne de commande, --timeout SECONDS accorde plus de temps.</translation>
    </message>
    <message>
        <source>No connection could be made to %1</source>
        <translation>Aucune connexion n’a pu être établie avec %1</translation>
    </message>
    <message>
        <source>Check the network (or the VPN) and try again.</source>
        <translation>Vérifiez le réseau (ou le VPN) et réessayez.</translation>
    </message>
    <message>
        <source>An answer that makes no sense came from %1</source>
        <translation>Une réponse incohérente est venue de %1</translation>
    </message>
    <message>
        <source>Check that the address is the right one and its version is supported.</source>
        <translation>Vérifiez que l’adresse est la bonne et que sa version est prise en charge.</translation>
    </message>
    <message>
        <source>Something was changed meanwhile in %1</source>
        <translation>Une modification a eu lieu entre-temps dans %1</translation>
    </message>
    <message>
        <source>Look at the current state and decide again.</source>
        <translation>Regardez l’état actuel et décidez à nouveau.</translation>
    </message>
    <message>
        <source>Something could not be read or done in %1</source>
        <translation>Lecture ou opération impossible dans %1</translation>
    </message>
    <message>
        <source>Correct what the message names and try again; nothing was changed.</source>
        <translation>Corrigez ce qu’indique le message et réessayez&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The work was cancelled for %1</source>
        <translation>L’opération a été annulée pour %1</translation>
    </message>
    <message>
        <source>Start it again when you want it finished.</source>
        <translation>Relancez-la quand vous voulez la terminer.</translation>
    </message>
    <message>
        <source>There is no git repository at %1</source>
        <translation>Aucun dépôt git dans %1</translation>
    </message>
    <message>
        <source>Choose the folder of a clone; on the command line: --repo PATH</source>
        <translation>Choisissez le dossier d’un clone&#xa0;; en ligne de commande&#xa0;: --repo PATH</translation>
    </message>
    <message>
        <source>There is no folder %1 (any more)</source>
        <translation>Le dossier %1 n’existe pas (ou plus)</translation>
    </message>
    <message>
        <source>Check the path, or open the repository where it is now.</source>
        <translation>Vérifiez le chemin, ou ouvrez le dépôt là où il se trouve maintenant.</translation>
    </message>
    <message>
        <source>Another user owns the repository, so git does not trust it: %1</source>
        <translation>Le dépôt appartient à un autre utilisateur, git ne lui fait donc pas confiance&#xa0;: %1</translation>
    </message>
    <message>
        <source>If you trust it, run: git config --global --add safe.directory %1</source>
        <translation>Si vous lui faites confiance, exécutez&#xa0;: git config --global --add safe.directory %1</translation>
    </message>
    <message>
        <source>The repository is stored in a format that cannot be read yet: %1</source>
        <translation>Le dépôt est stocké dans un format qui ne peut pas encore être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Use a clone in git&apos;s default format (SHA-1, no further extensions).</source>
        <translation>Utilisez un clone au format par défaut de git (SHA-1, sans autre extension).</translation>
    </message>
    <message>
        <source>There is no commit yet in %1</source>
        <translation>Il n’y a encore aucun commit dans %1</translation>
    </message>
    <message>
        <source>Make the first commit on trunk, or run: git fetch</source>
        <translation>Créez le premier commit sur le trunk, ou exécutez&#xa0;: git fetch</translation>
    </message>
    <message>
        <source>The trunk branch was not found in %1</source>
        <translation>La branche trunk est introuvable dans %1</translation>
    </message>
    <message>
        <source>Name it in .trunkline.yaml at the repository&apos;s root, as in: trunk: main</source>
        <translation>Nommez-la dans .trunkline.yaml à la racine du dépôt, par exemple&#xa0;: trunk: main</translation>
    </message>
    <message>
        <source>There is no remote to fetch from in %1</source>
        <translation>Aucun dépôt distant d’où récupérer dans %1</translation>
    </message>
    <message>
        <source>Add it with: git remote add origin URL</source>
        <translation>Ajoutez-le avec&#xa0;: git remote add origin URL</translation>
    </message>
    <message>
        <source>The program git was not found on PATH</source>
        <translation>Le programme git est introuvable dans PATH</translation>
    </message>
    <message>
        <source>Install it, for example with: apt install git</source>
        <translation>Installez-le, par exemple avec&#xa0;: apt install git</translation>
    </message>
    <message>
        <source>Git needs a password or passphrase that nobody can type here, for %1</source>
        <translation>Git demande un mot de passe ou une phrase secrète que personne ne peut saisir ici, pour %1</translation>
    </message>
    <message>
        <source>Set up a credential helper or ssh-agent, then try it in a terminal with: git fetch</source>
        <translation>Configurez un credential helper ou ssh-agent, puis essayez dans un terminal&#xa0;: git fetch</translation>
    </message>
    <message>
        <source>The rules could not be read from %1</source>
        <translation>Les règles n’ont pas pu être lues depuis %1</translation>
    </message>
    <message>
        <source>Correct the file there; the README lists what it may hold.</source>
        <translation>Corrigez le fichier à cet endroit&#xa0;; le README indique ce qu’il peut contenir.</translation>
    </message>
    <message>
        <source>The engine is a worker of its swarm: %1</source>
        <translation>Le moteur est un worker de son swarm&#xa0;: %1</translation>
    </message>
    <message>
        <source>Connect to one of the swarm&apos;s managers instead.</source>
        <translation>Connectez-vous plutôt à l’un des managers du swarm.</translation>
    </message>
    <message>
        <source>The engine belongs to no swarm: %1</source>
        <translation>Le moteur n’appartient à aucun swarm&#xa0;: %1</translation>
    </message>
    <message>
        <source>Connect to a manager of your swarm; --docker-host names another engine.</source>
        <translation>Connectez-vous à un manager de votre swarm&#xa0;; --docker-host désigne un autre moteur.</translation>
    </message>
    <message>
        <source>The swarm has no leader, because too few of its managers are there: %1</source>
        <translation>Le swarm n’a pas de leader, car trop peu de ses managers sont présents&#xa0;: %1</translation>
    </message>
    <message>
        <source>Bring managers back; the services that run are not touched by this.</source>
        <translation>Rétablissez des managers&#xa0;; les services en cours d’exécution ne sont pas affectés.</translation>
    </message>
    <message>
        <source>The swarm is locked since the engine was restarted: %1</source>
        <translation>Le swarm est verrouillé depuis le redémarrage du moteur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unlock it on that machine: docker swarm unlock</source>
        <translation>Déverrouillez-le sur cette machine&#xa0;: docker swarm unlock</translation>
    </message>
    <message>
        <source>The Docker Engine is too old: %1</source>
        <translation>Le moteur Docker est trop ancien&#xa0;: %1</translation>
    </message>
    <message>
        <source>Docker Engine 20.10 (API 1.41) or newer is needed.</source>
        <translation>Docker Engine 20.10 (API 1.41) ou plus récent est requis.</translation>
    </message>
    <message>
        <source>The remote is not on GitHub: %1</source>
        <translation>Le dépôt distant n’est pas sur GitHub&#xa0;: %1</translation>
    </message>
    <message>
        <source>Name the repository on the command line: --github-repo OWNER/NAME</source>
        <translation>Indiquez le dépôt en ligne de commande&#xa0;: --github-repo OWNER/NAME</translation>
    </message>
    <message>
        <source>Several remotes point to different repositories on %1</source>
        <translation>Plusieurs dépôts distants désignent des dépôts différents sur %1</translation>
    </message>
    <message>
        <source>Say which one is meant: --github-repo OWNER/NAME</source>
        <translation>Précisez lequel&#xa0;: --github-repo OWNER/NAME</translation>
    </message>
    <message>
        <source>Nobody is signed in to %1</source>
        <translation>Personne n’est connecté à %1</translation>
    </message>
    <message>
        <source>Run: gh auth login, or set GH_TOKEN, or sign in on the page Pull requests.</source>
        <translation>Exécutez gh auth login, définissez GH_TOKEN, ou connectez-vous sur la page Pull requests.</translation>
    </message>
    <message>
        <source>The token lacks a right that is needed at %1</source>
        <translation>Il manque au jeton un droit nécessaire sur %1</translation>
    </message>
    <message>
        <source>Give the token the right that is named, or use another one.</source>
        <translation>Accordez au jeton le droit indiqué, ou utilisez-en un autre.</translation>
    </message>
    <message>
        <source>The organisation asks for single sign-on before it answers at %1</source>
        <translation>L’organisation exige une authentification unique (SSO) avant de répondre sur %1</translation>
    </message>
    <message>
        <source>Authorise the token for the organisation, then refresh.</source>
        <translation>Autorisez le jeton pour l’organisation, puis actualisez.</translation>
    </message>
    <message>
        <source>There is no such repository, or this account may not see it: %1</source>
        <translation>Ce dépôt n’existe pas, ou ce compte n’est pas autorisé à le voir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Check the name, and which account the token belongs to.</source>
        <translation>Vérifiez le nom et le compte auquel appartient le jeton.</translation>
    </message>
    <message>
        <source>The question was too large to be answered in time by %1</source>
        <translation>La requête était trop volumineuse pour recevoir une réponse à temps de %1</translation>
    </message>
    <message>
        <source>Nothing to do: the next one asks for less at a time.</source>
        <translation>Rien à faire&#xa0;: la suivante demandera moins à la fois.</translation>
    </message>
    <message>
        <source>An answer broke off on its way from %1</source>
        <translation>Une réponse de %1&#xa0;s’est interrompue en chemin</translation>
    </message>
    <message>
        <source>Nothing to do: it is asked for again. If it stays, look for a proxy in between.</source>
        <translation>Rien à faire&#xa0;: la demande est répétée. Si cela persiste, cherchez un proxy intermédiaire.</translation>
    </message>
    <message>
        <source>The server is too old to be asked this: %1</source>
        <translation>Le serveur est trop ancien pour cette requête&#xa0;: %1</translation>
    </message>
    <message>
        <source>Update GitHub Enterprise Server to version 3.17 or later.</source>
        <translation>Mettez GitHub Enterprise Server à jour vers la version 3.17 ou ultérieure.</translation>
    </message>
    <message>
        <source>The address cannot be used: %1</source>
        <translation>L’adresse est inutilisable&#xa0;: %1</translation>
    </message>
    <message>
        <source>Correct it under Connections, in .trunkline.yaml or in the environment.</source>
        <translation>Corrigez-la sous «&#xa0;Connexions&#xa0;», dans .trunkline.yaml ou dans l’environnement.</translation>
    </message>
    <message>
        <source>The user, password or secret is not accepted at %1</source>
        <translation>L’utilisateur, le mot de passe ou le secret n’est pas accepté par %1</translation>
    </message>
    <message>
        <source>Give the present one, then refresh.</source>
        <translation>Indiquez celui en vigueur, puis actualisez.</translation>
    </message>
    <message>
        <source>There is no secret yet for %1</source>
        <translation>Il n’y a pas encore de secret pour %1</translation>
    </message>
    <message>
        <source>Set TRUNKLINE_HASURA_ADMIN_SECRET, or store it in the keychain.</source>
        <translation>Définissez TRUNKLINE_HASURA_ADMIN_SECRET, ou enregistrez-le dans le trousseau.</translation>
    </message>
    <message>
        <source>Secrets and tokens are not sent over plain http to another host: %1</source>
        <translation>Les secrets et les jetons ne sont pas envoyés en http non chiffré à un autre hôte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Use https, or an ssh tunnel to localhost.</source>
        <translation>Utilisez https, ou un tunnel ssh vers localhost.</translation>
    </message>
    <message>
        <source>A table or column that the team&apos;s rules name is not there at %1</source>
        <translation>Une table ou une colonne nommée par les règles de l’équipe n’existe pas sur %1</translation>
    </message>
    <message>
        <source>Name what there is in .trunkline.yaml, track it in Hasura, or run: trunkline init</source>
        <translation>Nommez ce qui existe dans .trunkline.yaml, suivez-la dans Hasura (track), ou exécutez&#xa0;: trunkline init</translation>
    </message>
    <message>
        <source>The database has no connection left: %1</source>
        <translation>La base de données n’a plus de connexion libre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing to do: it is tried again.</source>
        <translation>Rien à faire&#xa0;: nouvelle tentative automatique.</translation>
    </message>
    <message>
        <source>A part of Qt that is needed for %1 is not installed</source>
        <translation>Un composant de Qt nécessaire pour %1 n’est pas installé</translation>
    </message>
    <message>
        <source>Install it: apt install libqt6sql6-psql</source>
        <translation>Installez-le&#xa0;: apt install libqt6sql6-psql</translation>
    </message>
    <message>
        <source>The answer to the change was lost, and it cannot be read back: %1</source>
        <translation>La réponse à la modification a été perdue et ne peut pas être relue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Look at the flag once it can be read again; do not repeat the change before.</source>
        <translation>Regardez le flag dès qu’il peut être relu&#xa0;; ne répétez pas la modification avant.</translation>
    </message>
    <message>
        <source>PostgreSQL&apos;s server is not installed</source>
        <translation>Le serveur PostgreSQL n’est pas installé</translation>
    </message>
    <message>
        <source>Install it: sudo apt-get install postgresql</source>
        <translation>Installez-le&#xa0;: sudo apt-get install postgresql</translation>
    </message>
    <message>
        <source>A PostgreSQL to be thrown away broke off: %1</source>
        <translation>Un PostgreSQL jetable s’est interrompu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Correct what its own words name, make room in the temporary folder, and try again.</source>
        <translation>Corrigez ce qu’indique son propre message, libérez de la place dans le dossier temporaire et réessayez.</translation>
    </message>
    <message>
        <source>This is no address of a PostgreSQL database: %1</source>
        <translation>Ce n’est pas l’adresse d’une base de données PostgreSQL&#xa0;: %1</translation>
    </message>
    <message>
        <source>Write it as postgres://user@host:5432/name.</source>
        <translation>Écrivez-la sous la forme postgres://user@host:5432/name.</translation>
    </message>
    <message>
        <source>The database does not look like one that may be thrown away, at %1</source>
        <translation>La base de données ne semble pas être une base jetable, sur %1</translation>
    </message>
    <message>
        <source>Give a database with scratch, test, ci or tmp in its name.</source>
        <translation>Indiquez une base de données dont le nom contient scratch, test, ci ou tmp.</translation>
    </message>
    <message>
        <source>This is not allowed on %1</source>
        <translation>Ceci n’est pas autorisé sur %1</translation>
    </message>
    <message>
        <source>Choose another branch; nothing was changed.</source>
        <translation>Choisissez une autre branche&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>it allows more</source>
        <translation>la levée de la limite</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>la source</translation>
    </message>
    <message>
        <source>GitHub is not connected.</source>
        <translation>GitHub n’est pas connecté.</translation>
    </message>
    <message>
        <source>Neither Hasura nor a database is connected.</source>
        <translation>Aucune connexion à Hasura ni à une base de données.</translation>
    </message>
    <message>
        <source>Docker is not connected.</source>
        <translation>Docker n’est pas connecté.</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <translation>%1 n’est pas connecté.</translation>
    </message>
</context>
<context>
    <name>Trunkline::ExcerptCard</name>
    <message>
        <source>Show the page</source>
        <translation>Afficher la page</translation>
    </message>
    <message>
        <source>%1, the most urgent</source>
        <translation>%1, les plus urgents</translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <translation>%1 n’est pas connecté</translation>
    </message>
    <message>
        <source>How to connect</source>
        <translation>Comment se connecter</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Rien ici</translation>
    </message>
</context>
<context>
    <name>Trunkline::FactList</name>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copier le nom</translation>
    </message>
</context>
<context>
    <name>Trunkline::FigureCard</name>
    <message>
        <source>Show the page</source>
        <translation>Afficher la page</translation>
    </message>
</context>
<context>
    <name>Trunkline::FileChangeModel</name>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>renommé</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copié</translation>
    </message>
    <message>
        <source>type changed</source>
        <translation>type modifié</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>binaire</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
</context>
<context>
    <name>Trunkline::FindingWording</name>
    <message>
        <source>It is %1 old; the limit is %2.</source>
        <translation>Elle a %1&#xa0;; la limite est de %2.</translation>
    </message>
    <message>
        <source>It is %1 old and overdue at %2.</source>
        <translation>Elle a %1 et sera en retard à&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It was merged by squash and is still there.</source>
        <translation>Elle a été fusionnée par squash et existe toujours.</translation>
    </message>
    <message>
        <source>It was merged by rebase and is still there.</source>
        <translation>Elle a été fusionnée par rebase et existe toujours.</translation>
    </message>
    <message>
        <source>It was merged and is still there.</source>
        <translation>Elle a été fusionnée et existe toujours.</translation>
    </message>
    <message>
        <source>Its name starts with none of: %1.</source>
        <translation>Son nom ne commence par aucun de ces préfixes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Merging it now would conflict in 1 file.</source>
        <translation>La fusionner maintenant provoquerait des conflits dans 1 fichier.</translation>
    </message>
    <message numerus="yes">
        <source>Merging it now would conflict in %n files.</source>
        <translation>
            <numerusform>La fusionner maintenant provoquerait des conflits dans %n fichier.</numerusform>
            <numerusform>La fusionner maintenant provoquerait des conflits dans %n fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>A force push moved %1 from %2 to %3.</source>
        <translation>Un force push a déplacé %1 de %2 à %3.</translation>
    </message>
    <message>
        <source>Rename it, or allow its prefix in .trunkline.yaml.</source>
        <translation>Renommez-la, ou autorisez son préfixe dans .trunkline.yaml.</translation>
    </message>
    <message>
        <source>Merge it, or split off what is ready and hide the rest behind a flag.</source>
        <translation>Fusionnez-la, ou séparez ce qui est prêt et masquez le reste derrière un flag.</translation>
    </message>
    <message>
        <source>Delete it.</source>
        <translation>Supprimez-la.</translation>
    </message>
    <message>
        <source>Bring %1 into it and resolve the conflicts.</source>
        <translation>Intégrez-y %1 et résolvez les conflits.</translation>
    </message>
    <message>
        <source>Compare both commits, bring back what was lost by a new commit, and forbid force pushes on %1.</source>
        <translation>Comparez les deux commits, rétablissez ce qui a été perdu par un nouveau commit et interdisez les force push sur %1.</translation>
    </message>
    <message>
        <source>The history of 1 branch cannot be read (shallow, or objects missing).</source>
        <translation>L’historique de 1 branche est illisible (clone superficiel ou objets manquants).</translation>
    </message>
    <message numerus="yes">
        <source>The history of %n branches cannot be read (shallow, or objects missing).</source>
        <translation>
            <numerusform>L’historique de %n branche est illisible (clone superficiel ou objets manquants).</numerusform>
            <numerusform>L’historique de %n branches est illisible (clone superficiel ou objets manquants).</numerusform>
        </translation>
    </message>
    <message>
        <source>1 branch was not compared with trunk.</source>
        <translation>1 branche n’a pas été comparée au trunk.</translation>
    </message>
    <message numerus="yes">
        <source>%n branches were not compared with trunk.</source>
        <translation>
            <numerusform>%n branche n’a pas été comparée au trunk.</numerusform>
            <numerusform>%n branches n’ont pas été comparées au trunk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::FlagActions</name>
    <message>
        <source>Show details</source>
        <translation>Afficher les détails</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Roll out further…</source>
        <translation>Étendre le rollout…</translation>
    </message>
    <message>
        <source>Turn off now…</source>
        <translation>Désactiver maintenant…</translation>
    </message>
    <message>
        <source>New flag…</source>
        <translation>Nouveau flag…</translation>
    </message>
    <message>
        <source>Open in the editor</source>
        <translation>Ouvrir dans l’éditeur</translation>
    </message>
    <message>
        <source>Copy command: branch for removal</source>
        <translation>Copier la commande&#xa0;: branche de retrait</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Copier la clé</translation>
    </message>
    <message>
        <source>Copy as Markdown table</source>
        <translation>Copier en tableau Markdown</translation>
    </message>
    <message>
        <source>Audit report…</source>
        <translation>Rapport d’audit…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>This flag is not in the table</source>
        <translation>Ce flag n’est pas dans la table</translation>
    </message>
    <message>
        <source>The table holds this key more than once</source>
        <translation>La table contient cette clé plusieurs fois</translation>
    </message>
    <message>
        <source>The role of this connection may not change that</source>
        <translation>Le rôle de cette connexion ne permet pas de le modifier</translation>
    </message>
    <message>
        <source>Roll out to %1 %…</source>
        <translation>Rollout à %1&#xa0;%…</translation>
    </message>
    <message>
        <source>Copy keys</source>
        <translation>Copier les clés</translation>
    </message>
</context>
<context>
    <name>Trunkline::FlagAudit</name>
    <message>
        <source>owner %1</source>
        <translation>propriétaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1:%2 and %3 more</source>
        <translation>%1:%2 et %3 de plus</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
    <message>
        <source>Last audit: %1 by %2</source>
        <translation>Dernier audit&#xa0;: %1 par %2</translation>
    </message>
    <message>
        <source>Last audit: never</source>
        <translation>Dernier audit&#xa0;: jamais</translation>
    </message>
    <message>
        <source>Flag audit: %1</source>
        <translation>Audit des flags&#xa0;: %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>État au %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>To remove soon</source>
        <translation>À retirer bientôt</translation>
    </message>
    <message>
        <source>Unknown: in code, not in the table</source>
        <translation>Inconnus&#xa0;: dans le code, pas dans la table</translation>
    </message>
    <message>
        <source>Unused: in the table, not in code</source>
        <translation>Inutilisés&#xa0;: dans la table, pas dans le code</translation>
    </message>
    <message>
        <source>Changed since the last audit</source>
        <translation>Modifiés depuis le dernier audit</translation>
    </message>
</context>
<context>
    <name>Trunkline::FlagAuditDialog</name>
    <message>
        <source>Flag audit</source>
        <translation>Audit des flags</translation>
    </message>
    <message>
        <source>Audit report</source>
        <translation>Rapport d’audit</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Record as done</source>
        <translation>Consigner comme effectué</translation>
    </message>
    <message>
        <source>Who and when goes into the table of audits</source>
        <translation>L’auteur et la date sont inscrits dans la table des audits</translation>
    </message>
    <message>
        <source>There is no table of audits, or no connection to it</source>
        <translation>Il n’y a pas de table des audits, ou pas de connexion à celle-ci</translation>
    </message>
    <message numerus="yes">
        <source>Recorded. The next audit is due in %n days.</source>
        <translation>
            <numerusform>Consigné. Prochain audit dans %n jour.</numerusform>
            <numerusform>Consigné. Prochain audit dans %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit was not recorded</source>
        <translation>L’audit n’a pas été consigné</translation>
    </message>
</context>
<context>
    <name>Trunkline::FlagChanges</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 was created; it is off.</source>
        <translation>%1 a été créé&#xa0;; il est désactivé.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulation&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 was changed in %2</source>
        <translation>%1 a été modifié dans %2</translation>
    </message>
    <message>
        <source>%1 was not changed back</source>
        <translation>%1 n’a pas été rétabli</translation>
    </message>
    <message>
        <source>%1 is as it was before: %2.</source>
        <translation>%1 est revenu à son état antérieur&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 changed it since: %2.</source>
        <translation>%1 l’a modifié depuis&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The flag is gone.</source>
        <translation>Le flag n’existe plus.</translation>
    </message>
</context>
<context>
    <name>Trunkline::FlagFilterBar</name>
    <message>
        <source>Changes made here reach this environment</source>
        <translation>Les modifications faites ici s’appliquent à cet environnement</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>to remove</source>
        <translation>à retirer</translation>
    </message>
    <message>
        <source>rolling out</source>
        <translation>rollout en cours</translation>
    </message>
    <message>
        <source>at 100 %</source>
        <translation>à 100&#xa0;%</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveaux</translation>
    </message>
    <message>
        <source>permanent</source>
        <translation>permanents</translation>
    </message>
    <message>
        <source>unknown in code</source>
        <translation>inconnus dans le code</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>States to choose from</source>
        <translation>États au choix</translation>
    </message>
    <message>
        <source>state: any</source>
        <translation>état&#xa0;: tous</translation>
    </message>
    <message>
        <source>state: on</source>
        <translation>état&#xa0;: activé</translation>
    </message>
    <message>
        <source>state: partly on</source>
        <translation>état&#xa0;: partiel</translation>
    </message>
    <message>
        <source>state: off</source>
        <translation>état&#xa0;: désactivé</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Owners to choose from</source>
        <translation>Propriétaires au choix</translation>
    </message>
    <message>
        <source>owner: any</source>
        <translation>propriétaire&#xa0;: tous</translation>
    </message>
    <message>
        <source>Show flags: %1</source>
        <translation>Afficher les flags&#xa0;: %1</translation>
    </message>
    <message>
        <source>owner: %1</source>
        <translation>propriétaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>Trunkline::FlagFindingWording</name>
    <message>
        <source>It has been at 100 % for %1; it was to be removed by %2.</source>
        <translation>Il est à 100&#xa0;% depuis %1&#xa0;; il devait être retiré (échéance&#xa0;: %2).</translation>
    </message>
    <message>
        <source>It has been at 100 % for %1 and is to be removed by %2.</source>
        <translation>Il est à 100&#xa0;% depuis %1 et doit être retiré (échéance&#xa0;: %2).</translation>
    </message>
    <message>
        <source>It has neither an owner nor a description.</source>
        <translation>Il n’a ni propriétaire ni description.</translation>
    </message>
    <message>
        <source>It has no owner.</source>
        <translation>Il n’a pas de propriétaire.</translation>
    </message>
    <message>
        <source>It has no description.</source>
        <translation>Il n’a pas de description.</translation>
    </message>
    <message>
        <source>Code asks for it in 1 place, and the table does not have it.</source>
        <translation>Le code l’interroge à 1 emplacement, et la table ne le contient pas.</translation>
    </message>
    <message numerus="yes">
        <source>Code asks for it in %n places, and the table does not have it.</source>
        <translation>
            <numerusform>Le code l’interroge à %n emplacement, et la table ne le contient pas.</numerusform>
            <numerusform>Le code l’interroge à %n emplacements, et la table ne le contient pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removal is overdue</source>
        <translation>Retrait en retard</translation>
    </message>
    <message>
        <source>Removal is due</source>
        <translation>Retrait à échéance</translation>
    </message>
    <message>
        <source>The table does not have this flag</source>
        <translation>La table ne contient pas ce flag</translation>
    </message>
    <message>
        <source>No code asks for this flag</source>
        <translation>Aucun code n’interroge ce flag</translation>
    </message>
    <message>
        <source>Somebody should own it</source>
        <translation>Il lui faut un propriétaire</translation>
    </message>
    <message>
        <source>The API does not evaluate this flag</source>
        <translation>L’API n’évalue pas ce flag</translation>
    </message>
    <message>
        <source>The web side does not evaluate this flag</source>
        <translation>Le côté web n’évalue pas ce flag</translation>
    </message>
    <message>
        <source>Nobody uses it</source>
        <translation>Personne ne l’utilise</translation>
    </message>
    <message>
        <source>No place on trunk asks for it.</source>
        <translation>Aucun emplacement du trunk ne l’interroge.</translation>
    </message>
    <message>
        <source>Only the web side asks for it: the mutation behind it can be called while it is off.</source>
        <translation>Seul le côté web l’interroge&#xa0;: la mutation correspondante peut être appelée alors qu’il est désactivé.</translation>
    </message>
    <message>
        <source>Only the API asks for it: %1 can be seen while it is off, and fails then.</source>
        <translation>Seule l’API l’interroge&#xa0;: %1 reste visible alors qu’il est désactivé, et échoue dans ce cas.</translation>
    </message>
    <message>
        <source>It is off for everybody and was not changed for %1.</source>
        <translation>Il est désactivé pour tous et n’a pas été modifié depuis %1.</translation>
    </message>
    <message>
        <source>Remove it from the code, then from the table: git switch -c fix/remove-%1</source>
        <translation>Retirez-le du code, puis de la table&#xa0;: git switch -c fix/remove-%1</translation>
    </message>
    <message>
        <source>Add the flag to the table, or correct the key in the code.</source>
        <translation>Ajoutez le flag à la table, ou corrigez la clé dans le code.</translation>
    </message>
    <message>
        <source>Delete its row once no running version asks for it.</source>
        <translation>Supprimez sa ligne dès qu’aucune version en cours d’exécution ne l’interroge.</translation>
    </message>
    <message>
        <source>Give it an owner and a description.</source>
        <translation>Donnez-lui un propriétaire et une description.</translation>
    </message>
    <message>
        <source>Ask for the flag in the API as well.</source>
        <translation>Interrogez aussi le flag dans l’API.</translation>
    </message>
    <message>
        <source>Ask for the flag where %1 is shown.</source>
        <translation>Interrogez le flag là où %1&#xa0;s’affiche.</translation>
    </message>
    <message>
        <source>Switch it on for some, or remove it.</source>
        <translation>Activez-le pour certains, ou retirez-le.</translation>
    </message>
    <message>
        <source>No audit of the flags was ever recorded.</source>
        <translation>Aucun audit des flags n’a jamais été consigné.</translation>
    </message>
    <message>
        <source>The last audit of the flags was %1.</source>
        <translation>Le dernier audit des flags a eu lieu %1.</translation>
    </message>
    <message>
        <source>Since when 1 flag is on for everybody is not known.</source>
        <translation>On ignore depuis quand 1 flag est activé pour tous.</translation>
    </message>
    <message numerus="yes">
        <source>Since when %n flags are on for everybody is not known.</source>
        <translation>
            <numerusform>On ignore depuis quand %n flag est activé pour tous.</numerusform>
            <numerusform>On ignore depuis quand %n flags sont activés pour tous.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no table in which audits are recorded.</source>
        <translation>Il n’y a pas de table où consigner les audits.</translation>
    </message>
    <message>
        <source>The code on trunk was not searched.</source>
        <translation>Le code du trunk n’a pas été exploré.</translation>
    </message>
</context>
<context>
    <name>Trunkline::FlagModel</name>
    <message>
        <source>It is not in the table</source>
        <translation>Il n’est pas dans la table</translation>
    </message>
    <message>
        <source>The table holds this key more than once: it cannot be changed from here</source>
        <translation>La table contient cette clé plusieurs fois&#xa0;: impossible de la modifier d’ici</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>The code on trunk was not searched yet</source>
        <translation>Le code du trunk n’a pas encore été exploré</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>No place on trunk asks for it</source>
        <translation>Aucun emplacement du trunk ne l’interroge</translation>
    </message>
    <message>
        <source>The table holds a percentage that cannot be</source>
        <translation>La table contient un pourcentage impossible</translation>
    </message>
    <message>
        <source>The API does not ask for it: what lies behind it can be called while it is off</source>
        <translation>L’API ne l’interroge pas&#xa0;: ce qu’il protège peut être appelé alors qu’il est désactivé</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Flag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>Rollout</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Cycle de vie</translation>
    </message>
    <message>
        <source>Code places</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <source>Evaluated in</source>
        <translation>Évalué dans</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
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
        <translation>Filtrer les flags&#xa0;: clé, owner:shop, state:on, in:web…</translation>
    </message>
    <message>
        <source>Not there, although the team&apos;s rules name it: %1.</source>
        <translation>Introuvable, bien que nommé dans les règles de l’équipe&#xa0;: %1.</translation>
    </message>
    <message>
        <source>In the table more than once, and not to be changed from here: %1.</source>
        <translation>Présent plusieurs fois dans la table, non modifiable d’ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The code could not be searched. %1</source>
        <translation>Le code n’a pas pu être exploré. %1</translation>
    </message>
    <message>
        <source>No flag table is connected</source>
        <translation>Aucune table de flags n’est connectée</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Reading the flags…</source>
        <translation>Lecture des flags…</translation>
    </message>
    <message>
        <source>There is no flag yet</source>
        <translation>Il n’y a pas encore de flag</translation>
    </message>
    <message>
        <source>“New flag…” makes the first one, switched off.</source>
        <translation>«&#xa0;Nouveau flag…&#xa0;» crée le premier, désactivé.</translation>
    </message>
    <message>
        <source>No flag matches</source>
        <translation>Aucun flag ne correspond</translation>
    </message>
    <message>
        <source>Words look at key, description, owner and lifecycle.</source>
        <translation>Les mots portent sur la clé, la description, le propriétaire et le cycle de vie.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>%1 should be off by now</source>
        <translation>%1 devrait être désactivé à présent</translation>
    </message>
    <message>
        <source>It is tried again.</source>
        <translation>Nouvelle tentative automatique.</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile and stays as it is.</source>
        <translation>%1 a été modifié entre-temps et reste tel quel.</translation>
    </message>
    <message>
        <source>%1 went off again: its time was up.</source>
        <translation>%1 a été désactivé à nouveau&#xa0;: son délai est écoulé.</translation>
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
        <translation>exploration du code…</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>lu %1</translation>
    </message>
    <message>
        <source>Flags to remove</source>
        <translation>Flags à retirer</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>%1 over %2 at 100 %</source>
        <translation>%1 à 100&#xa0;% depuis plus de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n to remove</source>
        <translation>
            <numerusform>%n à retirer</numerusform>
            <numerusform>%n à retirer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown in code</source>
        <translation>
            <numerusform>%n inconnu dans le code</numerusform>
            <numerusform>%n inconnus dans le code</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect Hasura or the database here, or name it for the whole team in .trunkline.yaml under flags. “trunkline init” writes the recommended table.</source>
        <translation>Connectez ici Hasura ou la base de données, ou indiquez-en l’adresse pour toute l’équipe dans .trunkline.yaml sous flags. «&#xa0;trunkline init&#xa0;» écrit la table recommandée.</translation>
    </message>
    <message>
        <source>changes are made as %1</source>
        <translation>modifications faites en tant que %1</translation>
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
        <translation>Laisser activé</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Not in the table</source>
        <translation>Absent de la table</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>changed %1 by %2</source>
        <translation>modifié %1 par %2</translation>
    </message>
    <message>
        <source>It goes off again at %1.</source>
        <translation>Il sera de nouveau désactivé à %1.</translation>
    </message>
    <message>
        <source> in %1</source>
        <translation> sur %1</translation>
    </message>
    <message>
        <source>Code places are not known</source>
        <translation>Emplacements dans le code inconnus</translation>
    </message>
    <message>
        <source>1 code place</source>
        <translation>1 emplacement dans le code</translation>
    </message>
    <message numerus="yes">
        <source>%n code places</source>
        <translation>
            <numerusform>%n emplacement dans le code</numerusform>
            <numerusform>%n emplacements dans le code</numerusform>
        </translation>
    </message>
    <message>
        <source>No history: there is no table of events</source>
        <translation>Pas d’historique&#xa0;: il n’y a pas de table d’événements</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>L’historique n’a pas pu être lu</translation>
    </message>
    <message>
        <source>%1 could not be opened: it is not in the work tree, or there is no editor (set VISUAL).</source>
        <translation>%1 n’a pas pu être ouvert&#xa0;: il n’est pas dans la copie de travail, ou il n’y a pas d’éditeur (définissez VISUAL).</translation>
    </message>
</context>
<context>
    <name>Trunkline::FlagWording</name>
    <message>
        <source>on for all, since when is unknown</source>
        <translation>activé pour tous, date inconnue</translation>
    </message>
    <message>
        <source>remove: %1 over</source>
        <translation>retirer&#xa0;: dépassé de %1</translation>
    </message>
    <message>
        <source>remove in %1</source>
        <translation>à retirer dans %1</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>state unknown</source>
        <translation>état inconnu</translation>
    </message>
    <message>
        <source>off (%1 when on)</source>
        <translation>désactivé (%1 si activé)</translation>
    </message>
    <message>
        <source>on for %1</source>
        <translation>activé à %1</translation>
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
        <translation>permanent</translation>
    </message>
    <message>
        <source>new · %1</source>
        <translation>nouveau · %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>rolling out</source>
        <translation>rollout en cours</translation>
    </message>
    <message>
        <source>no code places</source>
        <translation>absent du code</translation>
    </message>
    <message>
        <source>not in the table</source>
        <translation>absent de la table</translation>
    </message>
    <message>
        <source>It is on for nobody. The clock of its removal starts at 100 %.</source>
        <translation>Il n’est activé pour personne. Le délai de retrait commence à 100&#xa0;%.</translation>
    </message>
    <message>
        <source>It is on for some. The clock of its removal starts at 100 %.</source>
        <translation>Il est activé pour certains. Le délai de retrait commence à 100&#xa0;%.</translation>
    </message>
    <message>
        <source>It is on for everybody; since when is not recorded.</source>
        <translation>Il est activé pour tous&#xa0;; la date n’est pas consignée.</translation>
    </message>
    <message>
        <source>At 100 % since %1; it is to be removed within %2, by %3.</source>
        <translation>À 100&#xa0;% depuis %1&#xa0;; à retirer dans un délai de %2 (échéance&#xa0;: %3).</translation>
    </message>
    <message>
        <source>Nothing on trunk asks for it any more.</source>
        <translation>Plus rien sur le trunk ne l’interroge.</translation>
    </message>
    <message>
        <source>Code asks for it, and the table does not have it.</source>
        <translation>Le code l’interroge, et la table ne le contient pas.</translation>
    </message>
    <message>
        <source>Its type says that it may stay.</source>
        <translation>Son type indique qu’il peut rester.</translation>
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
        <translation>autre</translation>
    </message>
    <message>
        <source>web only</source>
        <translation>web seul</translation>
    </message>
    <message>
        <source>created, %1</source>
        <translation>créé, %1</translation>
    </message>
    <message>
        <source>created</source>
        <translation>créé</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>owner or description</source>
        <translation>propriétaire ou description</translation>
    </message>
    <message>
        <source>State: %1 → %2</source>
        <translation>État&#xa0;: %1 → %2</translation>
    </message>
    <message>
        <source>Rollout: %1 → %2</source>
        <translation>Rollout&#xa0;: %1 → %2</translation>
    </message>
    <message>
        <source>Owner: %1 → %2</source>
        <translation>Propriétaire&#xa0;: %1 → %2</translation>
    </message>
    <message>
        <source>Description: %1 → %2</source>
        <translation>Description&#xa0;: %1 → %2</translation>
    </message>
    <message>
        <source>The table has no version column that may be written: two people could overwrite each other unseen, so nothing is changed from here.</source>
        <translation>La table n’a pas de colonne de version modifiable&#xa0;: deux personnes pourraient s’écraser mutuellement sans le voir, rien n’est donc modifié d’ici.</translation>
    </message>
    <message>
        <source>The role of this connection may not change flags.</source>
        <translation>Le rôle de cette connexion ne permet pas de modifier les flags.</translation>
    </message>
    <message>
        <source>What is shown is older than the last connection; flags can be changed once it is back.</source>
        <translation>Les données affichées sont antérieures à la dernière connexion&#xa0;; les flags pourront être modifiés dès son rétablissement.</translation>
    </message>
</context>
<context>
    <name>Trunkline::GateWording</name>
    <message>
        <source>A check of that name exists, but it was posted by %1, who does not count here.</source>
        <translation>Une vérification de ce nom existe, mais elle a été publiée par %1, qui ne compte pas ici.</translation>
    </message>
    <message>
        <source>It waits until somebody allows the workflow to start.</source>
        <translation>Elle attend que quelqu’un autorise le démarrage du workflow.</translation>
    </message>
    <message>
        <source>It completed and did not say how: that is no pass.</source>
        <translation>Elle s’est terminée sans donner de résultat&#xa0;: ce n’est pas une réussite.</translation>
    </message>
    <message>
        <source>It said neither yes nor no.</source>
        <translation>Elle n’a dit ni oui ni non.</translation>
    </message>
    <message>
        <source>There are approvals, but not enough.</source>
        <translation>Il y a des approbations, mais pas assez.</translation>
    </message>
    <message>
        <source>%1 has no way down.</source>
        <translation>%1 n’a pas de migration down.</translation>
    </message>
    <message>
        <source>It was taken down.</source>
        <translation>Elle a été retirée.</translation>
    </message>
    <message>
        <source>It cannot be read with this account.</source>
        <translation>Illisible avec ce compte.</translation>
    </message>
    <message>
        <source>The verdict is on another commit than the newest one.</source>
        <translation>Le verdict porte sur un autre commit que le plus récent.</translation>
    </message>
    <message>
        <source>unit tests</source>
        <translation>tests unitaires</translation>
    </message>
    <message>
        <source>AI review</source>
        <translation>revue IA</translation>
    </message>
    <message>
        <source>human review</source>
        <translation>revue humaine</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>prévisualisation</translation>
    </message>
    <message>
        <source>migration</source>
        <translation>migration</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>succès</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>outdated</source>
        <translation>obsolète</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>non nécessaire</translation>
    </message>
    <message>
        <source> (%1)</source>
        <comment>who or what decided</comment>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>, not required</source>
        <translation>, non obligatoire</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>two sentences</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en file d’attente</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>attend une approbation</translation>
    </message>
    <message>
        <source>asks for action</source>
        <translation>action requise</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutre</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignorée</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>délai dépassé</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>périmée</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>changes requested</source>
        <translation>modifications demandées</translation>
    </message>
    <message>
        <source>commented</source>
        <translation>commenté</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>écartée</translation>
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
        <translation>P</translation>
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
        <translation>Utilisez CONCURRENTLY dans un fichier à part et appliquez-le avec --no-transaction&#xa0;; Hasura exécute un fichier dans une transaction.</translation>
    </message>
    <message>
        <source>%1 goes with everything in it; code that still names it fails.</source>
        <translation>%1 disparaît avec tout son contenu&#xa0;; le code qui le nomme encore échoue.</translation>
    </message>
    <message>
        <source>Drop it in a migration of its own, once nothing reads it any more.</source>
        <translation>À supprimer dans une migration à part, une fois qu’aucune lecture n’a plus lieu.</translation>
    </message>
    <message>
        <source>The table %1 goes with all its rows.</source>
        <translation>La table %1 disparaît avec toutes ses lignes.</translation>
    </message>
    <message>
        <source>%1 goes with everything in it.</source>
        <translation>%1 disparaît avec tout son contenu.</translation>
    </message>
    <message>
        <source>Drop what is in it piece by piece, each when it is no longer used.</source>
        <translation>Supprimez son contenu élément par élément, chacun lorsqu’il n’est plus utilisé.</translation>
    </message>
    <message>
        <source>%1 is taken from code that may still use it.</source>
        <translation>%1 disparaît pour du code qui l’utilise peut-être encore.</translation>
    </message>
    <message>
        <source>Drop it after the code that used it is out of production.</source>
        <translation>À supprimer une fois que le code qui l’utilisait n’est plus en production.</translation>
    </message>
    <message>
        <source>%1 has another name at once, while old code still runs.</source>
        <translation>%1 change aussitôt de nom, alors que l’ancien code s’exécute encore.</translation>
    </message>
    <message>
        <source>Add the new column, keep both in step with a trigger, backfill, and drop the old one later.</source>
        <translation>Ajoutez la nouvelle colonne, synchronisez les deux par un trigger, faites le backfill et supprimez l’ancienne plus tard.</translation>
    </message>
    <message>
        <source>The table %1 has another name at once, while old code still runs.</source>
        <translation>La table %1 change aussitôt de nom, alors que l’ancien code s’exécute encore.</translation>
    </message>
    <message>
        <source>Leave a view under the old name in the same migration, and drop it later.</source>
        <translation>Laissez une vue sous l’ancien nom dans la même migration, et supprimez-la plus tard.</translation>
    </message>
    <message>
        <source>Create it under the new name, move the code, drop the old one later.</source>
        <translation>Créez l’objet sous le nouveau nom, migrez le code, supprimez l’ancien plus tard.</translation>
    </message>
    <message>
        <source>A value of %1 has another name; code compares with the old one.</source>
        <translation>Une valeur de %1 change de nom&#xa0;; le code compare avec l’ancien.</translation>
    </message>
    <message>
        <source>Add the new value, move rows and code, and leave the old value unused.</source>
        <translation>Ajoutez la nouvelle valeur, migrez les lignes et le code, et laissez l’ancienne valeur inutilisée.</translation>
    </message>
    <message>
        <source>Another type of %1 rewrites the table and its indexes, and nobody reads or writes meanwhile.</source>
        <translation>Changer le type de %1 réécrit la table et ses index, sans lecture ni écriture possibles pendant ce temps.</translation>
    </message>
    <message>
        <source>Add a column of the new type, keep both in step, backfill, and drop the old one later.</source>
        <translation>Ajoutez une colonne du nouveau type, synchronisez les deux, faites le backfill et supprimez l’ancienne plus tard.</translation>
    </message>
    <message>
        <source>All rows are scanned for NULL in %1, and nobody reads or writes meanwhile.</source>
        <translation>Toutes les lignes sont parcourues à la recherche de NULL dans %1, sans lecture ni écriture possibles pendant ce temps.</translation>
    </message>
    <message>
        <source>ADD CONSTRAINT ... CHECK (... IS NOT NULL) NOT VALID; VALIDATE it in the next migration; then SET NOT NULL needs no scan.</source>
        <translation>ADD CONSTRAINT ... CHECK (... IS NOT NULL) NOT VALID&#xa0;; VALIDATE dans la migration suivante&#xa0;; SET NOT NULL ne demande alors aucun parcours.</translation>
    </message>
    <message>
        <source>%1 is NOT NULL without a default: it fails where there are rows, and old code cannot insert.</source>
        <translation>%1 est NOT NULL sans valeur par défaut&#xa0;: l’opération échoue s’il y a des lignes, et l’ancien code ne peut plus insérer.</translation>
    </message>
    <message>
        <source>Give it a DEFAULT, or add it without NOT NULL, backfill, and set NOT NULL later.</source>
        <translation>Donnez-lui un DEFAULT, ou ajoutez-la sans NOT NULL, faites le backfill et définissez NOT NULL plus tard.</translation>
    </message>
    <message>
        <source>The default of %1 differs from row to row, so the table is rewritten.</source>
        <translation>La valeur par défaut de %1 diffère d’une ligne à l’autre, la table est donc réécrite.</translation>
    </message>
    <message>
        <source>Add the column without a default, SET DEFAULT, then backfill in batches.</source>
        <translation>Ajoutez la colonne sans valeur par défaut, SET DEFAULT, puis faites le backfill par lots.</translation>
    </message>
    <message>
        <source>The stored column %1 is computed for every row: the table is rewritten.</source>
        <translation>La colonne stockée %1 est calculée pour chaque ligne&#xa0;: la table est réécrite.</translation>
    </message>
    <message>
        <source>Add a plain column, fill it by a trigger, and backfill in batches.</source>
        <translation>Ajoutez une colonne simple, remplissez-la par un trigger et faites le backfill par lots.</translation>
    </message>
    <message>
        <source>%1 gets a number in every row: the table is rewritten.</source>
        <translation>%1 reçoit un numéro dans chaque ligne&#xa0;: la table est réécrite.</translation>
    </message>
    <message>
        <source>Add a plain bigint, set its default to a sequence, and backfill in batches.</source>
        <translation>Ajoutez un simple bigint, avec une séquence comme valeur par défaut, et faites le backfill par lots.</translation>
    </message>
    <message>
        <source>The type of %1 is a domain with a CHECK: the table is rewritten.</source>
        <translation>Le type de %1 est un domaine avec un CHECK&#xa0;: la table est réécrite.</translation>
    </message>
    <message>
        <source>Use the base type and ADD CONSTRAINT ... CHECK ... NOT VALID.</source>
        <translation>Utilisez le type de base et ADD CONSTRAINT ... CHECK ... NOT VALID.</translation>
    </message>
    <message>
        <source>A constraint comes with %1: it is checked, or its index built, under the strongest lock.</source>
        <translation>Une contrainte accompagne %1&#xa0;: elle est vérifiée, ou son index construit, sous le verrou le plus fort.</translation>
    </message>
    <message>
        <source>Add the column alone; add the constraint NOT VALID or USING INDEX in another migration.</source>
        <translation>Ajoutez la colonne seule&#xa0;; ajoutez la contrainte NOT VALID ou USING INDEX dans une autre migration.</translation>
    </message>
    <message>
        <source>All rows of %1 are checked, and nobody reads or writes meanwhile.</source>
        <translation>Toutes les lignes de %1 sont vérifiées, sans lecture ni écriture possibles pendant ce temps.</translation>
    </message>
    <message>
        <source>ADD CONSTRAINT ... NOT VALID, and VALIDATE CONSTRAINT in the next migration.</source>
        <translation>ADD CONSTRAINT ... NOT VALID, et VALIDATE CONSTRAINT dans la migration suivante.</translation>
    </message>
    <message>
        <source>All rows of %1 are checked, and nobody writes to either table meanwhile.</source>
        <translation>Toutes les lignes de %1 sont vérifiées, sans écriture possible dans aucune des deux tables pendant ce temps.</translation>
    </message>
    <message>
        <source>The lock of ADD CONSTRAINT on %1 is held while VALIDATE scans: NOT VALID has gained nothing.</source>
        <translation>Le verrou de ADD CONSTRAINT sur %1 est conservé pendant le parcours de VALIDATE&#xa0;: NOT VALID n’a rien apporté.</translation>
    </message>
    <message>
        <source>VALIDATE CONSTRAINT in a migration of its own; a file is one transaction.</source>
        <translation>VALIDATE CONSTRAINT dans une migration à part&#xa0;; un fichier est une seule transaction.</translation>
    </message>
    <message>
        <source>An index over %1 is built, and nobody reads or writes meanwhile; duplicates make it fail.</source>
        <translation>Un index sur %1 est construit, sans lecture ni écriture possibles pendant ce temps&#xa0;; des doublons le font échouer.</translation>
    </message>
    <message>
        <source>CREATE UNIQUE INDEX CONCURRENTLY first, then ADD CONSTRAINT ... UNIQUE USING INDEX.</source>
        <translation>D’abord CREATE UNIQUE INDEX CONCURRENTLY, puis ADD CONSTRAINT ... UNIQUE USING INDEX.</translation>
    </message>
    <message>
        <source>An index over %1 is built or its rows are scanned for NULL, and nobody reads or writes meanwhile.</source>
        <translation>Un index sur %1 est construit ou ses lignes sont parcourues à la recherche de NULL, sans lecture ni écriture possibles pendant ce temps.</translation>
    </message>
    <message>
        <source>Make the columns NOT NULL by a validated CHECK, build a unique index CONCURRENTLY, then ADD PRIMARY KEY USING INDEX.</source>
        <translation>Rendez les colonnes NOT NULL par un CHECK validé, construisez un index unique CONCURRENTLY, puis ADD PRIMARY KEY USING INDEX.</translation>
    </message>
    <message>
        <source>An index over %1 is built, and nobody reads or writes meanwhile; there is no way around it.</source>
        <translation>Un index sur %1 est construit, sans lecture ni écriture possibles pendant ce temps&#xa0;; c’est inévitable.</translation>
    </message>
    <message>
        <source>Create a new table with it and move the rows over.</source>
        <translation>Créez une nouvelle table qui l’inclut et transférez-y les lignes.</translation>
    </message>
    <message>
        <source>Nobody writes to %1 while the index is built.</source>
        <translation>Personne n’écrit dans %1 pendant la construction de l’index.</translation>
    </message>
    <message>
        <source>Everybody on %1 waits, and it waits for everybody: queries become slow when it is gone.</source>
        <translation>Tous ceux qui utilisent %1 attendent, et l’opération les attend tous&#xa0;: les requêtes deviennent lentes une fois l’index supprimé.</translation>
    </message>
    <message>
        <source>Nobody writes to %1 while its index is built anew.</source>
        <translation>Personne n’écrit dans %1 pendant la reconstruction de son index.</translation>
    </message>
    <message>
        <source>This cannot run beside other statements: PostgreSQL refuses it inside of a transaction.</source>
        <translation>Ceci ne peut pas s’exécuter avec d’autres instructions&#xa0;: PostgreSQL le refuse dans une transaction.</translation>
    </message>
    <message>
        <source>Put it into a migration of its own and apply that with --no-transaction.</source>
        <translation>Placez-la dans une migration à part et appliquez celle-ci avec --no-transaction.</translation>
    </message>
    <message>
        <source>All rows of %1 are checked against the bounds, and nobody reads or writes it meanwhile.</source>
        <translation>Toutes les lignes de %1 sont vérifiées par rapport aux bornes, sans lecture ni écriture possibles pendant ce temps.</translation>
    </message>
    <message>
        <source>Add a CHECK of the same bounds NOT VALID and VALIDATE it before.</source>
        <translation>Ajoutez auparavant un CHECK des mêmes bornes NOT VALID et faites VALIDATE.</translation>
    </message>
    <message>
        <source>Everybody on the parent of %1 waits.</source>
        <translation>Tous ceux qui utilisent le parent de %1 attendent.</translation>
    </message>
    <message>
        <source>DETACH PARTITION ... CONCURRENTLY, in a file of its own.</source>
        <translation>DETACH PARTITION ... CONCURRENTLY, dans un fichier à part.</translation>
    </message>
    <message>
        <source>Nobody reads %1 while it is computed anew.</source>
        <translation>Personne ne lit %1 pendant son recalcul.</translation>
    </message>
    <message>
        <source>REFRESH MATERIALIZED VIEW CONCURRENTLY; it needs a unique index.</source>
        <translation>REFRESH MATERIALIZED VIEW CONCURRENTLY&#xa0;; un index unique est nécessaire.</translation>
    </message>
    <message>
        <source>%1 is rewritten, and nobody reads or writes meanwhile.</source>
        <translation>La table %1 est réécrite, sans lecture ni écriture possibles pendant ce temps.</translation>
    </message>
    <message>
        <source>Plain VACUUM, or pg_repack outside of migrations.</source>
        <translation>VACUUM simple, ou pg_repack hors des migrations.</translation>
    </message>
    <message>
        <source>Create a new table that is as it shall be, and move the rows over.</source>
        <translation>Créez une nouvelle table telle qu’elle doit être et transférez-y les lignes.</translation>
    </message>
    <message>
        <source>All rows of %1 go, with CASCADE those of tables that reference it too.</source>
        <translation>Toutes les lignes de %1 disparaissent, avec CASCADE aussi celles des tables qui y font référence.</translation>
    </message>
    <message>
        <source>Delete in batches, outside of migrations, what is known to be of no use.</source>
        <translation>Supprimez par lots, hors des migrations, ce dont on sait qu’il ne sert plus.</translation>
    </message>
    <message>
        <source>Rows of %1 are no longer kept right; both tables of a foreign key are locked.</source>
        <translation>Les lignes de %1 ne sont plus contrôlées&#xa0;; les deux tables d’une clé étrangère sont verrouillées.</translation>
    </message>
    <message>
        <source>Make sure that no code relies on it, and set lock_timeout.</source>
        <translation>Assurez-vous qu’aucun code n’en dépend, et définissez lock_timeout.</translation>
    </message>
    <message>
        <source>Code that reads %1 may meet NULL for the first time.</source>
        <translation>Le code qui lit %1 peut rencontrer NULL pour la première fois.</translation>
    </message>
    <message>
        <source>Teach the readers first.</source>
        <translation>Adaptez d’abord les lecteurs.</translation>
    </message>
    <message>
        <source>Code that leaves %1 out inserts something else from now on.</source>
        <translation>Le code qui omet %1 insère désormais autre chose.</translation>
    </message>
    <message>
        <source>Let the code name the value before the default changes.</source>
        <translation>Faites indiquer la valeur par le code avant que la valeur par défaut ne change.</translation>
    </message>
    <message>
        <source>json has no equality: DISTINCT and GROUP BY over %1 fail.</source>
        <translation>json n’a pas d’égalité&#xa0;: DISTINCT et GROUP BY sur %1 échouent.</translation>
    </message>
    <message>
        <source>Use jsonb.</source>
        <translation>Utilisez jsonb.</translation>
    </message>
    <message>
        <source>Without lock_timeout one slow query on %1 makes everybody else queue behind this.</source>
        <translation>Sans lock_timeout, une seule requête lente sur %1 fait attendre tous les autres derrière cette opération.</translation>
    </message>
    <message>
        <source>Begin the file with: SET LOCAL lock_timeout = &apos;2s&apos;;</source>
        <translation>Commencez le fichier par&#xa0;: SET LOCAL lock_timeout = &apos;2s&apos;;</translation>
    </message>
    <message>
        <source>An earlier statement&apos;s lock is held while this works on %1.</source>
        <translation>Le verrou d’une instruction précédente est conservé pendant que celle-ci travaille sur %1.</translation>
    </message>
    <message>
        <source>Put it into another migration, or join the actions into one ALTER TABLE.</source>
        <translation>Placez-la dans une autre migration, ou réunissez les actions en un seul ALTER TABLE.</translation>
    </message>
    <message>
        <source>Rows of %1 are changed in one long transaction.</source>
        <translation>Des lignes de %1 sont modifiées dans une seule longue transaction.</translation>
    </message>
    <message>
        <source>Let a worker do it in batches, and keep its progress in the backfill table.</source>
        <translation>Confiez-le à un worker, par lots, et consignez sa progression dans la table de backfill.</translation>
    </message>
    <message>
        <source>What this does cannot be seen from its text.</source>
        <translation>L’effet de ceci ne peut pas être déduit de son texte.</translation>
    </message>
    <message>
        <source>Write the statement out, or exercise the migration on a real server.</source>
        <translation>Écrivez l’instruction en clair, ou testez la migration sur un vrai serveur.</translation>
    </message>
    <message>
        <source>This ends the transaction that Hasura runs the file in.</source>
        <translation>Ceci termine la transaction dans laquelle Hasura exécute le fichier.</translation>
    </message>
    <message>
        <source>Leave it out: the file is one transaction already.</source>
        <translation>Omettez-le&#xa0;: le fichier est déjà une transaction.</translation>
    </message>
    <message>
        <source>Every table with a column of %1 is scanned, and nobody writes to it meanwhile.</source>
        <translation>Chaque table ayant une colonne de type %1 est parcourue, sans écriture possible pendant ce temps.</translation>
    </message>
    <message>
        <source>A value of the enum %1 can never be removed again: no down is a true one.</source>
        <translation>Une valeur de l’enum %1 ne peut plus jamais être supprimée&#xa0;: aucun down n’est un vrai retour.</translation>
    </message>
    <message>
        <source>Use a table of values with a foreign key.</source>
        <translation>Utilisez une table de valeurs avec une clé étrangère.</translation>
    </message>
    <message>
        <source>No index on %1 begins with the columns of the foreign key: deleting on the other side scans it.</source>
        <translation>Aucun index sur %1 ne commence par les colonnes de la clé étrangère&#xa0;: une suppression de l’autre côté la parcourt.</translation>
    </message>
    <message>
        <source>Create that index first.</source>
        <translation>Créez d’abord cet index.</translation>
    </message>
    <message>
        <source>%1 is locked until the file is through.</source>
        <translation>La table %1 est verrouillée jusqu’à la fin du fichier.</translation>
    </message>
    <message>
        <source>Leave it out, or take a weaker lock.</source>
        <translation>Omettez-le, ou prenez un verrou plus faible.</translation>
    </message>
    <message>
        <source>Nobody writes to %1 while the trigger is created, and every write is slower from now on.</source>
        <translation>Personne n’écrit dans %1 pendant la création du trigger, et chaque écriture est désormais plus lente.</translation>
    </message>
    <message>
        <source>Set lock_timeout, and drop the trigger when the change is through.</source>
        <translation>Définissez lock_timeout, et supprimez le trigger une fois le changement terminé.</translation>
    </message>
    <message>
        <source>A longer limit for %1 will need a migration; text has none.</source>
        <translation>Une limite plus longue pour %1 exigera une migration&#xa0;; text n’en a pas.</translation>
    </message>
    <message>
        <source>Use text with a CHECK on its length.</source>
        <translation>Utilisez text avec un CHECK sur sa longueur.</translation>
    </message>
    <message>
        <source>%1 holds a time without saying in which zone.</source>
        <translation>%1 contient une heure sans indiquer le fuseau.</translation>
    </message>
    <message>
        <source>Use timestamptz.</source>
        <translation>Utilisez timestamptz.</translation>
    </message>
    <message>
        <source>The key %1 runs out of numbers after two thousand million rows.</source>
        <translation>La clé %1 sera à court de numéros après deux milliards de lignes.</translation>
    </message>
    <message>
        <source>Use bigint or uuid.</source>
        <translation>Utilisez bigint ou uuid.</translation>
    </message>
    <message>
        <source>The sequence of a serial column as %1 has rights and an owner of its own.</source>
        <translation>La séquence d’une colonne serial comme %1 a ses propres droits et son propre propriétaire.</translation>
    </message>
    <message>
        <source>Use GENERATED ALWAYS AS IDENTITY.</source>
        <translation>Utilisez GENERATED ALWAYS AS IDENTITY.</translation>
    </message>
    <message>
        <source>%1 has no primary key: rows cannot be told apart.</source>
        <translation>%1 n’a pas de clé primaire&#xa0;: impossible de distinguer les lignes.</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>Donnez-lui-en une.</translation>
    </message>
    <message>
        <source>A constraint of %1 is left to be named, and its down has to guess.</source>
        <translation>Une contrainte de %1 n’est pas nommée, et son down doit deviner le nom.</translation>
    </message>
    <message>
        <source>Name it: ADD CONSTRAINT name ...</source>
        <translation>Nommez-la&#xa0;: ADD CONSTRAINT name ...</translation>
    </message>
    <message>
        <source>An index of more than three columns on %1 rarely pays.</source>
        <translation>Un index de plus de trois colonnes sur %1 est rarement rentable.</translation>
    </message>
    <message>
        <source>Begin with the column that selects most.</source>
        <translation>Commencez par la colonne la plus sélective.</translation>
    </message>
    <message>
        <source>A second try fails when %1 is gone already.</source>
        <translation>Une seconde tentative échoue si %1 a déjà disparu.</translation>
    </message>
    <message>
        <source>Use IF EXISTS.</source>
        <translation>Utilisez IF EXISTS.</translation>
    </message>
    <message>
        <source>A name in %1 is longer than 62 bytes; PostgreSQL cuts after 63.</source>
        <translation>Un nom dans %1 dépasse 62 octets&#xa0;; PostgreSQL coupe après 63.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>An earlier migration has created %1 already.</source>
        <translation>Une migration antérieure a déjà créé %1.</translation>
    </message>
    <message>
        <source>Name its schema, or another table.</source>
        <translation>Précisez son schéma, ou une autre table.</translation>
    </message>
    <message>
        <source>A hash index on %1 knows equality only.</source>
        <translation>Un index hash sur %1 ne connaît que l’égalité.</translation>
    </message>
    <message>
        <source>Use btree.</source>
        <translation>Utilisez btree.</translation>
    </message>
    <message>
        <source>The extension %1 must be there on every server, and may need more rights than migrations have.</source>
        <translation>L’extension %1 doit être présente sur chaque serveur, et peut exiger plus de droits que n’en ont les migrations.</translation>
    </message>
    <message>
        <source>Make sure of it in every environment first.</source>
        <translation>Assurez-vous-en d’abord dans chaque environnement.</translation>
    </message>
    <message>
        <source>A column of %1 is set twice, which PostgreSQL refuses.</source>
        <translation>Une colonne de %1 est définie deux fois, ce que PostgreSQL refuse.</translation>
    </message>
    <message>
        <source>Set it once.</source>
        <translation>Définissez-la une seule fois.</translation>
    </message>
    <message>
        <source>Several foreign keys on %1 lock several tables at once.</source>
        <translation>Plusieurs clés étrangères sur %1 verrouillent plusieurs tables à la fois.</translation>
    </message>
    <message>
        <source>One a migration.</source>
        <translation>Une par migration.</translation>
    </message>
    <message>
        <source>A foreign key of %1 has another type than the key it references.</source>
        <translation>Une clé étrangère de %1 a un autre type que la clé qu’elle référence.</translation>
    </message>
    <message>
        <source>Use the same type.</source>
        <translation>Utilisez le même type.</translation>
    </message>
    <message>
        <source>A column named as %1 means something to many object mappers.</source>
        <translation>Une colonne nommée comme %1 a une signification particulière pour de nombreux ORM.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>for a moment</source>
        <translation>pour un instant</translation>
    </message>
    <message>
        <source>while the table is scanned</source>
        <translation>pendant le parcours de la table</translation>
    </message>
    <message>
        <source>while the table is rewritten</source>
        <translation>pendant la réécriture de la table</translation>
    </message>
    <message>
        <source>It has about %1 rows.</source>
        <translation>La table compte environ %1 lignes.</translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <translation>%1 sur %2, %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1: a moment</source>
        <translation>%1&#xa0;: un instant</translation>
    </message>
    <message>
        <source>%1: blocks writes</source>
        <translation>%1&#xa0;: bloque les écritures</translation>
    </message>
    <message>
        <source>%1: blocks everything</source>
        <translation>%1&#xa0;: bloque tout</translation>
    </message>
</context>
<context>
    <name>Trunkline::HeaderBar</name>
    <message>
        <source>Main menu</source>
        <translation>Menu principal</translation>
    </message>
</context>
<context>
    <name>Trunkline::HoldButton</name>
    <message>
        <source>Hold it down to confirm</source>
        <translation>Maintenir enfoncé pour confirmer</translation>
    </message>
</context>
<context>
    <name>Trunkline::HostWording</name>
    <message>
        <source>Check runs are not readable with this token: gates come from Actions jobs, a few pull requests at a time.</source>
        <translation>Les vérifications (check runs) sont illisibles avec ce jeton&#xa0;: les contrôles proviennent des jobs Actions, quelques pull requests à la fois.</translation>
    </message>
    <message>
        <source>Actions are not readable: environments and the jobs that could stand in for checks are unknown.</source>
        <translation>Actions est illisible&#xa0;: les environnements et les jobs qui pourraient remplacer les vérifications sont inconnus.</translation>
    </message>
    <message>
        <source>Deployments are not readable: the preview gate is unknown.</source>
        <translation>Les déploiements sont illisibles&#xa0;: le contrôle de prévisualisation est inconnu.</translation>
    </message>
    <message>
        <source>Branch protection is not readable: only rulesets tell who may force-push or delete trunk.</source>
        <translation>La protection de branche est illisible&#xa0;: seuls les rulesets indiquent qui peut faire un force push sur le trunk ou le supprimer.</translation>
    </message>
    <message>
        <source>Contents are not readable: force pushes on trunk are unknown.</source>
        <translation>Le contenu est illisible&#xa0;: les force push sur le trunk sont inconnus.</translation>
    </message>
    <message>
        <source>Pull requests are not readable: this page stays empty.</source>
        <translation>Les pull requests sont illisibles&#xa0;: cette page reste vide.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>deploying</source>
        <translation>déploiement en cours</translation>
    </message>
    <message>
        <source>deployed</source>
        <translation>déployé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>taken down</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>everybody with write access</source>
        <translation>tous ceux qui ont un accès en écriture</translation>
    </message>
    <message>
        <source>some who are not named</source>
        <translation>certains, non nommés</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Personne n’est connecté.</translation>
    </message>
    <message>
        <source>Signed in as %1, by %2.</source>
        <comment>login, where the token is from</comment>
        <translation>Connecté en tant que %1, via %2.</translation>
    </message>
    <message>
        <source>%1 It would take: %2</source>
        <translation>%1 Il faudrait&#xa0;: %2</translation>
    </message>
    <message>
        <source>The host asks for silence until %1.</source>
        <translation>L’hébergeur demande de ne plus l’interroger jusqu’à %1.</translation>
    </message>
    <message>
        <source>The host sets no limit; %1 points spent by Trunkline.</source>
        <translation>L’hébergeur ne fixe pas de limite&#xa0;; points consommés par Trunkline&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 points left until %3; %4 spent by Trunkline.</source>
        <translation>%1 points restants sur %2 jusqu’à %3&#xa0;; %4 consommés par Trunkline.</translation>
    </message>
    <message>
        <source>Trunk&apos;s protection</source>
        <translation>Protection du trunk</translation>
    </message>
    <message>
        <source>Force pushes on trunk</source>
        <translation>Force push sur le trunk</translation>
    </message>
    <message>
        <source>Environments and deployments</source>
        <translation>Environnements et déploiements</translation>
    </message>
    <message>
        <source>Merged pull requests</source>
        <translation>Pull requests fusionnées</translation>
    </message>
    <message>
        <source>Who may force-push or delete %1 is not known.</source>
        <translation>On ignore qui peut faire un force push sur %1 ou le supprimer.</translation>
    </message>
    <message>
        <source>May force-push %1: %2. May delete it: %3.</source>
        <translation>Qui peut faire un force push sur %1&#xa0;: %2. Qui peut le supprimer&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1: nothing deployed</source>
        <translation>%1&#xa0;: rien de déployé</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>environment, state, how long ago</comment>
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>A force push by %1 moved %2 from %3 to %4.</source>
        <translation>Un force push de %1 a déplacé %2 de %3 à %4.</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Connecté en tant que %1</translation>
    </message>
    <message>
        <source>can change flags</source>
        <translation>peut modifier les flags</translation>
    </message>
    <message>
        <source>cannot change flags</source>
        <translation>ne peut pas modifier les flags</translation>
    </message>
</context>
<context>
    <name>Trunkline::LocalServiceModel</name>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Redémarrages</translation>
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
        <translation>Depuis</translation>
    </message>
</context>
<context>
    <name>Trunkline::LocalStackView</name>
    <message>
        <source>Copy start command</source>
        <translation>Copier la commande de démarrage</translation>
    </message>
    <message>
        <source>Copy stop command</source>
        <translation>Copier la commande d’arrêt</translation>
    </message>
    <message>
        <source>Compose services</source>
        <translation>Services Compose</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Asking the engine…</source>
        <translation>Interrogation du moteur…</translation>
    </message>
    <message>
        <source>No compose project on this machine</source>
        <translation>Aucun projet Compose sur cette machine</translation>
    </message>
    <message>
        <source>Start one with: docker compose up</source>
        <translation>Démarrez-en un avec&#xa0;: docker compose up</translation>
    </message>
    <message>
        <source>No service matches</source>
        <translation>Aucun service ne correspond</translation>
    </message>
    <message numerus="yes">
        <source>%n restarts</source>
        <translation>
            <numerusform>%n redémarrage</numerusform>
            <numerusform>%n redémarrages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n compose services on this machine</source>
        <translation>
            <numerusform>%n service Compose sur cette machine</numerusform>
            <numerusform>%n services Compose sur cette machine</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::LocalWording</name>
    <message>
        <source>restarting</source>
        <translation>en redémarrage</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>en mauvaise santé</translation>
    </message>
    <message>
        <source>exited (%1)</source>
        <translation>arrêté (%1)</translation>
    </message>
    <message>
        <source>partly running</source>
        <translation>partiellement démarré</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>démarrage</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>another folder</source>
        <translation>autre dossier</translation>
    </message>
    <message>
        <source>from a registry</source>
        <translation>depuis un registre</translation>
    </message>
    <message>
        <source>rebuilt since</source>
        <translation>reconstruit depuis</translation>
    </message>
    <message>
        <source>another commit</source>
        <translation>autre commit</translation>
    </message>
    <message>
        <source>%1 older</source>
        <translation>plus ancien de %1</translation>
    </message>
    <message>
        <source>current</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>Whether its image is of what is checked out is not known.</source>
        <translation>On ignore si son image correspond à la révision extraite.</translation>
    </message>
    <message>
        <source>It belongs to %1, not to this repository.</source>
        <translation>Il appartient à %1, pas à ce dépôt.</translation>
    </message>
    <message>
        <source>Its image came from a registry and is not built here.</source>
        <translation>Son image vient d’un registre et n’est pas construite ici.</translation>
    </message>
    <message>
        <source>Its image was built anew and it still runs the old one: start it again.</source>
        <translation>Son image a été reconstruite et il exécute encore l’ancienne&#xa0;: redémarrez-le.</translation>
    </message>
    <message>
        <source>Its image is of %1 and %2 is checked out: build it anew.</source>
        <translation>Son image provient de %1 alors que %2 est extrait&#xa0;: reconstruisez-la.</translation>
    </message>
    <message>
        <source>Its image was built %1 before %2, which is checked out: build it anew.</source>
        <translation>Son image a été construite %1 avant %2, qui est extrait&#xa0;: reconstruisez-la.</translation>
    </message>
    <message>
        <source>Its image is not older than %1, which is checked out.</source>
        <translation>Son image n’est pas plus ancienne que %1, qui est extrait.</translation>
    </message>
</context>
<context>
    <name>Trunkline::LogView</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>Trunkline::MainMenu</name>
    <message>
        <source>&amp;Repository</source>
        <translation>&amp;Dépôt</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Connexions…</translation>
    </message>
    <message>
        <source>&amp;Notifications…</source>
        <translation>&amp;Notifications…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Palette de commandes…</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrer</translation>
    </message>
    <message>
        <source>Details &amp;panel</source>
        <translation>Panneau de &amp;détails</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>P&amp;lein écran</translation>
    </message>
    <message>
        <source>Open this &amp;menu</source>
        <translation>Ouvrir ce &amp;menu</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Comme le &amp;bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste &amp;élevé</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Trunkline</source>
        <translation>À &amp;propos de Trunkline</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copier le l&amp;ien</translation>
    </message>
</context>
<context>
    <name>Trunkline::MainWindow</name>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>%1 sandbox</source>
        <comment>program</comment>
        <translation>%1 – bac à sable</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>repository, program</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Open a repository</source>
        <translation>Ouvrir un dépôt</translation>
    </message>
    <message>
        <source>About Trunkline</source>
        <translation>À propos de Trunkline</translation>
    </message>
    <message>
        <source>Trunkline %1</source>
        <translation>Trunkline %1</translation>
    </message>
    <message>
        <source>Shows whether trunk-based development works as agreed: branches, reviews, flags, migrations and what runs.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Montre si le développement basé sur le trunk fonctionne comme convenu&#xa0;: branches, revues, flags, migrations et ce qui s’exécute.

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more errors need attention</source>
        <translation>
            <numerusform>%Ln erreur supplémentaire à traiter</numerusform>
            <numerusform>%Ln erreurs supplémentaires à traiter</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay in the tray?</source>
        <translation>Rester dans la zone de notification&#xa0;?</translation>
    </message>
    <message>
        <source>Trunkline can stay in the tray when its window is closed, and show there when something needs attention.</source>
        <translation>Trunkline peut rester dans la zone de notification quand sa fenêtre est fermée, et y signaler ce qui est à traiter.</translation>
    </message>
    <message>
        <source>&amp;Stay in the tray</source>
        <translation>&amp;Rester dans la zone de notification</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié : %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %Ln lines</source>
        <translation>
            <numerusform>Copié : %Ln ligne</numerusform>
            <numerusform>Copié : %Ln lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::MessageBar</name>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Tentative…</translation>
    </message>
    <message>
        <source>Ask %1 again</source>
        <translation>Interroger %1 à nouveau</translation>
    </message>
</context>
<context>
    <name>Trunkline::MigrationActions</name>
    <message>
        <source>&amp;Open pull request</source>
        <translation>&amp;Ouvrir la pull request</translation>
    </message>
    <message>
        <source>&amp;Copy as review comment</source>
        <translation>&amp;Copier comme commentaire de revue</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copier le c&amp;hemin</translation>
    </message>
    <message>
        <source>&amp;Exercise up and down</source>
        <translation>&amp;Tester up et down</translation>
    </message>
    <message>
        <source>Exercise &amp;down migrations</source>
        <translation>Tester les migrations &amp;down</translation>
    </message>
    <message>
        <source>&amp;New migration…</source>
        <translation>&amp;Nouvelle migration…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Relire</translation>
    </message>
    <message>
        <source>&amp;Open #%1</source>
        <translation>&amp;Ouvrir #%1</translation>
    </message>
    <message>
        <source>Stop exercising</source>
        <translation>Arrêter les tests</translation>
    </message>
</context>
<context>
    <name>Trunkline::MigrationFindings</name>
    <message>
        <source>Version %1 is applied in the database and not on trunk.</source>
        <translation>La version %1 est appliquée dans la base de données et absente du trunk.</translation>
    </message>
    <message>
        <source>Find out who applied it, and bring its files to trunk.</source>
        <translation>Cherchez qui l’a appliquée, et amenez ses fichiers sur le trunk.</translation>
    </message>
    <message>
        <source>No database is connected, so what is applied is not known.</source>
        <translation>Aucune base de données n’est connectée, on ignore donc ce qui est appliqué.</translation>
    </message>
    <message>
        <source>%1 has no down migration.</source>
        <translation>%1 n’a pas de migration down.</translation>
    </message>
    <message>
        <source>Write a down.sql that takes back what up.sql does.</source>
        <translation>Écrivez un down.sql qui annule ce que fait up.sql.</translation>
    </message>
    <message>
        <source>The down of %1 holds no statement.</source>
        <translation>Le down de %1 ne contient aucune instruction.</translation>
    </message>
    <message>
        <source>Correct the files and exercise the migration again.</source>
        <translation>Corrigez les fichiers et testez à nouveau la migration.</translation>
    </message>
    <message>
        <source>Exercise it on a real server: trunkline migrations verify</source>
        <translation>Testez-la sur un vrai serveur&#xa0;: trunkline migrations verify</translation>
    </message>
    <message>
        <source>%1 does something that cannot be seen from its text.</source>
        <translation>%1 fait quelque chose qui ne peut pas être déduit de son texte.</translation>
    </message>
    <message>
        <source>%1 is applied in the database, but not on trunk.</source>
        <translation>%1 est appliquée dans la base de données, mais absente du trunk.</translation>
    </message>
    <message>
        <source>Merge it, or take it back in the database.</source>
        <translation>Fusionnez-la, ou annulez-la dans la base de données.</translation>
    </message>
    <message>
        <source>Applying %1 broke off.</source>
        <translation>L’application de %1&#xa0;s’est interrompue.</translation>
    </message>
    <message>
        <source>Look at what the database holds of it, and apply it again.</source>
        <translation>Regardez ce que la base de données en contient, et appliquez-la à nouveau.</translation>
    </message>
    <message>
        <source>%1 was changed on trunk after it came there and was applied.</source>
        <translation>%1 a été modifiée sur le trunk après y être arrivée et avoir été appliquée.</translation>
    </message>
    <message>
        <source>Put the old text back, and write a new migration for the difference.</source>
        <translation>Rétablissez l’ancien texte, et écrivez une nouvelle migration pour la différence.</translation>
    </message>
    <message>
        <source>%1 is on trunk and not applied, though newer ones are: it was merged late.</source>
        <translation>%1 est sur le trunk et n’est pas appliquée, alors que de plus récentes le sont&#xa0;: elle a été fusionnée tardivement.</translation>
    </message>
    <message>
        <source>%1 is on trunk and not applied.</source>
        <translation>%1 est sur le trunk et n’est pas appliquée.</translation>
    </message>
    <message>
        <source>Apply it: hasura migrate apply</source>
        <translation>Appliquez-la&#xa0;: hasura migrate apply</translation>
    </message>
    <message>
        <source>%1 has the same version as another migration.</source>
        <translation>%1 a la même version qu’une autre migration.</translation>
    </message>
    <message>
        <source>Give it a fresh version before it is merged.</source>
        <translation>Donnez-lui une nouvelle version avant sa fusion.</translation>
    </message>
    <message>
        <source>Expand first, in a migration of its own, and let it be applied.</source>
        <translation>Expand d’abord, dans une migration à part, et attendez qu’elle soit appliquée.</translation>
    </message>
    <message>
        <source>Wait with the contract until this is settled.</source>
        <translation>Attendez que ce soit réglé avant le contract.</translation>
    </message>
    <message>
        <source>It both brings %1 and takes %2 away.</source>
        <translation>Elle apporte %1 et retire %2 à la fois.</translation>
    </message>
    <message>
        <source>It takes %1 away, which code on trunk still uses: %2:%3.</source>
        <translation>Elle retire %1, que le code du trunk utilise encore&#xa0;: %2:%3.</translation>
    </message>
    <message>
        <source>Split it: expand now, contract in a later pull request.</source>
        <translation>Scindez-la&#xa0;: expand maintenant, contract dans une pull request ultérieure.</translation>
    </message>
    <message>
        <source>%1 is applied, and changed on %2.</source>
        <translation>%1 est appliquée, et modifiée sur %2.</translation>
    </message>
    <message>
        <source>%1 is on trunk, may be applied, and is changed on %2.</source>
        <translation>%1 est sur trunk, peut-être appliquée, et modifiée sur %2.</translation>
    </message>
    <message>
        <source>%1 is applied, and changed in the work tree.</source>
        <translation>%1 est appliquée, et modifiée dans la copie de travail.</translation>
    </message>
    <message>
        <source>%1 is on trunk, may be applied, and is changed in the work tree.</source>
        <translation>%1 est sur trunk, peut-être appliquée, et modifiée dans la copie de travail.</translation>
    </message>
    <message>
        <source>Let down.sql take back what up.sql does, and nothing else.</source>
        <translation>Faites en sorte que down.sql annule ce que fait up.sql, et rien d’autre.</translation>
    </message>
    <message>
        <source>The contract %1 does not come alone: %2</source>
        <translation>Le contract %1 ne vient pas seul&#xa0;: %2</translation>
    </message>
    <message>
        <source>Put the contract into a pull request of its own.</source>
        <translation>Placez le contract dans une pull request à part.</translation>
    </message>
</context>
<context>
    <name>Trunkline::MigrationModel</name>
    <message>
        <source>observed: %1 on %2</source>
        <translation>observé&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Verrous</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
</context>
<context>
    <name>Trunkline::MigrationPage</name>
    <message>
        <source>Migrations</source>
        <translation>Migrations</translation>
    </message>
    <message>
        <source>The files are there</source>
        <translation>Les fichiers sont créés</translation>
    </message>
    <message>
        <source>Schema changes under way</source>
        <translation>Changements de schéma en cours</translation>
    </message>
    <message>
        <source>All migrations</source>
        <translation>Toutes les migrations</translation>
    </message>
    <message>
        <source>verified = up, down, up gave the same schema and rows</source>
        <translation>vérifiée = up, down, up ont donné le même schéma et les mêmes lignes</translation>
    </message>
    <message>
        <source>Filter migrations: name, version, kind, state…</source>
        <translation>Filtrer les migrations&#xa0;: nom, version, type, état…</translation>
    </message>
    <message>
        <source>schema changes under way: %1</source>
        <translation>changements de schéma en cours&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 applied</source>
        <translation>appliquées&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 pending</source>
        <translation>en attente&#xa0;: %1</translation>
    </message>
    <message>
        <source>the database is not connected</source>
        <translation>la base de données n’est pas connectée</translation>
    </message>
    <message>
        <source>expand → backfill → quiet → contract</source>
        <translation>expand → backfill → calme → contract</translation>
    </message>
    <message>
        <source>migrations: %1</source>
        <translation>migrations&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 not on trunk</source>
        <translation>hors trunk&#xa0;: %1</translation>
    </message>
    <message>
        <source>Exercising migrations: %1 of %2</source>
        <translation>Test des migrations&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Starting a PostgreSQL to be thrown away…</source>
        <translation>Démarrage d’un PostgreSQL jetable…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Reading migrations…</source>
        <translation>Lecture des migrations…</translation>
    </message>
    <message>
        <source>No migrations</source>
        <translation>Aucune migration</translation>
    </message>
    <message>
        <source>Folders named migrations are looked for on trunk, in the work tree and on open branches.</source>
        <translation>Des dossiers nommés migrations sont recherchés sur le trunk, dans la copie de travail et sur les branches ouvertes.</translation>
    </message>
    <message>
        <source>No migration matches</source>
        <translation>Aucune migration ne correspond</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Nothing new to exercise</source>
        <translation>Rien de nouveau à tester</translation>
    </message>
    <message>
        <source>Every new migration was run up and down since it changed. Select one to run it again.</source>
        <translation>Chaque nouvelle migration a été exécutée en up et en down depuis sa modification. Sélectionnez-en une pour la relancer.</translation>
    </message>
    <message>
        <source>SQL from another repository</source>
        <translation>SQL d’un autre dépôt</translation>
    </message>
    <message>
        <source>Migrations from somebody else’s repository: %1</source>
        <translation>Migrations du dépôt de quelqu’un d’autre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Their SQL would run on this computer, in a PostgreSQL that is thrown away, as a role without rights.</source>
        <translation>Leur SQL s’exécuterait sur cet ordinateur, dans un PostgreSQL jetable, sous un rôle sans droits.</translation>
    </message>
    <message>
        <source>&amp;Run them</source>
        <translation>Les &amp;exécuter</translation>
    </message>
    <message>
        <source>&amp;Leave them out</source>
        <translation>Les &amp;ignorer</translation>
    </message>
    <message>
        <source>Export migrations</source>
        <translation>Exporter les migrations</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exporté</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>Le fichier ne peut pas être écrit</translation>
    </message>
    <message>
        <source>Contract allowed</source>
        <translation>Contract autorisé</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message numerus="yes">
        <source>%n migrations pending</source>
        <translation>
            <numerusform>%n migration en attente</numerusform>
            <numerusform>%n migrations en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>every migration is applied</source>
        <translation>toutes les migrations sont appliquées</translation>
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
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>on trunk since %1</source>
        <translation>sur le trunk depuis %1</translation>
    </message>
    <message>
        <source>Contract is not allowed yet</source>
        <translation>Contract pas encore autorisé</translation>
    </message>
    <message>
        <source>The down does not take it back</source>
        <translation>Le down ne l’annule pas</translation>
    </message>
    <message>
        <source>Contract is allowed</source>
        <translation>Contract autorisé</translation>
    </message>
    <message>
        <source>Everything that stood in its way is settled.</source>
        <translation>Tout ce qui s’y opposait est réglé.</translation>
    </message>
    <message>
        <source>There is no up.sql here.</source>
        <translation>Il n’y a pas de up.sql ici.</translation>
    </message>
    <message>
        <source>There is no down.sql, or it has no bytes, which is the same to Hasura.</source>
        <translation>Il n’y a pas de down.sql, ou il est vide, ce qui revient au même pour Hasura.</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>rewritten</source>
        <translation>réécrite</translation>
    </message>
    <message>
        <source>Locks taken</source>
        <translation>Verrous pris</translation>
    </message>
    <message>
        <source>allowed: %1</source>
        <translation>autorisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Expanded in</source>
        <translation>Expand dans</translation>
    </message>
    <message>
        <source>Backfill</source>
        <translation>Backfill</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Lu par</translation>
    </message>
    <message>
        <source>Read like</source>
        <translation>Lu ainsi</translation>
    </message>
    <message>
        <source>Code places</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
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
        <translation>Lignes ultérieures</translation>
    </message>
    <message>
        <source>Dual write</source>
        <translation>Double écriture</translation>
    </message>
</context>
<context>
    <name>Trunkline::MigrationWording</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutre</translation>
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
        <translation>mixte</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>broke off</source>
        <translation>interrompue</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>appliquée</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>work tree</source>
        <translation>copie de travail</translation>
    </message>
    <message>
        <source>only in database</source>
        <translation>base seulement</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>calme</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>%1 (drop)</source>
        <translation>%1 (drop)</translation>
    </message>
    <message>
        <source>100 %, checked</source>
        <translation>100&#xa0;%, vérifié</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>rows are left</source>
        <translation>lignes restantes</translation>
    </message>
    <message>
        <source>none for %1</source>
        <translation>aucune depuis %1</translation>
    </message>
    <message>
        <source>nobody since %1</source>
        <translation>personne depuis %1</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>%1 (calls: %2), last %3</source>
        <translation>%1 (appels&#xa0;: %2), dernière lecture %3</translation>
    </message>
    <message>
        <source>no database is connected</source>
        <translation>aucune base de données n’est connectée</translation>
    </message>
    <message>
        <source>the server does not count statements; pg_stat_statements is missing</source>
        <translation>le serveur ne compte pas les instructions&#xa0;; pg_stat_statements est absent</translation>
    </message>
    <message>
        <source>the server does not count all statements; set pg_stat_statements.track = all</source>
        <translation>le serveur ne compte pas toutes les instructions&#xa0;; définissez pg_stat_statements.track = all</translation>
    </message>
    <message>
        <source>other roles’ statements are hidden; grant pg_read_all_stats</source>
        <translation>les instructions des autres rôles sont masquées&#xa0;; accordez pg_read_all_stats</translation>
    </message>
    <message>
        <source>the statistics were reset before %1</source>
        <translation>les statistiques ont été réinitialisées avant&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statements were evicted before %1; raise pg_stat_statements.max</source>
        <translation>
            <numerusform>%Ln instruction a été évincée avant&#xa0;: %1&#xa0;; augmentez pg_stat_statements.max</numerusform>
            <numerusform>%Ln instructions ont été évincées avant&#xa0;: %1&#xa0;; augmentez pg_stat_statements.max</numerusform>
        </translation>
    </message>
    <message>
        <source>a statement that reads it was dropped from the statistics before %1</source>
        <translation>une instruction qui le lit a été retirée des statistiques avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>a statement that may read it could not be followed, before %1</source>
        <translation>une instruction qui le lit peut-être n’a pas pu être suivie, avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>the database itself uses it: %1</source>
        <translation>la base de données elle-même l’utilise&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is changed in place, without an earlier expand (MIG-3).</source>
        <translation>%1 est modifié sur place, sans expand préalable (MIG-3).</translation>
    </message>
    <message>
        <source>%1 is not in the database yet (MIG-3).</source>
        <translation>%1 n’est pas encore dans la base de données (MIG-3).</translation>
    </message>
    <message>
        <source>The backfill of %1 is not through: %2 (MIG-4).</source>
        <translation>Le backfill de %1 n’est pas terminé&#xa0;: %2 (MIG-4).</translation>
    </message>
    <message>
        <source>How far %1 is filled is not known (MIG-4).</source>
        <translation>On ignore dans quelle mesure %1 est rempli (MIG-4).</translation>
    </message>
    <message>
        <source>The backfill of %1 has stalled (MIG-4).</source>
        <translation>Le backfill de %1 est bloqué (MIG-4).</translation>
    </message>
    <message>
        <source>The backfill of %1 says that it is done, but the rows were not checked (MIG-4).</source>
        <translation>Le backfill de %1 se déclare terminé, mais les lignes n’ont pas été vérifiées (MIG-4).</translation>
    </message>
    <message>
        <source>%1 was last read %2; the quiet time is over at %3 at the earliest (MIG-4).</source>
        <translation>Dernière lecture de %1&#xa0;: %2&#xa0;; fin de la période calme au plus tôt&#xa0;: %3 (MIG-4).</translation>
    </message>
    <message>
        <source>%1 was last read %2 by %3; the quiet time is over at %4 at the earliest (MIG-4).</source>
        <translation>Dernière lecture de %1&#xa0;: %2, par %3&#xa0;; fin de la période calme au plus tôt&#xa0;: %4 (MIG-4).</translation>
    </message>
    <message>
        <source>Whether %1 is still read is not known: %2 (MIG-4).</source>
        <translation>On ignore si %1 est encore lu&#xa0;: %2 (MIG-4).</translation>
    </message>
    <message>
        <source>Nothing has read %1 since %2; the quiet time is over at %3 (MIG-4).</source>
        <translation>Rien n’a lu %1 depuis %2&#xa0;; fin de la période calme&#xa0;: %3 (MIG-4).</translation>
    </message>
    <message>
        <source>Code on trunk still names %1: %2.</source>
        <translation>Le code du trunk nomme encore %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Whether code on trunk still names %1 was not looked for.</source>
        <translation>On n’a pas recherché si le code du trunk nomme encore %1.</translation>
    </message>
    <message>
        <source>The flag %1 is not removed yet.</source>
        <translation>Le flag %1 n’est pas encore retiré.</translation>
    </message>
    <message>
        <source>Whether the flag %1 is removed is not known.</source>
        <translation>On ignore si le flag %1 est retiré.</translation>
    </message>
    <message>
        <source>An image that is still running names it: %1.</source>
        <translation>Une image encore en cours d’exécution le nomme&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not understood by the parser of PostgreSQL 17: %1</source>
        <translation>Non compris par l’analyseur de PostgreSQL 17&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not UTF-8 text.</source>
        <translation>N’est pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>Larger than what is parsed.</source>
        <translation>Trop volumineux pour être analysé.</translation>
    </message>
    <message>
        <source>Nested too deeply to be judged.</source>
        <translation>Imbrication trop profonde pour être jugée.</translation>
    </message>
    <message>
        <source>The parser gave up on it.</source>
        <translation>L’analyseur a abandonné.</translation>
    </message>
    <message>
        <source>the server does not tell when it forgets statements; that takes PostgreSQL 14</source>
        <translation>le serveur ne dit pas quand il oublie des instructions ; il faut pour cela PostgreSQL 14</translation>
    </message>
    <message>
        <source>the server is a standby, and does not see who reads on its primary</source>
        <translation>le serveur est un standby et ne voit pas qui lit sur son primaire</translation>
    </message>
    <message>
        <source>standbys repeat the server, and it does not see who reads there; where nobody does, name their role under ignoredReaders</source>
        <translation>des standbys répliquent le serveur, et il ne voit pas qui y lit ; si personne ne le fait, indiquez leur rôle sous ignoredReaders</translation>
    </message>
    <message>
        <source>The down of %1 drops %2, which its up does not create.</source>
        <translation>Le down de %1 supprime %2, que son up ne crée pas.</translation>
    </message>
    <message>
        <source>no dual write seen</source>
        <translation>aucune double écriture visible</translation>
    </message>
    <message>
        <source>a generated column, one way only</source>
        <translation>une colonne générée, dans un seul sens</translation>
    </message>
    <message>
        <source>a trigger, not exercised</source>
        <translation>un trigger, non éprouvé</translation>
    </message>
    <message>
        <source>proven by probe.sql</source>
        <translation>prouvée par probe.sql</translation>
    </message>
    <message>
        <source>rows written since are lost</source>
        <translation>les lignes écrites depuis sont perdues</translation>
    </message>
</context>
<context>
    <name>Trunkline::NewFlagDialog</name>
    <message>
        <source>New flag in %1</source>
        <translation>Nouveau flag dans %1</translation>
    </message>
    <message>
        <source>Types to choose from</source>
        <translation>Types au choix</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Create, switched off</source>
        <translation>Créer, désactivé</translation>
    </message>
    <message>
        <source>A key has at most 100 characters.</source>
        <translation>Une clé compte au plus 100 caractères.</translation>
    </message>
    <message>
        <source>A key is made of letters, digits, “_”, “-” and “.”.</source>
        <translation>Une clé se compose de lettres, de chiffres, de «&#xa0;_&#xa0;», «&#xa0;-&#xa0;» et «&#xa0;.&#xa0;».</translation>
    </message>
    <message>
        <source>Key, description and owner are needed</source>
        <translation>Clé, description et propriétaire sont requis</translation>
    </message>
    <message>
        <source>created</source>
        <translation>créé</translation>
    </message>
    <message>
        <source>The flag was not created</source>
        <translation>Le flag n’a pas été créé</translation>
    </message>
    <message>
        <source>There is a flag with this key already</source>
        <translation>Il existe déjà un flag avec cette clé</translation>
    </message>
    <message>
        <source>It cannot be created now</source>
        <translation>Impossible à créer pour l’instant</translation>
    </message>
</context>
<context>
    <name>Trunkline::NewMigrationDialog</name>
    <message>
        <source>New migration</source>
        <translation>Nouvelle migration</translation>
    </message>
    <message>
        <source>Expand: the new column comes, both are kept in step</source>
        <translation>Expand&#xa0;: la nouvelle colonne arrive, les deux restent synchronisées</translation>
    </message>
    <message>
        <source>Backfill: old rows get the new column</source>
        <translation>Backfill&#xa0;: les anciennes lignes reçoivent la nouvelle colonne</translation>
    </message>
    <message>
        <source>Contract: the old column goes</source>
        <translation>Contract&#xa0;: l’ancienne colonne disparaît</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Objectif</translation>
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
        <translation>Créer les fichiers</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Objectif</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Table</translation>
    </message>
    <message>
        <source>&amp;Old column</source>
        <translation>&amp;Ancienne colonne</translation>
    </message>
    <message>
        <source>&amp;New column</source>
        <translation>&amp;Nouvelle colonne</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Old column</source>
        <translation>Ancienne colonne</translation>
    </message>
    <message>
        <source>New column</source>
        <translation>Nouvelle colonne</translation>
    </message>
    <message>
        <source>Name a table and both columns.</source>
        <translation>Indiquez une table et les deux colonnes.</translation>
    </message>
</context>
<context>
    <name>Trunkline::NoticeBox</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Trunkline::NotificationDialog</name>
    <message>
        <source>A pull request became ready to merge.</source>
        <translation>Une pull request est devenue prête à fusionner.</translation>
    </message>
    <message>
        <source>A contract became allowed.</source>
        <translation>Un contract est devenu autorisé.</translation>
    </message>
    <message>
        <source>A change runs in every service.</source>
        <translation>Un changement s’exécute dans tous les services.</translation>
    </message>
    <message>
        <source>A change is released to everybody.</source>
        <translation>Un changement est publié pour tous.</translation>
    </message>
    <message>
        <source>&amp;Notify me when something changes</source>
        <translation>&amp;M’avertir quand quelque chose change</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>Heures de &amp;silence</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Rules and events that are told</source>
        <translation>Règles et événements signalés</translation>
    </message>
    <message>
        <source>You are told once of what becomes worse or becomes possible. Several things at a time come as one; what falls into quiet hours comes when they end.</source>
        <translation>Vous êtes averti une seule fois de ce qui s’aggrave ou devient possible. Plusieurs événements simultanés sont regroupés&#xa0;; ceux qui tombent pendant les heures de silence sont signalés à la fin de celles-ci.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silence de</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silence jusqu’à</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>until</source>
        <translation>à</translation>
    </message>
</context>
<context>
    <name>Trunkline::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Since you looked, %1</source>
        <translation>Depuis votre dernier passage (%1)</translation>
    </message>
    <message>
        <source>Since you looked</source>
        <translation>Depuis votre dernier passage</translation>
    </message>
    <message>
        <source>Filter what needs attention: rule:SWARM, severity:error…</source>
        <translation>Filtrer les éléments à traiter&#xa0;: rule:SWARM, severity:error…</translation>
    </message>
    <message>
        <source>errors: %1 · warnings: %2 · rules without a verdict: %3</source>
        <translation>erreurs&#xa0;: %1 · avertissements&#xa0;: %2 · règles sans verdict&#xa0;: %3</translation>
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
        <translation>Publication</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
</context>
<context>
    <name>Trunkline::PhaseStepsDelegate</name>
    <message>
        <source>now</source>
        <translation>en ce moment</translation>
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
        <translation>%1&#xa0;; %2</translation>
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
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Le code du trunk l’interroge.</translation>
    </message>
    <message>
        <source>No code on trunk asks for it: the change has no effect there.</source>
        <translation>Aucun code du trunk ne l’interroge&#xa0;: la modification n’y a aucun effet.</translation>
    </message>
    <message>
        <source>Whether code on trunk asks for it is not known yet.</source>
        <translation>On ignore encore si le code du trunk l’interroge.</translation>
    </message>
    <message>
        <source>Everything that runs contains the code that asks for it.</source>
        <translation>Tout ce qui s’exécute contient le code qui l’interroge.</translation>
    </message>
    <message>
        <source>Without the code that asks for it run: %1.</source>
        <translation>S’exécutent sans le code qui l’interroge&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Which code runs is not known: Docker Swarm was not read.</source>
        <translation>On ignore quel code s’exécute&#xa0;: Docker Swarm n’a pas été lu.</translation>
    </message>
    <message>
        <source>Which commit runs is not known for: %1.</source>
        <translation>On ignore quel commit s’exécute pour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The schema is where its code needs it.</source>
        <translation>Le schéma est dans l’état dont son code a besoin.</translation>
    </message>
    <message>
        <source>The schema is not yet where its code needs it: %1.</source>
        <translation>Le schéma n’est pas encore dans l’état dont son code a besoin&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Which schema its code needs is not known: no migration that was read names it.</source>
        <translation>On ignore de quel schéma son code a besoin&#xa0;: aucune migration lue ne le nomme.</translation>
    </message>
    <message>
        <source>No rollout or rollback is under way.</source>
        <translation>Aucun rollout ni rollback n’est en cours.</translation>
    </message>
    <message>
        <source>A rollout or rollback is under way: %1.</source>
        <translation>Un rollout ou un rollback est en cours&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Whether a rollout is under way is not known: Docker Swarm was not read.</source>
        <translation>On ignore si un rollout est en cours&#xa0;: Docker Swarm n’a pas été lu.</translation>
    </message>
    <message>
        <source>%1 changed it in the last minutes.</source>
        <translation>%1 l’a modifié dans les dernières minutes.</translation>
    </message>
    <message>
        <source>%1 changed it in the last minutes: %2</source>
        <translation>%1 l’a modifié dans les dernières minutes&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nobody else changed it in the last minutes.</source>
        <translation>Personne d’autre ne l’a modifié dans les dernières minutes.</translation>
    </message>
    <message>
        <source>Who changed it last is not known.</source>
        <translation>On ignore qui l’a modifié en dernier.</translation>
    </message>
</context>
<context>
    <name>Trunkline::PreviewActions</name>
    <message>
        <source>Show details</source>
        <translation>Afficher les détails</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open pull request</source>
        <translation>Ouvrir la pull request</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Copy as Markdown table</source>
        <translation>Copier en tableau Markdown</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Interroger à nouveau</translation>
    </message>
</context>
<context>
    <name>Trunkline::PreviewModel</name>
    <message>
        <source>Only hosts that the team named as its own are asked</source>
        <translation>Seuls les hôtes que l’équipe a désignés comme les siens sont interrogés</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévisualisation</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Pull request</source>
        <translation>Pull request</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Tête</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
</context>
<context>
    <name>Trunkline::PreviewPage</name>
    <message>
        <source>Previews</source>
        <translation>Prévisualisations</translation>
    </message>
    <message>
        <source>Filter previews: number, branch, address, state…</source>
        <translation>Filtrer les prévisualisations&#xa0;: numéro, branche, adresse, état…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln previews</source>
        <translation>
            <numerusform>%Ln prévisualisation</numerusform>
            <numerusform>%Ln prévisualisations</numerusform>
        </translation>
    </message>
    <message>
        <source>one for each pull request</source>
        <translation>une par pull request</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation>prêtes&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 nobody needs</source>
        <translation>devenues inutiles&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 failing</source>
        <translation>en panne&#xa0;: %1</translation>
    </message>
    <message>
        <source>No Docker Swarm is connected</source>
        <translation>Aucun Docker Swarm n’est connecté</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Asking the swarm…</source>
        <translation>Interrogation du swarm…</translation>
    </message>
    <message>
        <source>No preview runs</source>
        <translation>Aucune prévisualisation ne s’exécute</translation>
    </message>
    <message>
        <source>A service shows a pull request when its label %1, its stack, its Host rule or its image&apos;s tag holds the number, as in pr-123.</source>
        <translation>Un service présente une pull request lorsque son label %1, sa stack, sa règle Host ou le tag de son image contient le numéro, comme dans pr-123.</translation>
    </message>
    <message>
        <source>No preview matches</source>
        <translation>Aucune prévisualisation ne correspond</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>%1 was removed with everything that belonged to its stack.</source>
        <translation>%1 a été supprimée avec tout ce qui appartenait à sa stack.</translation>
    </message>
    <message>
        <source>Previews are services of a swarm.</source>
        <translation>Les prévisualisations sont des services d’un swarm.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Se connecter…</translation>
    </message>
</context>
<context>
    <name>Trunkline::PreviewPanel</name>
    <message numerus="yes">
        <source>%n servers</source>
        <translation>
            <numerusform>%n serveur</numerusform>
            <numerusform>%n serveurs</numerusform>
        </translation>
    </message>
    <message>
        <source>servers unknown</source>
        <translation>serveurs inconnus</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévisualisation</translation>
    </message>
    <message>
        <source>Addresses and what they answered</source>
        <translation>Adresses et leurs réponses</translation>
    </message>
    <message>
        <source>Services of the preview</source>
        <translation>Services de la prévisualisation</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>créée %1</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non interrogée</translation>
    </message>
    <message>
        <source>enabled</source>
        <comment>a router</comment>
        <translation>actif</translation>
    </message>
    <message>
        <source>disabled</source>
        <comment>a router</comment>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>enabled with warnings</source>
        <comment>a router</comment>
        <translation>actif avec des avertissements</translation>
    </message>
    <message>
        <source>Traefik: %1 %2, %3</source>
        <translation>Traefik&#xa0;: %1 %2, %3</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Stack file</source>
        <translation>Fichier de stack</translation>
    </message>
    <message>
        <source>Stack file ≠</source>
        <translation>Fichier de stack ≠</translation>
    </message>
    <message>
        <source>What is known of the service</source>
        <translation>Ce que l’on sait du service</translation>
    </message>
</context>
<context>
    <name>Trunkline::PreviewWording</name>
    <message>
        <source>Pull request %1 was merged %2; nobody needs it any more.</source>
        <translation>La pull request %1 a été fusionnée %2&#xa0;; la prévisualisation ne sert plus.</translation>
    </message>
    <message>
        <source>The work of %1 is merged; nobody needs it any more.</source>
        <translation>Le travail de %1 est fusionné&#xa0;; la prévisualisation ne sert plus.</translation>
    </message>
    <message>
        <source>There is no open pull request %1; nobody needs it any more.</source>
        <translation>Il n’y a pas de pull request %1 ouverte&#xa0;; la prévisualisation ne sert plus.</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prête</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>démarrage</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>en mauvaise santé</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>orphan</source>
        <translation>orpheline</translation>
    </message>
    <message>
        <source>%1 merged</source>
        <translation>%1 fusionnée</translation>
    </message>
    <message>
        <source>%1 closed</source>
        <translation>%1 fermée</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <translation>%1 en %2 ms</translation>
    </message>
    <message>
        <source>another commit</source>
        <translation>autre commit</translation>
    </message>
    <message>
        <source>head</source>
        <translation>tête</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>retard de %1</translation>
    </message>
    <message>
        <source>%1 of %2 services are well</source>
        <translation>Services en bonne santé&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>How it stands is not known.</source>
        <translation>Son état n’est pas connu.</translation>
    </message>
    <message>
        <source>%1; its address was not asked.</source>
        <translation>%1&#xa0;; son adresse n’a pas été interrogée.</translation>
    </message>
    <message>
        <source>%1, and it answers: %2.</source>
        <translation>%1, et elle répond&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1; %2 is starting.</source>
        <translation>%1&#xa0;; %2 démarre.</translation>
    </message>
    <message>
        <source>%1; look at %2.</source>
        <translation>%1&#xa0;; examinez %2.</translation>
    </message>
    <message>
        <source>%1, but %2 gives: %3.</source>
        <translation>%1, mais %2 renvoie&#xa0;: %3.</translation>
    </message>
    <message>
        <source>service %1</source>
        <translation>service %1</translation>
    </message>
    <message>
        <source>network %1</source>
        <translation>réseau %1</translation>
    </message>
    <message>
        <source>config %1</source>
        <translation>config %1</translation>
    </message>
    <message>
        <source>secret %1</source>
        <translation>secret %1</translation>
    </message>
    <message>
        <source>It shows %1, %2 commits behind the pull request&apos;s head.</source>
        <translation>Elle présente %1, avec %2 commits de retard sur la tête de la pull request.</translation>
    </message>
    <message>
        <source>It shows %1, which is not in the pull request any more.</source>
        <translation>Elle présente %1, qui n’est plus dans la pull request.</translation>
    </message>
    <message>
        <source>Remove it: docker stack rm %1</source>
        <translation>Supprimez-la&#xa0;: docker stack rm %1</translation>
    </message>
    <message>
        <source>Look at its tasks and logs.</source>
        <translation>Examinez ses tâches et ses journaux.</translation>
    </message>
    <message>
        <source>Deploy the pull request&apos;s head again.</source>
        <translation>Déployez à nouveau la tête de la pull request.</translation>
    </message>
    <message numerus="yes">
        <source>Neither GitHub nor a branch says whose %n previews are.</source>
        <translation>
            <numerusform>Ni GitHub ni une branche n’indique à quoi appartient %n prévisualisation.</numerusform>
            <numerusform>Ni GitHub ni une branche n’indique à quoi appartiennent %n prévisualisations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n previews were not asked: their hosts are not in previews: ownHosts.</source>
        <translation>
            <numerusform>%n prévisualisation n’a pas été interrogée&#xa0;: son hôte n’est pas dans previews: ownHosts.</numerusform>
            <numerusform>%n prévisualisations n’ont pas été interrogées&#xa0;: leurs hôtes ne sont pas dans previews: ownHosts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The commit of %n previews, or their pull request&apos;s head, is not known.</source>
        <translation>
            <numerusform>Le commit de %n prévisualisation, ou la tête de sa pull request, n’est pas connu.</numerusform>
            <numerusform>Le commit de %n prévisualisations, ou la tête de leur pull request, n’est pas connu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::PullRequestActions</name>
    <message>
        <source>Show details</source>
        <translation>Afficher les détails</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Open the preview</source>
        <translation>Ouvrir la prévisualisation</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Copy branch</source>
        <translation>Copier la branche</translation>
    </message>
    <message>
        <source>Copy checkout command</source>
        <translation>Copier la commande checkout</translation>
    </message>
    <message>
        <source>Copy as Markdown table</source>
        <translation>Copier en tableau Markdown</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Account…</source>
        <translation>Compte…</translation>
    </message>
    <message>
        <source>No preview is up</source>
        <translation>Aucune prévisualisation en ligne</translation>
    </message>
    <message>
        <source>Copy links</source>
        <translation>Copier les liens</translation>
    </message>
    <message>
        <source>Tells you as soon as its gates are decided</source>
        <translation>Vous avertit dès que le verdict de ses contrôles est connu</translation>
    </message>
</context>
<context>
    <name>Trunkline::PullRequestFilterBar</name>
    <message>
        <source>By standing</source>
        <translation>Par situation</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Non groupé</translation>
    </message>
    <message>
        <source>By author</source>
        <translation>Par auteur</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvertes</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêtes</translation>
    </message>
    <message>
        <source>my review</source>
        <translation>ma revue</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloquées</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillons</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionnées</translation>
    </message>
    <message>
        <source>Show pull requests: %1</source>
        <translation>Afficher les pull requests&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Trunkline::PullRequestFindingWording</name>
    <message>
        <source>Read the log of the failed check, mend it and push.</source>
        <translation>Lisez le journal de la vérification en échec, corrigez et poussez.</translation>
    </message>
    <message>
        <source>Wait for the tests of the newest commit, or start them.</source>
        <translation>Attendez les tests du commit le plus récent, ou lancez-les.</translation>
    </message>
    <message>
        <source>Answer what the AI review found, and push.</source>
        <translation>Répondez aux remarques de la revue IA, et poussez.</translation>
    </message>
    <message>
        <source>Wait for the AI review of the newest commit, or ask for it again.</source>
        <translation>Attendez la revue IA du commit le plus récent, ou redemandez-la.</translation>
    </message>
    <message>
        <source>Make the changes that were asked for, then ask for another look.</source>
        <translation>Apportez les modifications demandées, puis demandez une nouvelle revue.</translation>
    </message>
    <message>
        <source>Ask somebody to review it.</source>
        <translation>Demandez une revue à quelqu’un.</translation>
    </message>
    <message>
        <source>Look at the log of the deployment.</source>
        <translation>Examinez le journal du déploiement.</translation>
    </message>
    <message>
        <source>Deploy its preview, or see why nothing deploys it.</source>
        <translation>Déployez sa prévisualisation, ou cherchez pourquoi rien ne la déploie.</translation>
    </message>
    <message>
        <source>It has been open for %1; the limit is %2.</source>
        <translation>Elle est ouverte depuis %1&#xa0;; la limite est de %2.</translation>
    </message>
    <message>
        <source>Merge it, or split off what is ready and hide the rest behind a flag.</source>
        <translation>Fusionnez-la, ou séparez ce qui est prêt et masquez le reste derrière un flag.</translation>
    </message>
    <message>
        <source>What it needs could not be read of 1 pull request.</source>
        <translation>Les données nécessaires de 1 pull request n’ont pas pu être lues.</translation>
    </message>
    <message numerus="yes">
        <source>What it needs could not be read of %n pull requests.</source>
        <translation>
            <numerusform>Les données nécessaires de %n pull request n’ont pas pu être lues.</numerusform>
            <numerusform>Les données nécessaires de %n pull requests n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; by %2 came to %3 without a merged pull request.</source>
        <comment>subject, author, trunk</comment>
        <translation>«&#xa0;%1&#xa0;» de %2 est arrivé sur %3 sans pull request fusionnée.</translation>
    </message>
    <message>
        <source>Have it looked at now, and let a ruleset ask for a pull request before anything comes to %1.</source>
        <translation>Faites-le relire maintenant, et exigez par un ruleset une pull request avant toute arrivée sur %1.</translation>
    </message>
    <message>
        <source>Trunk&apos;s history or the merged pull requests could not be read.</source>
        <translation>L’historique du trunk ou les pull requests fusionnées n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Compare both commits, bring back what was lost by a new commit, and forbid force pushes on %1.</source>
        <translation>Comparez les deux commits, rétablissez ce qui a été perdu par un nouveau commit et interdisez les force push sur %1.</translation>
    </message>
    <message>
        <source>Add a ruleset for %1 that blocks force pushes and deletions, without exceptions.</source>
        <translation>Ajoutez pour %1 un ruleset qui bloque les force push et les suppressions, sans exception.</translation>
    </message>
</context>
<context>
    <name>Trunkline::PullRequestLists</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (obligatoire)</translation>
    </message>
    <message>
        <source>%1, on an older commit</source>
        <translation>%1, sur un commit plus ancien</translation>
    </message>
    <message>
        <source>posted by %1</source>
        <translation>publiée par %1</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>démarrée le %1</translation>
    </message>
    <message>
        <source>%1, of an older commit</source>
        <translation>%1, sur un commit plus ancien</translation>
    </message>
    <message>
        <source>%1 (a bot)</source>
        <translation>%1 (bot)</translation>
    </message>
    <message>
        <source>%1 (does not count: no right to push)</source>
        <translation>%1 (ne compte pas&#xa0;: aucun droit de push)</translation>
    </message>
    <message>
        <source>asked to review</source>
        <translation>revue demandée</translation>
    </message>
</context>
<context>
    <name>Trunkline::PullRequestModel</name>
    <message>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>deleted account</source>
        <translation>compte supprimé</translation>
    </message>
    <message>
        <source>opened: %1</source>
        <translation>ouverte&#xa0;: %1</translation>
    </message>
    <message>
        <source>a bot</source>
        <translation>bot</translation>
    </message>
    <message>
        <source>%1, watched</source>
        <translation>%1, suivie</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mise à jour</translation>
    </message>
</context>
<context>
    <name>Trunkline::PullRequestNotices</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>%1 Seen %2.</source>
        <comment>sentence, how long ago</comment>
        <translation>%1 Constaté %2.</translation>
    </message>
    <message>
        <source>%1 was force-pushed</source>
        <translation>%1 a subi un force push</translation>
    </message>
    <message>
        <source>%1 is not protected</source>
        <translation>%1 n’est pas protégé</translation>
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
        <translation>Elle a été fermée sans fusion.</translation>
    </message>
</context>
<context>
    <name>Trunkline::PullRequestPage</name>
    <message>
        <source>1 open</source>
        <translation>1 ouverte</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n ouverte</numerusform>
            <numerusform>%n ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Pull requests</source>
        <translation>Pull requests</translation>
    </message>
    <message>
        <source>Filter pull requests: title, author:, ai:failed, age:&gt;48h…</source>
        <translation>Filtrer les pull requests&#xa0;: titre, author:, ai:failed, age:&gt;48h…</translation>
    </message>
    <message>
        <source>reading details…</source>
        <translation>lecture des détails…</translation>
    </message>
    <message>
        <source>some rights are missing: see Account</source>
        <translation>des droits manquent&#xa0;: voir Compte</translation>
    </message>
    <message>
        <source>what can merge first</source>
        <translation>les fusionnables d’abord</translation>
    </message>
    <message numerus="yes">
        <source>%n ready to merge</source>
        <translation>
            <numerusform>%n prête à fusionner</numerusform>
            <numerusform>%n prêtes à fusionner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open too long</source>
        <translation>
            <numerusform>%n ouverte depuis trop longtemps</numerusform>
            <numerusform>%n ouvertes depuis trop longtemps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged around a gate in 30 days</source>
        <translation>
            <numerusform>%n fusionnée en contournant un contrôle en 30 jours</numerusform>
            <numerusform>%n fusionnées en contournant un contrôle en 30 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Asking GitHub…</source>
        <translation>Interrogation de GitHub…</translation>
    </message>
    <message>
        <source>No pull request is open.</source>
        <translation>Aucune pull request n’est ouverte.</translation>
    </message>
    <message>
        <source>No pull request matches</source>
        <translation>Aucune pull request ne correspond</translation>
    </message>
    <message>
        <source>Words look at number, title, author, branch and labels; ai:failed, age:&gt;48h, size:&gt;500 and the like at one fact.</source>
        <translation>Les mots portent sur le numéro, le titre, l’auteur, la branche et les labels&#xa0;; ai:failed, age:&gt;48h, size:&gt;500, etc. sur un critère précis.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Ready to merge</source>
        <translation>Prêtes à fusionner</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>count</comment>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>%1 blocked, %2 open too long</source>
        <translation>bloquées&#xa0;: %1, ouvertes depuis trop longtemps&#xa0;: %2</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Se connecter…</translation>
    </message>
</context>
<context>
    <name>Trunkline::PullRequestPanel</name>
    <message>
        <source>Gate</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Pull request</source>
        <translation>Pull request</translation>
    </message>
    <message>
        <source>What the pull request holds</source>
        <translation>Contenu de la pull request</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>Relecteurs</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Files the pull request changes</source>
        <translation>Fichiers modifiés par la pull request</translation>
    </message>
    <message>
        <source>Reading the changes…</source>
        <translation>Lecture des modifications…</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <comment>number, title</comment>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>Open since %1, %2.</source>
        <translation>Ouverte depuis %1, %2.</translation>
    </message>
    <message>
        <source>Merges by itself once it may (%1).</source>
        <translation>Fusion automatique dès que possible (%1).</translation>
    </message>
    <message>
        <source>Number %1 in the merge queue.</source>
        <translation>Numéro %1 dans la file de fusion.</translation>
    </message>
    <message>
        <source> (from a fork that is gone)</source>
        <translation> (d’un fork disparu)</translation>
    </message>
    <message>
        <source> (from %1)</source>
        <translation> (de %1)</translation>
    </message>
    <message>
        <source>Checks %1</source>
        <translation>Vérifications %1</translation>
    </message>
    <message>
        <source>Reviewers %1</source>
        <translation>Relecteurs %1</translation>
    </message>
    <message>
        <source>Files %1</source>
        <translation>Fichiers %1</translation>
    </message>
    <message>
        <source>Migrations: %1</source>
        <translation>Migrations&#xa0;: %1</translation>
    </message>
    <message>
        <source>Flags: %1</source>
        <translation>Flags&#xa0;: %1</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation>Labels&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is nobody to ask for the changes.</source>
        <translation>Aucune source ne peut fournir les modifications.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No file differs.</source>
        <translation>Aucun fichier ne diffère.</translation>
    </message>
</context>
<context>
    <name>Trunkline::PullRequestWording</name>
    <message>
        <source>Merged %1</source>
        <translation>Fusionnée %1</translation>
    </message>
    <message>
        <source>Merged by %1 %2</source>
        <comment>login, how long ago</comment>
        <translation>Fusionnée par %1 %2</translation>
    </message>
    <message>
        <source>, %1 after its first commit</source>
        <translation>, %1 après son premier commit</translation>
    </message>
    <message>
        <source>; its branch is still there</source>
        <translation>&#xa0;; sa branche existe toujours</translation>
    </message>
    <message>
        <source>. Not passed at the merge: %1</source>
        <translation>. Non satisfaits lors de la fusion&#xa0;: %1</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionnée</translation>
    </message>
    <message>
        <source>gate ignored</source>
        <translation>contrôle ignoré</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prête</translation>
    </message>
    <message>
        <source>my review</source>
        <translation>ma revue</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloquée</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>a conflict with %1</source>
        <translation>conflit avec %1</translation>
    </message>
    <message>
        <source>required check %1</source>
        <translation>vérification obligatoire %1</translation>
    </message>
    <message>
        <source>GitHub still finds out whether it can be merged</source>
        <translation>GitHub détermine encore si la fusion est possible</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state, gate: failed unit tests</comment>
        <translation>%2 (%1)</translation>
    </message>
    <message>
        <source>Ready to merge.</source>
        <translation>Prête à fusionner.</translation>
    </message>
    <message>
        <source>Your review is asked for. Missing: %1.</source>
        <translation>Votre revue est demandée. Il manque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Blocked by %1.</source>
        <translation>Bloquée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Waiting for others: %1.</source>
        <translation>En attente des autres&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A draft; nothing else is in its way.</source>
        <translation>Brouillon&#xa0;; rien d’autre ne s’y oppose.</translation>
    </message>
    <message>
        <source>A draft. To come: %1.</source>
        <translation>Brouillon. À venir&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Merged in the last 30 days</source>
        <translation>Fusionnées ces 30 derniers jours</translation>
    </message>
    <message>
        <source>Merged around a gate</source>
        <translation>Fusionnées en contournant un contrôle</translation>
    </message>
    <message>
        <source>Ready to merge</source>
        <translation>Prêtes à fusionner</translation>
    </message>
    <message>
        <source>Needs my review</source>
        <translation>Ma revue est requise</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>En attente des autres</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloquées</translation>
    </message>
    <message>
        <source>Blocked by %1</source>
        <translation>Bloquées&#xa0;: %1</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>en retard depuis %1</translation>
    </message>
    <message>
        <source>overdue at %1</source>
        <translation>en retard à partir de %1</translation>
    </message>
    <message>
        <source>Its details</source>
        <translation>détails</translation>
    </message>
    <message>
        <source>Its checks</source>
        <translation>vérifications</translation>
    </message>
    <message>
        <source>Its reviews</source>
        <translation>revues</translation>
    </message>
    <message>
        <source>Who is asked to review</source>
        <translation>demandes de revue</translation>
    </message>
    <message>
        <source>Its files</source>
        <translation>fichiers</translation>
    </message>
    <message>
        <source>Its labels</source>
        <translation>labels</translation>
    </message>
    <message>
        <source>Its deployments</source>
        <translation>déploiements</translation>
    </message>
    <message>
        <source>Whether it can be merged</source>
        <translation>possibilité de fusion</translation>
    </message>
    <message>
        <source>Its place in the merge queue</source>
        <translation>position dans la file de fusion</translation>
    </message>
    <message>
        <source>How it was merged</source>
        <translation>mode de fusion</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>Lecture impossible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>Lecture impossible&#xa0;: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>Trunkline::RemovePreviewDialog</name>
    <message>
        <source>Remove %1?</source>
        <translation>Supprimer %1&#xa0;?</translation>
    </message>
    <message>
        <source>What would be removed</source>
        <translation>Ce qui serait supprimé</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Looking what belongs to it…</source>
        <translation>Recherche de ce qui lui appartient…</translation>
    </message>
    <message>
        <source>It cannot be removed</source>
        <translation>Suppression impossible</translation>
    </message>
    <message>
        <source>Of %1, these %2 are removed, and nothing else:</source>
        <translation>De %1, ces %2 éléments sont supprimés, et rien d’autre&#xa0;:</translation>
    </message>
    <message>
        <source>Remove it although its pull request is open</source>
        <translation>La supprimer bien que sa pull request soit ouverte</translation>
    </message>
    <message>
        <source>Remove it although nothing tells whether its pull request is open</source>
        <translation>La supprimer bien que rien n’indique si sa pull request est ouverte</translation>
    </message>
    <message>
        <source>Asking again whether its pull request is over…</source>
        <translation>Nouvelle vérification de la fin de sa pull request…</translation>
    </message>
    <message>
        <source>Nothing was removed: its pull request could not be looked at</source>
        <translation>Rien n’a été supprimé&#xa0;: sa pull request n’a pas pu être consultée</translation>
    </message>
    <message>
        <source>Nothing was removed: it is needed again</source>
        <translation>Rien n’a été supprimé&#xa0;: elle est de nouveau nécessaire</translation>
    </message>
    <message>
        <source>Its pull request is not over any more: %1.</source>
        <translation>Sa pull request n’est plus terminée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>Nothing was removed: something was added to it meanwhile</source>
        <translation>Rien n’a été supprimé&#xa0;: un élément y a été ajouté entre-temps</translation>
    </message>
    <message>
        <source>It was not removed completely</source>
        <translation>La suppression n’a pas été complète</translation>
    </message>
</context>
<context>
    <name>Trunkline::ReportPage</name>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>the last four weeks, counted on this computer</source>
        <translation>les quatre dernières semaines, calculées sur cet ordinateur</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>no figure is made from fewer than %1 samples</source>
        <translation>aucun indicateur n’est calculé sur moins de %1 échantillons</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Calcul…</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>The team’s week: figures, what was merged, what falls due</source>
        <translation>La semaine de l’équipe&#xa0;: indicateurs, fusions effectuées, échéances à venir</translation>
    </message>
</context>
<context>
    <name>Trunkline::ReportSaving</name>
    <message>
        <source>PDF, to print (*.pdf)</source>
        <translation>PDF, pour impression (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>Le rapport n’a pas été enregistré</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
</context>
<context>
    <name>Trunkline::RepositoryWindow</name>
    <message>
        <source>Sandbox: the team, its code and its servers are made up. Everything here may be tried; all of it is gone when the window is closed.</source>
        <translation>Bac à sable&#xa0;: l’équipe, son code et ses serveurs sont fictifs. Tout peut être essayé ici&#xa0;; tout disparaît à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Enregistré dans %1.</translation>
    </message>
</context>
<context>
    <name>Trunkline::ReviewComment</name>
    <message>
        <source>Contract of `%1` is not allowed yet:</source>
        <translation>Le contract de `%1` n’est pas encore autorisé&#xa0;:</translation>
    </message>
    <message>
        <source>Hazards:</source>
        <translation>Risques&#xa0;:</translation>
    </message>
    <message>
        <source>Down: %1. %2</source>
        <translation>Down&#xa0;: %1. %2</translation>
    </message>
</context>
<context>
    <name>Trunkline::RuleCatalogue</name>
    <message>
        <source>Trunk is never force-pushed.</source>
        <translation>Le trunk ne subit jamais de force push.</translation>
    </message>
    <message>
        <source>Nobody may force-push or delete trunk.</source>
        <translation>Personne ne peut faire un force push sur le trunk ni le supprimer.</translation>
    </message>
    <message>
        <source>Commits come to trunk by merged pull requests.</source>
        <translation>Les commits arrivent sur le trunk par des pull requests fusionnées.</translation>
    </message>
    <message>
        <source>A revert on trunk is followed by a fix: roll forward.</source>
        <translation>Un revert sur le trunk est suivi d’un correctif&#xa0;: roll forward.</translation>
    </message>
    <message>
        <source>Branch names start with an agreed prefix.</source>
        <translation>Les noms de branche commencent par un préfixe convenu.</translation>
    </message>
    <message>
        <source>Branches are merged before they grow old.</source>
        <translation>Les branches sont fusionnées avant de vieillir.</translation>
    </message>
    <message>
        <source>Merged branches are deleted.</source>
        <translation>Les branches fusionnées sont supprimées.</translation>
    </message>
    <message>
        <source>Branches merge into trunk without conflicts.</source>
        <translation>Les branches se fusionnent dans le trunk sans conflit.</translation>
    </message>
    <message>
        <source>Unit tests pass.</source>
        <translation>Les tests unitaires réussissent.</translation>
    </message>
    <message>
        <source>The AI review passes.</source>
        <translation>La revue IA réussit.</translation>
    </message>
    <message>
        <source>A person approves.</source>
        <translation>Une personne approuve.</translation>
    </message>
    <message>
        <source>A healthy preview environment is up.</source>
        <translation>Un environnement de prévisualisation sain est en ligne.</translation>
    </message>
    <message>
        <source>Pull requests are merged before they grow old.</source>
        <translation>Les pull requests sont fusionnées avant de vieillir.</translation>
    </message>
    <message>
        <source>Expand and contract, and the code that still uses an object, do not come in one pull request.</source>
        <translation>Expand et contract, ainsi que le code qui utilise encore un objet, n’arrivent pas dans une même pull request.</translation>
    </message>
    <message>
        <source>Flags are removed soon after full rollout.</source>
        <translation>Les flags sont retirés peu après le rollout complet.</translation>
    </message>
    <message>
        <source>Every flag that code evaluates is in the table.</source>
        <translation>Tout flag évalué par le code est dans la table.</translation>
    </message>
    <message>
        <source>Every flag in the table is evaluated by code.</source>
        <translation>Tout flag de la table est évalué par le code.</translation>
    </message>
    <message>
        <source>Flags have an owner and a description.</source>
        <translation>Les flags ont un propriétaire et une description.</translation>
    </message>
    <message>
        <source>Flags are evaluated on the web side and in the API.</source>
        <translation>Les flags sont évalués côté web et dans l’API.</translation>
    </message>
    <message>
        <source>Flags are audited regularly.</source>
        <translation>Les flags sont audités régulièrement.</translation>
    </message>
    <message>
        <source>Flags that stay off are removed.</source>
        <translation>Les flags qui restent désactivés sont retirés.</translation>
    </message>
    <message>
        <source>Every migration has a down migration.</source>
        <translation>Chaque migration a une migration down.</translation>
    </message>
    <message>
        <source>Down migrations restore what was there.</source>
        <translation>Les migrations down rétablissent l’état antérieur.</translation>
    </message>
    <message>
        <source>Nothing is destroyed without an earlier expand.</source>
        <translation>Rien n’est détruit sans expand préalable.</translation>
    </message>
    <message>
        <source>Contract only after the backfill is done and the old object is no longer read.</source>
        <translation>Contract seulement une fois le backfill terminé et quand l’ancien objet n’est plus lu.</translation>
    </message>
    <message>
        <source>Down migrations were exercised since they changed.</source>
        <translation>Les migrations down ont été testées depuis leur modification.</translation>
    </message>
    <message>
        <source>Migrations take no long blocking locks.</source>
        <translation>Les migrations ne prennent pas de longs verrous bloquants.</translation>
    </message>
    <message>
        <source>The database and trunk hold the same migrations.</source>
        <translation>La base de données et le trunk contiennent les mêmes migrations.</translation>
    </message>
    <message>
        <source>Migrations can be judged.</source>
        <translation>Les migrations peuvent être jugées.</translation>
    </message>
    <message>
        <source>Services run as many tasks as they should.</source>
        <translation>Les services exécutent autant de tâches qu’ils le doivent.</translation>
    </message>
    <message>
        <source>No update or rollback is paused.</source>
        <translation>Aucune mise à jour ni aucun rollback n’est en pause.</translation>
    </message>
    <message>
        <source>No service rolled back by itself.</source>
        <translation>Aucun service n’a fait de rollback de lui-même.</translation>
    </message>
    <message>
        <source>Services have a health check.</source>
        <translation>Les services ont un health check.</translation>
    </message>
    <message>
        <source>Updates and rollbacks start new tasks first.</source>
        <translation>Les mises à jour et les rollbacks démarrent d’abord les nouvelles tâches.</translation>
    </message>
    <message>
        <source>Failed updates roll back.</source>
        <translation>Les mises à jour en échec font l’objet d’un rollback.</translation>
    </message>
    <message>
        <source>Services run what trunk holds.</source>
        <translation>Les services exécutent ce que contient le trunk.</translation>
    </message>
    <message>
        <source>Secrets are Swarm secrets, not environment variables.</source>
        <translation>Les secrets sont des secrets Swarm, pas des variables d’environnement.</translation>
    </message>
    <message>
        <source>Tasks do not crash again and again.</source>
        <translation>Les tâches ne plantent pas sans cesse.</translation>
    </message>
    <message>
        <source>Updates end in time.</source>
        <translation>Les mises à jour se terminent à temps.</translation>
    </message>
    <message>
        <source>Previews end with their pull request.</source>
        <translation>Les prévisualisations se terminent avec leur pull request.</translation>
    </message>
    <message>
        <source>Previews answer.</source>
        <translation>Les prévisualisations répondent.</translation>
    </message>
    <message>
        <source>Previews run the head of their pull request.</source>
        <translation>Les prévisualisations exécutent la tête de leur pull request.</translation>
    </message>
    <message>
        <source>Trunk holds the rules of the AI review.</source>
        <translation>Le trunk contient les règles de la revue IA.</translation>
    </message>
</context>
<context>
    <name>Trunkline::RuleModel</name>
    <message>
        <source>How many began in the last 30 days, as far as this computer saw it</source>
        <translation>Nombre de constats apparus ces 30 derniers jours, d’après ce que cet ordinateur a vu</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) do not count now</source>
        <translation>
            <numerusform>%n constat ne compte pas actuellement</numerusform>
            <numerusform>%n constats ne comptent pas actuellement</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Exige</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Exemptés</translation>
    </message>
</context>
<context>
    <name>Trunkline::RulePage</name>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Afficher les détails</translation>
    </message>
    <message>
        <source>Copy as Markdown table</source>
        <translation>Copier en tableau Markdown</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Filter rules: name, words, branches, error…</source>
        <translation>Filtrer les règles&#xa0;: nom, mots, branches, erreur…</translation>
    </message>
    <message>
        <source>%1 rules · %2 broken now</source>
        <translation>règles&#xa0;: %1 · enfreintes actuellement&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 of %2 are broken now</source>
        <translation>enfreintes actuellement&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>limits and switches come from .trunkline.yaml</source>
        <translation>les limites et les niveaux viennent de .trunkline.yaml</translation>
    </message>
    <message>
        <source>No rule matches</source>
        <translation>Aucune règle ne correspond</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
</context>
<context>
    <name>Trunkline::RulePanel</name>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>What the rule finds now</source>
        <translation>Ce que la règle constate actuellement</translation>
    </message>
    <message>
        <source>Files of the AI reviewer’s rules on trunk</source>
        <translation>Fichiers des règles du relecteur IA sur le trunk</translation>
    </message>
    <message>
        <source>The file’s text</source>
        <translation>Le texte du fichier</translation>
    </message>
    <message>
        <source>What is known of the rule</source>
        <translation>Ce que l’on sait de la règle</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Exemptions</source>
        <translation>Exemptions</translation>
    </message>
    <message>
        <source>AI rules</source>
        <translation>Règles IA</translation>
    </message>
    <message>
        <source>Changes that were written with an agent, or change its rules</source>
        <translation>Changements écrits avec un agent, ou modifiant ses règles</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Findings %1</source>
        <translation>Constats %1</translation>
    </message>
    <message>
        <source>Exemptions %1</source>
        <translation>Exemptions %1</translation>
    </message>
    <message>
        <source>and %1 more, on the overview</source>
        <translation>et %1 de plus, dans la vue d’ensemble</translation>
    </message>
    <message>
        <source>Nothing breaks it.</source>
        <translation>Rien ne l’enfreint.</translation>
    </message>
    <message>
        <source>Not decided.</source>
        <translation>Indécis.</translation>
    </message>
    <message>
        <source>None. One is a line in .trunkline.yaml with rule, subject, reason, name and last day.</source>
        <translation>Aucune. Une exemption est une ligne de .trunkline.yaml avec règle, objet, motif, nom et dernier jour.</translation>
    </message>
    <message>
        <source>AI rules %1</source>
        <translation>Règles IA %1</translation>
    </message>
    <message>
        <source>%1 %2 changes .ai/rules: %3</source>
        <translation>%1 %2 modifie .ai/rules&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 %2, with %3. Gates: %4</source>
        <translation>%1 %2, avec %3. Contrôles&#xa0;: %4</translation>
    </message>
    <message>
        <source>Agents %1</source>
        <translation>Agents %1</translation>
    </message>
    <message>
        <source>No commit of the last 30 days names an agent as its co-author.</source>
        <translation>Aucun commit des 30 derniers jours ne nomme un agent comme coauteur.</translation>
    </message>
    <message>
        <source>Trunk has no files in .ai/rules/.</source>
        <translation>Le trunk n’a pas de fichiers dans .ai/rules/.</translation>
    </message>
</context>
<context>
    <name>Trunkline::SchemaChangeModel</name>
    <message>
        <source>allowed</source>
        <translation>autorisé</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>A migration says so in its head.</source>
        <translation>Une migration l’indique dans son en-tête.</translation>
    </message>
    <message>
        <source>The new one is computed from the old one.</source>
        <translation>Le nouveau est calculé à partir de l’ancien.</translation>
    </message>
    <message>
        <source>It is renamed in place.</source>
        <translation>Il est renommé sur place.</translation>
    </message>
    <message>
        <source>A guess by names. Say it in the head of the migration: -- trunkline: replaces %1</source>
        <translation>Supposition d’après les noms. Indiquez-le dans l’en-tête de la migration&#xa0;: -- trunkline: replaces %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
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
        <translation>Dernière lecture de l’ancien</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Dual write</source>
        <translation>Double écriture</translation>
    </message>
</context>
<context>
    <name>Trunkline::SearchField</name>
    <message>
        <source>Nothing to filter here</source>
        <translation>Rien à filtrer ici</translation>
    </message>
    <message>
        <source>%1 (Ctrl+F or /)</source>
        <translation>%1 (Ctrl+F ou /)</translation>
    </message>
    <message>
        <source>Words are looked for in each row, &quot;two words&quot; as they are; all of them must fit. Operators:</source>
        <translation>Les mots sont cherchés dans chaque ligne, &quot;deux mots&quot; tels quels&#xa0;; tous doivent correspondre. Opérateurs&#xa0;:</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServiceActions</name>
    <message>
        <source>Show details</source>
        <translation>Afficher les détails</translation>
    </message>
    <message>
        <source>Show logs</source>
        <translation>Afficher les journaux</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copier le nom</translation>
    </message>
    <message>
        <source>Copy as Markdown table</source>
        <translation>Copier en tableau Markdown</translation>
    </message>
    <message>
        <source>Copy commit</source>
        <translation>Copier le commit</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Rollback…</translation>
    </message>
    <message>
        <source>Restart…</source>
        <translation>Redémarrer…</translation>
    </message>
    <message>
        <source>Scale…</source>
        <translation>Mettre à l’échelle…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation>Copier les noms</translation>
    </message>
    <message>
        <source>The engine keeps no version before this one</source>
        <translation>Le moteur ne conserve aucune version antérieure à celle-ci</translation>
    </message>
    <message>
        <source>Back to the version before</source>
        <translation>Revenir à la version précédente</translation>
    </message>
    <message>
        <source>Replace every task, by the service&apos;s own update rules</source>
        <translation>Remplacer toutes les tâches, selon les règles de mise à jour du service</translation>
    </message>
    <message>
        <source>Change how many tasks run</source>
        <translation>Modifier le nombre de tâches exécutées</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServiceChangeDialog</name>
    <message>
        <source>New tasks start before old ones stop (start-first).</source>
        <translation>Les nouvelles tâches démarrent avant l’arrêt des anciennes (start-first).</translation>
    </message>
    <message>
        <source>Each task stops before its successor starts (stop-first): fewer tasks serve meanwhile.</source>
        <translation>Chaque tâche s’arrête avant le démarrage de la suivante (stop-first)&#xa0;: moins de tâches sont en service pendant ce temps.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Tasks wanted</source>
        <translation>Tâches souhaitées</translation>
    </message>
    <message>
        <source> tasks</source>
        <translation> tâches</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Rollback</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Mettre à l’échelle</translation>
    </message>
    <message>
        <source>Roll %1 back?</source>
        <translation>Effectuer un rollback de %1&#xa0;?</translation>
    </message>
    <message>
        <source>Restart all tasks of %1?</source>
        <translation>Redémarrer toutes les tâches de %1&#xa0;?</translation>
    </message>
    <message>
        <source>Scale %1</source>
        <translation>Mettre %1 à l’échelle</translation>
    </message>
    <message>
        <source>From %1 back to %2.</source>
        <translation>De %1, retour à %2.</translation>
    </message>
    <message>
        <source>The engine keeps no version before this one.</source>
        <translation>Le moteur ne conserve aucune version antérieure à celle-ci.</translation>
    </message>
    <message>
        <source>%1 stays; every task is replaced, %2 in all.</source>
        <translation>%1 reste&#xa0;; toutes les tâches sont remplacées (%2).</translation>
    </message>
    <message>
        <source>What the engine remembers of the last rollout is replaced by this one; the local history keeps it.</source>
        <translation>Ce que le moteur retient du dernier rollout est remplacé par celui-ci&#xa0;; l’historique local le conserve.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n tasks already.</source>
        <translation>
            <numerusform>Il a déjà %n tâche.</numerusform>
            <numerusform>Il a déjà %n tâches.</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2 tasks.</source>
        <translation>De %1 à %2 tâches.</translation>
    </message>
    <message>
        <source>Nothing will run any more.</source>
        <translation>Plus rien ne s’exécutera.</translation>
    </message>
    <message>
        <source>Service version %1.</source>
        <translation>Version du service&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The service is gone</source>
        <translation>Le service n’existe plus</translation>
    </message>
    <message>
        <source>Somebody removed it meanwhile.</source>
        <translation>Quelqu’un l’a supprimé entre-temps.</translation>
    </message>
    <message>
        <source>It was changed meanwhile</source>
        <translation>Il a été modifié entre-temps</translation>
    </message>
    <message>
        <source>This is what it is now, and what would be done. Decide again.</source>
        <translation>Voici son état actuel et ce qui serait fait. Décidez à nouveau.</translation>
    </message>
    <message>
        <source>Nothing was done: it was changed meanwhile</source>
        <translation>Rien n’a été fait&#xa0;: il a été modifié entre-temps</translation>
    </message>
    <message>
        <source>Reading what it is now…</source>
        <translation>Lecture de son état actuel…</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été modifié</translation>
    </message>
    <message>
        <source>%1 is being rolled back.</source>
        <translation>Rollback de %1 en cours.</translation>
    </message>
    <message>
        <source>The tasks of %1 are being replaced.</source>
        <translation>Remplacement des tâches de %1 en cours.</translation>
    </message>
    <message>
        <source>%1 is being scaled to %2.</source>
        <translation>Mise à l’échelle de %1 à %2 en cours.</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServiceDrift</name>
    <message>
        <source>Stack file and what runs</source>
        <translation>Fichier de stack et ce qui s’exécute</translation>
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
        <translation>une tâche sur chaque nœud</translation>
    </message>
    <message numerus="yes">
        <source>a job of %n runs</source>
        <translation>
            <numerusform>un job de %n exécution</numerusform>
            <numerusform>un job de %n exécutions</numerusform>
        </translation>
    </message>
    <message>
        <source>a job on every node</source>
        <translation>un job sur chaque nœud</translation>
    </message>
    <message>
        <source>%1 CPUs</source>
        <translation>%1 CPU</translation>
    </message>
    <message>
        <source>in the service</source>
        <translation>dans le service</translation>
    </message>
    <message>
        <source>in the image</source>
        <translation>dans l’image</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>image</source>
        <comment>where a commit is from</comment>
        <translation>image</translation>
    </message>
    <message>
        <source>tag</source>
        <comment>where a commit is from</comment>
        <translation>tag</translation>
    </message>
    <message>
        <source>label</source>
        <comment>where a commit is from</comment>
        <translation>label</translation>
    </message>
    <message>
        <source>Facts of the service</source>
        <translation>Données du service</translation>
    </message>
    <message>
        <source>Unsafe</source>
        <translation>Risques</translation>
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
        <translation>Mode</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Health check</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>Rollback</translation>
    </message>
    <message>
        <source>Secrets and configs</source>
        <translation>Secrets et configs</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>%1 (%2, from the %3)</source>
        <translation>%1 (%2, source&#xa0;: %3)</translation>
    </message>
    <message>
        <source>%1, reserved %2</source>
        <translation>%1, réservé&#xa0;: %2</translation>
    </message>
    <message>
        <source>index %1, changed %2</source>
        <translation>index %1, modifié le %2</translation>
    </message>
    <message>
        <source>starts the new task first</source>
        <translation>démarre d’abord la nouvelle tâche</translation>
    </message>
    <message>
        <source>stops the old task first</source>
        <translation>arrête d’abord l’ancienne tâche</translation>
    </message>
    <message>
        <source>pauses on failure</source>
        <translation>se met en pause en cas d’échec</translation>
    </message>
    <message>
        <source>goes on after a failure</source>
        <translation>continue après un échec</translation>
    </message>
    <message>
        <source>rolls back on failure</source>
        <translation>fait un rollback en cas d’échec</translation>
    </message>
    <message>
        <source>watched for %1</source>
        <translation>surveillance&#xa0;: %1</translation>
    </message>
    <message>
        <source>the engine&apos;s defaults</source>
        <translation>valeurs par défaut du moteur</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServiceFilterBar</name>
    <message>
        <source>Not grouped</source>
        <translation>Non groupé</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Par état</translation>
    </message>
    <message>
        <source>By stack</source>
        <translation>Par stack</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>à traiter</translation>
    </message>
    <message>
        <source>Show services: %1</source>
        <translation>Afficher les services&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServiceFindingWording</name>
    <message>
        <source>It runs %1, which is not on trunk.</source>
        <translation>Il exécute %1, qui n’est pas sur le trunk.</translation>
    </message>
    <message>
        <source>It runs %1, %2 commits behind trunk for %3; the limit is %4.</source>
        <translation>Il exécute %1, avec %2 commits de retard sur le trunk depuis %3&#xa0;; la limite est de %4.</translation>
    </message>
    <message>
        <source>Bring the change to trunk, or deploy what trunk holds.</source>
        <translation>Amenez le changement sur le trunk, ou déployez ce que contient le trunk.</translation>
    </message>
    <message>
        <source>Deploy trunk, or look why the deployment did not go through.</source>
        <translation>Déployez le trunk, ou cherchez pourquoi le déploiement n’a pas abouti.</translation>
    </message>
    <message>
        <source>Look at its tasks: docker service ps --no-trunc %1</source>
        <translation>Examinez ses tâches&#xa0;: docker service ps --no-trunc %1</translation>
    </message>
    <message>
        <source>It has no health check, so a new task counts as running at once.</source>
        <translation>Il n’a pas de health check, une nouvelle tâche est donc aussitôt considérée comme opérationnelle.</translation>
    </message>
    <message>
        <source>An update stops the old task before the new one runs.</source>
        <translation>Une mise à jour arrête l’ancienne tâche avant que la nouvelle ne s’exécute.</translation>
    </message>
    <message>
        <source>A rollback stops the task before the old one runs again: the engine&apos;s default.</source>
        <translation>Un rollback arrête la tâche avant que l’ancienne ne s’exécute à nouveau&#xa0;: valeur par défaut du moteur.</translation>
    </message>
    <message>
        <source>A rollback stops the task before the old one runs again.</source>
        <translation>Un rollback arrête la tâche avant que l’ancienne ne s’exécute à nouveau.</translation>
    </message>
    <message>
        <source>A failing update is not rolled back.</source>
        <translation>Une mise à jour en échec ne déclenche pas de rollback.</translation>
    </message>
    <message>
        <source>Its image %1 is not pinned to a digest.</source>
        <translation>Son image %1 n’est pas épinglée à un digest.</translation>
    </message>
    <message>
        <source>The environment variable %1 holds what looks like a secret.</source>
        <translation>La variable d’environnement %1 contient ce qui ressemble à un secret.</translation>
    </message>
    <message>
        <source>Without a health check it is watched for less than 30 s after an update.</source>
        <translation>Sans health check, il est surveillé moins de 30&#xa0;s après une mise à jour.</translation>
    </message>
    <message>
        <source>It has one task, and an update stops it before the new one runs: every update is an outage.</source>
        <translation>Il a une seule tâche, et une mise à jour l’arrête avant que la nouvelle ne s’exécute&#xa0;: chaque mise à jour est une interruption de service.</translation>
    </message>
    <message>
        <source>Give the service (or its image) a health check.</source>
        <translation>Donnez un health check au service (ou à son image).</translation>
    </message>
    <message>
        <source>Set order: start-first under deploy: in update_config and in rollback_config.</source>
        <translation>Définissez order: start-first sous deploy: dans update_config et dans rollback_config.</translation>
    </message>
    <message>
        <source>Set failure_action: rollback under deploy: update_config.</source>
        <translation>Définissez failure_action: rollback sous deploy: update_config.</translation>
    </message>
    <message>
        <source>Make it a Swarm secret, read it from /run/secrets, and change its value.</source>
        <translation>Faites-en un secret Swarm, lisez-le depuis /run/secrets, et changez sa valeur.</translation>
    </message>
    <message numerus="yes">
        <source>The images of %n services are not on the node that was asked.</source>
        <translation>
            <numerusform>L’image de %n service n’est pas sur le nœud interrogé.</numerusform>
            <numerusform>Les images de %n services ne sont pas sur le nœud interrogé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The commit of %n services is not known here.</source>
        <translation>
            <numerusform>Le commit de %n service n’est pas connu ici.</numerusform>
            <numerusform>Le commit de %n services n’est pas connu ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The state of %n services is not known.</source>
        <translation>
            <numerusform>L’état de %n service n’est pas connu.</numerusform>
            <numerusform>L’état de %n services n’est pas connu.</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <translation>Sur %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServiceLog</name>
    <message>
        <source>Whose log</source>
        <translation>Journal affiché</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause the log</source>
        <translation>Mettre le journal en pause</translation>
    </message>
    <message>
        <source>Stop reading; the engine waits and nothing is lost</source>
        <translation>Arrête la lecture&#xa0;; le moteur attend et rien n’est perdu</translation>
    </message>
    <message>
        <source>Find in log…</source>
        <translation>Rechercher dans le journal…</translation>
    </message>
    <message>
        <source>Find in log</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Toutes les tâches</translation>
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
        <translation>Lecture du journal…</translation>
    </message>
    <message>
        <source>Times are local. The newest %1 lines are kept.</source>
        <translation>Les heures sont locales. Les %1 lignes les plus récentes sont conservées.</translation>
    </message>
    <message>
        <source>Paused: the engine waits.</source>
        <translation>En pause&#xa0;: le moteur attend.</translation>
    </message>
    <message>
        <source>Following.</source>
        <translation>Suivi en cours.</translation>
    </message>
    <message>
        <source>“%1” is not in these lines.</source>
        <translation>«&#xa0;%1&#xa0;» ne figure pas dans ces lignes.</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServiceModel</name>
    <message>
        <source>Neither a label nor the image says which commit it was built from</source>
        <translation>Ni un label ni l’image n’indique de quel commit il est construit</translation>
    </message>
    <message>
        <source>This repository does not know the commit</source>
        <translation>Ce dépôt ne connaît pas le commit</translation>
    </message>
    <message>
        <source>behind since %1</source>
        <translation>en retard depuis le %1</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
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
        <translation>Modifié</translation>
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
        <translation>sans stack</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Which services</source>
        <translation>Quels services</translation>
    </message>
    <message>
        <source>Swarm</source>
        <translation>Swarm</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Cette machine</translation>
    </message>
    <message>
        <source>This machine %1</source>
        <translation>Cette machine %1</translation>
    </message>
    <message>
        <source>Filter services: name, stack, image, state:paused, behind:&gt;3…</source>
        <translation>Filtrer les services&#xa0;: nom, stack, image, state:paused, behind:&gt;3…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln services</source>
        <translation>
            <numerusform>%Ln service</numerusform>
            <numerusform>%Ln services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes</source>
        <translation>
            <numerusform>%Ln nœud</numerusform>
            <numerusform>%Ln nœuds</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, engine %2</source>
        <translation>%1, moteur %2</translation>
    </message>
    <message>
        <source>Production drift</source>
        <translation>Dérive en production</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>%1 rolled back</source>
        <translation>rollback&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Docker Swarm · %n nodes</source>
        <translation>
            <numerusform>Docker Swarm · %n nœud</numerusform>
            <numerusform>Docker Swarm · %n nœuds</numerusform>
        </translation>
    </message>
    <message>
        <source>Docker Swarm</source>
        <translation>Docker Swarm</translation>
    </message>
    <message>
        <source>%1 of %2 are well</source>
        <translation>en bonne santé&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1 need attention</source>
        <translation>à traiter&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 rolling out</source>
        <translation>rollout en cours&#xa0;: %1</translation>
    </message>
    <message>
        <source>No Docker Swarm is connected</source>
        <translation>Aucun Docker Swarm n’est connecté</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Asking the swarm…</source>
        <translation>Interrogation du swarm…</translation>
    </message>
    <message>
        <source>The swarm runs no service</source>
        <translation>Le swarm n’exécute aucun service</translation>
    </message>
    <message>
        <source>Deploy one with: docker stack deploy</source>
        <translation>Déployez-en un avec&#xa0;: docker stack deploy</translation>
    </message>
    <message>
        <source>No service matches</source>
        <translation>Aucun service ne correspond</translation>
    </message>
    <message>
        <source>Words look at name, stack, image, commit and state; node:one or behind:&gt;3 at one fact.</source>
        <translation>Les mots portent sur le nom, la stack, l’image, le commit et l’état&#xa0;; node:one ou behind:&gt;3 sur un critère précis.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Connect one here, choose a docker context (docker context use NAME), or set DOCKER_HOST.</source>
        <translation>Connectez-en un ici, choisissez un contexte docker (docker context use NAME), ou définissez DOCKER_HOST.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Se connecter…</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServicePanel</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Tasks by slot</source>
        <translation>Tâches par slot</translation>
    </message>
    <message>
        <source>What is known of the service</source>
        <translation>Ce que l’on sait du service</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Rollouts</source>
        <translation>Rollouts</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Stack file</source>
        <translation>Fichier de stack</translation>
    </message>
    <message>
        <source>Tasks %1</source>
        <translation>Tâches %1</translation>
    </message>
    <message>
        <source>Stack file ≠</source>
        <translation>Fichier de stack ≠</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServiceRollouts</name>
    <message>
        <source>The engine knows of no rollout of this service.</source>
        <translation>Le moteur ne connaît aucun rollout de ce service.</translation>
    </message>
    <message>
        <source>tried commit: %1</source>
        <translation>commit essayé&#xa0;: %1</translation>
    </message>
    <message>
        <source>tried digest: %1</source>
        <translation>digest essayé&#xa0;: %1</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>ended: %1</source>
        <translation>fin&#xa0;: %1</translation>
    </message>
    <message>
        <source>fewest tasks up: %1 of %2</source>
        <translation>minimum de tâches en service&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>The failing task&apos;s last lines:</source>
        <translation>Dernières lignes de la tâche en échec&#xa0;:</translation>
    </message>
    <message>
        <source>The failing task&apos;s log is not known.</source>
        <translation>Le journal de la tâche en échec n’est pas connu.</translation>
    </message>
    <message>
        <source>Rollouts</source>
        <translation>Rollouts</translation>
    </message>
    <message>
        <source>What happened in the rollout</source>
        <translation>Déroulement du rollout</translation>
    </message>
    <message>
        <source>The last rollout, step by step</source>
        <translation>Le dernier rollout, étape par étape</translation>
    </message>
    <message>
        <source>the engine&apos;s words: %1</source>
        <translation>dans les mots du moteur : %1</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServiceWording</name>
    <message>
        <source>%1 of %2 tasks run</source>
        <translation>%1/%2 tâches en cours</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks run</source>
        <translation>
            <numerusform>%Ln tâche en cours</numerusform>
            <numerusform>%Ln tâches en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>the new version</source>
        <translation>la nouvelle version</translation>
    </message>
    <message>
        <source>%1 of %2 runs are done</source>
        <translation>%1/%2 exécutions terminées</translation>
    </message>
    <message>
        <source>%1 runs are done</source>
        <translation>%1 exécution(s) terminée(s)</translation>
    </message>
    <message>
        <source>%1, and the last one failed</source>
        <translation>%1, et la dernière a échoué</translation>
    </message>
    <message>
        <source>The rollback failed as well and is paused, %1</source>
        <translation>Le rollback a aussi échoué et est en pause, %1</translation>
    </message>
    <message>
        <source>The update is paused after a failure and its tasks still crash, %1</source>
        <translation>La mise à jour est en pause après un échec et ses tâches plantent toujours, %1</translation>
    </message>
    <message>
        <source>The update is paused after a failure, %1</source>
        <translation>La mise à jour est en pause après un échec, %1</translation>
    </message>
    <message>
        <source>Swarm is going back to %1 because %2 failed, %3</source>
        <translation>Swarm revient à %1 car %2 a échoué, %3</translation>
    </message>
    <message>
        <source>Somebody rolls it back from %1 to %2, %3.</source>
        <translation>Quelqu’un effectue un rollback de %1 à %2, %3.</translation>
    </message>
    <message>
        <source>Nothing is up while it is updated to %1</source>
        <translation>Rien n’est en service pendant la mise à jour vers %1</translation>
    </message>
    <message>
        <source>The update is stuck at %1 new tasks, %2</source>
        <translation>La mise à jour est bloquée à %1 nouvelles tâches, %2</translation>
    </message>
    <message>
        <source>%1 was rolled back by hand to %2, %3</source>
        <translation>Rollback manuel de %1 à %2, %3</translation>
    </message>
    <message>
        <source>%1 failed and Swarm went back to %2, %3</source>
        <translation>%1 a échoué et Swarm est revenu à %2, %3</translation>
    </message>
    <message>
        <source>It is up after a crash loop (%1 failures), %2</source>
        <translation>De nouveau en service après un crash loop (%1 échecs), %2</translation>
    </message>
    <message>
        <source>Its tasks crash again and again (%1 failures), %2</source>
        <translation>Ses tâches plantent sans cesse (%1 échecs), %2</translation>
    </message>
    <message>
        <source>%1, and no node takes the others</source>
        <translation>%1, et aucun nœud n’accepte les autres</translation>
    </message>
    <message>
        <source>%1, and Swarm has given up starting more</source>
        <translation>%1, et Swarm a renoncé à en démarrer d’autres</translation>
    </message>
    <message>
        <source>%1, and a task failed</source>
        <translation>%1, et une tâche a échoué</translation>
    </message>
    <message>
        <source>%1, because node %2 is down; Swarm starts them elsewhere.</source>
        <translation>%1, car le nœud %2 est hors service&#xa0;; Swarm les démarre ailleurs.</translation>
    </message>
    <message>
        <source>%1, because node %2 is being drained.</source>
        <translation>%1, car le nœud %2 est en cours de drainage.</translation>
    </message>
    <message>
        <source>%1, and nothing says why.</source>
        <translation>%1, sans raison connue.</translation>
    </message>
    <message>
        <source>It is being scaled, %1.</source>
        <translation>Mise à l’échelle en cours, %1.</translation>
    </message>
    <message>
        <source>It is starting, %1.</source>
        <translation>Démarrage en cours, %1.</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>sain</translation>
    </message>
    <message>
        <source>rolling out</source>
        <translation>rollout en cours</translation>
    </message>
    <message>
        <source>rolling back</source>
        <translation>rollback en cours</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>rollback effectué</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>dégradé</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>%1/%2 done</source>
        <translation>%1/%2 terminées</translation>
    </message>
    <message>
        <source>How it stands is not known: the engine has not confirmed it for too long.</source>
        <translation>Son état n’est pas connu&#xa0;: le moteur ne l’a pas confirmé depuis trop longtemps.</translation>
    </message>
    <message numerus="yes">
        <source>It is scaled to 0; %Ln tasks still stop.</source>
        <translation>
            <numerusform>Réduit à 0&#xa0;; %Ln tâche encore en cours d’arrêt.</numerusform>
            <numerusform>Réduit à 0&#xa0;; %Ln tâches encore en cours d’arrêt.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is scaled to 0.</source>
        <translation>Réduit à 0.</translation>
    </message>
    <message>
        <source>Its task ended by itself and is not to be started again.</source>
        <translation>Sa tâche s’est terminée d’elle-même et ne doit pas être redémarrée.</translation>
    </message>
    <message>
        <source>%1, restarted %2 times a moment ago</source>
        <translation>%1, redémarrages à l’instant&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is not in production although its deployment ended without an error. Read the failing task&apos;s log, fix it and roll forward.</source>
        <translation>%1 n’est pas en production, bien que son déploiement se soit terminé sans erreur. Lisez le journal de la tâche en échec, corrigez et faites un roll forward.</translation>
    </message>
    <message>
        <source>Neither version starts. Deploy one that is known to work.</source>
        <translation>Aucune des deux versions ne démarre. Déployez-en une dont le fonctionnement est avéré.</translation>
    </message>
    <message>
        <source>Swarm waits: roll back, or deploy a version that works.</source>
        <translation>Swarm attend&#xa0;: faites un rollback, ou déployez une version qui fonctionne.</translation>
    </message>
    <message>
        <source>Swarm waits: deploy a version that works.</source>
        <translation>Swarm attend&#xa0;: déployez une version qui fonctionne.</translation>
    </message>
    <message>
        <source>Swarm waits without an end for a node that fits: make room, or ask for less.</source>
        <translation>Swarm attend indéfiniment un nœud adapté&#xa0;: libérez de la place, ou demandez moins.</translation>
    </message>
    <message>
        <source>Read the failing task&apos;s log; where the version before worked, roll back to it.</source>
        <translation>Lisez le journal de la tâche en échec&#xa0;; si la version précédente fonctionnait, faites un rollback vers elle.</translation>
    </message>
    <message>
        <source>it ended by itself, or was stopped as unhealthy and obeyed</source>
        <translation>elle s’est terminée d’elle-même, ou a été arrêtée pour mauvaise santé et s’est terminée proprement</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>code de sortie %1</translation>
    </message>
    <message>
        <source>not on trunk</source>
        <translation>hors trunk</translation>
    </message>
    <message>
        <source>trunk&apos;s tip</source>
        <translation>pointe du trunk</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>retard de %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>rolled back by Swarm</source>
        <translation>rollback par Swarm</translation>
    </message>
    <message>
        <source>rolled back by hand</source>
        <translation>rollback manuel</translation>
    </message>
    <message>
        <source>rollback failed</source>
        <translation>échec du rollback</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>remplacé</translation>
    </message>
    <message>
        <source>scaled from %1 to %2</source>
        <translation>mise à l’échelle de %1 à %2</translation>
    </message>
    <message>
        <source>%1 was tried at %2: %3</source>
        <translation>Essai de %1 (%2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1. Task %2 on %3 failed: %4.</source>
        <translation>%1. La tâche %2 sur %3 a échoué&#xa0;: %4.</translation>
    </message>
    <message>
        <source>the update began</source>
        <translation>début de la mise à jour</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>slot %1</translation>
    </message>
    <message>
        <source>%1 is being started</source>
        <translation>%1, démarrage en cours</translation>
    </message>
    <message>
        <source>%1 is being started on %2</source>
        <translation>%1, démarrage en cours sur %2</translation>
    </message>
    <message>
        <source>%1 runs on %2</source>
        <translation>%1&#xa0;s’exécute sur %2</translation>
    </message>
    <message>
        <source>%1 was stopped on %2</source>
        <translation>%1 a été arrêté sur %2</translation>
    </message>
    <message>
        <source>%1 waits for a node</source>
        <translation>%1 attend un nœud</translation>
    </message>
    <message>
        <source>%1 failed on %2</source>
        <translation>%1 a échoué sur %2</translation>
    </message>
    <message>
        <source>It is being updated to %1, %2, %3 of them new</source>
        <translation>Mise à jour en cours vers %1, %2, dont %3 nouvelles</translation>
    </message>
    <message>
        <source>the rollback ended</source>
        <translation>le rollback est terminé</translation>
    </message>
    <message>
        <source>the update ended</source>
        <translation>la mise à jour est terminée</translation>
    </message>
    <message>
        <source>it is paused</source>
        <translation>elle est en pause</translation>
    </message>
</context>
<context>
    <name>Trunkline::SettingsDialog</name>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste &amp;élevé</translation>
    </message>
    <message>
        <source>&amp;Fetch from the remotes in the background</source>
        <translation>&amp;Fetch des dépôts distants en arrière-plan</translation>
    </message>
    <message>
        <source>Stay in the &amp;tray when closed</source>
        <translation>Rester dans la &amp;zone de notification à la fermeture</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Of this program; the team’s own words stay as they are.</source>
        <translation>Celle de ce programme&#xa0;; les textes propres à l’équipe restent tels quels.</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>Light or dark; the desktop’s change is followed at once.</source>
        <translation>Clair ou sombre&#xa0;; un changement du bureau est suivi aussitôt.</translation>
    </message>
    <message>
        <source>Every five minutes, with your own git and its credentials. Without it, F5 fetches.</source>
        <translation>Toutes les cinq minutes, avec votre propre git et ses identifiants. Sinon, F5 effectue le fetch.</translation>
    </message>
    <message>
        <source>Where the desktop has a tray, its icon then shows the worst state.</source>
        <translation>Si le bureau a une zone de notification, l’icône y affiche alors le pire état.</translation>
    </message>
    <message>
        <source>What the team has agreed on stands in .trunkline.yaml, for everybody.</source>
        <translation>Ce dont l’équipe a convenu figure dans .trunkline.yaml, pour tout le monde.</translation>
    </message>
    <message>
        <source>Co&amp;nnections…</source>
        <translation>Conne&amp;xions…</translation>
    </message>
    <message>
        <source>N&amp;otifications…</source>
        <translation>No&amp;tifications…</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Stronger lines and colours for eyes that need them; always, where the desktop asks for them.</source>
        <translation>Des lignes et des couleurs plus marquées pour les yeux qui en ont besoin ; toujours, si le bureau les demande.</translation>
    </message>
</context>
<context>
    <name>Trunkline::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>Trunkline::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message numerus="yes">
        <source>errors: %n</source>
        <translation>
            <numerusform>erreurs&#xa0;: %n</numerusform>
            <numerusform>erreurs&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>warnings: %n</source>
        <translation>
            <numerusform>avertissements&#xa0;: %n</numerusform>
            <numerusform>avertissements&#xa0;: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::SnoozeDialog</name>
    <message>
        <source>Snooze</source>
        <translation>Mettre en veille</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 heures</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>Lundi prochain</translation>
    </message>
    <message>
        <source>Why it can wait</source>
        <translation>Pourquoi cela peut attendre</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) leave the list until then. Command line and badges of others are not affected; an exemption for everybody belongs in .trunkline.yaml.</source>
        <translation>
            <numerusform>%n constat quitte la liste jusque-là. La ligne de commande et les badges des autres ne sont pas concernés&#xa0;; une exemption pour tous se place dans .trunkline.yaml.</numerusform>
            <numerusform>%n constats quittent la liste jusque-là. La ligne de commande et les badges des autres ne sont pas concernés&#xa0;; une exemption pour tous se place dans .trunkline.yaml.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Jusqu’à</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
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
        <translation>non connecté</translation>
    </message>
    <message>
        <source>refreshing</source>
        <translation>actualisation</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en direct</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>périmé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>This source is not connected: nothing is known from it.</source>
        <translation>Cette source n’est pas connectée&#xa0;: elle ne fournit aucune donnée.</translation>
    </message>
    <message>
        <source>Being asked right now; the facts shown stay meanwhile.</source>
        <translation>Interrogation en cours&#xa0;; les données affichées restent en attendant.</translation>
    </message>
    <message>
        <source>The facts shown are current.</source>
        <translation>Les données affichées sont à jour.</translation>
    </message>
    <message>
        <source>The facts shown are older than they should be.</source>
        <translation>Les données affichées sont plus anciennes qu’elles ne devraient l’être.</translation>
    </message>
    <message>
        <source>The last attempt failed.</source>
        <translation>La dernière tentative a échoué.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>source and its state: git live</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Read %1 (%2)</source>
        <translation>Lu %1 (%2)</translation>
    </message>
    <message>
        <source>Click to ask again now.</source>
        <translation>Cliquez pour interroger à nouveau.</translation>
    </message>
    <message>
        <source>Nothing could be read from it yet.</source>
        <translation>Rien n’a encore pu être lu depuis cette source.</translation>
    </message>
    <message>
        <source>What you see was read %1.</source>
        <translation>Les données affichées ont été lues %1.</translation>
    </message>
</context>
<context>
    <name>Trunkline::SqlView</name>
    <message>
        <source>… the rest is not shown</source>
        <translation>… le reste n’est pas affiché</translation>
    </message>
</context>
<context>
    <name>Trunkline::StationList</name>
    <message>
        <source>not reached</source>
        <translation>non atteinte</translation>
    </message>
    <message>
        <source>it stands here</source>
        <translation>étape actuelle</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>franchie</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>à traiter</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>Show it on its page</source>
        <translation>Afficher sur sa page</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>Trunkline::TableMenu</name>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tableau</translation>
    </message>
    <message>
        <source>Copy rows as &amp;text</source>
        <translation>Copier les lignes en &amp;texte</translation>
    </message>
    <message>
        <source>Copy rows as &amp;Markdown</source>
        <translation>Copier les lignes en &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy rows as &amp;CSV</source>
        <translation>Copier les lignes en &amp;CSV</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olonnes</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>&amp;Enregistrer cette vue…</translation>
    </message>
    <message>
        <source>&amp;Remove a view</source>
        <translation>&amp;Supprimer une vue</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Enregistrer cette vue</translation>
    </message>
    <message>
        <source>Filter, order, grouping and columns of this page will be there again under this name:</source>
        <translation>Le filtre, le tri, le regroupement et les colonnes de cette page seront de nouveau disponibles sous ce nom&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Trunkline::TablePage</name>
    <message>
        <source>%1 shown</source>
        <translation>affichées&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>sélectionnées&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Trunkline::TaskModel</name>
    <message>
        <source>task %1</source>
        <translation>tâche %1</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>code de sortie %1</translation>
    </message>
    <message>
        <source>%1 (old)</source>
        <translation>%1 (ancienne)</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
</context>
<context>
    <name>Trunkline::TaskWording</name>
    <message>
        <source>new</source>
        <comment>a task&apos;s state</comment>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>pending</source>
        <comment>a task&apos;s state</comment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>assigned</source>
        <comment>a task&apos;s state</comment>
        <translation>assignée</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>a task&apos;s state</comment>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>preparing</source>
        <comment>a task&apos;s state</comment>
        <translation>en préparation</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>a task&apos;s state</comment>
        <translation>prête</translation>
    </message>
    <message>
        <source>starting</source>
        <comment>a task&apos;s state</comment>
        <translation>démarrage</translation>
    </message>
    <message>
        <source>running</source>
        <comment>a task&apos;s state</comment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>complete</source>
        <comment>a task&apos;s state</comment>
        <translation>terminée</translation>
    </message>
    <message>
        <source>shutdown</source>
        <comment>a task&apos;s state</comment>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a task&apos;s state</comment>
        <translation>échec</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>a task&apos;s state</comment>
        <translation>rejetée</translation>
    </message>
    <message>
        <source>remove</source>
        <comment>a task&apos;s state</comment>
        <translation>à supprimer</translation>
    </message>
    <message>
        <source>orphaned</source>
        <comment>a task&apos;s state</comment>
        <translation>orpheline</translation>
    </message>
</context>
<context>
    <name>Trunkline::TeamFigureCard</name>
    <message>
        <source>How is this counted?</source>
        <translation>Comment est-ce calculé&#xa0;?</translation>
    </message>
    <message>
        <source>How is “%1” counted?</source>
        <translation>Comment «&#xa0;%1&#xa0;» est-il calculé&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Trunkline::TeamReport</name>
    <message>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
    <message>
        <source>reverted by %1</source>
        <translation>annulé par %1</translation>
    </message>
    <message>
        <source>%1 rolled back: %2</source>
        <translation>rollback de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Four weeks</source>
        <translation>Quatre semaines</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>week to %1</source>
        <translation>semaine au %1</translation>
    </message>
    <message>
        <source>Team report: %1</source>
        <translation>Rapport d’équipe&#xa0;: %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>État au %1</translation>
    </message>
    <message>
        <source>Merged in the last 7 days</source>
        <translation>Fusionnés ces 7 derniers jours</translation>
    </message>
    <message>
        <source>Reverted or rolled back</source>
        <translation>Annulés ou soumis à un rollback</translation>
    </message>
    <message>
        <source>Due within 7 days</source>
        <translation>À échéance sous 7 jours</translation>
    </message>
    <message>
        <source>How the figures are counted</source>
        <translation>Mode de calcul des indicateurs</translation>
    </message>
</context>
<context>
    <name>Trunkline::TrayIcon</name>
    <message>
        <source>Nothing needs attention</source>
        <translation>Rien à traiter</translation>
    </message>
    <message>
        <source>errors: %1 · warnings: %2</source>
        <translation>erreurs&#xa0;: %1 · avertissements&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Trunkline::TrunkWording</name>
    <message>
        <source>&quot;%1&quot; was taken back %2, and no later commit follows it up.</source>
        <translation>«&#xa0;%1&#xa0;» a été annulé %2, et aucun commit ultérieur n’y donne suite.</translation>
    </message>
    <message>
        <source>Roll forward: bring the change back with its fix, and name the revert in the message.</source>
        <translation>Roll forward&#xa0;: réintroduisez le changement avec son correctif, et mentionnez le revert dans le message.</translation>
    </message>
    <message>
        <source>Trunk holds no .ai/rules/: the AI review has nothing to go by.</source>
        <translation>Le trunk ne contient pas de .ai/rules/&#xa0;: la revue IA n’a rien sur quoi se fonder.</translation>
    </message>
    <message>
        <source>No file of .ai/rules/ is about Swarm configuration, and none is about secrets.</source>
        <translation>Aucun fichier de .ai/rules/ ne traite de la configuration Swarm, et aucun ne traite des secrets.</translation>
    </message>
    <message>
        <source>No file of .ai/rules/ is about secrets.</source>
        <translation>Aucun fichier de .ai/rules/ ne traite des secrets.</translation>
    </message>
    <message>
        <source>No file of .ai/rules/ is about Swarm configuration.</source>
        <translation>Aucun fichier de .ai/rules/ ne traite de la configuration Swarm.</translation>
    </message>
    <message>
        <source>Add a rule file to .ai/rules/ by a pull request.</source>
        <translation>Ajoutez un fichier de règles à .ai/rules/ par une pull request.</translation>
    </message>
</context>
<context>
    <name>Trunkline::UpcomingPage</name>
    <message>
        <source>What this page will show</source>
        <translation>Ce que cette page affichera</translation>
    </message>
    <message>
        <source>nothing to show yet</source>
        <translation>rien à afficher pour l’instant</translation>
    </message>
    <message>
        <source>%1: nothing to show yet</source>
        <translation>%1&#xa0;: rien à afficher pour l’instant</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>What needs attention first, from all pages in one list: the rule it breaks, since when, and the next step. Above it the oldest branch, flags to remove and the state of production.</source>
        <translation>Ce qu’il faut traiter en premier, de toutes les pages en une seule liste&#xa0;: la règle enfreinte, depuis quand, et la prochaine étape. Au-dessus, la branche la plus ancienne, les flags à retirer et l’état de la production.</translation>
    </message>
    <message>
        <source>Each line appears with its source: git, GitHub, Hasura and Docker Swarm.</source>
        <translation>Chaque ligne apparaît avec sa source&#xa0;: git, GitHub, Hasura et Docker Swarm.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Where each change is now, from its branch over review, merge and image to production and release: deployed is not the same as released.</source>
        <translation>Où en est chaque changement, de sa branche à la production et à la publication, en passant par la revue, la fusion et l’image&#xa0;: déployé ne veut pas dire publié.</translation>
    </message>
    <message>
        <source>Needs GitHub for reviews and merges, and Docker Swarm for what runs.</source>
        <translation>Nécessite GitHub pour les revues et les fusions, et Docker Swarm pour ce qui s’exécute.</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Branches</translation>
    </message>
    <message>
        <source>Every branch with its true age against the team&apos;s limit, its distance from trunk, and whether it is merged or would conflict.</source>
        <translation>Chaque branche avec son âge réel par rapport à la limite de l’équipe, sa distance au trunk, et si elle est fusionnée ou provoquerait des conflits.</translation>
    </message>
    <message>
        <source>Needs a git repository.</source>
        <translation>Nécessite un dépôt git.</translation>
    </message>
    <message>
        <source>Pull requests</source>
        <translation>Pull requests</translation>
    </message>
    <message>
        <source>Every open pull request with its gates (unit tests, AI review, human review, preview, migration) and the one reason why it is not merged yet.</source>
        <translation>Chaque pull request ouverte avec ses contrôles (tests unitaires, revue IA, revue humaine, prévisualisation, migration) et l’unique raison pour laquelle elle n’est pas encore fusionnée.</translation>
    </message>
    <message>
        <source>Needs a GitHub account that can read this repository.</source>
        <translation>Nécessite un compte GitHub pouvant lire ce dépôt.</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flags</translation>
    </message>
    <message>
        <source>Every feature flag with its rollout, its owner and the places in the code that ask for it; those at 100 % for more than two weeks are due for removal.</source>
        <translation>Chaque feature flag avec son rollout, son propriétaire et les emplacements du code qui l’interrogent&#xa0;; ceux à 100&#xa0;% depuis plus de deux semaines sont à retirer.</translation>
    </message>
    <message>
        <source>Needs the flag table through Hasura, and the repository for the code places.</source>
        <translation>Nécessite la table des flags via Hasura, et le dépôt pour les emplacements dans le code.</translation>
    </message>
    <message>
        <source>Migrations</source>
        <translation>Migrations</translation>
    </message>
    <message>
        <source>Every schema change from expand over backfill to contract, whether the contract is allowed yet, and whether each migration has a down that works.</source>
        <translation>Chaque changement de schéma, de l’expand au contract en passant par le backfill, si le contract est déjà autorisé, et si chaque migration a un down qui fonctionne.</translation>
    </message>
    <message>
        <source>Needs Hasura, its PostgreSQL database, and the repository&apos;s migrations folder.</source>
        <translation>Nécessite Hasura, sa base de données PostgreSQL et le dossier migrations du dépôt.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Every service with its replicas, its health and the commit it runs; a rollback that Swarm made by itself is shown as what it is.</source>
        <translation>Chaque service avec ses réplicas, sa santé et le commit qu’il exécute&#xa0;; un rollback décidé par Swarm est présenté comme tel.</translation>
    </message>
    <message>
        <source>Needs access to a Docker Swarm manager.</source>
        <translation>Nécessite l’accès à un manager Docker Swarm.</translation>
    </message>
    <message>
        <source>Previews</source>
        <translation>Prévisualisations</translation>
    </message>
    <message>
        <source>Every preview environment with its pull request, its address and whether it answers; those without an open pull request can be removed.</source>
        <translation>Chaque environnement de prévisualisation avec sa pull request, son adresse et s’il répond&#xa0;; ceux sans pull request ouverte peuvent être supprimés.</translation>
    </message>
    <message>
        <source>Needs Docker Swarm with Traefik, and GitHub.</source>
        <translation>Nécessite Docker Swarm avec Traefik, et GitHub.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>The team&apos;s rules with their limits, what breaks them right now, and which of them cannot be judged because a source is missing.</source>
        <translation>Les règles de l’équipe avec leurs limites, ce qui les enfreint actuellement, et celles qui ne peuvent pas être jugées faute de source.</translation>
    </message>
    <message>
        <source>Reads the limits from .trunkline.yaml; each rule needs the source of its facts.</source>
        <translation>Lit les limites dans .trunkline.yaml&#xa0;; chaque règle nécessite la source de ses données.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>How often the team deploys, how long a change takes, how many fail and how fast they are mended, and the monthly flag audit to export.</source>
        <translation>À quelle fréquence l’équipe déploie, combien de temps prend un changement, combien échouent et en combien de temps ils sont corrigés, ainsi que l’audit mensuel des flags à exporter.</translation>
    </message>
    <message>
        <source>Needs GitHub and Docker Swarm, and some weeks of history kept on this computer.</source>
        <translation>Nécessite GitHub et Docker Swarm, et quelques semaines d’historique conservées sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>Trunkline::VerificationWording</name>
    <message>
        <source>before it</source>
        <translation>avant la migration</translation>
    </message>
    <message>
        <source>on the way up</source>
        <translation>pendant le up</translation>
    </message>
    <message>
        <source>on the way down</source>
        <translation>pendant le down</translation>
    </message>
    <message>
        <source>on the way up again</source>
        <translation>pendant le second up</translation>
    </message>
    <message>
        <source>in probe.sql</source>
        <translation>dans probe.sql</translation>
    </message>
    <message>
        <source>on the way down, with the rows of probe.sql</source>
        <translation>pendant le down avec les lignes de probe.sql</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>passed, other order</source>
        <translation>réussie, ordre différent</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussie</translation>
    </message>
    <message>
        <source>schema differs</source>
        <translation>schéma différent</translation>
    </message>
    <message>
        <source>later rows lost</source>
        <translation>lignes ultérieures perdues</translation>
    </message>
    <message>
        <source>rows differ</source>
        <translation>lignes différentes</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échouée</translation>
    </message>
    <message>
        <source>rows lost on down</source>
        <translation>lignes perdues au down</translation>
    </message>
    <message>
        <source>cannot</source>
        <translation>impossible</translation>
    </message>
    <message>
        <source>outdated</source>
        <translation>obsolète</translation>
    </message>
    <message>
        <source>It was never run up and down on a real server.</source>
        <translation>Elle n’a jamais été exécutée en up et en down sur un vrai serveur.</translation>
    </message>
    <message>
        <source>Up, down and up again gave the same schema and rows; columns came back in another order.</source>
        <translation>Up, down et de nouveau up ont donné le même schéma et les mêmes lignes&#xa0;; des colonnes sont revenues dans un autre ordre.</translation>
    </message>
    <message>
        <source>Up, down and up again gave the same schema and rows.</source>
        <translation>Up, down et de nouveau up ont donné le même schéma et les mêmes lignes.</translation>
    </message>
    <message>
        <source>The schema was another one %1: %2</source>
        <translation>Le schéma différait %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Rows written after the up are lost: %1</source>
        <translation>Les lignes écrites après le up sont perdues&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rows were others %1: %2</source>
        <translation>Des lignes différaient %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>It failed %1: %2</source>
        <translation>Elle a échoué %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The down brings the schema back, but not what was in it: %1</source>
        <translation>Le down rétablit le schéma, mais pas son contenu&#xa0;: %1</translation>
    </message>
    <message>
        <source>It could not be run: %1</source>
        <translation>Elle n’a pas pu être exécutée&#xa0;: %1</translation>
    </message>
    <message>
        <source>It was run before it, or something before it, changed.</source>
        <translation>Elle a été exécutée avant sa modification, ou avant celle d’un élément qui la précède.</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>non montré</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservées</translation>
    </message>
    <message>
        <source>dual write proven</source>
        <translation>double écriture prouvée</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdues</translation>
    </message>
    <message>
        <source>Whether rows written after the up outlive the down is not shown: it has no probe.sql.</source>
        <translation>Rien ne montre que les lignes écrites après le up survivent au down&#xa0;: il n’y a pas de probe.sql.</translation>
    </message>
    <message>
        <source>Whether rows written after the up outlive the down is not shown: probe.sql did not get its turn.</source>
        <translation>Rien ne montre que les lignes écrites après le up survivent au down&#xa0;: le tour de probe.sql n’est pas venu.</translation>
    </message>
    <message>
        <source>Whether rows written after the up outlive the down is not shown: probe.sql writes none.</source>
        <translation>Rien ne montre que les lignes écrites après le up survivent au down&#xa0;: probe.sql n’en écrit aucune.</translation>
    </message>
    <message>
        <source>Whether rows written after the up outlive the down is not shown: probe.sql should write to %1 in every row.</source>
        <translation>Rien ne montre que les lignes écrites après le up survivent au down&#xa0;: probe.sql devrait écrire %1 dans chaque ligne.</translation>
    </message>
    <message>
        <source>Rows that probe.sql wrote after the up outlived the down.</source>
        <translation>Les lignes que probe.sql a écrites après le up ont survécu au down.</translation>
    </message>
    <message>
        <source>Rows that probe.sql wrote after the up came to both sides and outlived the down: %1</source>
        <translation>Les lignes que probe.sql a écrites après le up sont arrivées des deux côtés et ont survécu au down&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Trunkline::WeekChart</name>
    <message>
        <source>%1 by week</source>
        <translation>%1 par semaine</translation>
    </message>
    <message>
        <source>week to %1: %2, %3 samples</source>
        <translation>semaine au %1&#xa0;: %2, %3 échantillons</translation>
    </message>
    <message>
        <source>week to %1: %2 samples, too few</source>
        <translation>semaine au %1&#xa0;: %2 échantillons, trop peu</translation>
    </message>
</context>
<context>
    <name>Trunkline::WorkspaceMenu</name>
    <message>
        <source>&amp;Workspaces</source>
        <translation>&amp;Espaces de travail</translation>
    </message>
    <message>
        <source>&amp;Remove this one from the list</source>
        <translation>&amp;Retirer celui-ci de la liste</translation>
    </message>
</context>
</TS>
