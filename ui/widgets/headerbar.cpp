// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/headerbar.h"

#include "models/wording/phrasing.h"
#include "ui/theme/fonts.h"
#include "ui/theme/themedicon.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/sourceindicator.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Trunkline {

namespace {

QToolButton *iconButton(const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIconSize({16, 16});
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

/// Shows the key instead of a picture: who knows it does not need the button.
QToolButton *keyButton(QAction *action, QWidget *parent)
{
    const QString name = withoutMnemonic(action->text());
    QToolButton *button = iconButton(name, parent);
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    button->setProperty("key", true);
    button->setText(key);
    button->setFont(themeFont(FontRole::Small));
    button->setToolTip(bracketedText(name, key));
    QObject::connect(button, &QToolButton::clicked, action, &QAction::trigger);
    return button;
}

}

HeaderBar::HeaderBar(const QList<Feed *> &feeds, const Clock &clock, const Actions &actions, QWidget *parent)
    : QFrame(parent)
    , m_name(new ElidedLabel(this))
    , m_trunk(new ElidedLabel(this))
    , m_search(new SearchField(this))
    , m_paletteButton(keyButton(actions.palette, this))
    , m_menuButton(iconButton(tr("Main menu"), this))
{
    setProperty("surface", u"header"_s);
    m_name->setFont(themeFont(FontRole::BodyBold));
    m_trunk->setFont(themeFont(FontRole::Mono));
    m_trunk->setProperty("tone", u"muted"_s);
    auto *sources = new QHBoxLayout;
    sources->setSpacing(0);
    for (Feed *feed : feeds) {
        m_sources += new SourceIndicator(*feed, clock, this);
        sources->addWidget(m_sources.last());
    }
    QToolButton *panelButton = iconButton(withoutMnemonic(actions.panel->text()), this);
    panelButton->setDefaultAction(actions.panel);
    panelButton->setIconSize({16, 16});
    m_menuButton->setIcon(themedIcon(u"menu"_s));
    m_menuButton->setMenu(actions.menu);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 8, 14, 8);
    layout->setSpacing(10);
    layout->addWidget(m_name);
    layout->addWidget(m_trunk, 1);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_paletteButton);
    layout->addLayout(sources);
    layout->addWidget(panelButton);
    layout->addWidget(m_menuButton);
}

void HeaderBar::setFacts(const RepositoryFacts &facts)
{
    m_facts = facts;
    showFacts();
}

void HeaderBar::setRoom(Room room)
{
    if (m_room == room)
        return;
    m_room = room;
    m_paletteButton->setVisible(room == Room::Wide);
    for (SourceIndicator *source : std::as_const(m_sources)) {
        source->setDetail(room == Room::Narrow ? SourceIndicator::Detail::MarkOnly : SourceIndicator::Detail::Words);
    }
    showFacts();
}

void HeaderBar::openMenu()
{
    m_menuButton->showMenu();
}

void HeaderBar::showFacts()
{
    m_name->setText(m_facts.name);
    QStringList words{m_facts.trunk};
    if (m_room == Room::Wide)
        words += m_facts.note;
    words.removeAll(QString());
    m_trunk->setText(words.join(u" · "_s));
}

}
