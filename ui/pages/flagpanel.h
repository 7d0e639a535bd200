// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/feeds/inflight.h"
#include "models/ports/codeplacesource.h"
#include "models/ports/flagsource.h"
#include "models/rules/flaglifecycle.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QAction;
class QLabel;
class QPushButton;
class QTreeWidget;
class QVBoxLayout;

namespace Trunkline {

class CodeView;
class FlowLayout;
class NoticeBox;

/// One flag beside the table: its state, where code asks for it, what the rules say, and its history.
class FlagPanel final : public QWidget
{
    Q_OBJECT

public:
    using OpenInEditor = std::function<bool(const QString &path, int line)>;

    /// @p source may be null: nothing is configured.
    /// @p openInEditor gives false when nothing could be opened.
    FlagPanel(FlagSource *source, CodePlaceSource &code, FlagPolicy policy, OpenInEditor openInEditor,
              QWidget *parent = nullptr);

    /// As buttons at the bottom; the first is the main one.
    void setActions(const QList<QAction *> &actions);

    struct Subject
    {
        FlagFacts facts;
        QDateTime now;
        QString trunk; ///< "main @ 4f2c91e"; empty when not known
        QString folder; ///< the work tree; empty for a bare repository
        bool hasHistory = false;
        std::optional<QDateTime> endsAt;
    };
    void showFlag(const Subject &subject);
    void openFirstPlace();

Q_SIGNALS:
    void keepOnWanted(const QString &key);

private:
    void build();
    void ask();
    void showHead();
    void showPlaces();
    void showFindings();
    void showHistory(const Result<QList<FlagEvent>> &events);
    void openPlace(const CodePlace &place);

    FlagSource *const m_source;
    CodePlaceSource &m_code;
    const FlagPolicy m_policy;
    const OpenInEditor m_openInEditor;
    std::optional<Subject> m_subject;
    QTimer m_askTimer;
    InFlight<Result<QList<CodeExcerpt>>> m_excerptCall;
    InFlight<Result<QList<FlagEvent>>> m_historyCall;

    QLabel *m_key = nullptr;
    QLabel *m_description = nullptr;
    QLabel *m_state = nullptr;
    NoticeBox *m_end = nullptr;
    QLabel *m_placesTitle = nullptr;
    CodeView *m_places = nullptr;
    QVBoxLayout *m_findings = nullptr;
    QLabel *m_historyTitle = nullptr;
    QTreeWidget *m_history = nullptr;
    NoticeBox *m_problem = nullptr;
    FlowLayout *m_buttons = nullptr;
};

}
