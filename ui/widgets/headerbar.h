// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QList>

class QMenu;
class QToolButton;

namespace Trunkline {

class Clock;
class ElidedLabel;
class Feed;
class SearchField;
class SourceIndicator;

/// What the header says about the repository. Empty parts are left out.
struct RepositoryFacts
{
    QString name; ///< "acme/platform"
    QString trunk; ///< "main @ 4f2c91e"
    QString note; ///< "in production 12 min"

    bool operator==(const RepositoryFacts &) const = default;
};

/// Top line of the window: repository and trunk, the search field, the sources, the panel switch and the menu.
class HeaderBar final : public QFrame
{
    Q_OBJECT

public:
    enum class Room { Wide, Medium, Narrow };

    /// What has a button of its own; all outlive the bar.
    struct Actions
    {
        QAction *palette;
        QAction *panel;
        QMenu *menu;
    };

    HeaderBar(const QList<Feed *> &feeds, const Clock &clock, const Actions &actions, QWidget *parent = nullptr);

    void setFacts(const RepositoryFacts &facts);
    void setRoom(Room room);
    SearchField *searchField() const { return m_search; }
    void openMenu();

private:
    void showFacts();

    RepositoryFacts m_facts;
    Room m_room = Room::Wide;
    ElidedLabel *const m_name;
    ElidedLabel *const m_trunk;
    SearchField *const m_search;
    QToolButton *const m_paletteButton;
    QToolButton *const m_menuButton;
    QList<SourceIndicator *> m_sources;
};

}
