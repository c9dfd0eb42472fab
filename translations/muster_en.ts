<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Appendix</name>
    <message numerus="yes">
        <source>%n file(s) left out by this rule</source>
        <translation>
            <numerusform>%n file left out by this rule</numerusform>
            <numerusform>%n files left out by this rule</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>%n blocking question(s) could not be looked into with the files provided.</source>
        <translation>
            <numerusform>%n blocking question could not be looked into with the files provided.</numerusform>
            <numerusform>%n blocking questions could not be looked into with the files provided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) stay unknown, none of them blocking.</source>
        <translation>
            <numerusform>%n question stays unknown; it is not blocking.</numerusform>
            <numerusform>%n questions stay unknown, none of them blocking.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocking finding(s) stand.</source>
        <translation>
            <numerusform>%n blocking finding stands.</numerusform>
            <numerusform>%n blocking findings stand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) stand.</source>
        <translation>
            <numerusform>%n warning stands.</numerusform>
            <numerusform>%n warnings stand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>site(s)</source>
        <translation>
            <numerusform>site</numerusform>
            <numerusform>sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pool(s) home accounts</source>
        <translation>
            <numerusform>pool homes accounts</numerusform>
            <numerusform>pools home accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>server(s)</source>
        <translation>
            <numerusform>server</numerusform>
            <numerusform>servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gateway(s) beside them</source>
        <translation>
            <numerusform>%n gateway beside them</numerusform>
            <numerusform>%n gateways beside them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>homed account(s)</source>
        <translation>
            <numerusform>homed account</numerusform>
            <numerusform>homed accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It touches %n account(s).</source>
        <translation>
            <numerusform>It touches %n account.</numerusform>
            <numerusform>It touches %n accounts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, with %n gap(s)</source>
        <translation>
            <numerusform>Yes, with %n gap</numerusform>
            <numerusform>Yes, with %n gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The age of %n mandatory export(s) is not known.</source>
        <translation>
            <numerusform>The age of %n mandatory export is not known.</numerusform>
            <numerusform>The age of %n mandatory exports is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s) were accepted with a reason and a last day; they are conditions.</source>
        <translation>
            <numerusform>%n risk was accepted with a reason and a last day; it is a condition.</numerusform>
            <numerusform>%n risks were accepted with a reason and a last day; they are conditions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n acceptance(s) no longer hold.</source>
        <translation>
            <numerusform>%n acceptance no longer holds.</numerusform>
            <numerusform>%n acceptances no longer hold.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message numerus="yes">
        <source>%n question(s) stay open, because no source answers them</source>
        <translation>
            <numerusform>%n question stays open, because no source answers it</numerusform>
            <numerusform>%n questions stay open, because no source answers them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more, all under Findings</source>
        <translation>
            <numerusform>%1 and %n more, all under Findings</numerusform>
            <numerusform>%1 and %n more, all under Findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), each of them in appendix A</source>
        <translation>
            <numerusform>%n file, which stands in appendix A</numerusform>
            <numerusform>%n files, each of them in appendix A</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of unknown time</source>
        <translation>
            <numerusform>%n of unknown time</numerusform>
            <numerusform>%n of unknown time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s); all in report.json</source>
        <translation>
            <numerusform>%n file; it stands in report.json</numerusform>
            <numerusform>%n files; all in report.json</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dependencies</name>
    <message numerus="yes">
        <source>%n UM contact(s)</source>
        <translation>
            <numerusform>%n UM contact</numerusform>
            <numerusform>%n UM contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) hosted online</source>
        <translation>
            <numerusform>%n account hosted online</numerusform>
            <numerusform>%n accounts hosted online</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n certificate</numerusform>
            <numerusform>%n certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n database(s) mirrored</source>
        <translation>
            <numerusform>%n database mirrored</numerusform>
            <numerusform>%n databases mirrored</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message numerus="yes">
        <source>%n trunk(s)</source>
        <translation>
            <numerusform>%n trunk</numerusform>
            <numerusform>%n trunks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s) of servers</source>
        <translation>
            <numerusform>%n cluster of servers</numerusform>
            <numerusform>%n clusters of servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in the table</source>
        <translation>
            <numerusform>and %n more, in the table</numerusform>
            <numerusform>and %n more, in the table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiscoverCommand</name>
    <message numerus="yes">
        <source>%n fact(s) disagree between sources:</source>
        <comment>Above their list</comment>
        <translation>
            <numerusform>%n fact disagrees between sources:</numerusform>
            <numerusform>%n facts disagree between sources:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) the move</source>
        <translation>
            <numerusform>%n blocks the move</numerusform>
            <numerusform>%n block the move</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) stay open</source>
        <translation>
            <numerusform>%n question stays open</numerusform>
            <numerusform>%n questions stay open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftBehind</name>
    <message numerus="yes">
        <source>%n thing(s) in use will not come along, or not whole</source>
        <translation>
            <numerusform>%n thing in use will not come along, or not whole</numerusform>
            <numerusform>%n things in use will not come along, or not whole</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message numerus="yes">
        <source>%n pool(s)</source>
        <translation>
            <numerusform>%n pool</numerusform>
            <numerusform>%n pools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact object(s)</source>
        <translation>
            <numerusform>%n contact object</numerusform>
            <numerusform>%n contact objects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanCommand</name>
    <message numerus="yes">
        <source>%n mandatory item(s) are not protected.</source>
        <comment>In the plan</comment>
        <translation>
            <numerusform>%n mandatory item is not protected.</numerusform>
            <numerusform>%n mandatory items are not protected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pools</name>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n server</numerusform>
            <numerusform>%n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n smaller pool(s) are not shown here but counted in the total; the whole list is in report.json.</source>
        <translation>
            <numerusform>%n smaller pool is not shown here but counted in the total; the whole list is in report.json.</numerusform>
            <numerusform>%n smaller pools are not shown here but counted in the total; the whole list is in report.json.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pool(s) home accounts</source>
        <translation>
            <numerusform>%n pool homes accounts</numerusform>
            <numerusform>%n pools home accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) run the product</source>
        <translation>
            <numerusform>%n server runs the product</numerusform>
            <numerusform>%n servers run the product</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message numerus="yes">
        <source>%n item(s) are not protected, or not proved by us</source>
        <translation>
            <numerusform>%n item is not protected, or not proved by us</numerusform>
            <numerusform>%n items are not protected, or not proved by us</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n more pool(s)</source>
        <translation>
            <numerusform>%n more pool</numerusform>
            <numerusform>%n more pools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One square is %n homed account(s): %1 of %1.</source>
        <translation>
            <numerusform>One square is one homed account: %1 of %1.</numerusform>
            <numerusform>One square is %n homed accounts: %1 of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rollback</name>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>%n stage</numerusform>
            <numerusform>%n stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them end(s) at a point of no return</source>
        <translation>
            <numerusform>%n of them ends at a point of no return</numerusform>
            <numerusform>%n of them end at a point of no return</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s), one on each page</source>
        <translation>
            <numerusform>%n card, on a page of its own</numerusform>
            <numerusform>%n cards, one on each page</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message numerus="yes">
        <source>contact store of %n user(s) unknown</source>
        <translation>
            <numerusform>contact store of %n user unknown</numerusform>
            <numerusform>contact store of %n users unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n more set(s) in the CSV</source>
        <translation>
            <numerusform>%1; %n more set in the CSV</numerusform>
            <numerusform>%1; %n more sets in the CSV</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s); the digits are those of each list&apos;s SHA-256</source>
        <translation>
            <numerusform>%n list; the digits are those of its SHA-256</numerusform>
            <numerusform>%n lists; the digits are those of each list&apos;s SHA-256</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) name no pool of the topology. They stand in a list of their own at the end.</source>
        <translation>
            <numerusform>%n account names no pool of the topology. It stands in a list of its own at the end.</numerusform>
            <numerusform>%n accounts name no pool of the topology. They stand in a list of their own at the end.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message numerus="yes">
        <source>%n more row(s) stand in the CSV</source>
        <translation>
            <numerusform>%n more row stands in the CSV</numerusform>
            <numerusform>%n more rows stand in the CSV</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message numerus="yes">
        <source>%n number(s) are held by two accounts; section 2 and report.json name them.</source>
        <translation>
            <numerusform>%n number is held by two accounts; section 2 and report.json name it.</numerusform>
            <numerusform>%n numbers are held by two accounts; section 2 and report.json name them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more value(s) stand in roster.csv.</source>
        <translation>
            <numerusform>%n more value stands in roster.csv.</numerusform>
            <numerusform>%n more values stand in roster.csv.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) use Enterprise Voice</source>
        <translation>
            <numerusform>%n account uses Enterprise Voice</numerusform>
            <numerusform>%n accounts use Enterprise Voice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trunk(s) carry their calls</source>
        <translation>
            <numerusform>%n trunk carries their calls</numerusform>
            <numerusform>%n trunks carry their calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WayBack</name>
    <message numerus="yes">
        <source>The age of %n mandatory export(s) is not known.</source>
        <translation>
            <numerusform>The age of %n mandatory export is not known.</numerusform>
            <numerusform>The age of %n mandatory exports is not known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ui::AccountFacetModel</name>
    <message numerus="yes">
        <source>%1, %n account(s)</source>
        <comment>Facet</comment>
        <translation>
            <numerusform>%1, %n account</numerusform>
            <numerusform>%1, %n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ui::AccountList</name>
    <message numerus="yes">
        <source>%n account(s) were searched by name, address, number and policy.</source>
        <translation>
            <numerusform>%n account was searched by name, address, number and policy.</numerusform>
            <numerusform>%n accounts were searched by name, address, number and policy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ui::AccountsPage</name>
    <message numerus="yes">
        <source>%n account(s) are homed</source>
        <translation>
            <numerusform>%n account is homed</numerusform>
            <numerusform>%n accounts are homed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n pool(s)</source>
        <translation>
            <numerusform>on %n pool</numerusform>
            <numerusform>on %n pools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more name a pool that is not known.</source>
        <translation>
            <numerusform>%n more names a pool that is not known.</numerusform>
            <numerusform>%n more name a pool that is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read from %n source(s)</source>
        <translation>
            <numerusform>Read from %n source</numerusform>
            <numerusform>Read from %n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ui::AmountWords</name>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <comment>Time left</comment>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>Age</comment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>Age</comment>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>Age</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ui::BackUpFigures</name>
    <message numerus="yes">
        <source>Back up %n pool(s)</source>
        <translation>
            <numerusform>Back up %n pool</numerusform>
            <numerusform>Back up %n pools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back up %n item(s)</source>
        <translation>
            <numerusform>Back up %n item</numerusform>
            <numerusform>Back up %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ui::BackUpWords</name>
    <message numerus="yes">
        <source>%n file(s) are saved and were read back.</source>
        <translation>
            <numerusform>%n file is saved and was read back.</numerusform>
            <numerusform>%n files are saved and were read back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The proof found %n problem(s) in what was written.</source>
        <translation>
            <numerusform>The proof found %n problem in what was written.</numerusform>
            <numerusform>The proof found %n problems in what was written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mandatory item(s) are not in it.</source>
        <translation>
            <numerusform>%n mandatory item is not in it.</numerusform>
            <numerusform>%n mandatory items are not in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) cannot be proved as far as Complete; why stands beside each.</source>
        <translation>
            <numerusform>%n item cannot be proved as far as Complete; why stands beside it.</numerusform>
            <numerusform>%n items cannot be proved as far as Complete; why stands beside each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be saved whole.</source>
        <translation>
            <numerusform>%n file could not be saved whole.</numerusform>
            <numerusform>%n files could not be saved whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are saved.</source>
        <translation>
            <numerusform>%n file is saved.</numerusform>
            <numerusform>%n files are saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are proved less far than they should be.</source>
        <translation>
            <numerusform>%n item is proved less far than it should be.</numerusform>
            <numerusform>%n items are proved less far than they should be.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <comment>Evidence</comment>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in this backup: %1, and %n more.</source>
        <translation>
            <numerusform>Not in this backup: %1, and %n more.</numerusform>
            <numerusform>Not in this backup: %1, and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ui::CheckSummary</name>
    <message numerus="yes">
        <source>%n blocker(s) must be solved before the first account moves.</source>
        <translation>
            <numerusform>%n blocker must be solved before the first account moves.</numerusform>
            <numerusform>%n blockers must be solved before the first account moves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) remain; read each before you go on.</source>
        <translation>
            <numerusform>%n warning remains; read it before you go on.</numerusform>
            <numerusform>%n warnings remain; read each before you go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) could not be looked at, so nobody can say.</source>
        <translation>
            <numerusform>%n check could not be looked at, so nobody can say.</numerusform>
            <numerusform>%n checks could not be looked at, so nobody can say.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>blocker(s)</source>
        <comment>Key figure</comment>
        <translation>
            <numerusform>blocker</numerusform>
            <numerusform>blockers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>warning(s)</source>
        <comment>Key figure</comment>
        <translation>
            <numerusform>warning</numerusform>
            <numerusform>warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>note(s)</source>
        <comment>Key figure</comment>
        <translation>
            <numerusform>note</numerusform>
            <numerusform>notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s) remain; some are risks that were accepted.</source>
        <translation>
            <numerusform>%n condition remains; it is a risk that was accepted.</numerusform>
            <numerusform>%n conditions remain; some are risks that were accepted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ui::ChecksPage</name>
    <message numerus="yes">
        <source>%n check(s) of what your files say, for a move to %1.</source>
        <translation>
            <numerusform>%n check of what your files say, for a move to %1.</numerusform>
            <numerusform>%n checks of what your files say, for a move to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocker(s) stay open.</source>
        <translation>
            <numerusform>%n blocker stays open.</numerusform>
            <numerusform>%n blockers stay open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ui::ConnectPage</name>
    <message numerus="yes">
        <source>%n source(s) will be read; no server is touched.</source>
        <translation>
            <numerusform>%n source will be read; no server is touched.</numerusform>
            <numerusform>%n sources will be read; no server is touched.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ui::ContentsModel</name>
    <message numerus="yes">
        <source>%1, %Ln account(s)</source>
        <comment>Pool and its accounts</comment>
        <translation>
            <numerusform>%1, %Ln account</numerusform>
            <numerusform>%1, %Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <comment>Of an item</comment>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <comment>Of an item</comment>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) that the deployment has</source>
        <comment>Not in a snapshot</comment>
        <translation>
            <numerusform>%n item that the deployment has</numerusform>
            <numerusform>%n items that the deployment has</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ui::DiscoverPage</name>
    <message numerus="yes">
        <source>site(s)</source>
        <comment>Key figure</comment>
        <translation>
            <numerusform>site</numerusform>
            <numerusform>sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pool(s)</source>
        <comment>Key figure</comment>
        <translation>
            <numerusform>pool</numerusform>
            <numerusform>pools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>server(s)</source>
        <comment>Key figure</comment>
        <translation>
            <numerusform>server</numerusform>
            <numerusform>servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>homed account(s)</source>
        <comment>Key figure</comment>
        <translation>
            <numerusform>homed account</numerusform>
            <numerusform>homed accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SIP domain(s)</source>
        <comment>Key figure</comment>
        <translation>
            <numerusform>SIP domain</numerusform>
            <numerusform>SIP domains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>gateway(s)</source>
        <comment>Key figure</comment>
        <translation>
            <numerusform>gateway</numerusform>
            <numerusform>gateways</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>contradiction(s)</source>
        <comment>Key figure</comment>
        <translation>
            <numerusform>contradiction</numerusform>
            <numerusform>contradictions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) disagree between sources</source>
        <translation>
            <numerusform>%n fact disagrees between sources</numerusform>
            <numerusform>%n facts disagree between sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ui::DocumentsPage</name>
    <message numerus="yes">
        <source>Make %n document(s)</source>
        <translation>
            <numerusform>Make %n document</numerusform>
            <numerusform>Make %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ui::DocumentsView</name>
    <message numerus="yes">
        <source>%n file(s) were ready and stay; none is half written.</source>
        <translation>
            <numerusform>%n file was ready and stays; none is half written.</numerusform>
            <numerusform>%n files were ready and stay; none is half written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ui::EvidenceModel</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <comment>Of an item</comment>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ui::EvidencePane</name>
    <message numerus="yes">
        <source>%n item(s) cannot be proved that far.</source>
        <translation>
            <numerusform>%n item cannot be proved that far.</numerusform>
            <numerusform>%n items cannot be proved that far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ui::FindingList</name>
    <message numerus="yes">
        <source>%n check(s) were evaluated.</source>
        <translation>
            <numerusform>%n check was evaluated.</numerusform>
            <numerusform>%n checks were evaluated.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ui::FindingRows</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <comment>Where</comment>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pool(s)</source>
        <comment>Where</comment>
        <translation>
            <numerusform>%n pool</numerusform>
            <numerusform>%n pools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <comment>Where</comment>
        <translation>
            <numerusform>%n server</numerusform>
            <numerusform>%n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <comment>Where</comment>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ui::HolesCard</name>
    <message numerus="yes">
        <source>%n mandatory item(s) are not protected</source>
        <translation>
            <numerusform>%n mandatory item is not protected</numerusform>
            <numerusform>%n mandatory items are not protected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ui::HubPage</name>
    <message numerus="yes">
        <source>%n site(s)</source>
        <comment>Hub</comment>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pool(s)</source>
        <comment>Hub</comment>
        <translation>
            <numerusform>%n pool</numerusform>
            <numerusform>%n pools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <comment>Hub</comment>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ui::HubTasks</name>
    <message numerus="yes">
        <source>%1; %n unknown</source>
        <comment>Verdict, then a count of checks</comment>
        <translation>
            <numerusform>%1; %n unknown</numerusform>
            <numerusform>%1; %n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s)</source>
        <comment>Hub</comment>
        <translation>
            <numerusform>%n snapshot</numerusform>
            <numerusform>%n snapshots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them partial or failed</source>
        <comment>Snapshots on the hub</comment>
        <translation>
            <numerusform>%n of them partial or failed</numerusform>
            <numerusform>%n of them partial or failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ui::LastSnapshotCard</name>
    <message numerus="yes">
        <source>Not protected: %n mandatory item(s).</source>
        <translation>
            <numerusform>Not protected: %n mandatory item.</numerusform>
            <numerusform>Not protected: %n mandatory items.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ui::LogDrawer</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <comment>Of the log</comment>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ui::PageOne</name>
    <message numerus="yes">
        <source>%n blocker(s)</source>
        <translation>
            <numerusform>%n blocker</numerusform>
            <numerusform>%n blockers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ui::PlanPage</name>
    <message numerus="yes">
        <source>Back up %n pool(s)</source>
        <translation>
            <numerusform>Back up %n pool</numerusform>
            <numerusform>Back up %n pools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back up %n item(s)</source>
        <translation>
            <numerusform>Back up %n item</numerusform>
            <numerusform>Back up %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mandatory item(s) stay unprotected.</source>
        <translation>
            <numerusform>%n mandatory item stays unprotected.</numerusform>
            <numerusform>%n mandatory items stay unprotected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ui::PrerequisiteLines</name>
    <message numerus="yes">
        <source>%n of the sources cannot be opened. The first: %1</source>
        <translation>
            <numerusform>%n of the sources cannot be opened. The first: %1</numerusform>
            <numerusform>%n of the sources cannot be opened. The first: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ui::RestoreContents</name>
    <message numerus="yes">
        <source>%n item(s) are not inside, %1 of them mandatory; listed last.</source>
        <comment>In a snapshot</comment>
        <translation>
            <numerusform>%n item is not inside, %1 mandatory; listed last.</numerusform>
            <numerusform>%n items are not inside, %1 of them mandatory; listed last.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ui::RestorePage</name>
    <message numerus="yes">
        <source>Restore %n item(s) to folder</source>
        <translation>
            <numerusform>Restore %n item to folder</numerusform>
            <numerusform>Restore %n items to folder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ui::RestoreReportPane</name>
    <message numerus="yes">
        <source>%n file(s) could not be restored</source>
        <translation>
            <numerusform>%n file could not be restored</numerusform>
            <numerusform>%n files could not be restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n path(s) were refused</source>
        <translation>
            <numerusform>%n path was refused</numerusform>
            <numerusform>%n paths were refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are written and compared.</source>
        <translation>
            <numerusform>%Ln file is written and compared.</numerusform>
            <numerusform>%Ln files are written and compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are not; the list says why.</source>
        <comment>Of a restore</comment>
        <translation>
            <numerusform>%Ln file is not; the list says why.</numerusform>
            <numerusform>%Ln files are not; the list says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) without their extended attributes</source>
        <translation>
            <numerusform>%n file without its extended attributes</numerusform>
            <numerusform>%n files without their extended attributes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ui::SourceModel</name>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <comment>Source</comment>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ui::StepStates</name>
    <message numerus="yes">
        <source>Done, %n blocker(s)</source>
        <comment>Step rail</comment>
        <translation>
            <numerusform>Done, %n blocker</numerusform>
            <numerusform>Done, %n blockers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, %n warning(s)</source>
        <comment>Step rail</comment>
        <translation>
            <numerusform>Done, %n warning</numerusform>
            <numerusform>Done, %n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, %n file(s)</source>
        <comment>Step rail</comment>
        <translation>
            <numerusform>Done, %n file</numerusform>
            <numerusform>Done, %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, %n source(s)</source>
        <comment>Step rail</comment>
        <translation>
            <numerusform>Done, %n source</numerusform>
            <numerusform>Done, %n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, %n pool(s)</source>
        <comment>Step rail</comment>
        <translation>
            <numerusform>Done, %n pool</numerusform>
            <numerusform>Done, %n pools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, %n account(s)</source>
        <comment>Step rail</comment>
        <translation>
            <numerusform>Done, %n account</numerusform>
            <numerusform>Done, %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, %n item(s)</source>
        <comment>Step rail</comment>
        <translation>
            <numerusform>Done, %n item</numerusform>
            <numerusform>Done, %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>muster::ui::WouldAnswer</name>
    <message numerus="yes">
        <source>%n check(s) broke off; each says why.</source>
        <translation>
            <numerusform>%n check broke off; it says why.</numerusform>
            <numerusform>%n checks broke off; each says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add a topology to answer %n more.</source>
        <translation>
            <numerusform>Add a topology to answer %n more.</numerusform>
            <numerusform>Add a topology to answer %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add exports of accounts to answer %n more.</source>
        <translation>
            <numerusform>Add exports of accounts to answer %n more.</numerusform>
            <numerusform>Add exports of accounts to answer %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add the file store to answer %n more.</source>
        <translation>
            <numerusform>Add the file store to answer %n more.</numerusform>
            <numerusform>Add the file store to answer %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add certificate files to answer %n more.</source>
        <translation>
            <numerusform>Add certificate files to answer %n more.</numerusform>
            <numerusform>Add certificate files to answer %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take a snapshot and prove it to answer %n more.</source>
        <translation>
            <numerusform>Take a snapshot and prove it to answer %n more.</numerusform>
            <numerusform>Take a snapshot and prove it to answer %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add native exports to answer %n more.</source>
        <translation>
            <numerusform>Add native exports to answer %n more.</numerusform>
            <numerusform>Add native exports to answer %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connect the directory to answer %n more.</source>
        <translation>
            <numerusform>Connect the directory to answer %n more.</numerusform>
            <numerusform>Connect the directory to answer %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add outputs of the management shell to answer %n more.</source>
        <translation>
            <numerusform>Add outputs of the management shell to answer %n more.</numerusform>
            <numerusform>Add outputs of the management shell to answer %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at DNS, TLS and ports to answer %n more.</source>
        <translation>
            <numerusform>Look at DNS, TLS and ports to answer %n more.</numerusform>
            <numerusform>Look at DNS, TLS and ports to answer %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at the servers themselves to answer %n more.</source>
        <translation>
            <numerusform>Look at the servers themselves to answer %n more.</numerusform>
            <numerusform>Look at the servers themselves to answer %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more need a decision or a date from a person.</source>
        <translation>
            <numerusform>%n more needs a decision or a date from a person.</numerusform>
            <numerusform>%n more need a decision or a date from a person.</numerusform>
        </translation>
    </message>
</context>
</TS>
