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
        <source>%n branches</source>
        <translation>
            <numerusform>%n branch</numerusform>
            <numerusform>%n branches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
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
    <name>Trunkline::ServicePage</name>
    <message numerus="yes">
        <source>Docker Swarm · %n nodes</source>
        <translation>
            <numerusform>Docker Swarm · %n node</numerusform>
            <numerusform>Docker Swarm · %n nodes</numerusform>
        </translation>
    </message>
</context>
</TS>
