<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>around %n gates</source>
        <translation>
            <numerusform>around %n gate</numerusform>
            <numerusform>around %n gates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EngineWording</name>
    <message numerus="yes">
        <source>%Ln nodes have too little memory or processor left</source>
        <translation>
            <numerusform>%Ln node has too little memory or processor left</numerusform>
            <numerusform>%Ln nodes have too little memory or processor left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes are ruled out by its placement</source>
        <translation>
            <numerusform>%Ln node is ruled out by its placement</numerusform>
            <numerusform>%Ln nodes are ruled out by its placement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its port is taken on %Ln nodes</source>
        <translation>
            <numerusform>its port is taken on %Ln node</numerusform>
            <numerusform>its port is taken on %Ln nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes lack a plugin that it needs</source>
        <translation>
            <numerusform>%Ln node lacks a plugin that it needs</numerusform>
            <numerusform>%Ln nodes lack a plugin that it needs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its image is not for the platform of %Ln nodes</source>
        <translation>
            <numerusform>its image is not for the platform of %Ln node</numerusform>
            <numerusform>its image is not for the platform of %Ln nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes take no new tasks</source>
        <translation>
            <numerusform>%Ln node takes no new tasks</numerusform>
            <numerusform>%Ln nodes take no new tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewsWording</name>
    <message numerus="yes">
        <source>%Ln things changed</source>
        <translation>
            <numerusform>%Ln thing changed</numerusform>
            <numerusform>%Ln things changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleWording</name>
    <message numerus="yes">
        <source>%n approval(s) by people</source>
        <translation>
            <numerusform>%n approval by people</numerusform>
            <numerusform>%n approvals by people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (extended %n time(s))</source>
        <translation>
            <numerusform> (extended once)</numerusform>
            <numerusform> (extended %n times)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::AdviceText</name>
    <message numerus="yes">
        <source>%n local commits are not on its remote yet.</source>
        <translation>
            <numerusform>%n local commit is not on its remote yet.</numerusform>
            <numerusform>%n local commits are not on its remote yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::BranchPage</name>
    <message numerus="yes">
        <source>%Ln branches</source>
        <translation>
            <numerusform>%Ln branch</numerusform>
            <numerusform>%Ln branches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln overdue</numerusform>
            <numerusform>%Ln overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another %n time(s) before that.</source>
        <translation>
            <numerusform>Another time before that.</numerusform>
            <numerusform>Another %n times before that.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::BranchWording</name>
    <message numerus="yes">
        <source>%n commits</source>
        <translation>
            <numerusform>%n commit</numerusform>
            <numerusform>%n commits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::ChangeFlagDialog</name>
    <message numerus="yes">
        <source>off again after %n min, unless confirmed</source>
        <translation>
            <numerusform>off again after %n min, unless confirmed</numerusform>
            <numerusform>off again after %n min, unless confirmed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::ChangePage</name>
    <message numerus="yes">
        <source>%Ln changes in 30 days</source>
        <translation>
            <numerusform>%Ln change in 30 days</numerusform>
            <numerusform>%Ln changes in 30 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::ConnectionWording</name>
    <message numerus="yes">
        <source>%n open pull requests</source>
        <translation>
            <numerusform>%n open pull request</numerusform>
            <numerusform>%n open pull requests</numerusform>
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
</context>
<context>
    <name>Trunkline::DeleteBranchDialog</name>
    <message numerus="yes">
        <source>These %n commits would become unreachable:</source>
        <translation>
            <numerusform>This commit would become unreachable:</numerusform>
            <numerusform>These %n commits would become unreachable:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::DriftWording</name>
    <message numerus="yes">
        <source>%n lines differ</source>
        <translation>
            <numerusform>%n line differs</numerusform>
            <numerusform>%n lines differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stack files cannot be read: %1.</source>
        <translation>
            <numerusform>%n stack file cannot be read: %1.</numerusform>
            <numerusform>%n stack files cannot be read: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::FindingWording</name>
    <message numerus="yes">
        <source>Merging it now would conflict in %n files.</source>
        <translation>
            <numerusform>Merging it now would conflict in %n file.</numerusform>
            <numerusform>Merging it now would conflict in %n files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history of %n branches cannot be read (shallow, or objects missing).</source>
        <translation>
            <numerusform>The history of %n branch cannot be read (shallow, or objects missing).</numerusform>
            <numerusform>The history of %n branches cannot be read (shallow, or objects missing).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n branches were not compared with trunk.</source>
        <translation>
            <numerusform>%n branch was not compared with trunk.</numerusform>
            <numerusform>%n branches were not compared with trunk.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::FlagAuditDialog</name>
    <message numerus="yes">
        <source>Recorded. The next audit is due in %n days.</source>
        <translation>
            <numerusform>Recorded. The next audit is due in %n day.</numerusform>
            <numerusform>Recorded. The next audit is due in %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::FlagFindingWording</name>
    <message numerus="yes">
        <source>Code asks for it in %n places, and the table does not have it.</source>
        <translation>
            <numerusform>Code asks for it in %n place, and the table does not have it.</numerusform>
            <numerusform>Code asks for it in %n places, and the table does not have it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since when %n flags are on for everybody is not known.</source>
        <translation>
            <numerusform>Since when %n flag is on for everybody is not known.</numerusform>
            <numerusform>Since when %n flags are on for everybody is not known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::FlagPage</name>
    <message numerus="yes">
        <source>%n flags</source>
        <translation>
            <numerusform>%n flag</numerusform>
            <numerusform>%n flags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to remove</source>
        <translation>
            <numerusform>%n to remove</numerusform>
            <numerusform>%n to remove</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown in code</source>
        <translation>
            <numerusform>%n unknown in code</numerusform>
            <numerusform>%n unknown in code</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::FlagPanel</name>
    <message numerus="yes">
        <source>%n code places</source>
        <translation>
            <numerusform>%n code place</numerusform>
            <numerusform>%n code places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::LocalStackView</name>
    <message numerus="yes">
        <source>%n restarts</source>
        <translation>
            <numerusform>%n restart</numerusform>
            <numerusform>%n restarts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n compose services on this machine</source>
        <translation>
            <numerusform>%n compose service on this machine</numerusform>
            <numerusform>%n compose services on this machine</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::MainWindow</name>
    <message numerus="yes">
        <source>%Ln more errors need attention</source>
        <translation>
            <numerusform>%Ln more error needs attention</numerusform>
            <numerusform>%Ln more errors need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied: %Ln lines</source>
        <translation>
            <numerusform>Copied: %Ln line</numerusform>
            <numerusform>Copied: %Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::MigrationPage</name>
    <message numerus="yes">
        <source>%n migrations pending</source>
        <translation>
            <numerusform>%n migration pending</numerusform>
            <numerusform>%n migrations pending</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::MigrationWording</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statements were evicted before %1; raise pg_stat_statements.max</source>
        <translation>
            <numerusform>%Ln statement was evicted before %1; raise pg_stat_statements.max</numerusform>
            <numerusform>%Ln statements were evicted before %1; raise pg_stat_statements.max</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::PreviewPage</name>
    <message numerus="yes">
        <source>%Ln previews</source>
        <translation>
            <numerusform>%Ln preview</numerusform>
            <numerusform>%Ln previews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::PreviewPanel</name>
    <message numerus="yes">
        <source>%n servers</source>
        <translation>
            <numerusform>%n server</numerusform>
            <numerusform>%n servers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::PreviewWording</name>
    <message numerus="yes">
        <source>Neither GitHub nor a branch says whose %n previews are.</source>
        <translation>
            <numerusform>Neither GitHub nor a branch says whose %n preview is.</numerusform>
            <numerusform>Neither GitHub nor a branch says whose %n previews are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n previews were not asked: their hosts are not in previews: ownHosts.</source>
        <translation>
            <numerusform>%n preview was not asked: its host is not in previews: ownHosts.</numerusform>
            <numerusform>%n previews were not asked: their hosts are not in previews: ownHosts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The commit of %n previews, or their pull request&apos;s head, is not known.</source>
        <translation>
            <numerusform>The commit of %n preview, or its pull request&apos;s head, is not known.</numerusform>
            <numerusform>The commit of %n previews, or their pull request&apos;s head, is not known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::PullRequestFindingWording</name>
    <message numerus="yes">
        <source>What it needs could not be read of %n pull requests.</source>
        <translation>
            <numerusform>What it needs could not be read of %n pull request.</numerusform>
            <numerusform>What it needs could not be read of %n pull requests.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::PullRequestModel</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::PullRequestPage</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready to merge</source>
        <translation>
            <numerusform>%n ready to merge</numerusform>
            <numerusform>%n ready to merge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open too long</source>
        <translation>
            <numerusform>%n open too long</numerusform>
            <numerusform>%n open too long</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged around a gate in 30 days</source>
        <translation>
            <numerusform>%n merged around a gate in 30 days</numerusform>
            <numerusform>%n merged around a gate in 30 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::RuleModel</name>
    <message numerus="yes">
        <source>%n finding(s) do not count now</source>
        <translation>
            <numerusform>%n finding does not count now</numerusform>
            <numerusform>%n findings do not count now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::ServiceChangeDialog</name>
    <message numerus="yes">
        <source>It has %n tasks already.</source>
        <translation>
            <numerusform>It has %n task already.</numerusform>
            <numerusform>It has %n tasks already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::ServiceFacts</name>
    <message numerus="yes">
        <source>%n replicas</source>
        <translation>
            <numerusform>%n replica</numerusform>
            <numerusform>%n replicas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a job of %n runs</source>
        <translation>
            <numerusform>a job of %n run</numerusform>
            <numerusform>a job of %n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::ServiceFindingWording</name>
    <message numerus="yes">
        <source>The images of %n services are not on the node that was asked.</source>
        <translation>
            <numerusform>The image of %n service is not on the node that was asked.</numerusform>
            <numerusform>The images of %n services are not on the node that was asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The commit of %n services is not known here.</source>
        <translation>
            <numerusform>The commit of %n service is not known here.</numerusform>
            <numerusform>The commit of %n services is not known here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The state of %n services is not known.</source>
        <translation>
            <numerusform>The state of %n service is not known.</numerusform>
            <numerusform>The state of %n services is not known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::ServicePage</name>
    <message numerus="yes">
        <source>Docker Swarm · %n nodes</source>
        <translation>
            <numerusform>Docker Swarm · %n node</numerusform>
            <numerusform>Docker Swarm · %n nodes</numerusform>
        </translation>
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
            <numerusform>%Ln node</numerusform>
            <numerusform>%Ln nodes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::ServiceWording</name>
    <message numerus="yes">
        <source>%Ln tasks run</source>
        <translation>
            <numerusform>%Ln task runs</numerusform>
            <numerusform>%Ln tasks run</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is scaled to 0; %Ln tasks still stop.</source>
        <translation>
            <numerusform>It is scaled to 0; %Ln task still stops.</numerusform>
            <numerusform>It is scaled to 0; %Ln tasks still stop.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::Sidebar</name>
    <message numerus="yes">
        <source>errors: %n</source>
        <translation>
            <numerusform>errors: %n</numerusform>
            <numerusform>errors: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>warnings: %n</source>
        <translation>
            <numerusform>warnings: %n</numerusform>
            <numerusform>warnings: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::SnoozeDialog</name>
    <message numerus="yes">
        <source>%n finding(s) leave the list until then. Command line and badges of others are not affected; an exemption for everybody belongs in .trunkline.yaml.</source>
        <translation>
            <numerusform>%n finding leaves the list until then. Command line and badges of others are not affected; an exemption for everybody belongs in .trunkline.yaml.</numerusform>
            <numerusform>%n findings leave the list until then. Command line and badges of others are not affected; an exemption for everybody belongs in .trunkline.yaml.</numerusform>
        </translation>
    </message>
</context>
</TS>
