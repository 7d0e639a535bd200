// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/world/sandboxrepository.h"

#include "app/sandbox/world/sandboxteam.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trunkline {

using namespace SandboxTeam;

namespace {

constexpr quint32 Seed = 2026;
const QString trunkName = u"main"_s;

QByteArray resource(const QString &name)
{
    QFile file(":/sql/"_L1 + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray expandOf(const QByteArray &table, const QByteArray &old, const QByteArray &next, const QByteArray &type)
{
    return "-- trunkline: replaces " + table + '.' + old + " by " + table + '.' + next
            + "\nSET LOCAL lock_timeout = '2s';\nALTER TABLE " + table + " ADD COLUMN " + next + ' ' + type + ";\n";
}

QByteArray contractOf(const QByteArray &table, const QByteArray &old, const QByteArray &next)
{
    return "-- trunkline: replaces " + table + '.' + old + " by " + table + '.' + next
            + "\nSET LOCAL lock_timeout = '2s';\nALTER TABLE " + table + " DROP COLUMN " + old + ";\n";
}

class Writer
{
public:
    explicit Writer(QDateTime now)
        : m_now(std::move(now))
    {
    }

    void writeAll()
    {
        writeFoundations();
        writePast();
        writeDays();
    }

    Result<SandboxRepository> save(const QString &folder)
    {
        SandboxRepository made{.path = folder + "/platform"_L1, .origin = folder + "/acme/platform.git"_L1};
        const auto git = [&](const QString &where, const QStringList &arguments) -> Result<void> {
            const Result<QByteArray> done = runSandboxGit(where, arguments);
            return done ? Result<void>() : Failure(done.error());
        };
        Result<void> done = git(folder, {u"init"_s, u"-q"_s, u"--bare"_s, u"-b"_s, trunkName, made.origin});
        if (done)
            done = m_history.write(made.origin);
        if (done)
            done = git(folder, {u"clone"_s, u"-q"_s, made.origin, made.path});
        for (const auto &[key, value] : {std::pair(u"user.name"_s, ada.name), std::pair(u"user.email"_s, ada.email())})
            if (done)
                done = git(made.path, {u"config"_s, key, value});
        for (const QString &own : {u"feat/new-checkout"_s, u"fix/cart-badge"_s, u"feat/audit-log"_s})
            if (done)
                done = git(made.path, {u"branch"_s, u"-q"_s, u"--track"_s, own, "origin/"_L1 + own});
        if (done)
            done = git(made.path, {u"fetch"_s, u"-q"_s});
        if (!done)
            return Failure(done.error());
        QFile fetched(made.path + "/.git/FETCH_HEAD"_L1); // by this it is known how old the facts are
        if (fetched.open(QIODevice::ReadWrite))
            fetched.setFileTime(m_now, QFileDevice::FileModificationTime);
        for (const auto &[branch, mark] : m_tips.asKeyValueRange())
            made.heads.insert(branch, m_history.id(mark));
        made.merges = m_merges;
        for (SandboxMerge &merge : made.merges) {
            merge.sha = m_history.id(merge.sha);
            merge.head = m_history.id(merge.head);
        }
        std::ranges::sort(made.merges, std::ranges::greater(), &SandboxMerge::mergedAt);
        made.migrations = m_migrations;
        return made;
    }

private:
    QDateTime ago(std::chrono::seconds time) const { return m_now.addDuration(-time); }

    QString commit(const QString &branch, const SandboxPerson &author, std::chrono::seconds age, const QString &message,
                   const QMap<QString, QByteArray> &files, const QString &parent = {}, const QString &merged = {})
    {
        const QString mark = m_history.commit({.branch = branch,
                                               .author = author,
                                               .at = ago(age),
                                               .message = message,
                                               .files = files,
                                               .parent = parent,
                                               .merged = merged});
        m_tips[branch] = mark;
        return mark;
    }

    QString trunk() const { return m_tips.value(trunkName); }

    QMap<QString, QByteArray> migration(std::chrono::seconds age, const QString &name, const QByteArray &up,
                                        const QByteArray &down, bool isApplied = true)
    {
        if (isApplied)
            m_migrations.insert(name, QString::number(ago(age).toMSecsSinceEpoch()));
        return sandboxMigration(ago(age), name, up, down);
    }

    void writeFoundations()
    {
        QMap<QString, QByteArray> files = sandboxFiles();
        files.insert(migration(
                24h * 90, u"create_orders"_s,
                "CREATE TABLE orders (\n  id bigint PRIMARY KEY,\n  total numeric,\n  status text NOT NULL\n);\n",
                "DROP TABLE orders;\n"));
        files.insert(
                migration(24h * 89, u"create_users"_s,
                          "CREATE TABLE users (\n  id bigint PRIMARY KEY,\n  email text NOT NULL,\n  phone text\n);\n",
                          "DROP TABLE users;\n"));
        files.insert(migration(24h * 88, u"create_invoices"_s,
                               "CREATE TABLE invoices (\n  id bigint PRIMARY KEY,\n  vat_rate numeric\n);\n",
                               "DROP TABLE invoices;\n"));
        files.insert(migration(24h * 87, u"create_sessions"_s,
                               "CREATE TABLE sessions (\n  id uuid PRIMARY KEY,\n  legacy_token text\n);\n",
                               "DROP TABLE sessions;\n"));
        files.insert(
                migration(24h * 86, u"create_flags"_s, resource(u"flags_up.sql"_s), resource(u"flags_down.sql"_s)));
        files.insert(migration(24h * 85, u"create_backfills"_s, resource(u"backfills_up.sql"_s),
                               resource(u"backfills_down.sql"_s)));
        commit(trunkName, grace, 24h * 90, u"Start the platform"_s, files);
        commit(trunkName, grace, 24h * 60, u"Replace sessions.legacy_token"_s,
               migration(24h * 60, u"expand_sessions_token_hash"_s,
                         expandOf("sessions", "legacy_token", "token_hash", "text"),
                         "ALTER TABLE sessions DROP COLUMN token_hash;\n"));
        commit(trunkName, barbara, 24h * 40, u"Drop sessions.legacy_token"_s,
               migration(24h * 40, u"contract_sessions_legacy_token"_s,
                         contractOf("sessions", "legacy_token", "token_hash"),
                         "ALTER TABLE sessions ADD COLUMN legacy_token text;\n"));
    }

    /// Comes to trunk with a branch of its own.
    void merge(qint32 number, const QString &branch, const QString &title, const SandboxPerson &author,
               std::chrono::seconds age, std::chrono::seconds life, const QMap<QString, QByteArray> &files,
               SandboxMerge::How how = SandboxMerge::How::Squash, bool isBranchDeleted = true)
    {
        using How = SandboxMerge::How;
        QString head;
        if (how == How::Squash && isBranchDeleted) { // nobody will ever see the branch
            head = commit(trunkName, author, age, u"%1 (#%2)"_s.arg(title).arg(number), files);
            note(number, branch, title, author, age, life, head, head, isBranchDeleted);
            return;
        }
        const QString base = trunk();
        head = commit(branch, author, age + life, title, files, base);
        const QString landed = how == How::Merge
                ? commit(trunkName, author, age,
                         u"Merge pull request #%1 from acme/%2\n\n%3"_s.arg(number).arg(branch, title), files, {}, head)
                : how == How::Rebase ? commit(trunkName, author, age, title, files)
                                     : commit(trunkName, author, age, u"%1 (#%2)"_s.arg(title).arg(number), files);
        note(number, branch, title, author, age, life, landed, head, isBranchDeleted);
    }

    void note(qint32 number, const QString &branch, const QString &title, const SandboxPerson &author,
              std::chrono::seconds age, std::chrono::seconds life, const QString &landed, const QString &head,
              bool isBranchDeleted)
    {
        m_merges.append({.number = number,
                         .title = title,
                         .branch = branch,
                         .author = author,
                         .startedAt = ago(age + life),
                         .mergedAt = ago(age),
                         .sha = landed,
                         .head = head,
                         .isBranchDeleted = isBranchDeleted});
    }

    /// A month of work that is done.
    void writePast()
    {
        static const QStringList words{u"Basket"_s,  u"Coupons"_s,  u"Delivery"_s, u"Refunds"_s,  u"Ratings"_s,
                                       u"Profile"_s, u"Stock"_s,    u"Gifts"_s,    u"Receipts"_s, u"Addresses"_s,
                                       u"Taxes"_s,   u"Payments"_s, u"Returns"_s,  u"Wishlist"_s};
        static const QStringList verbs{u"Show"_s, u"Speed up"_s, u"Tidy"_s, u"Test"_s};
        QRandomGenerator random(Seed);
        constexpr int count = 42;
        for (int i = 0; i < count; ++i) {
            const QString &word = words.at(i % words.size());
            const QString &verb = verbs.at(random.bounded(int(verbs.size())));
            const std::chrono::minutes age((count - i) * 16 * 60 + 200 + random.bounded(300));
            const std::chrono::minutes life(120 + random.bounded(random.bounded(100) < 85 ? 1'300 : 4'000));
            const SandboxPerson &author = all().at(random.bounded(int(all().size())));
            const bool isWeb = random.bounded(2) == 0;
            const QString path = isWeb ? u"web/src/components/%1.vue"_s.arg(word)
                                       : u"api/src/%1/%1.service.ts"_s.arg(word.toLower());
            merge(430 + i, u"feat/%1-%2"_s.arg(word.toLower()).arg(i), verb + u' ' + word.toLower(), author, age, life,
                  {{path,
                    "// " + word.toUtf8() + ", step " + QByteArray::number(i)
                            + "\nexport const step = " + QByteArray::number(i) + "\n"}});
            if (i == 20)
                expandOrders();
        }
    }

    void expandOrders()
    {
        commit(trunkName, barbara, 350h, u"Add orders.total_cents"_s,
               migration(350h, u"expand_orders_total_cents"_s, expandOf("orders", "total", "total_cents", "bigint"),
                         "ALTER TABLE orders DROP COLUMN total_cents;\n"));
        commit(trunkName, barbara, 348h, u"Add invoices.vat_basis_points"_s,
               migration(348h, u"expand_invoices_vat_basis_points"_s,
                         expandOf("invoices", "vat_rate", "vat_basis_points", "integer"),
                         "ALTER TABLE invoices DROP COLUMN vat_basis_points;\n"));
    }

    /// The branches that are there now, and what came to trunk while they were.
    void writeDays();
    void writeLastDay();

    const QDateTime m_now;
    SandboxHistory m_history;
    QMap<QString, QString> m_tips; ///< marks
    QList<SandboxMerge> m_merges; ///< with marks
    QMap<QString, QString> m_migrations;
};

void Writer::writeDays()
{
    using How = SandboxMerge::How;
    const QString invoices = u"api/src/invoices/invoice.service.ts"_s;
    const QByteArray invoice = sandboxFiles().value(invoices);
    const auto edited
            = [&](const QByteArray &from, const QByteArray &to) { return QByteArray(invoice).replace(from, to); };

    commit(u"cart-experiment"_s, ken, 24h * 9, u"Try a cart without a server"_s,
           {{u"web/src/experiments/cart.ts"_s, "export const cart = new Map<string, number>()\n"}}, trunk());
    commit(u"feat/invoice-export"_s, grace, 71h, u"Export invoices as CSV"_s,
           {{u"api/src/invoices/csv.ts"_s, "export const toCsv = (rows: string[][]) => rows.join('\\n')\n"}}, trunk());
    for (int i = 0; i < 4; ++i)
        commit(u"feat/invoice-export"_s, grace, 66h - 9h * i, u"Add column %1 to the export"_s.arg(i + 1),
               {{u"api/src/invoices/columns/%1.ts"_s.arg(i + 1), "export const title = 'Column'\n"}});
    commit(u"feat/invoice-export"_s, grace, 26h, u"Stream long exports"_s,
           {{invoices, edited("return toCsv(invoice)", "return streamCsv(invoice)")}});
    merge(472, u"feat/search-facets"_s, u"Facets for the search"_s, margaret, 70h, 20h,
          {{u"web/src/components/Facets.vue"_s,
            "<template><slot v-if=\"flags.on('search_facets')\" name=\"facet\" /></template>\n"}},
          How::Squash, false);
    merge(473, u"feat/price-rounding"_s, u"Round prices in one place"_s, ken, 63h, 9h,
          {{u"api/src/prices/round.ts"_s, "export const round = (value: number) => Math.round(value)\n"}}, How::Rebase,
          false);
    merge(474, u"feat/phone-numbers"_s, u"Add users.phone_e164"_s, barbara, 58h, 6h,
          migration(58h, u"expand_users_phone_e164"_s, expandOf("users", "phone", "phone_e164", "text"),
                    "ALTER TABLE users DROP COLUMN phone_e164;\n"));
    commit(u"fix/cart-badge"_s, ada, 48h - 2min, u"Count lines, not pieces"_s,
           {{u"web/src/components/CartBadge.vue"_s, "<template><b>{{ lines }}</b></template>\n"}}, trunk());
    merge(475, u"feat/audit-log"_s, u"Write an audit log"_s, ada, 44h, 12h,
          {{u"api/src/audit/audit.service.ts"_s, "export class Audit {}\n"}}, How::Merge, false);
    commit(u"fix/session-timeout"_s, barbara, 41h, u"Keep sessions for a day"_s,
           {{u"api/src/sessions/session.service.ts"_s, "export const lifeTime = 24 * 3600\n"}}, trunk());
    merge(476, u"fix/vat-per-line"_s, u"Round VAT per line"_s, grace, 36h, 5h,
          {{invoices, edited("return toCsv(invoice)", "return toCsv(rounded(invoice))")}});
    merge(479, u"feat/cart-count"_s, u"Count beside the cart"_s, ada, 33h, 6h, // deployed, and not released
          {{u"web/src/components/CartCount.vue"_s,
            "<template><b v-if=\"flags.on('cart_badge')\">{{ lines }}</b></template>\n"}});
    commit(u"feat/profile-photos"_s, margaret, 30h, u"Crop photos"_s,
           {{u"web/src/components/Photo.vue"_s, "<template><img :src=\"photo\" alt=\"\" /></template>\n"}}, trunk());
    merge(477, u"feat/order-status"_s, u"Find orders by status"_s, ken, 28h, 7h,
          migration(28h, u"index_orders_status"_s, "CREATE INDEX orders_status ON orders (status);\n",
                    "DROP INDEX orders_status;\n", false));
    commit(u"feat/drop-orders-total"_s, barbara, 26h, u"Drop orders.total"_s,
           migration(26h, u"contract_orders_total"_s, contractOf("orders", "total", "total_cents"),
                     "ALTER TABLE orders ADD COLUMN total numeric;\n", false),
           trunk());
    writeLastDay();
}

void Writer::writeLastDay()
{
    commit(u"feat/loyalty-points"_s, ken, 22h, u"Add users.points"_s,
           migration(22h, u"add_users_points"_s, "ALTER TABLE users ADD COLUMN points integer;\n", {}, false), trunk());
    commit(u"feat/new-checkout"_s, ada, 18h, u"Place orders at once"_s,
           {{u"web/src/components/CheckoutForm.vue"_s,
             "<template><form v-if=\"flags.on('new_checkout')\" @submit=\"placeAtOnce\" /></template>\n"}},
           trunk());
    commit(u"feat/new-checkout"_s, ada, 3h, u"Say what went wrong"_s,
           {{u"web/src/components/CheckoutError.vue"_s, "<template><p role=\"alert\"><slot /></p></template>\n"}});
    merge(480, u"feat/stock-levels"_s, u"Warn when stock runs low"_s, margaret, 15h, 8h,
          {{u"api/src/stock/levels.ts"_s, "export const low = 5\n"}});
    commit(u"fix/vat-rounding"_s, grace, 5h, u"Round half to even"_s,
           {{u"api/src/prices/half-even.ts"_s, "export const halfEven = (value: number) => value\n"}}, trunk());
    merge(484, u"feat/delivery-slots"_s, u"Offer delivery slots"_s, ken, 4h, 20h,
          {{u"web/src/components/Slots.vue"_s, "<template><ol /></template>\n"}});
    commit(u"feat/gift-notes"_s, margaret, 2h, u"Notes for gifts"_s,
           {{u"web/src/components/GiftNote.vue"_s, "<template><textarea /></template>\n"}}, trunk());
    merge(486, u"fix/worker-memory"_s, u"Free memory between jobs"_s, barbara, 50min, 3h,
          {{u"api/src/worker/memory.ts"_s, "export const limit = 512\n"}});
}

}

Result<SandboxRepository> makeSandboxRepository(const QString &folder, const QDateTime &now)
{
    Writer writer(now);
    writer.writeAll();
    return writer.save(folder);
}

}
