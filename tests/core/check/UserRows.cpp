// SPDX-License-Identifier: Apache-2.0
// Rows of USR, HYB and OBJ.
#include "tests/core/check/CheckRows.h"

using namespace Qt::StringLiterals;

namespace muster {

namespace {

Change first(const std::function<void(Account &)> &change)
{
    return [change](CheckCase &c) { change(c.deployment.accounts.first()); };
}

Change contact(const std::function<void(Account &)> &change)
{
    return [change](CheckCase &c) {
        for (Account &account : c.deployment.accounts) {
            if (account.isContactObject()) {
                change(account);
            }
        }
    };
}

/// A second object with the address of the first.
void twin(CheckCase &c)
{
    Account other = c.deployment.accounts.first();
    other.distinguishedName = u"CN=Other,DC=contoso,DC=com"_s;
    c.deployment.accounts.append(other);
}

void sameObjectTwice(CheckCase &c)
{
    c.deployment.accounts.append(Account(c.deployment.accounts.first()));
}

Change bagOfFirst(const QStringList &properties)
{
    return first([properties](Account &account) { account.properties = aBag(properties); });
}

/// A policy for the first user, and the policies there are.
Change policy(const QString &assigned, const QString &anonymous)
{
    return [=](CheckCase &c) {
        bagOfFirst({u"ConferencingPolicy="_s + assigned})(c);
        const Deployment made =
            aDeployment()
                .withOutput(u"Get-CsConferencingPolicy"_s,
                            {{u"Identity=Global"_s, u"AllowAnonymousParticipantsInMeetings=True"_s},
                             {u"Identity=Tag:Executives"_s,
                              u"AllowAnonymousParticipantsInMeetings="_s + anonymous}})
                .build();
        c.deployment.outputs += made.outputs;
    };
}

void privateLine(CheckCase &c)
{
    c.deployment.accounts.first().properties =
        aBag({u"PrivateLine="_s + c.deployment.accounts.at(1).lineUri});
}

void noProperties(CheckCase &c)
{
    for (Account &account : c.deployment.accounts) {
        account.properties = {};
    }
}

void onlyUsers(CheckCase &c)
{
    c.deployment.accounts.removeIf(
        [](const Account &account) { return account.isContactObject(); });
}

void on2013(CheckCase &c)
{
    c.deployment.pools.first().version = ProductVersion::Lync2013;
}

/// The file of the second pool's accounts is missing.
void onePoolMissing(CheckCase &c)
{
    c.deployment.accounts.removeIf(
        [](const Account &account) { return account.pool == contosoName(u"se02"_s); });
}

void homeless(Account &account)
{
    account.pool = {};
    account.registrarPool = u"gone.contoso.com"_s;
}

void poolless(Account &account)
{
    account.pool = {};
    account.registrarPool.clear();
}

void homeServerDiffers(CheckCase &c)
{
    Contradiction contradiction;
    contradiction.kind = ContradictionKind::HomeServerDiffers;
    contradiction.subject = u"sip:user1.se01@contoso.com"_s;
    c.deployment.contradictions.append(contradiction);
}

void duplicateInFile(CheckCase &c)
{
    SourceWarning warning;
    warning.kind = WarningKind::DuplicateAccount;
    warning.subject = u"sip:user1.se01@contoso.com"_s;
    SourceRecord source;
    source.warnings = {warning};
    c.deployment.sources.append(source);
}

void branch(CheckCase &c)
{
    c.inputs.target = Target::Sfb2015;
    for (Pool &pool : c.deployment.pools) {
        if (pool.version) {
            pool.version = ProductVersion::Lync2013;
        }
    }
    c.deployment.pools.append(aDeployment()
                                  .with(aPool(u"sba01"_s).withRole(ClusterRole::SurvivableBranch))
                                  .build()
                                  .pools.first());
}

void accountsTaken(CheckCase &c)
{
    SourceRecord source;
    source.description = u"csvAccounts"_s;
    source.takenAt = c.clock.now().addSecs(-7200);
    c.deployment.sources.append(source);
}

void accountsTakenLongAgo(CheckCase &c)
{
    accountsTaken(c);
    c.deployment.sources.last().takenAt = c.clock.now().addDays(-3);
}

void atTeams(CheckCase &c)
{
    c.inputs.stage = Stage::Teams;
}

void allOnline(CheckCase &c)
{
    atTheEnd(c);
    for (Account &account : c.deployment.accounts) {
        account.hosting = Hosting::Online;
    }
}

void export99(CheckCase &c)
{
    for (ProvedItem &proof : c.inputs.snapshot->proofs) {
        proof.usersFound = proof.usersWanted < 0 ? -1 : proof.usersWanted - 1;
    }
}

/// The rows of one decision about contact objects.
QList<CheckRow> decisionRows(const char *id, AccountKind kind)
{
    const Change one = [kind](CheckCase &c) {
        toServer(c);
        c.deployment.accounts.append(
            aDeployment().with(aPool(u"se01"_s).withContact(kind)).build().accounts);
    };
    return {
        {id, "one", "unknown", one},
        {id, "none of its kind", "notApplicable", toServer},
        {id, "no contact object given", "unknown", both(toServer, onlyUsers)},
    };
}

QList<CheckRow> objectRows()
{
    const QList<CheckRow> rows{
        {"OBJ-006", "homed", "pass", nothing},
        {"OBJ-006", "on a missing pool", "fail", contact(homeless)},
        {"OBJ-006", "without a home in the file", "unknown", contact(poolless)},
        {"OBJ-006", "none given", "unknown", onlyUsers},
        {"OBJ-007", "none given", "unknown", nothing},
        {"OBJ-007", "given", "pass",
         [](CheckCase &c) {
             CmdletOutput saved;
             saved.command = u"Get-CsHybridApplicationEndpoint"_s;
             c.deployment.outputs.append(saved);
         }},
    };
    return rows + decisionRows("OBJ-001", AccountKind::CommonAreaPhone)
           + decisionRows("OBJ-002", AccountKind::AnalogDevice)
           + decisionRows("OBJ-003", AccountKind::ExchangeUmContact)
           + decisionRows("OBJ-004", AccountKind::TrustedApplicationEndpoint)
           + decisionRows("CONF-002", AccountKind::DialInAccessNumber)
           + QList<CheckRow>{{"OBJ-005", "none given", "unknown", both(on2013, onlyUsers)},
                             {"OBJ-005", "no room", "notApplicable", on2013}};
}

QList<CheckRow> stateRows()
{
    return {
        {"USR-009", "none assigned", "pass", nothing},
        {"USR-009", "policies not given", "unknown", bagOfFirst({u"ClientPolicy=Sales"_s})},
        {"USR-009", "exists", "pass", policy(u"Executives"_s, u"True"_s)},
        {"USR-009", "does not exist", "fail", policy(u"Board 2012"_s, u"True"_s)},
        {"USR-014", "no output", "unknown", toServer},
        {"USR-014", "all open", "pass", both(toServer, policy(u"Executives"_s, u"True"_s))},
        {"USR-014", "closed to one", "fail", both(toServer, policy(u"Executives"_s, u"False"_s))},
        {"USR-014", "closed to nobody", "pass", both(toServer, policy(u"Board"_s, u"False"_s))},
        {"USR-010", "none", "pass", nothing},
        {"USR-010", "one moving", "fail", bagOfFirst({u"TargetServerIfMoving=CN=1:2"_s})},
        {"USR-010", "not in the file", "unknown", noProperties},
        {"USR-011", "clean and exported whole", "pass", nothing},
        {"USR-011", "a slash", "fail",
         first([](Account &a) { a.sip = *SipAddress::parse(u"sip:a/b@contoso.com"_s); })},
        {"USR-011", "clean, not exported", "unknown", withoutSnapshot},
        {"USR-011", "clean, export in part", "unknown", export99},
        {"USR-012", "known", "pass", accountsTaken},
        {"USR-012", "taken three days apart", "fail", accountsTakenLongAgo},
        {"USR-012", "one not known", "unknown",
         first([](Account &a) { a.contactStore = ContactStore::Unknown; })},
        {"USR-012", "no snapshot", "unknown", withoutSnapshot},
        {"USR-013", "on the server", "pass", nothing},
        {"USR-013", "in Exchange", "fail",
         first([](Account &a) { a.contactStore = ContactStore::Exchange; })},
        {"USR-013", "migrating", "fail",
         first([](Account &a) { a.contactStore = ContactStore::Migrating; })},
        {"USR-013", "not known", "unknown",
         first([](Account &a) { a.contactStore = ContactStore::Unknown; })},
        {"USR-016", "saved", "pass", branch},
        {"USR-016", "not saved", "unknown", both(branch, withoutSnapshot)},
        {"USR-018", "saved", "pass", nothing},
        {"USR-018", "a set without accounts", "fail",
         [](CheckCase &c) { c.inputs.snapshot->summary.accounts = 0; }},
        {"USR-018", "no snapshot", "unknown", withoutSnapshot},
        {"HYB-003", "known", "pass", atTeams},
        {"HYB-003", "empty", "fail",
         both(atTeams, first([](Account &a) { a.hosting = Hosting::None; }))},
        {"HYB-003", "not in the file", "unknown",
         both(atTeams, first([](Account &a) { a.hosting = Hosting::Unknown; }))},
        {"HYB-009", "some left", "fail", atTheEnd},
        {"HYB-009", "none left", "pass", allOnline},
        {"HYB-009", "not in the file", "unknown",
         both(allOnline, first([](Account &a) { a.hosting = Hosting::Unknown; }))},
    };
}

} // namespace

QList<CheckRow> userRows()
{
    const QList<CheckRow> rows{
        {"USR-001", "all homed", "pass", nothing},
        {"USR-001", "on a missing pool", "fail", first(homeless)},
        {"USR-001", "on a missing pool, but disabled", "pass", first([](Account &a) {
             homeless(a);
             a.state = AccountState::Disabled;
         })},
        {"USR-001", "on a missing pool, but online", "pass", first([](Account &a) {
             homeless(a);
             a.hosting = Hosting::Online;
         })},
        {"USR-001", "HomeServer names another", "fail", homeServerDiffers},
        {"USR-001", "no accounts", "unknown", withoutAccounts},
        {"USR-001", "a pool without accounts", "unknown", onePoolMissing},
        {"USR-002", "all have one", "pass", nothing},
        {"USR-002", "none", "fail", first(poolless)},
        {"USR-002", "no accounts", "unknown", withoutAccounts},
        {"USR-003", "all normal", "pass", nothing},
        {"USR-003", "disabled", "fail",
         bagOfFirst({u"UserAccountControl=NormalAccount, AccountDisabled"_s})},
        {"USR-003", "not in the file", "unknown", noProperties},
        {"USR-004", "unique", "pass", nothing},
        {"USR-004", "shared", "fail", twin},
        {"USR-004", "one object from two files", "pass", sameObjectTwice},
        {"USR-004", "twice in one file", "fail", duplicateInFile},
        {"USR-004", "a pool without accounts", "unknown", onePoolMissing},
        {"USR-005", "unique", "pass", nothing},
        {"USR-005", "shared", "fail",
         [](CheckCase &c) {
             c.deployment.accounts.first().lineUri = c.deployment.accounts.at(1).lineUri;
         }},
        {"USR-005", "shared with a contact object", "fail",
         [](CheckCase &c) {
             contact([&c](Account &a) { a.lineUri = c.deployment.accounts.at(1).lineUri; })(c);
         }},
        {"USR-005", "contact objects not given", "unknown", onlyUsers},
        {"USR-006", "valid", "pass", nothing},
        {"USR-006", "national", "fail", first([](Account &a) { a.lineUri = u"tel:915550108"_s; })},
        {"USR-006", "with extension", "pass",
         first([](Account &a) { a.lineUri = u"tel:+34915550108;ext=108"_s; })},
        {"USR-006", "no accounts", "unknown", withoutAccounts},
        {"USR-007", "none", "pass", nothing},
        {"USR-007", "of another", "fail", privateLine},
        {"USR-007", "not in the file", "unknown", noProperties},
        {"USR-008", "ours", "pass", nothing},
        {"USR-008", "foreign", "fail",
         first([](Account &a) { a.sip = *SipAddress::parse(u"sip:a@litware.com"_s); })},
        {"USR-008", "foreign, but all are allowed", "unknown",
         both(first([](Account &a) { a.sip = *SipAddress::parse(u"sip:a@litware.com"_s); }),
              [](CheckCase &c) { c.deployment.topology->allowsAllSipDomains = true; })},
        {"USR-008", "no topology", "unknown", withoutTopology},
    };
    return rows + stateRows() + objectRows();
}

} // namespace muster
