<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AgeWording</name>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n か月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>数秒前</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, then time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy HH:mm:ss</source>
        <comment>a moment, as Qt writes dates</comment>
        <translation>yyyy年M月d日 (ddd) HH:mm:ss</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>ChangeWording</name>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n サービス</numerusform>
        </translation>
    </message>
    <message>
        <source>merged, rolled back in %1</source>
        <translation>マージ済み、%1 でロールバック</translation>
    </message>
    <message>
        <source>rolling out in %1</source>
        <translation>%1 でロールアウト中</translation>
    </message>
    <message>
        <source>merged %1</source>
        <translation>%1にマージ済み</translation>
    </message>
    <message>
        <source>merged, not live for %1</source>
        <translation>マージ済み、本番未反映 %1</translation>
    </message>
    <message numerus="yes">
        <source>around %n gates</source>
        <translation>
            <numerusform>%n ゲートを回避</numerusform>
        </translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>no pull request</source>
        <translation>プルリクエストなし</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>ドラフト</translation>
    </message>
    <message>
        <source>%1 of %2 gates</source>
        <translation>ゲート %1/%2</translation>
    </message>
    <message>
        <source>reverted by %1</source>
        <translation>%1 でリバート</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>built</source>
        <translation>ビルド済み</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>未検出</translation>
    </message>
    <message>
        <source>no service</source>
        <translation>サービスなし</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>全 %1 件</translation>
    </message>
    <message>
        <source>%1 rolled back</source>
        <translation>%1 ロールバック</translation>
    </message>
    <message>
        <source>%1 rolling out</source>
        <translation>%1 ロールアウト中</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>no flag</source>
        <translation>フラグなし</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>ブランチ</translation>
    </message>
    <message>
        <source>review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>マージ済み</translation>
    </message>
    <message>
        <source>deployed</source>
        <translation>デプロイ済み</translation>
    </message>
    <message>
        <source>released</source>
        <translation>リリース済み</translation>
    </message>
    <message>
        <source>reverted</source>
        <translation>リバート済み</translation>
    </message>
    <message>
        <source>draft for %1</source>
        <translation>ドラフト %1</translation>
    </message>
    <message>
        <source>in work for %1</source>
        <translation>作業中 %1</translation>
    </message>
    <message>
        <source>ready to merge</source>
        <translation>マージ可能</translation>
    </message>
    <message>
        <source>in review for %1</source>
        <translation>レビュー中 %1</translation>
    </message>
    <message>
        <source>deployed, release unknown</source>
        <translation>デプロイ済み、リリースは不明</translation>
    </message>
    <message>
        <source>deployed, not released for %1</source>
        <translation>デプロイ済み、未リリース %1</translation>
    </message>
    <message>
        <source>deployed, not released</source>
        <translation>デプロイ済み、未リリース</translation>
    </message>
    <message>
        <source>released %1</source>
        <translation>%1にリリース済み</translation>
    </message>
    <message>
        <source>delete the branch</source>
        <translation>ブランチを削除</translation>
    </message>
    <message>
        <source>remove %1: %2 over</source>
        <translation>%1 を削除: %2超過</translation>
    </message>
    <message>
        <source>remove %1 in %2</source>
        <translation>%1 を削除: あと %2</translation>
    </message>
    <message>
        <source>contract of %1 allowed</source>
        <translation>%1 の contract が可能</translation>
    </message>
    <message>
        <source>contract of %1 in %2</source>
        <translation>%1 の contract: あと %2</translation>
    </message>
    <message>
        <source>live: %1 over</source>
        <translation>本番反映: %1超過</translation>
    </message>
    <message>
        <source>live within %1</source>
        <translation>本番反映: あと %1</translation>
    </message>
    <message>
        <source>overdue for %1</source>
        <translation>期限超過 %1</translation>
    </message>
    <message>
        <source>overdue in %1</source>
        <translation>期限まで %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>in production for %1</source>
        <translation>本番反映から %1</translation>
    </message>
    <message>
        <source>in production</source>
        <translation>本番反映済み</translation>
    </message>
</context>
<context>
    <name>EngineWording</name>
    <message>
        <source>its health check failed (exit code %1)</source>
        <translation>ヘルスチェックに失敗しました (終了コード %1)</translation>
    </message>
    <message>
        <source>it ended with exit code %1</source>
        <translation>終了コード %1 で終わりました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes have too little memory or processor left</source>
        <translation>
            <numerusform>%Ln ノードでメモリまたはプロセッサが足りません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes are ruled out by its placement</source>
        <translation>
            <numerusform>配置の条件により %Ln ノードが除外されます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its port is taken on %Ln nodes</source>
        <translation>
            <numerusform>%Ln ノードでポートが使用中です</numerusform>
        </translation>
    </message>
    <message>
        <source>each node has as many of its tasks as are allowed</source>
        <translation>どのノードも許可された数のタスクに達しています</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes lack a plugin that it needs</source>
        <translation>
            <numerusform>%Ln ノードに必要なプラグインがありません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its image is not for the platform of %Ln nodes</source>
        <translation>
            <numerusform>イメージが %Ln ノードのプラットフォームに対応していません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes take no new tasks</source>
        <translation>
            <numerusform>%Ln ノードが新しいタスクを受け付けません</numerusform>
        </translation>
    </message>
    <message>
        <source>no node fits</source>
        <translation>適したノードがありません</translation>
    </message>
    <message>
        <source>there is no image %1</source>
        <translation>イメージ %1 がありません</translation>
    </message>
    <message>
        <source>task %1 failed or ended too early</source>
        <translation>タスク %1 が失敗したか、早く終わりすぎました</translation>
    </message>
    <message>
        <source>its health check failed</source>
        <translation>ヘルスチェックに失敗しました</translation>
    </message>
    <message>
        <source>somebody asked to go back</source>
        <translation>手動で戻すよう指示されました</translation>
    </message>
    <message>
        <source>the update is complete</source>
        <translation>更新は完了しました</translation>
    </message>
    <message>
        <source>it has gone back</source>
        <translation>元に戻りました</translation>
    </message>
</context>
<context>
    <name>FigureWording</name>
    <message>
        <source>Change lead time</source>
        <translation>変更のリードタイム</translation>
    </message>
    <message>
        <source>Deployment frequency</source>
        <translation>デプロイ頻度</translation>
    </message>
    <message>
        <source>Change fail rate</source>
        <translation>変更失敗率</translation>
    </message>
    <message>
        <source>Failed deployment recovery time</source>
        <translation>失敗したデプロイの復旧時間</translation>
    </message>
    <message>
        <source>Deployment rework rate</source>
        <translation>デプロイ手戻り率</translation>
    </message>
    <message>
        <source>Active branches</source>
        <translation>アクティブなブランチ</translation>
    </message>
    <message>
        <source>Branch life time</source>
        <translation>ブランチの存続時間</translation>
    </message>
    <message>
        <source>Merged within 24 h</source>
        <translation>24 時間以内にマージ</translation>
    </message>
    <message>
        <source>Merged within 48 h</source>
        <translation>48 時間以内にマージ</translation>
    </message>
    <message>
        <source>From the author time of a change’s first commit to the moment when the last service ran it. Counted for the changes that reached production in the time looked at.</source>
        <translation>変更の最初のコミットの作成時刻から、最後のサービスがその変更を稼働させた時点までの時間です。対象期間中に本番に到達した変更を集計します。</translation>
    </message>
    <message>
        <source>How many rollouts of production services ended, well or not, divided by the days. Rollouts are those that this computer saw; mere scaling does not count.</source>
        <translation>終了した本番サービスのロールアウトの数 (成否を問わない) を日数で割った値です。このコンピューターが観測したロールアウトを数え、単なるスケーリングは含みません。</translation>
    </message>
    <message>
        <source>The share of deployments that Swarm or somebody rolled back, together with the changes on trunk that were reverted.</source>
        <translation>Swarm または誰かがロールバックしたデプロイと、トランク上でリバートされた変更の割合です。</translation>
    </message>
    <message>
        <source>From a failed deployment to the next one of the same service that ended well, and from the merge of a reverted change to its revert.</source>
        <translation>失敗したデプロイから同じサービスで次に成功したデプロイまでの時間、およびリバートされた変更のマージからリバートまでの時間です。</translation>
    </message>
    <message>
        <source>The share of deployments that were not planned: those of a service whose deployment before had failed.</source>
        <translation>計画外だったデプロイ、つまり直前のデプロイが失敗したサービスのデプロイの割合です。</translation>
    </message>
    <message>
        <source>Branches now that hold commits which trunk does not have.</source>
        <translation>トランクにないコミットを現在含むブランチの数です。</translation>
    </message>
    <message>
        <source>From the author time of a change’s first commit to its merge.</source>
        <translation>変更の最初のコミットの作成時刻からマージまでの時間です。</translation>
    </message>
    <message>
        <source>The share of merged changes whose branch lived for 24 hours at most.</source>
        <translation>マージされた変更のうち、ブランチの存続時間が 24 時間以内だったものの割合です。</translation>
    </message>
    <message>
        <source>The share of merged changes whose branch lived for 48 hours at most.</source>
        <translation>マージされた変更のうち、ブランチの存続時間が 48 時間以内だったものの割合です。</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 回/日</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>no swarm is connected</source>
        <translation>Swarm は未接続</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>%1 of %2 samples: too few</source>
        <translation>サンプル %1/%2: 不足</translation>
    </message>
    <message>
        <source>median of %1 · 90 % below %2</source>
        <translation>%1 件の中央値 · 90% は %2未満</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>全 %1 件</translation>
    </message>
</context>
<context>
    <name>NewsWording</name>
    <message>
        <source>#%1 %2 is ready to merge.</source>
        <translation>#%1 %2 はマージ可能です。</translation>
    </message>
    <message>
        <source>#%1 %2 is not ready.</source>
        <translation>#%1 %2 はまだマージできません。</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>on for %1 %</source>
        <translation>%1% でオン</translation>
    </message>
    <message>
        <source>Flag %1 is %2.</source>
        <translation>フラグ %1 の状態: %2。</translation>
    </message>
    <message>
        <source>Flag %1 is %2, by %3.</source>
        <translation>フラグ %1 の状態: %2 (変更者: %3)。</translation>
    </message>
    <message>
        <source>%1 is in the phase %2.</source>
        <translation>%1 はフェーズ %2 にあります。</translation>
    </message>
    <message>
        <source>The contract of %1 is allowed now.</source>
        <translation>%1 の contract が可能になりました。</translation>
    </message>
    <message>
        <source>The contract of %1 is not allowed.</source>
        <translation>%1 の contract はできません。</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Ready to merge</source>
        <translation>マージ可能</translation>
    </message>
    <message>
        <source>Contract allowed</source>
        <translation>contract 可能</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>リリース済み</translation>
    </message>
    <message>
        <source>In production</source>
        <translation>本番稼働中</translation>
    </message>
    <message>
        <source>Flag changed</source>
        <translation>フラグの変更</translation>
    </message>
    <message>
        <source>Schema change</source>
        <translation>スキーマ変更</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things changed</source>
        <translation>
            <numerusform>%Ln 件の変化</numerusform>
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
        <translation>マージされずにクローズされました。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>他 %1 件</translation>
    </message>
</context>
<context>
    <name>PassportWording</name>
    <message>
        <source>left trunk %1</source>
        <translation>%1 にトランクから分岐</translation>
    </message>
    <message>
        <source>merged after %1</source>
        <translation>%1でマージ</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>経過 %1</translation>
    </message>
    <message>
        <source>committed to trunk without a pull request</source>
        <translation>プルリクエストなしでトランクにコミット</translation>
    </message>
    <message>
        <source>where it began is not known</source>
        <translation>開始点は不明</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>ブランチ</translation>
    </message>
    <message>
        <source>merged around: %1</source>
        <translation>回避してマージ: %1</translation>
    </message>
    <message>
        <source>how it was reviewed is not known</source>
        <translation>レビュー状況は不明</translation>
    </message>
    <message>
        <source>nothing is known to have been gone around</source>
        <translation>確認できた範囲でゲートの回避なし</translation>
    </message>
    <message>
        <source>no pull request</source>
        <translation>プルリクエストなし</translation>
    </message>
    <message>
        <source>no pull request yet</source>
        <translation>プルリクエストはまだなし</translation>
    </message>
    <message>
        <source>#%1, opened %2 by %3</source>
        <translation>#%1、%2 に %3 がオープン</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>ゲート</translation>
    </message>
    <message>
        <source> by %1</source>
        <translation>、%1 がマージ</translation>
    </message>
    <message>
        <source>%1, %2%3</source>
        <translation>%1、%2%3</translation>
    </message>
    <message>
        <source>every gate has passed: it can be merged</source>
        <translation>すべてのゲートに合格: マージ可能</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>taken back by %1, %2</source>
        <translation>%1 でリバート、%2</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>トランク</translation>
    </message>
    <message>
        <source>none is needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>no service was given an image with it yet</source>
        <translation>この変更を含むイメージはまだどのサービスにも渡されていない</translation>
    </message>
    <message>
        <source>not known: no swarm was asked</source>
        <translation>不明: Swarm に未照会</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>runs it since %1</source>
        <translation>%1 から稼働中</translation>
    </message>
    <message>
        <source>runs it</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>is being updated since %1</source>
        <translation>%1 から更新中</translation>
    </message>
    <message>
        <source>went back to %1, %2</source>
        <translation>%1 に戻された、%2</translation>
    </message>
    <message>
        <source>does not run it yet</source>
        <translation>まだ稼働していない</translation>
    </message>
    <message>
        <source>with it went back: %1</source>
        <translation>一緒に戻された変更: %1</translation>
    </message>
    <message>
        <source>Rollout of %1</source>
        <translation>%1 のロールアウト</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>ロールアウト</translation>
    </message>
    <message>
        <source>no service is built from what it changes</source>
        <translation>変更箇所からビルドされるサービスなし</translation>
    </message>
    <message>
        <source>no service is built from this repository</source>
        <translation>このリポジトリからビルドされるサービスなし</translation>
    </message>
    <message>
        <source>flag %1</source>
        <translation>フラグ %1</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>フラグ</translation>
    </message>
    <message>
        <source>which flags it is behind is not known</source>
        <translation>どのフラグで制御されているかは不明</translation>
    </message>
    <message>
        <source>behind none: released with the rollout, %1</source>
        <translation>フラグなし: ロールアウトと同時にリリース、%1</translation>
    </message>
    <message>
        <source>behind none: released with the rollout</source>
        <translation>フラグなし: ロールアウトと同時にリリース</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>its state is not known</source>
        <translation>状態は不明</translation>
    </message>
    <message>
        <source>100 % since %1</source>
        <translation>%1 から 100%</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100%</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>to be removed by %1</source>
        <translation>%1 までに削除</translation>
    </message>
    <message>
        <source>Flag %1</source>
        <translation>フラグ %1</translation>
    </message>
    <message>
        <source>phase: %1</source>
        <translation>フェーズ: %1</translation>
    </message>
    <message>
        <source>, contract allowed from %1</source>
        <translation>、%1 から contract 可能</translation>
    </message>
    <message>
        <source>Schema %1</source>
        <translation>スキーマ %1</translation>
    </message>
    <message>
        <source>the branch is deleted</source>
        <translation>ブランチは削除済み</translation>
    </message>
    <message>
        <source>the branch is still there</source>
        <translation>ブランチが残っている</translation>
    </message>
    <message>
        <source>nothing is left to do</source>
        <translation>残作業なし</translation>
    </message>
    <message>
        <source>nothing is due</source>
        <translation>期限のある作業なし</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次</translation>
    </message>
</context>
<context>
    <name>RuleWording</name>
    <message>
        <source>due from %1, overdue from %2</source>
        <translation>%1で期限間近、%2で期限超過</translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) by people</source>
        <translation>
            <numerusform>人による承認 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at 100 %, a warning %2 before</source>
        <translation>100% で %1、警告は %2前</translation>
    </message>
    <message>
        <source>web: %1; API: %2</source>
        <translation>web: %1、API: %2</translation>
    </message>
    <message>
        <source>%1 failures in %2</source>
        <translation>%2で %1 回失敗</translation>
    </message>
    <message>
        <source>%1 on top of its own configuration</source>
        <translation>自身の設定に加えて %1</translation>
    </message>
    <message>
        <source>%1 without reads</source>
        <translation>読み取りなし %1</translation>
    </message>
    <message>
        <source>tables from %1 rows</source>
        <translation>%1 行以上のテーブル</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>info</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>%1 に終了</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>, allowed by %1</source>
        <translation>、%1 が許可</translation>
    </message>
    <message numerus="yes">
        <source> (extended %n time(s))</source>
        <translation>
            <numerusform> (%n 回延長)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::AccountDialog</name>
    <message>
        <source>Account on %1</source>
        <translation>%1 のアカウント</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>A token is looked for in GH_TOKEN and GITHUB_TOKEN, then with gh auth token, then in the keychain. What you do here changes only the keychain.</source>
        <translation>トークンは GH_TOKEN と GITHUB_TOKEN、gh auth token、キーチェーンの順に検索されます。ここでの操作で変わるのはキーチェーンだけです。</translation>
    </message>
    <message>
        <source>Forget the token</source>
        <translation>トークンを破棄</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>ブラウザーでサインイン</translation>
    </message>
    <message>
        <source>Sign in with a token</source>
        <translation>トークンでサインイン</translation>
    </message>
    <message>
        <source>Client ID of an OAuth app on %1 with device flow</source>
        <translation>%1 上の OAuth アプリ (デバイスフロー対応) のクライアント ID</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>Get a code</source>
        <translation>コードを取得</translation>
    </message>
    <message>
        <source>Token with read access</source>
        <translation>読み取り権限のあるトークン</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Keep in the keychain</source>
        <translation>キーチェーンに保存</translation>
    </message>
    <message>
        <source>Scopes of the token: %1</source>
        <translation>トークンのスコープ: %1</translation>
    </message>
    <message>
        <source>Everything that Trunkline shows can be read with it.</source>
        <translation>Trunkline が表示するものはすべて、これで読み取れます。</translation>
    </message>
    <message>
        <source>Asking %1 for a code…</source>
        <translation>%1 にコードを要求しています…</translation>
    </message>
    <message>
        <source>Type this code at %1. Trunkline notices when it is done.</source>
        <translation>このコードを %1 で入力してください。完了すると Trunkline が検知します。</translation>
    </message>
    <message>
        <source>Signed in. The token is in the keychain.</source>
        <translation>サインインしました。トークンはキーチェーンにあります。</translation>
    </message>
    <message>
        <source>The token is in the keychain.</source>
        <translation>トークンはキーチェーンにあります。</translation>
    </message>
    <message>
        <source>The keychain holds no token for %1 any more.</source>
        <translation>キーチェーンに %1 のトークンはもうありません。</translation>
    </message>
</context>
<context>
    <name>Trunkline::AdviceText</name>
    <message>
        <source>One local commit is not on its remote yet.</source>
        <translation>1 件のローカルコミットがまだリモートにありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n local commits are not on its remote yet.</source>
        <translation>
            <numerusform>%n 件のローカルコミットがまだリモートにありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its age is unknown</source>
        <translation>経過時間は不明です</translation>
    </message>
    <message>
        <source>The clone lacks the commits where it left %1. “git fetch --unshallow” brings them.</source>
        <translation>%1 から分岐した箇所のコミットがクローンにありません。“git fetch --unshallow” で取得できます。</translation>
    </message>
    <message>
        <source>Next: delete it</source>
        <translation>次: 削除する</translation>
    </message>
    <message>
        <source>Everything in it is on %1.</source>
        <translation>内容はすべて %1 にあります。</translation>
    </message>
    <message>
        <source>Nothing was ever committed here.</source>
        <translation>ここには一度もコミットされていません。</translation>
    </message>
    <message>
        <source>Next: resolve the conflicts</source>
        <translation>次: 競合を解消する</translation>
    </message>
    <message>
        <source>Merge %1 into it, or rebase it, while the conflicts are still small.</source>
        <translation>競合が小さいうちに %1 をこのブランチにマージするか、リベースしてください。</translation>
    </message>
    <message>
        <source>Next: merge it, behind a flag if need be</source>
        <translation>次: マージする (必要ならフラグで隠す)</translation>
    </message>
    <message>
        <source>It is over the limit. What is not finished can go to %1 switched off; the rest can be split off.</source>
        <translation>上限を超えています。未完成の部分はオフの状態で %1 に入れられます。残りは分割できます。</translation>
    </message>
    <message>
        <source>Next: merge it today</source>
        <translation>次: 今日マージする</translation>
    </message>
    <message>
        <source>It merges cleanly now, and the limit is near.</source>
        <translation>今なら競合なしでマージできます。上限が近づいています。</translation>
    </message>
    <message>
        <source>Next: push</source>
        <translation>次: プッシュする</translation>
    </message>
</context>
<context>
    <name>Trunkline::AttentionList</name>
    <message>
        <source>Needs attention</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>グループ化</translation>
    </message>
    <message>
        <source>Ways to group</source>
        <translation>グループ化の方法</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>グループ化しない</translation>
    </message>
    <message>
        <source>By page</source>
        <translation>ページ別</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>ルール別</translation>
    </message>
    <message>
        <source>Show on its page</source>
        <translation>該当ページに表示</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown としてコピー</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>スヌーズ…</translation>
    </message>
    <message>
        <source>Show what is snoozed</source>
        <translation>スヌーズ中の項目を表示</translation>
    </message>
    <message>
        <source>errors: %1</source>
        <translation>エラー: %1</translation>
    </message>
    <message>
        <source>warnings: %1</source>
        <translation>警告: %1</translation>
    </message>
    <message>
        <source>snoozed: %1</source>
        <translation>スヌーズ中: %1</translation>
    </message>
    <message>
        <source>rules without a verdict: %1</source>
        <translation>判定できないルール: %1</translation>
    </message>
    <message>
        <source>most urgent first</source>
        <translation>緊急度の高い順</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致する項目がありません</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>対応が必要な項目はありません</translation>
    </message>
    <message>
        <source>as far as the connected sources tell</source>
        <translation>接続中のソースで確認できる範囲</translation>
    </message>
</context>
<context>
    <name>Trunkline::AttentionModel</name>
    <message>
        <source>services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>migrations</source>
        <translation>マイグレーション</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>フラグ</translation>
    </message>
    <message>
        <source>pull requests</source>
        <translation>プルリクエスト</translation>
    </message>
    <message>
        <source>branches</source>
        <translation>ブランチ</translation>
    </message>
    <message>
        <source>previews</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時期</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
</context>
<context>
    <name>Trunkline::AttentionWording</name>
    <message>
        <source>force push</source>
        <translation>フォースプッシュ</translation>
    </message>
    <message>
        <source>unprotected</source>
        <translation>保護なし</translation>
    </message>
    <message>
        <source>no review</source>
        <translation>レビューなし</translation>
    </message>
    <message>
        <source>reverted</source>
        <translation>リバート済み</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>due</source>
        <translation>期限間近</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>マージ済み</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>tests failed</source>
        <translation>テスト失敗</translation>
    </message>
    <message>
        <source>AI review</source>
        <translation>AI レビュー</translation>
    </message>
    <message>
        <source>AI review failed</source>
        <translation>AI レビュー失敗</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>no preview</source>
        <translation>プレビューなし</translation>
    </message>
    <message>
        <source>old</source>
        <translation>長期化</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>混在</translation>
    </message>
    <message>
        <source>remove soon</source>
        <translation>近く削除</translation>
    </message>
    <message>
        <source>remove now</source>
        <translation>要削除</translation>
    </message>
    <message>
        <source>not in table</source>
        <translation>テーブルにない</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>オーナーなし</translation>
    </message>
    <message>
        <source>API only</source>
        <translation>API のみ</translation>
    </message>
    <message>
        <source>UI only</source>
        <translation>UI のみ</translation>
    </message>
    <message>
        <source>audit due</source>
        <translation>要監査</translation>
    </message>
    <message>
        <source>stays off</source>
        <translation>オフのまま</translation>
    </message>
    <message>
        <source>no down</source>
        <translation>down なし</translation>
    </message>
    <message>
        <source>down fails</source>
        <translation>down 失敗</translation>
    </message>
    <message>
        <source>destructive</source>
        <translation>破壊的</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>unproven</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>long lock</source>
        <translation>長いロック</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>ドリフト</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>tasks missing</source>
        <translation>タスク不足</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>ロールバック済み</translation>
    </message>
    <message>
        <source>no health check</source>
        <translation>ヘルスチェックなし</translation>
    </message>
    <message>
        <source>stop-first</source>
        <translation>stop-first</translation>
    </message>
    <message>
        <source>no rollback</source>
        <translation>ロールバックなし</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>遅れ</translation>
    </message>
    <message>
        <source>off trunk</source>
        <translation>トランク外</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>crash loop</source>
        <translation>クラッシュループ</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>orphan</source>
        <translation>孤立</translation>
    </message>
    <message>
        <source>not answering</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>outdated</source>
        <translation>古い</translation>
    </message>
    <message>
        <source>AI rules</source>
        <translation>AI ルール</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1超過</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期限 %1</translation>
    </message>
</context>
<context>
    <name>Trunkline::BranchActions</name>
    <message>
        <source>Show details</source>
        <translation>詳細を表示</translation>
    </message>
    <message>
        <source>Open on the host</source>
        <translation>ホスト上で開く</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>名前をコピー</translation>
    </message>
    <message>
        <source>Copy as Markdown table</source>
        <translation>Markdown の表としてコピー</translation>
    </message>
    <message>
        <source>Copy checkout command</source>
        <translation>チェックアウトコマンドをコピー</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>フェッチ</translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation>名前をコピー</translation>
    </message>
    <message>
        <source>Stop fetching</source>
        <translation>フェッチを中止</translation>
    </message>
</context>
<context>
    <name>Trunkline::BranchFilterBar</name>
    <message>
        <source>Not grouped</source>
        <translation>グループ化しない</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>状態別</translation>
    </message>
    <message>
        <source>By author</source>
        <translation>作成者別</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Show branches: %1</source>
        <translation>表示するブランチ: %1</translation>
    </message>
</context>
<context>
    <name>Trunkline::BranchModel</name>
    <message>
        <source>checked out</source>
        <translation>チェックアウト中</translation>
    </message>
    <message>
        <source>local branch: %1 ahead of and %2 behind its remote</source>
        <translation>ローカルブランチ: リモートより %1 先行、%2 遅れ</translation>
    </message>
    <message>
        <source>Its own commits cannot be read (shallow or partial clone?)</source>
        <translation>固有のコミットを読み取れません (シャロークローンまたは部分クローン?)</translation>
    </message>
    <message>
        <source>No commits of its own</source>
        <translation>固有のコミットはありません</translation>
    </message>
    <message>
        <source>first own commit: %1</source>
        <translation>最初の固有のコミット: %1</translation>
    </message>
    <message>
        <source>%1 own commits, %2 commits of trunk are missing</source>
        <translation>固有のコミット %1 件、未取り込みのトランクのコミット %2 件</translation>
    </message>
    <message>
        <source>Not computed yet</source>
        <translation>未計算</translation>
    </message>
    <message>
        <source>Merges cleanly</source>
        <translation>競合なしでマージ可能</translation>
    </message>
    <message>
        <source>%1, checked out</source>
        <translation>%1、チェックアウト中</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>ブランチ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Ahead / behind</source>
        <translation>先行 / 遅れ</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Last commit</source>
        <translation>最終コミット</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Pull request</source>
        <translation>プルリクエスト</translation>
    </message>
</context>
<context>
    <name>Trunkline::BranchPage</name>
    <message>
        <source>1 branch</source>
        <translation>1 ブランチ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln branches</source>
        <translation>
            <numerusform>%Ln ブランチ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>期限超過 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>ブランチ</translation>
    </message>
    <message>
        <source>Filter branches: name, author, age:&gt;48h…</source>
        <translation>ブランチを絞り込み: 名前、作成者、age:&gt;48h…</translation>
    </message>
    <message>
        <source>looking for merges and conflicts…</source>
        <translation>マージと競合を確認中…</translation>
    </message>
    <message>
        <source>fetched %1</source>
        <translation>%1にフェッチ</translation>
    </message>
    <message>
        <source>age since it left %1 · tick = %2</source>
        <translation>%1 から分岐後の経過 · 目盛り = %2</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>最長 %1</translation>
    </message>
    <message>
        <source>It moved from %1 to %2, which does not contain it (seen %3).</source>
        <translation>%1 から、それを含まない %2 に移動しました (検出: %3)。</translation>
    </message>
    <message numerus="yes">
        <source>Another %n time(s) before that.</source>
        <translation>
            <numerusform>それ以前にも %n 回ありました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was force-pushed</source>
        <translation>%1 がフォースプッシュされました</translation>
    </message>
    <message>
        <source>No branches to show</source>
        <translation>表示するブランチがありません</translation>
    </message>
    <message>
        <source>They appear as soon as the repository can be read.</source>
        <translation>リポジトリを読み取れるようになると表示されます。</translation>
    </message>
    <message>
        <source>Open another repository…</source>
        <translation>別のリポジトリを開く…</translation>
    </message>
    <message>
        <source>Reading the repository…</source>
        <translation>リポジトリを読み取り中…</translation>
    </message>
    <message>
        <source>No branch but %1: that is the goal.</source>
        <translation>%1 以外のブランチはありません。これが目標の状態です。</translation>
    </message>
    <message>
        <source>No branch matches</source>
        <translation>一致するブランチがありません</translation>
    </message>
    <message>
        <source>Words look at name, author and state; age:&gt;48h, conflict:yes and the like at one fact.</source>
        <translation>単語は名前、作成者、状態を検索します。age:&gt;48h や conflict:yes などは 1 つの項目だけを調べます。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Oldest branch</source>
        <translation>最も古いブランチ</translation>
    </message>
    <message>
        <source>no branch but %1</source>
        <translation>%1 以外のブランチなし</translation>
    </message>
    <message>
        <source>%1 of %2 over %3</source>
        <translation>%2 件中 %1 件が %3超</translation>
    </message>
</context>
<context>
    <name>Trunkline::BranchPanel</name>
    <message>
        <source>Branch</source>
        <translation>ブランチ</translation>
    </message>
    <message>
        <source>What the branch holds</source>
        <translation>ブランチの内容</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Commits of the branch</source>
        <translation>ブランチのコミット</translation>
    </message>
    <message>
        <source>Files the branch changes</source>
        <translation>ブランチが変更するファイル</translation>
    </message>
    <message>
        <source>Files in conflict</source>
        <translation>競合しているファイル</translation>
    </message>
    <message>
        <source>The merge with its conflict markers</source>
        <translation>競合マーカー付きのマージ結果</translation>
    </message>
    <message>
        <source>Reading the branch…</source>
        <translation>ブランチを読み取り中…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The newest %1 of %2 commits</source>
        <translation>最新 %1 件のコミット (全 %2 件)</translation>
    </message>
    <message>
        <source>Commits %1</source>
        <translation>コミット %1</translation>
    </message>
    <message>
        <source>Files %1</source>
        <translation>ファイル %1</translation>
    </message>
    <message>
        <source>Conflicts %1</source>
        <translation>競合 %1</translation>
    </message>
    <message>
        <source>No file differs.</source>
        <translation>差分のあるファイルはありません。</translation>
    </message>
    <message>
        <source>It merges cleanly into %1.</source>
        <translation>%1 に競合なしでマージできます。</translation>
    </message>
    <message>
        <source>No text to show: %1.</source>
        <translation>表示できるテキストがありません: %1。</translation>
    </message>
    <message>
        <source>%1 against %2 @ %3, read %4</source>
        <translation>%1 と %2 @ %3 の比較、%4に読み取り</translation>
    </message>
</context>
<context>
    <name>Trunkline::BranchRemoval</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>%1 was deleted on %2.</source>
        <translation>%1 を %2 から削除しました。</translation>
    </message>
    <message>
        <source>%1 was deleted locally.</source>
        <translation>ローカルの %1 を削除しました。</translation>
    </message>
    <message>
        <source>%1 was deleted locally and on %2; only the local one can be brought back.</source>
        <translation>%1 をローカルと %2 から削除しました。復元できるのはローカルの方だけです。</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 を復元しました。</translation>
    </message>
    <message>
        <source>%1 was not brought back</source>
        <translation>%1 を復元できませんでした</translation>
    </message>
</context>
<context>
    <name>Trunkline::BranchWording</name>
    <message>
        <source>1 commit</source>
        <translation>1 コミット</translation>
    </message>
    <message numerus="yes">
        <source>%n commits</source>
        <translation>
            <numerusform>%n コミット</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 ファイル</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n ファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing committed yet</source>
        <translation>まだコミットなし</translation>
    </message>
    <message>
        <source>everything is on %1, as one squashed commit</source>
        <translation>すべて %1 に取り込み済み (スカッシュされた 1 コミット)</translation>
    </message>
    <message>
        <source>everything is on %1, rebased</source>
        <translation>すべて %1 に取り込み済み (リベース)</translation>
    </message>
    <message>
        <source>everything is on %1</source>
        <translation>すべて %1 に取り込み済み</translation>
    </message>
    <message>
        <source>its age is unknown: its own commits cannot be read</source>
        <translation>経過不明: 固有のコミットを読み取れない</translation>
    </message>
    <message>
        <source>left %1 %2</source>
        <translation>%2に %1 から分岐</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>新しい</translation>
    </message>
    <message>
        <source>due</source>
        <translation>期限間近</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>マージ済み</translation>
    </message>
    <message>
        <source>not merged</source>
        <translation>未マージ</translation>
    </message>
    <message>
        <source>squash-merged</source>
        <translation>スカッシュマージ済み</translation>
    </message>
    <message>
        <source>rebase-merged</source>
        <translation>リベースマージ済み</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>%1 から期限超過</translation>
    </message>
    <message>
        <source>overdue at %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>overdue %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>conflicts with %1 in %2</source>
        <translation>%2で %1 と競合</translation>
    </message>
</context>
<context>
    <name>Trunkline::ChangeActions</name>
    <message>
        <source>Show details</source>
        <translation>詳細を表示</translation>
    </message>
    <message>
        <source>Open pull request</source>
        <translation>プルリクエストを開く</translation>
    </message>
    <message>
        <source>Show service</source>
        <translation>サービスを表示</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>名前をコピー</translation>
    </message>
    <message>
        <source>Copy commit</source>
        <translation>コミットをコピー</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown としてコピー</translation>
    </message>
    <message>
        <source>Copy as Markdown table</source>
        <translation>Markdown の表としてコピー</translation>
    </message>
    <message>
        <source>Copy revert</source>
        <translation>リバートコマンドをコピー</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>The git command that takes this change back; it is copied, not run</source>
        <translation>この変更を取り消す git コマンド。コピーするだけで実行はしません</translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation>名前をコピー</translation>
    </message>
    <message>
        <source>Save passport…</source>
        <translation>変更の経緯を保存…</translation>
    </message>
</context>
<context>
    <name>Trunkline::ChangeFilterBar</name>
    <message>
        <source>Not grouped</source>
        <translation>グループ化しない</translation>
    </message>
    <message>
        <source>By station</source>
        <translation>段階別</translation>
    </message>
    <message>
        <source>By author</source>
        <translation>作成者別</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>not live</source>
        <translation>本番未反映</translation>
    </message>
    <message>
        <source>not released</source>
        <translation>未リリース</translation>
    </message>
    <message>
        <source>went back</source>
        <translation>戻された</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>author not known</source>
        <translation>作成者不明</translation>
    </message>
    <message>
        <source>Show changes: %1</source>
        <translation>表示する変更: %1</translation>
    </message>
</context>
<context>
    <name>Trunkline::ChangeFlagDialog</name>
    <message>
        <source>Change flag</source>
        <translation>フラグを変更</translation>
    </message>
    <message>
        <source>Turn %1 off in %2?</source>
        <translation>%2 の %1 をオフにしますか?</translation>
    </message>
    <message>
        <source>Change %1 in %2</source>
        <translation>%2 の %1 を変更</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>ロールアウト</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>stays so</source>
        <translation>そのまま維持</translation>
    </message>
    <message numerus="yes">
        <source>off again after %n min, unless confirmed</source>
        <translation>
            <numerusform>確認しなければ %n 分後にオフに戻す</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>オーナー</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>その後</translation>
    </message>
    <message>
        <source>The role of this connection may not change that</source>
        <translation>この接続のロールにはこれを変更する権限がありません</translation>
    </message>
    <message>
        <source>Why? It is written beside the change.</source>
        <translation>理由は? 変更とともに記録されます。</translation>
    </message>
    <message>
        <source>Turned off at once</source>
        <translation>直ちにオフ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Type %1, or hold the button</source>
        <translation>%1 と入力するか、ボタンを長押し</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>まだ何も変更されません。</translation>
    </message>
    <message>
        <source>Turn off now</source>
        <translation>今すぐオフにする</translation>
    </message>
    <message>
        <source>Hold to change</source>
        <translation>長押しして変更</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>理由が必要です</translation>
    </message>
    <message>
        <source>Type the flag&apos;s key, or hold this button down</source>
        <translation>フラグのキーを入力するか、このボタンを長押ししてください</translation>
    </message>
    <message>
        <source>It is not known whether it was changed</source>
        <translation>変更されたかどうか不明です</translation>
    </message>
    <message>
        <source>The flag was not changed</source>
        <translation>フラグは変更されませんでした</translation>
    </message>
    <message>
        <source>The flag is gone</source>
        <translation>フラグがなくなっています</translation>
    </message>
    <message>
        <source>Nothing was changed: the table does not have it any more, or this role may not see it.</source>
        <translation>何も変更されませんでした。テーブルにもう存在しないか、このロールからは見えません。</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>誰か</translation>
    </message>
    <message>
        <source>%1 was faster: nothing was changed</source>
        <translation>%1 が先に変更したため、何も変更しませんでした</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>自分の変更: %1</translation>
    </message>
    <message>
        <source>Look again, then decide.</source>
        <translation>確認し直してから判断してください。</translation>
    </message>
    <message>
        <source>It cannot be changed now</source>
        <translation>今は変更できません</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>相手の変更: %1</translation>
    </message>
</context>
<context>
    <name>Trunkline::ChangeModel</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 (%2 から)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>ブランチ</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>マージ</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>リリース</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作成者</translation>
    </message>
</context>
<context>
    <name>Trunkline::ChangePage</name>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Filter changes: title, station:deployed, service:api, flag:cart…</source>
        <translation>変更を絞り込み: タイトル、station:deployed、service:api、flag:cart…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes in 30 days</source>
        <translation>
            <numerusform>30 日間の変更 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 deployed and not released</source>
        <translation>デプロイ済み・未リリース %1 件</translation>
    </message>
    <message>
        <source>Merged, not live</source>
        <translation>マージ済み、本番未反映</translation>
    </message>
    <message>
        <source>longest for %1</source>
        <translation>最長 %1</translation>
    </message>
    <message>
        <source>all of trunk is in production</source>
        <translation>トランクの内容はすべて本番に反映済み</translation>
    </message>
    <message>
        <source>%1 not released</source>
        <translation>未リリース %1 件</translation>
    </message>
    <message>
        <source>%1 in flight</source>
        <translation>進行中 %1 件</translation>
    </message>
    <message>
        <source>%1 merged, not live for up to %2</source>
        <translation>マージ済み・本番未反映 %1 件 (最長 %2)</translation>
    </message>
    <message>
        <source>%1 deployed, not released</source>
        <translation>デプロイ済み・未リリース %1 件</translation>
    </message>
    <message>
        <source>%1 went back</source>
        <translation>戻された %1 件</translation>
    </message>
    <message>
        <source>deployed is not released: where each change is now</source>
        <translation>デプロイとリリースは別物: 各変更の現在地</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Following the changes…</source>
        <translation>変更を追跡中…</translation>
    </message>
    <message>
        <source>Nothing is on its way</source>
        <translation>進行中の変更はありません</translation>
    </message>
    <message>
        <source>No branch holds anything of its own, and nothing came to trunk in 30 days.</source>
        <translation>固有の内容を持つブランチはなく、30 日間にトランクへ入った変更もありません。</translation>
    </message>
    <message>
        <source>No change matches</source>
        <translation>一致する変更がありません</translation>
    </message>
    <message>
        <source>Words look at title, author, branch, flags and standing; station:deployed or service:api at one fact.</source>
        <translation>単語はタイトル、作成者、ブランチ、フラグ、状況を検索します。station:deployed や service:api は 1 つの項目だけを調べます。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターをクリア</translation>
    </message>
</context>
<context>
    <name>Trunkline::ChangePanel</name>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>The way of the change</source>
        <translation>変更の経路</translation>
    </message>
</context>
<context>
    <name>Trunkline::ChipBar</name>
    <message>
        <source>Group by</source>
        <translation>グループ化</translation>
    </message>
    <message>
        <source>Ways to group</source>
        <translation>グループ化の方法</translation>
    </message>
</context>
<context>
    <name>Trunkline::CodeView</name>
    <message>
        <source>Code places</source>
        <translation>コード箇所</translation>
    </message>
    <message>
        <source>Open in the editor</source>
        <translation>エディターで開く</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>他 %1 件</translation>
    </message>
</context>
<context>
    <name>Trunkline::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Do or find anything: an action, a branch, a flag, a service…</source>
        <translation>実行または検索: 操作、ブランチ、フラグ、サービス…</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>該当なし</translation>
    </message>
</context>
<context>
    <name>Trunkline::CommitModel</name>
    <message>
        <source>Commit</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>作成</translation>
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
        <translation>接続をテスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Account…</source>
        <translation>アカウント(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Repository</source>
        <translation>リポジトリ(&amp;R)</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>アドレス(&amp;D)</translation>
    </message>
    <message>
        <source>R&amp;ole</source>
        <translation>ロール(&amp;O)</translation>
    </message>
    <message>
        <source>as the secret says</source>
        <translation>シークレットに従う</translation>
    </message>
    <message>
        <source>Admin &amp;secret</source>
        <translation>管理者シークレット(&amp;S)</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Address or context</source>
        <translation>アドレスまたはコンテキスト</translation>
    </message>
    <message>
        <source>as the docker command decides</source>
        <translation>docker コマンドに従う</translation>
    </message>
    <message>
        <source>Address or &amp;context</source>
        <translation>アドレスまたはコンテキスト(&amp;C)</translation>
    </message>
    <message>
        <source>Only needed where the clone’s remote does not name the repository. Under Account you sign in.</source>
        <translation>クローンのリモートからリポジトリを特定できない場合にのみ必要です。サインインは「アカウント」から行います。</translation>
    </message>
    <message>
        <source>A manager of the swarm: unix:///var/run/docker.sock, ssh://deploy@example.com, tcp://10.0.0.5:2376, or a docker context.</source>
        <translation>Swarm のマネージャー: unix:///var/run/docker.sock、ssh://deploy@example.com、tcp://10.0.0.5:2376、または docker コンテキスト。</translation>
    </message>
    <message>
        <source>Where there is no Hasura, flags come from here; besides, backfills and reads are measured. Leave the password out: it is taken from ~/.pgpass or PGPASSWORD and never kept by Trunkline.</source>
        <translation>Hasura がない場合、フラグはここから取得されます。また、バックフィルと読み取りの計測にも使用されます。パスワードは含めないでください。~/.pgpass または PGPASSWORD から取得され、Trunkline が保存することはありません。</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>照会中…</translation>
    </message>
    <message>
        <source>It does not work like this</source>
        <translation>この設定では接続できません</translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation>接続できました</translation>
    </message>
    <message>
        <source>&amp;Forget the secret</source>
        <translation>シークレットを破棄(&amp;F)</translation>
    </message>
    <message>
        <source>The secret is kept in the keychain of this desktop and goes only to this server. TRUNKLINE_HASURA_ADMIN_SECRET, where it is set, goes before it.</source>
        <translation>シークレットはこのデスクトップのキーチェーンに保存され、このサーバーにのみ送信されます。TRUNKLINE_HASURA_ADMIN_SECRET が設定されている場合は、そちらが優先されます。</translation>
    </message>
    <message>
        <source>The keychain still holds the secret</source>
        <translation>シークレットはまだキーチェーンにあります</translation>
    </message>
    <message>
        <source>The keychain holds no secret for this server any more.</source>
        <translation>キーチェーンにはこのサーバーのシークレットはもうありません。</translation>
    </message>
</context>
<context>
    <name>Trunkline::ConnectionWording</name>
    <message>
        <source>from the command line, which goes before what is entered here</source>
        <translation>コマンドラインで指定 (ここでの入力より優先)</translation>
    </message>
    <message>
        <source>from an environment variable, which goes before what is entered here</source>
        <translation>環境変数で指定 (ここでの入力より優先)</translation>
    </message>
    <message>
        <source>as entered here</source>
        <translation>ここでの入力</translation>
    </message>
    <message>
        <source>from .trunkline.yaml</source>
        <translation>.trunkline.yaml から</translation>
    </message>
    <message>
        <source>from the clone’s remote</source>
        <translation>クローンのリモートから</translation>
    </message>
    <message>
        <source>from the current docker context</source>
        <translation>現在の docker コンテキストから</translation>
    </message>
    <message>
        <source>the engine of this computer</source>
        <translation>このコンピューターのエンジン</translation>
    </message>
    <message>
        <source>from config.yaml of the Hasura project</source>
        <translation>Hasura プロジェクトの config.yaml から</translation>
    </message>
    <message numerus="yes">
        <source>%n open pull requests</source>
        <translation>
            <numerusform>オープンなプルリクエスト %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n サービス</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flags</source>
        <translation>
            <numerusform>%n フラグ</numerusform>
        </translation>
    </message>
    <message>
        <source>It may change and create flags.</source>
        <translation>この接続ではフラグを変更および作成できます。</translation>
    </message>
    <message>
        <source>It may change flags, but not create any.</source>
        <translation>この接続ではフラグを変更できますが、作成はできません。</translation>
    </message>
    <message>
        <source>Flags can only be looked at: without a version column two people could overwrite each other unseen.</source>
        <translation>フラグは表示のみ可能です。バージョン列がないため、2 人が気付かずに互いの変更を上書きするおそれがあります。</translation>
    </message>
    <message>
        <source>Flags can only be looked at: this role may not change them.</source>
        <translation>フラグは表示のみ可能です。このロールには変更する権限がありません。</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>接続されていません。</translation>
    </message>
    <message>
        <source>Used now: %1, %2.</source>
        <comment>address, where it is from</comment>
        <translation>使用中: %1、%2。</translation>
    </message>
    <message>
        <source>%1 answered: %2.</source>
        <comment>server, what was found: PostgreSQL 17.6 answered: 12 flags</comment>
        <translation>%1 の応答: %2。</translation>
    </message>
    <message>
        <source>Connected as %1.</source>
        <translation>%1 として接続しました。</translation>
    </message>
    <message>
        <source>Not there, or not for this role: %1</source>
        <translation>存在しないか、このロールからは見えません: %1</translation>
    </message>
</context>
<context>
    <name>Trunkline::ConnectionsDialog</name>
    <message>
        <source>It does not work like this</source>
        <translation>この設定では接続できません</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Use from now on</source>
        <translation>今後この設定を使用</translation>
    </message>
    <message>
        <source>The secret could not be kept</source>
        <translation>シークレットを保存できませんでした</translation>
    </message>
</context>
<context>
    <name>Trunkline::DeleteBranchDialog</name>
    <message>
        <source>Commits that would become unreachable</source>
        <translation>到達不能になるコミット</translation>
    </message>
    <message>
        <source>Delete branch</source>
        <translation>ブランチを削除</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 を削除しますか?</translation>
    </message>
    <message>
        <source>The local branch</source>
        <translation>ローカルブランチ</translation>
    </message>
    <message>
        <source>The branch on %1</source>
        <translation>%1 上のブランチ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Choose what to delete.</source>
        <translation>削除対象を選択してください。</translation>
    </message>
    <message>
        <source>Looking for work that would be lost…</source>
        <translation>失われる作業がないか確認中…</translation>
    </message>
    <message>
        <source>This branch cannot be deleted</source>
        <translation>このブランチは削除できません</translation>
    </message>
    <message>
        <source>It is not known what would be lost</source>
        <translation>何が失われるか不明です</translation>
    </message>
    <message>
        <source>This commit would become unreachable:</source>
        <translation>次のコミットが到達不能になります:</translation>
    </message>
    <message numerus="yes">
        <source>These %n commits would become unreachable:</source>
        <translation>
            <numerusform>次の %n 件のコミットが到達不能になります:</numerusform>
        </translation>
    </message>
    <message>
        <source>No commit is lost: other branches or tags still reach all of them.</source>
        <translation>失われるコミットはありません。すべて他のブランチまたはタグから到達できます。</translation>
    </message>
    <message>
        <source>Delete them although %1 does not have this work</source>
        <translation>%1 にこの作業がなくても削除する</translation>
    </message>
    <message>
        <source>Delete it although it is not merged into %1</source>
        <translation>%1 にマージされていなくても削除する</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>削除中…</translation>
    </message>
    <message>
        <source>The branch was not deleted</source>
        <translation>ブランチは削除されませんでした</translation>
    </message>
</context>
<context>
    <name>Trunkline::DiffView</name>
    <message>
        <source>Difference</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>… the first %1 lines are shown</source>
        <translation>… 最初の %1 行を表示しています</translation>
    </message>
    <message>
        <source>This change is too large to show here.</source>
        <translation>この変更は大きすぎるため、ここには表示できません。</translation>
    </message>
    <message>
        <source>A binary file: there are no lines to compare.</source>
        <translation>バイナリファイルのため、比較できる行がありません。</translation>
    </message>
    <message>
        <source>Only its name or its mode differs.</source>
        <translation>名前またはモードだけが異なります。</translation>
    </message>
</context>
<context>
    <name>Trunkline::DriftWording</name>
    <message>
        <source>Unknown: trunk&apos;s stack files were not read.</source>
        <translation>不明: トランクのスタックファイルが読み取られていません。</translation>
    </message>
    <message>
        <source>Unknown: no stack file on trunk has this service with a deploy section.</source>
        <translation>不明: このサービスの deploy セクションを持つスタックファイルがトランクにありません。</translation>
    </message>
    <message>
        <source>Unknown: more than one stack file on trunk names it (%1). A file that names its stack (name: …) or stands under the stack&apos;s name is taken.</source>
        <translation>不明: トランク上の複数のスタックファイルにこのサービスがあります (%1)。スタック名が記載されている (name: …) か、スタック名の下に置かれたファイルが使われます。</translation>
    </message>
    <message>
        <source>as on trunk</source>
        <translation>トランクと同じ</translation>
    </message>
    <message numerus="yes">
        <source>%n lines differ</source>
        <translation>
            <numerusform>%n 行の差分</numerusform>
        </translation>
    </message>
    <message>
        <source>It runs as %1 on trunk says.</source>
        <translation>トランク上の %1 のとおりに動作しています。</translation>
    </message>
    <message>
        <source>It runs otherwise than %1 on trunk says: − the file, + what runs.</source>
        <translation>トランク上の %1 とは異なる内容で動作しています: − ファイル、+ 稼働中の内容。</translation>
    </message>
    <message>
        <source>Values of variables are compared and not shown.</source>
        <translation>変数の値は比較されますが、表示されません。</translation>
    </message>
    <message>
        <source>Its networks are not known by name and were left out.</source>
        <translation>ネットワークは名前が不明なため、除外しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n stack files cannot be read: %1.</source>
        <translation>
            <numerusform>%n 個のスタックファイルを読み取れません: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The stack files of %1 are being read.</source>
        <translation>%1 のスタックファイルを読み取っています。</translation>
    </message>
    <message>
        <source>Unknown: no stack file on %1 has this service with a deploy section.</source>
        <translation>不明: このサービスの deploy セクションを持つスタックファイルが %1 にありません。</translation>
    </message>
    <message>
        <source>Unknown: more than one stack file on %1 names it (%2). A file that names its stack (name: …) or stands under the stack&apos;s name is taken.</source>
        <translation>不明: %1 上の複数のスタックファイルにこのサービスがあります (%2)。スタック名が記載されている (name: …) か、スタック名の下に置かれたファイルが使われます。</translation>
    </message>
    <message>
        <source>Unknown: a preview runs its branch&apos;s stack file, and which branch that is, or its newest commit, is not known here.</source>
        <translation>不明: プレビューはそのブランチのスタックファイルで動作しますが、そのブランチまたは最新のコミットがここでは不明です。</translation>
    </message>
    <message>
        <source>as on %1</source>
        <translation>%1 と同じ</translation>
    </message>
    <message>
        <source>It runs as %1 on %2 says.</source>
        <translation>%2 上の %1 のとおりに動作しています。</translation>
    </message>
    <message>
        <source>It runs otherwise than %1 on %2 says: − the file, + what runs.</source>
        <translation>%2 上の %1 とは異なる内容で動作しています: − ファイル、+ 稼働中の内容。</translation>
    </message>
</context>
<context>
    <name>Trunkline::EmptyState</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>Trunkline::ErrorText</name>
    <message>
        <source>The sign-in was not accepted by %1</source>
        <translation>%1 がサインインを受け付けませんでした</translation>
    </message>
    <message>
        <source>Sign in again with a token or key that is valid.</source>
        <translation>有効なトークンまたはキーでもう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Access was refused by %1</source>
        <translation>%1 がアクセスを拒否しました</translation>
    </message>
    <message>
        <source>Ask its owner for access, or use another account.</source>
        <translation>オーナーにアクセス権を依頼するか、別のアカウントを使用してください。</translation>
    </message>
    <message>
        <source>Nothing was found at %1</source>
        <translation>%1 には何も見つかりませんでした</translation>
    </message>
    <message>
        <source>Check the name, and that your account is allowed to see it.</source>
        <translation>名前と、アカウントに閲覧権限があることを確認してください。</translation>
    </message>
    <message>
        <source>Too many requests for now, says %1</source>
        <translation>%1 へのリクエストが多すぎます</translation>
    </message>
    <message>
        <source>Wait until %1 before you ask again.</source>
        <translation>再度要求する前に %1 まで待ってください。</translation>
    </message>
    <message>
        <source>No answer came in time from %1</source>
        <translation>%1 から時間内に応答がありませんでした</translation>
    </message>
    <message>
        <source>Try again; on the command line --timeout SECONDS allows more time.</source>
        <translation>再試行してください。コマンドラインでは --timeout SECONDS で待ち時間を延ばせます。</translation>
    </message>
    <message>
        <source>No connection could be made to %1</source>
        <translation>%1 に接続できませんでした</translation>
    </message>
    <message>
        <source>Check the network (or the VPN) and try again.</source>
        <translation>ネットワーク (または VPN) を確認して再試行してください。</translation>
    </message>
    <message>
        <source>An answer that makes no sense came from %1</source>
        <translation>%1 から解釈できない応答がありました</translation>
    </message>
    <message>
        <source>Check that the address is the right one and its version is supported.</source>
        <translation>アドレスが正しいことと、バージョンがサポート対象であることを確認してください。</translation>
    </message>
    <message>
        <source>Something was changed meanwhile in %1</source>
        <translation>%1 でその間に何かが変更されました</translation>
    </message>
    <message>
        <source>Look at the current state and decide again.</source>
        <translation>現在の状態を確認して、もう一度判断してください。</translation>
    </message>
    <message>
        <source>Something could not be read or done in %1</source>
        <translation>読み取りまたは実行できませんでした: %1</translation>
    </message>
    <message>
        <source>Correct what the message names and try again; nothing was changed.</source>
        <translation>メッセージの示す箇所を修正して再試行してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>The work was cancelled for %1</source>
        <translation>%1 の処理はキャンセルされました</translation>
    </message>
    <message>
        <source>Start it again when you want it finished.</source>
        <translation>完了させたいときにもう一度開始してください。</translation>
    </message>
    <message>
        <source>There is no git repository at %1</source>
        <translation>%1 に git リポジトリがありません</translation>
    </message>
    <message>
        <source>Choose the folder of a clone; on the command line: --repo PATH</source>
        <translation>クローンのフォルダーを選択してください。コマンドライン: --repo PATH</translation>
    </message>
    <message>
        <source>There is no folder %1 (any more)</source>
        <translation>フォルダー %1 は存在しません (または削除されました)</translation>
    </message>
    <message>
        <source>Check the path, or open the repository where it is now.</source>
        <translation>パスを確認するか、現在の場所からリポジトリを開いてください。</translation>
    </message>
    <message>
        <source>Another user owns the repository, so git does not trust it: %1</source>
        <translation>リポジトリの所有者が別のユーザーのため、git が信頼しません: %1</translation>
    </message>
    <message>
        <source>If you trust it, run: git config --global --add safe.directory %1</source>
        <translation>信頼する場合は次を実行してください: git config --global --add safe.directory %1</translation>
    </message>
    <message>
        <source>The repository is stored in a format that cannot be read yet: %1</source>
        <translation>リポジトリがまだ読み取れない形式で保存されています: %1</translation>
    </message>
    <message>
        <source>Use a clone in git&apos;s default format (SHA-1, no further extensions).</source>
        <translation>git の既定の形式 (SHA-1、拡張なし) のクローンを使用してください。</translation>
    </message>
    <message>
        <source>There is no commit yet in %1</source>
        <translation>%1 にはまだコミットがありません</translation>
    </message>
    <message>
        <source>Make the first commit on trunk, or run: git fetch</source>
        <translation>トランクに最初のコミットを作成するか、次を実行してください: git fetch</translation>
    </message>
    <message>
        <source>The trunk branch was not found in %1</source>
        <translation>%1 にトランクのブランチが見つかりませんでした</translation>
    </message>
    <message>
        <source>Name it in .trunkline.yaml at the repository&apos;s root, as in: trunk: main</source>
        <translation>リポジトリのルートの .trunkline.yaml で指定してください。例: trunk: main</translation>
    </message>
    <message>
        <source>There is no remote to fetch from in %1</source>
        <translation>%1 にはフェッチ元のリモートがありません</translation>
    </message>
    <message>
        <source>Add it with: git remote add origin URL</source>
        <translation>次のコマンドで追加してください: git remote add origin URL</translation>
    </message>
    <message>
        <source>The program git was not found on PATH</source>
        <translation>PATH に git プログラムが見つかりませんでした</translation>
    </message>
    <message>
        <source>Install it, for example with: apt install git</source>
        <translation>インストールしてください。例: apt install git</translation>
    </message>
    <message>
        <source>Git needs a password or passphrase that nobody can type here, for %1</source>
        <translation>%1 に対して git がパスワードまたはパスフレーズを求めていますが、ここでは入力できません</translation>
    </message>
    <message>
        <source>Set up a credential helper or ssh-agent, then try it in a terminal with: git fetch</source>
        <translation>資格情報ヘルパーまたは ssh-agent を設定してから、ターミナルで次を試してください: git fetch</translation>
    </message>
    <message>
        <source>The rules could not be read from %1</source>
        <translation>ルールを読み取れませんでした: %1</translation>
    </message>
    <message>
        <source>Correct the file there; the README lists what it may hold.</source>
        <translation>そのファイルを修正してください。記述できる内容は README にあります。</translation>
    </message>
    <message>
        <source>The engine is a worker of its swarm: %1</source>
        <translation>このエンジンは Swarm のワーカーです: %1</translation>
    </message>
    <message>
        <source>Connect to one of the swarm&apos;s managers instead.</source>
        <translation>代わりに Swarm のマネージャーに接続してください。</translation>
    </message>
    <message>
        <source>The engine belongs to no swarm: %1</source>
        <translation>このエンジンは Swarm に属していません: %1</translation>
    </message>
    <message>
        <source>Connect to a manager of your swarm; --docker-host names another engine.</source>
        <translation>Swarm のマネージャーに接続してください。--docker-host で別のエンジンを指定できます。</translation>
    </message>
    <message>
        <source>The swarm has no leader, because too few of its managers are there: %1</source>
        <translation>マネージャーの数が足りず、Swarm にリーダーがいません: %1</translation>
    </message>
    <message>
        <source>Bring managers back; the services that run are not touched by this.</source>
        <translation>マネージャーを復旧してください。稼働中のサービスには影響しません。</translation>
    </message>
    <message>
        <source>The swarm is locked since the engine was restarted: %1</source>
        <translation>エンジンの再起動以降、Swarm がロックされています: %1</translation>
    </message>
    <message>
        <source>Unlock it on that machine: docker swarm unlock</source>
        <translation>そのマシンでロックを解除してください: docker swarm unlock</translation>
    </message>
    <message>
        <source>The Docker Engine is too old: %1</source>
        <translation>Docker Engine が古すぎます: %1</translation>
    </message>
    <message>
        <source>Docker Engine 20.10 (API 1.41) or newer is needed.</source>
        <translation>Docker Engine 20.10 (API 1.41) 以降が必要です。</translation>
    </message>
    <message>
        <source>The remote is not on GitHub: %1</source>
        <translation>リモートが GitHub にありません: %1</translation>
    </message>
    <message>
        <source>Name the repository on the command line: --github-repo OWNER/NAME</source>
        <translation>コマンドラインでリポジトリを指定してください: --github-repo OWNER/NAME</translation>
    </message>
    <message>
        <source>Several remotes point to different repositories on %1</source>
        <translation>複数のリモートが %1 上の異なるリポジトリを指しています</translation>
    </message>
    <message>
        <source>Say which one is meant: --github-repo OWNER/NAME</source>
        <translation>どれかを指定してください: --github-repo OWNER/NAME</translation>
    </message>
    <message>
        <source>Nobody is signed in to %1</source>
        <translation>%1 にサインインしていません</translation>
    </message>
    <message>
        <source>Run: gh auth login, or set GH_TOKEN, or sign in on the page Pull requests.</source>
        <translation>gh auth login を実行するか、GH_TOKEN を設定するか、「プルリクエスト」ページでサインインしてください。</translation>
    </message>
    <message>
        <source>The token lacks a right that is needed at %1</source>
        <translation>%1 で必要な権限がトークンにありません</translation>
    </message>
    <message>
        <source>Give the token the right that is named, or use another one.</source>
        <translation>示された権限をトークンに付与するか、別のトークンを使用してください。</translation>
    </message>
    <message>
        <source>The organisation asks for single sign-on before it answers at %1</source>
        <translation>%1 で組織がシングルサインオンを求めています</translation>
    </message>
    <message>
        <source>Authorise the token for the organisation, then refresh.</source>
        <translation>組織に対してトークンを承認し、更新してください。</translation>
    </message>
    <message>
        <source>There is no such repository, or this account may not see it: %1</source>
        <translation>リポジトリが存在しないか、このアカウントからは見えません: %1</translation>
    </message>
    <message>
        <source>Check the name, and which account the token belongs to.</source>
        <translation>名前と、トークンがどのアカウントのものかを確認してください。</translation>
    </message>
    <message>
        <source>The question was too large to be answered in time by %1</source>
        <translation>要求が大きすぎて %1 が時間内に応答できませんでした</translation>
    </message>
    <message>
        <source>Nothing to do: the next one asks for less at a time.</source>
        <translation>対処は不要です。次回は一度に要求する量を減らします。</translation>
    </message>
    <message>
        <source>An answer broke off on its way from %1</source>
        <translation>%1 からの応答が途中で途切れました</translation>
    </message>
    <message>
        <source>Nothing to do: it is asked for again. If it stays, look for a proxy in between.</source>
        <translation>対処は不要です。もう一度要求します。解消しない場合は、経路上のプロキシを確認してください。</translation>
    </message>
    <message>
        <source>The server is too old to be asked this: %1</source>
        <translation>サーバーが古すぎて、この要求に対応していません: %1</translation>
    </message>
    <message>
        <source>Update GitHub Enterprise Server to version 3.17 or later.</source>
        <translation>GitHub Enterprise Server をバージョン 3.17 以降に更新してください。</translation>
    </message>
    <message>
        <source>The address cannot be used: %1</source>
        <translation>このアドレスは使用できません: %1</translation>
    </message>
    <message>
        <source>Correct it under Connections, in .trunkline.yaml or in the environment.</source>
        <translation>「接続」、.trunkline.yaml、または環境変数で修正してください。</translation>
    </message>
    <message>
        <source>The user, password or secret is not accepted at %1</source>
        <translation>ユーザー、パスワード、またはシークレットが %1 で受け付けられません</translation>
    </message>
    <message>
        <source>Give the present one, then refresh.</source>
        <translation>現在有効なものを指定し、更新してください。</translation>
    </message>
    <message>
        <source>There is no secret yet for %1</source>
        <translation>%1 のシークレットがまだありません</translation>
    </message>
    <message>
        <source>Set TRUNKLINE_HASURA_ADMIN_SECRET, or store it in the keychain.</source>
        <translation>TRUNKLINE_HASURA_ADMIN_SECRET を設定するか、キーチェーンに保存してください。</translation>
    </message>
    <message>
        <source>Secrets and tokens are not sent over plain http to another host: %1</source>
        <translation>シークレットとトークンは、暗号化されない http で他のホストへは送信されません: %1</translation>
    </message>
    <message>
        <source>Use https, or an ssh tunnel to localhost.</source>
        <translation>https または localhost への ssh トンネルを使用してください。</translation>
    </message>
    <message>
        <source>A table or column that the team&apos;s rules name is not there at %1</source>
        <translation>チームのルールが指定するテーブルまたは列が %1 にありません</translation>
    </message>
    <message>
        <source>Name what there is in .trunkline.yaml, track it in Hasura, or run: trunkline init</source>
        <translation>.trunkline.yaml に実在するものを指定するか、Hasura で追跡するか、次を実行してください: trunkline init</translation>
    </message>
    <message>
        <source>The database has no connection left: %1</source>
        <translation>データベースに空き接続がありません: %1</translation>
    </message>
    <message>
        <source>Nothing to do: it is tried again.</source>
        <translation>対処は不要です。自動的に再試行します。</translation>
    </message>
    <message>
        <source>A part of Qt that is needed for %1 is not installed</source>
        <translation>%1 に必要な Qt の部品がインストールされていません</translation>
    </message>
    <message>
        <source>Install it: apt install libqt6sql6-psql</source>
        <translation>インストールしてください: apt install libqt6sql6-psql</translation>
    </message>
    <message>
        <source>The answer to the change was lost, and it cannot be read back: %1</source>
        <translation>変更に対する応答が失われ、結果を読み直すこともできません: %1</translation>
    </message>
    <message>
        <source>Look at the flag once it can be read again; do not repeat the change before.</source>
        <translation>読み取れるようになったらフラグを確認してください。それまでは変更を繰り返さないでください。</translation>
    </message>
    <message>
        <source>PostgreSQL&apos;s server is not installed</source>
        <translation>PostgreSQL サーバーがインストールされていません</translation>
    </message>
    <message>
        <source>Install it: sudo apt-get install postgresql</source>
        <translation>インストールしてください: sudo apt-get install postgresql</translation>
    </message>
    <message>
        <source>A PostgreSQL to be thrown away broke off: %1</source>
        <translation>使い捨ての PostgreSQL が異常終了しました: %1</translation>
    </message>
    <message>
        <source>Correct what its own words name, make room in the temporary folder, and try again.</source>
        <translation>メッセージの示す箇所を修正し、一時フォルダーの空き容量を確保して再試行してください。</translation>
    </message>
    <message>
        <source>This is no address of a PostgreSQL database: %1</source>
        <translation>PostgreSQL データベースのアドレスではありません: %1</translation>
    </message>
    <message>
        <source>Write it as postgres://user@host:5432/name.</source>
        <translation>postgres://user@host:5432/name の形式で指定してください。</translation>
    </message>
    <message>
        <source>The database does not look like one that may be thrown away, at %1</source>
        <translation>使い捨てにしてよいデータベースには見えません: %1</translation>
    </message>
    <message>
        <source>Give a database with scratch, test, ci or tmp in its name.</source>
        <translation>名前に scratch、test、ci、tmp のいずれかを含むデータベースを指定してください。</translation>
    </message>
    <message>
        <source>This is not allowed on %1</source>
        <translation>%1 ではこの操作は許可されていません</translation>
    </message>
    <message>
        <source>Choose another branch; nothing was changed.</source>
        <translation>別のブランチを選択してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>it allows more</source>
        <translation>制限が解除される</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>GitHub is not connected.</source>
        <translation>GitHub は接続されていません。</translation>
    </message>
    <message>
        <source>Neither Hasura nor a database is connected.</source>
        <translation>Hasura もデータベースも接続されていません。</translation>
    </message>
    <message>
        <source>Docker is not connected.</source>
        <translation>Docker は接続されていません。</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <translation>%1 は接続されていません。</translation>
    </message>
</context>
<context>
    <name>Trunkline::ExcerptCard</name>
    <message>
        <source>Show the page</source>
        <translation>ページを表示</translation>
    </message>
    <message>
        <source>%1, the most urgent</source>
        <translation>%1 (緊急度の高い項目)</translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <translation>%1 は接続されていません</translation>
    </message>
    <message>
        <source>How to connect</source>
        <translation>接続方法</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>項目なし</translation>
    </message>
</context>
<context>
    <name>Trunkline::FactList</name>
    <message>
        <source>Open in the browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>名前をコピー</translation>
    </message>
</context>
<context>
    <name>Trunkline::FigureCard</name>
    <message>
        <source>Show the page</source>
        <translation>ページを表示</translation>
    </message>
</context>
<context>
    <name>Trunkline::FileChangeModel</name>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>名前変更</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>type changed</source>
        <translation>種類変更</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>バイナリ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>Trunkline::FindingWording</name>
    <message>
        <source>It is %1 old; the limit is %2.</source>
        <translation>経過 %1 です。上限は %2 です。</translation>
    </message>
    <message>
        <source>It is %1 old and overdue at %2.</source>
        <translation>経過 %1 です。期限は %2 です。</translation>
    </message>
    <message>
        <source>It was merged by squash and is still there.</source>
        <translation>スカッシュでマージ済みですが、まだ残っています。</translation>
    </message>
    <message>
        <source>It was merged by rebase and is still there.</source>
        <translation>リベースでマージ済みですが、まだ残っています。</translation>
    </message>
    <message>
        <source>It was merged and is still there.</source>
        <translation>マージ済みですが、まだ残っています。</translation>
    </message>
    <message>
        <source>Its name starts with none of: %1.</source>
        <translation>名前が次のいずれでも始まっていません: %1。</translation>
    </message>
    <message>
        <source>Merging it now would conflict in 1 file.</source>
        <translation>今マージすると 1 個のファイルで競合します。</translation>
    </message>
    <message numerus="yes">
        <source>Merging it now would conflict in %n files.</source>
        <translation>
            <numerusform>今マージすると %n 個のファイルで競合します。</numerusform>
        </translation>
    </message>
    <message>
        <source>A force push moved %1 from %2 to %3.</source>
        <translation>フォースプッシュにより %1 が %2 から %3 に移動しました。</translation>
    </message>
    <message>
        <source>Rename it, or allow its prefix in .trunkline.yaml.</source>
        <translation>名前を変更するか、.trunkline.yaml でこの接頭辞を許可してください。</translation>
    </message>
    <message>
        <source>Merge it, or split off what is ready and hide the rest behind a flag.</source>
        <translation>マージするか、準備のできた部分を分割し、残りをフラグで隠してください。</translation>
    </message>
    <message>
        <source>Delete it.</source>
        <translation>削除してください。</translation>
    </message>
    <message>
        <source>Bring %1 into it and resolve the conflicts.</source>
        <translation>%1 を取り込んで競合を解消してください。</translation>
    </message>
    <message>
        <source>Compare both commits, bring back what was lost by a new commit, and forbid force pushes on %1.</source>
        <translation>両方のコミットを比較し、失われた内容を新しいコミットで復元し、%1 へのフォースプッシュを禁止してください。</translation>
    </message>
    <message>
        <source>The history of 1 branch cannot be read (shallow, or objects missing).</source>
        <translation>1 個のブランチの履歴を読み取れません (シャロークローン、またはオブジェクトの欠落)。</translation>
    </message>
    <message numerus="yes">
        <source>The history of %n branches cannot be read (shallow, or objects missing).</source>
        <translation>
            <numerusform>%n 個のブランチの履歴を読み取れません (シャロークローン、またはオブジェクトの欠落)。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 branch was not compared with trunk.</source>
        <translation>1 個のブランチがトランクと比較されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n branches were not compared with trunk.</source>
        <translation>
            <numerusform>%n 個のブランチがトランクと比較されていません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::FlagActions</name>
    <message>
        <source>Show details</source>
        <translation>詳細を表示</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Roll out further…</source>
        <translation>ロールアウトを進める…</translation>
    </message>
    <message>
        <source>Turn off now…</source>
        <translation>今すぐオフにする…</translation>
    </message>
    <message>
        <source>New flag…</source>
        <translation>新しいフラグ…</translation>
    </message>
    <message>
        <source>Open in the editor</source>
        <translation>エディターで開く</translation>
    </message>
    <message>
        <source>Copy command: branch for removal</source>
        <translation>コマンドをコピー: 削除用ブランチ</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>キーをコピー</translation>
    </message>
    <message>
        <source>Copy as Markdown table</source>
        <translation>Markdown の表としてコピー</translation>
    </message>
    <message>
        <source>Audit report…</source>
        <translation>監査レポート…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>接続…</translation>
    </message>
    <message>
        <source>This flag is not in the table</source>
        <translation>このフラグはテーブルにありません</translation>
    </message>
    <message>
        <source>The table holds this key more than once</source>
        <translation>このキーがテーブルに複数あります</translation>
    </message>
    <message>
        <source>The role of this connection may not change that</source>
        <translation>この接続のロールにはこれを変更する権限がありません</translation>
    </message>
    <message>
        <source>Roll out to %1 %…</source>
        <translation>%1% にロールアウト…</translation>
    </message>
    <message>
        <source>Copy keys</source>
        <translation>キーをコピー</translation>
    </message>
</context>
<context>
    <name>Trunkline::FlagAudit</name>
    <message>
        <source>owner %1</source>
        <translation>オーナー %1</translation>
    </message>
    <message>
        <source>%1:%2 and %3 more</source>
        <translation>%1:%2 他 %3 件</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>なし。</translation>
    </message>
    <message>
        <source>Last audit: %1 by %2</source>
        <translation>前回の監査: %1 (%2)</translation>
    </message>
    <message>
        <source>Last audit: never</source>
        <translation>前回の監査: なし</translation>
    </message>
    <message>
        <source>Flag audit: %1</source>
        <translation>フラグ監査: %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1 時点</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>To remove soon</source>
        <translation>近く削除</translation>
    </message>
    <message>
        <source>Unknown: in code, not in the table</source>
        <translation>不明: コードにあり、テーブルにない</translation>
    </message>
    <message>
        <source>Unused: in the table, not in code</source>
        <translation>未使用: テーブルにあり、コードにない</translation>
    </message>
    <message>
        <source>Changed since the last audit</source>
        <translation>前回の監査以降に変更</translation>
    </message>
</context>
<context>
    <name>Trunkline::FlagAuditDialog</name>
    <message>
        <source>Flag audit</source>
        <translation>フラグ監査</translation>
    </message>
    <message>
        <source>Audit report</source>
        <translation>監査レポート</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown としてコピー</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Record as done</source>
        <translation>完了として記録</translation>
    </message>
    <message>
        <source>Who and when goes into the table of audits</source>
        <translation>実施者と日時を監査テーブルに記録します</translation>
    </message>
    <message>
        <source>There is no table of audits, or no connection to it</source>
        <translation>監査テーブルがないか、接続されていません</translation>
    </message>
    <message numerus="yes">
        <source>Recorded. The next audit is due in %n days.</source>
        <translation>
            <numerusform>記録しました。次回の監査は %n 日後です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit was not recorded</source>
        <translation>監査は記録されませんでした</translation>
    </message>
</context>
<context>
    <name>Trunkline::FlagChanges</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>%1 was created; it is off.</source>
        <translation>%1 を作成しました。現在はオフです。</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>取り消し: %1</translation>
    </message>
    <message>
        <source>%1 was changed in %2</source>
        <translation>%2 の %1 を変更しました</translation>
    </message>
    <message>
        <source>%1 was not changed back</source>
        <translation>%1 を元に戻せませんでした</translation>
    </message>
    <message>
        <source>%1 is as it was before: %2.</source>
        <translation>%1 を元に戻しました: %2。</translation>
    </message>
    <message>
        <source>%1 changed it since: %2.</source>
        <translation>その後 %1 が変更しました: %2。</translation>
    </message>
    <message>
        <source>The flag is gone.</source>
        <translation>フラグがなくなっています。</translation>
    </message>
</context>
<context>
    <name>Trunkline::FlagFilterBar</name>
    <message>
        <source>Changes made here reach this environment</source>
        <translation>ここでの変更はこの環境に反映されます</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>to remove</source>
        <translation>要削除</translation>
    </message>
    <message>
        <source>rolling out</source>
        <translation>ロールアウト中</translation>
    </message>
    <message>
        <source>at 100 %</source>
        <translation>100%</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>permanent</source>
        <translation>恒久</translation>
    </message>
    <message>
        <source>unknown in code</source>
        <translation>コードのみ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>States to choose from</source>
        <translation>選択できる状態</translation>
    </message>
    <message>
        <source>state: any</source>
        <translation>状態: 任意</translation>
    </message>
    <message>
        <source>state: on</source>
        <translation>状態: オン</translation>
    </message>
    <message>
        <source>state: partly on</source>
        <translation>状態: 一部オン</translation>
    </message>
    <message>
        <source>state: off</source>
        <translation>状態: オフ</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>オーナー</translation>
    </message>
    <message>
        <source>Owners to choose from</source>
        <translation>選択できるオーナー</translation>
    </message>
    <message>
        <source>owner: any</source>
        <translation>オーナー: 任意</translation>
    </message>
    <message>
        <source>Show flags: %1</source>
        <translation>表示するフラグ: %1</translation>
    </message>
    <message>
        <source>owner: %1</source>
        <translation>オーナー: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>Trunkline::FlagFindingWording</name>
    <message>
        <source>It has been at 100 % for %1; it was to be removed by %2.</source>
        <translation>100% になってから %1です。%2 までに削除される予定でした。</translation>
    </message>
    <message>
        <source>It has been at 100 % for %1 and is to be removed by %2.</source>
        <translation>100% になってから %1です。%2 までに削除してください。</translation>
    </message>
    <message>
        <source>It has neither an owner nor a description.</source>
        <translation>オーナーも説明もありません。</translation>
    </message>
    <message>
        <source>It has no owner.</source>
        <translation>オーナーがありません。</translation>
    </message>
    <message>
        <source>It has no description.</source>
        <translation>説明がありません。</translation>
    </message>
    <message>
        <source>Code asks for it in 1 place, and the table does not have it.</source>
        <translation>コードの 1 箇所で参照されていますが、テーブルにありません。</translation>
    </message>
    <message numerus="yes">
        <source>Code asks for it in %n places, and the table does not have it.</source>
        <translation>
            <numerusform>コードの %n 箇所で参照されていますが、テーブルにありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Removal is overdue</source>
        <translation>削除の期限を過ぎています</translation>
    </message>
    <message>
        <source>Removal is due</source>
        <translation>削除の期限が近づいています</translation>
    </message>
    <message>
        <source>The table does not have this flag</source>
        <translation>テーブルにこのフラグがありません</translation>
    </message>
    <message>
        <source>No code asks for this flag</source>
        <translation>このフラグを参照するコードがありません</translation>
    </message>
    <message>
        <source>Somebody should own it</source>
        <translation>オーナーを決める必要があります</translation>
    </message>
    <message>
        <source>The API does not evaluate this flag</source>
        <translation>API がこのフラグを評価していません</translation>
    </message>
    <message>
        <source>The web side does not evaluate this flag</source>
        <translation>web 側がこのフラグを評価していません</translation>
    </message>
    <message>
        <source>Nobody uses it</source>
        <translation>誰も使用していません</translation>
    </message>
    <message>
        <source>No place on trunk asks for it.</source>
        <translation>トランク上に参照箇所がありません。</translation>
    </message>
    <message>
        <source>Only the web side asks for it: the mutation behind it can be called while it is off.</source>
        <translation>web 側だけが参照しています。オフの間も背後のミューテーションを呼び出せます。</translation>
    </message>
    <message>
        <source>Only the API asks for it: %1 can be seen while it is off, and fails then.</source>
        <translation>API だけが参照しています。オフの間も %1 が表示され、操作すると失敗します。</translation>
    </message>
    <message>
        <source>It is off for everybody and was not changed for %1.</source>
        <translation>全員に対してオフで、%1変更されていません。</translation>
    </message>
    <message>
        <source>Remove it from the code, then from the table: git switch -c fix/remove-%1</source>
        <translation>コードから削除し、次にテーブルから削除してください: git switch -c fix/remove-%1</translation>
    </message>
    <message>
        <source>Add the flag to the table, or correct the key in the code.</source>
        <translation>フラグをテーブルに追加するか、コード内のキーを修正してください。</translation>
    </message>
    <message>
        <source>Delete its row once no running version asks for it.</source>
        <translation>稼働中のどのバージョンからも参照されなくなったら、行を削除してください。</translation>
    </message>
    <message>
        <source>Give it an owner and a description.</source>
        <translation>オーナーと説明を設定してください。</translation>
    </message>
    <message>
        <source>Ask for the flag in the API as well.</source>
        <translation>API でもフラグを参照してください。</translation>
    </message>
    <message>
        <source>Ask for the flag where %1 is shown.</source>
        <translation>%1 を表示する箇所でフラグを参照してください。</translation>
    </message>
    <message>
        <source>Switch it on for some, or remove it.</source>
        <translation>一部に対してオンにするか、削除してください。</translation>
    </message>
    <message>
        <source>No audit of the flags was ever recorded.</source>
        <translation>フラグの監査は一度も記録されていません。</translation>
    </message>
    <message>
        <source>The last audit of the flags was %1.</source>
        <translation>前回のフラグ監査は%1です。</translation>
    </message>
    <message>
        <source>Since when 1 flag is on for everybody is not known.</source>
        <translation>1 個のフラグは、いつから全員に対してオンなのか不明です。</translation>
    </message>
    <message numerus="yes">
        <source>Since when %n flags are on for everybody is not known.</source>
        <translation>
            <numerusform>%n 個のフラグは、いつから全員に対してオンなのか不明です。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no table in which audits are recorded.</source>
        <translation>監査を記録するテーブルがありません。</translation>
    </message>
    <message>
        <source>The code on trunk was not searched.</source>
        <translation>トランクのコードが検索されていません。</translation>
    </message>
</context>
<context>
    <name>Trunkline::FlagModel</name>
    <message>
        <source>It is not in the table</source>
        <translation>テーブルにありません</translation>
    </message>
    <message>
        <source>The table holds this key more than once: it cannot be changed from here</source>
        <translation>このキーがテーブルに複数あるため、ここからは変更できません</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>変更者: %1</translation>
    </message>
    <message>
        <source>The code on trunk was not searched yet</source>
        <translation>トランクのコードはまだ検索されていません</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>他 %1 件</translation>
    </message>
    <message>
        <source>No place on trunk asks for it</source>
        <translation>トランク上に参照箇所がありません</translation>
    </message>
    <message>
        <source>The table holds a percentage that cannot be</source>
        <translation>テーブルのパーセント値が不正です</translation>
    </message>
    <message>
        <source>The API does not ask for it: what lies behind it can be called while it is off</source>
        <translation>API が参照していないため、オフの間も背後の機能を呼び出せます</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>フラグ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>ロールアウト</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>ライフサイクル</translation>
    </message>
    <message>
        <source>Code places</source>
        <translation>コード箇所</translation>
    </message>
    <message>
        <source>Evaluated in</source>
        <translation>評価箇所</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>オーナー</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過</translation>
    </message>
</context>
<context>
    <name>Trunkline::FlagPage</name>
    <message>
        <source>Flags</source>
        <translation>フラグ</translation>
    </message>
    <message>
        <source>Filter flags: key, owner:shop, state:on, in:web…</source>
        <translation>フラグを絞り込み: キー、owner:shop、state:on、in:web…</translation>
    </message>
    <message>
        <source>Not there, although the team&apos;s rules name it: %1.</source>
        <translation>チームのルールにあるのに存在しません: %1。</translation>
    </message>
    <message>
        <source>In the table more than once, and not to be changed from here: %1.</source>
        <translation>テーブルに複数あるため、ここからは変更できません: %1。</translation>
    </message>
    <message>
        <source>The code could not be searched. %1</source>
        <translation>コードを検索できませんでした。%1</translation>
    </message>
    <message>
        <source>No flag table is connected</source>
        <translation>フラグテーブルが接続されていません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>接続…</translation>
    </message>
    <message>
        <source>Reading the flags…</source>
        <translation>フラグを読み取り中…</translation>
    </message>
    <message>
        <source>There is no flag yet</source>
        <translation>フラグはまだありません</translation>
    </message>
    <message>
        <source>“New flag…” makes the first one, switched off.</source>
        <translation>「新しいフラグ…」で最初のフラグをオフの状態で作成できます。</translation>
    </message>
    <message>
        <source>No flag matches</source>
        <translation>一致するフラグがありません</translation>
    </message>
    <message>
        <source>Words look at key, description, owner and lifecycle.</source>
        <translation>単語はキー、説明、オーナー、ライフサイクルを検索します。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>%1 should be off by now</source>
        <translation>%1 はすでにオフになっているはずです</translation>
    </message>
    <message>
        <source>It is tried again.</source>
        <translation>再試行します。</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile and stays as it is.</source>
        <translation>%1 はその間に変更されたため、そのままになります。</translation>
    </message>
    <message>
        <source>%1 went off again: its time was up.</source>
        <translation>%1 は時間切れのためオフに戻りました。</translation>
    </message>
    <message>
        <source>1 flag</source>
        <translation>1 フラグ</translation>
    </message>
    <message numerus="yes">
        <source>%n flags</source>
        <translation>
            <numerusform>%n フラグ</numerusform>
        </translation>
    </message>
    <message>
        <source>searching the code…</source>
        <translation>コードを検索中…</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>%1に読み取り</translation>
    </message>
    <message>
        <source>Flags to remove</source>
        <translation>削除すべきフラグ</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>%1 over %2 at 100 %</source>
        <translation>100% で %2超 %1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n to remove</source>
        <translation>
            <numerusform>要削除 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown in code</source>
        <translation>
            <numerusform>コードのみ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect Hasura or the database here, or name it for the whole team in .trunkline.yaml under flags. “trunkline init” writes the recommended table.</source>
        <translation>ここで Hasura またはデータベースに接続するか、チーム全体用に .trunkline.yaml の flags で指定してください。“trunkline init” は推奨テーブルの定義を書き出します。</translation>
    </message>
    <message>
        <source>changes are made as %1</source>
        <translation>変更者: %1</translation>
    </message>
</context>
<context>
    <name>Trunkline::FlagPanel</name>
    <message>
        <source>Flag</source>
        <translation>フラグ</translation>
    </message>
    <message>
        <source>Keep on</source>
        <translation>オンを維持</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Not in the table</source>
        <translation>テーブルにありません</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>changed %1 by %2</source>
        <translation>%1に %2 が変更</translation>
    </message>
    <message>
        <source>It goes off again at %1.</source>
        <translation>%1 にオフに戻ります。</translation>
    </message>
    <message>
        <source> in %1</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>Code places are not known</source>
        <translation>コード箇所は不明</translation>
    </message>
    <message>
        <source>1 code place</source>
        <translation>コード箇所 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n code places</source>
        <translation>
            <numerusform>コード箇所 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No history: there is no table of events</source>
        <translation>履歴なし: イベントテーブルがありません</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>履歴を読み取れませんでした</translation>
    </message>
    <message>
        <source>%1 could not be opened: it is not in the work tree, or there is no editor (set VISUAL).</source>
        <translation>%1 を開けませんでした。作業ツリーにないか、エディターがありません (VISUAL を設定してください)。</translation>
    </message>
</context>
<context>
    <name>Trunkline::FlagWording</name>
    <message>
        <source>on for all, since when is unknown</source>
        <translation>全員にオン、開始時期は不明</translation>
    </message>
    <message>
        <source>remove: %1 over</source>
        <translation>削除: %1超過</translation>
    </message>
    <message>
        <source>remove in %1</source>
        <translation>削除: あと %1</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>state unknown</source>
        <translation>状態不明</translation>
    </message>
    <message>
        <source>off (%1 when on)</source>
        <translation>オフ (オン時 %1)</translation>
    </message>
    <message>
        <source>on for %1</source>
        <translation>%1 でオン</translation>
    </message>
    <message>
        <source>release flag</source>
        <translation>リリースフラグ</translation>
    </message>
    <message>
        <source>kill switch</source>
        <translation>キルスイッチ</translation>
    </message>
    <message>
        <source>permanent</source>
        <translation>恒久</translation>
    </message>
    <message>
        <source>new · %1</source>
        <translation>新規 · %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>rolling out</source>
        <translation>ロールアウト中</translation>
    </message>
    <message>
        <source>no code places</source>
        <translation>コード箇所なし</translation>
    </message>
    <message>
        <source>not in the table</source>
        <translation>テーブルにない</translation>
    </message>
    <message>
        <source>It is on for nobody. The clock of its removal starts at 100 %.</source>
        <translation>誰に対してもオンではありません。削除までの計時は 100% になると始まります。</translation>
    </message>
    <message>
        <source>It is on for some. The clock of its removal starts at 100 %.</source>
        <translation>一部に対してオンです。削除までの計時は 100% になると始まります。</translation>
    </message>
    <message>
        <source>It is on for everybody; since when is not recorded.</source>
        <translation>全員に対してオンです。いつからかは記録されていません。</translation>
    </message>
    <message>
        <source>At 100 % since %1; it is to be removed within %2, by %3.</source>
        <translation>%1 から 100% です。%2以内、%3 までに削除してください。</translation>
    </message>
    <message>
        <source>Nothing on trunk asks for it any more.</source>
        <translation>トランク上に参照箇所はもうありません。</translation>
    </message>
    <message>
        <source>Code asks for it, and the table does not have it.</source>
        <translation>コードで参照されていますが、テーブルにありません。</translation>
    </message>
    <message>
        <source>Its type says that it may stay.</source>
        <translation>種類により、残しておくことが認められています。</translation>
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
        <translation>その他</translation>
    </message>
    <message>
        <source>web only</source>
        <translation>web のみ</translation>
    </message>
    <message>
        <source>created, %1</source>
        <translation>作成、%1</translation>
    </message>
    <message>
        <source>created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>owner or description</source>
        <translation>オーナーまたは説明</translation>
    </message>
    <message>
        <source>State: %1 → %2</source>
        <translation>状態: %1 → %2</translation>
    </message>
    <message>
        <source>Rollout: %1 → %2</source>
        <translation>ロールアウト: %1 → %2</translation>
    </message>
    <message>
        <source>Owner: %1 → %2</source>
        <translation>オーナー: %1 → %2</translation>
    </message>
    <message>
        <source>Description: %1 → %2</source>
        <translation>説明: %1 → %2</translation>
    </message>
    <message>
        <source>The table has no version column that may be written: two people could overwrite each other unseen, so nothing is changed from here.</source>
        <translation>テーブルに書き込み可能なバージョン列がありません。2 人が気付かずに互いの変更を上書きするおそれがあるため、ここからは何も変更しません。</translation>
    </message>
    <message>
        <source>The role of this connection may not change flags.</source>
        <translation>この接続のロールにはフラグを変更する権限がありません。</translation>
    </message>
    <message>
        <source>What is shown is older than the last connection; flags can be changed once it is back.</source>
        <translation>表示内容は最後に接続したときより前のものです。接続が回復するとフラグを変更できます。</translation>
    </message>
</context>
<context>
    <name>Trunkline::GateWording</name>
    <message>
        <source>A check of that name exists, but it was posted by %1, who does not count here.</source>
        <translation>同名のチェックはありますが、投稿者の %1 はここでは対象外です。</translation>
    </message>
    <message>
        <source>It waits until somebody allows the workflow to start.</source>
        <translation>誰かがワークフローの開始を許可するまで待機しています。</translation>
    </message>
    <message>
        <source>It completed and did not say how: that is no pass.</source>
        <translation>完了しましたが結果が示されていないため、合格とは見なされません。</translation>
    </message>
    <message>
        <source>It said neither yes nor no.</source>
        <translation>可否が示されませんでした。</translation>
    </message>
    <message>
        <source>There are approvals, but not enough.</source>
        <translation>承認はありますが、数が足りません。</translation>
    </message>
    <message>
        <source>%1 has no way down.</source>
        <translation>%1 に down がありません。</translation>
    </message>
    <message>
        <source>It was taken down.</source>
        <translation>撤去されました。</translation>
    </message>
    <message>
        <source>It cannot be read with this account.</source>
        <translation>このアカウントでは読み取れません。</translation>
    </message>
    <message>
        <source>The verdict is on another commit than the newest one.</source>
        <translation>判定は最新ではないコミットに対するものです。</translation>
    </message>
    <message>
        <source>unit tests</source>
        <translation>単体テスト</translation>
    </message>
    <message>
        <source>AI review</source>
        <translation>AI レビュー</translation>
    </message>
    <message>
        <source>human review</source>
        <translation>人によるレビュー</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>migration</source>
        <translation>マイグレーション</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>outdated</source>
        <translation>古い</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source> (%1)</source>
        <comment>who or what decided</comment>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>, not required</source>
        <translation>、必須ではない</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>two sentences</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>asks for action</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>中立</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>古い</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>changes requested</source>
        <translation>変更要求</translation>
    </message>
    <message>
        <source>commented</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>却下</translation>
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
        <translation>A</translation>
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
        <translation>独立したファイルで CONCURRENTLY を使用し、--no-transaction で適用してください。Hasura はファイルを 1 つのトランザクションで実行します。</translation>
    </message>
    <message>
        <source>%1 goes with everything in it; code that still names it fails.</source>
        <translation>%1 が内容ごと失われます。まだ参照しているコードは失敗します。</translation>
    </message>
    <message>
        <source>Drop it in a migration of its own, once nothing reads it any more.</source>
        <translation>読み取るものがなくなってから、独立したマイグレーションで削除してください。</translation>
    </message>
    <message>
        <source>The table %1 goes with all its rows.</source>
        <translation>テーブル %1 がすべての行とともに失われます。</translation>
    </message>
    <message>
        <source>%1 goes with everything in it.</source>
        <translation>%1 が内容ごと失われます。</translation>
    </message>
    <message>
        <source>Drop what is in it piece by piece, each when it is no longer used.</source>
        <translation>中にあるものを、使われなくなったものから 1 つずつ削除してください。</translation>
    </message>
    <message>
        <source>%1 is taken from code that may still use it.</source>
        <translation>まだ使用している可能性のあるコードから %1 が奪われます。</translation>
    </message>
    <message>
        <source>Drop it after the code that used it is out of production.</source>
        <translation>使用していたコードが本番からなくなってから削除してください。</translation>
    </message>
    <message>
        <source>%1 has another name at once, while old code still runs.</source>
        <translation>古いコードがまだ稼働しているのに、%1 の名前が直ちに変わります。</translation>
    </message>
    <message>
        <source>Add the new column, keep both in step with a trigger, backfill, and drop the old one later.</source>
        <translation>新しい列を追加し、トリガーで両方を同期させ、バックフィルした後、古い列を削除してください。</translation>
    </message>
    <message>
        <source>The table %1 has another name at once, while old code still runs.</source>
        <translation>古いコードがまだ稼働しているのに、テーブル %1 の名前が直ちに変わります。</translation>
    </message>
    <message>
        <source>Leave a view under the old name in the same migration, and drop it later.</source>
        <translation>同じマイグレーションで古い名前のビューを残し、後で削除してください。</translation>
    </message>
    <message>
        <source>Create it under the new name, move the code, drop the old one later.</source>
        <translation>新しい名前で作成し、コードを移行した後、古いものを削除してください。</translation>
    </message>
    <message>
        <source>A value of %1 has another name; code compares with the old one.</source>
        <translation>%1 の値の名前が変わりますが、コードは古い名前と比較しています。</translation>
    </message>
    <message>
        <source>Add the new value, move rows and code, and leave the old value unused.</source>
        <translation>新しい値を追加して行とコードを移行し、古い値は未使用のまま残してください。</translation>
    </message>
    <message>
        <source>Another type of %1 rewrites the table and its indexes, and nobody reads or writes meanwhile.</source>
        <translation>%1 の型を変更すると、テーブルとそのインデックスが書き換えられ、その間は読み書きできません。</translation>
    </message>
    <message>
        <source>Add a column of the new type, keep both in step, backfill, and drop the old one later.</source>
        <translation>新しい型の列を追加して両方を同期させ、バックフィルした後、古い列を削除してください。</translation>
    </message>
    <message>
        <source>All rows are scanned for NULL in %1, and nobody reads or writes meanwhile.</source>
        <translation>%1 の NULL の有無を調べるため全行がスキャンされ、その間は読み書きできません。</translation>
    </message>
    <message>
        <source>ADD CONSTRAINT ... CHECK (... IS NOT NULL) NOT VALID; VALIDATE it in the next migration; then SET NOT NULL needs no scan.</source>
        <translation>ADD CONSTRAINT ... CHECK (... IS NOT NULL) NOT VALID とし、次のマイグレーションで VALIDATE してください。その後の SET NOT NULL にスキャンは不要です。</translation>
    </message>
    <message>
        <source>%1 is NOT NULL without a default: it fails where there are rows, and old code cannot insert.</source>
        <translation>%1 は既定値のない NOT NULL です。行があると失敗し、古いコードは挿入できません。</translation>
    </message>
    <message>
        <source>Give it a DEFAULT, or add it without NOT NULL, backfill, and set NOT NULL later.</source>
        <translation>DEFAULT を指定するか、NOT NULL なしで追加し、バックフィルした後で NOT NULL を設定してください。</translation>
    </message>
    <message>
        <source>The default of %1 differs from row to row, so the table is rewritten.</source>
        <translation>%1 の既定値は行ごとに異なるため、テーブルが書き換えられます。</translation>
    </message>
    <message>
        <source>Add the column without a default, SET DEFAULT, then backfill in batches.</source>
        <translation>既定値なしで列を追加し、SET DEFAULT の後、バッチでバックフィルしてください。</translation>
    </message>
    <message>
        <source>The stored column %1 is computed for every row: the table is rewritten.</source>
        <translation>格納された生成列 %1 が全行で計算されるため、テーブルが書き換えられます。</translation>
    </message>
    <message>
        <source>Add a plain column, fill it by a trigger, and backfill in batches.</source>
        <translation>通常の列を追加し、トリガーで値を設定し、バッチでバックフィルしてください。</translation>
    </message>
    <message>
        <source>%1 gets a number in every row: the table is rewritten.</source>
        <translation>%1 の番号が全行に振られるため、テーブルが書き換えられます。</translation>
    </message>
    <message>
        <source>Add a plain bigint, set its default to a sequence, and backfill in batches.</source>
        <translation>通常の bigint を追加し、既定値をシーケンスに設定して、バッチでバックフィルしてください。</translation>
    </message>
    <message>
        <source>The type of %1 is a domain with a CHECK: the table is rewritten.</source>
        <translation>%1 の型が CHECK 付きのドメインのため、テーブルが書き換えられます。</translation>
    </message>
    <message>
        <source>Use the base type and ADD CONSTRAINT ... CHECK ... NOT VALID.</source>
        <translation>基本型と ADD CONSTRAINT ... CHECK ... NOT VALID を使用してください。</translation>
    </message>
    <message>
        <source>A constraint comes with %1: it is checked, or its index built, under the strongest lock.</source>
        <translation>%1 とともに制約が追加され、最も強いロックの下で検査またはインデックスの構築が行われます。</translation>
    </message>
    <message>
        <source>Add the column alone; add the constraint NOT VALID or USING INDEX in another migration.</source>
        <translation>列だけを追加し、制約は別のマイグレーションで NOT VALID または USING INDEX として追加してください。</translation>
    </message>
    <message>
        <source>All rows of %1 are checked, and nobody reads or writes meanwhile.</source>
        <translation>%1 の全行が検査され、その間は読み書きできません。</translation>
    </message>
    <message>
        <source>ADD CONSTRAINT ... NOT VALID, and VALIDATE CONSTRAINT in the next migration.</source>
        <translation>ADD CONSTRAINT ... NOT VALID とし、次のマイグレーションで VALIDATE CONSTRAINT を実行してください。</translation>
    </message>
    <message>
        <source>All rows of %1 are checked, and nobody writes to either table meanwhile.</source>
        <translation>%1 の全行が検査され、その間はどちらのテーブルにも書き込めません。</translation>
    </message>
    <message>
        <source>The lock of ADD CONSTRAINT on %1 is held while VALIDATE scans: NOT VALID has gained nothing.</source>
        <translation>VALIDATE のスキャン中も %1 に対する ADD CONSTRAINT のロックが保持されるため、NOT VALID の効果がありません。</translation>
    </message>
    <message>
        <source>VALIDATE CONSTRAINT in a migration of its own; a file is one transaction.</source>
        <translation>VALIDATE CONSTRAINT を独立したマイグレーションにしてください。1 つのファイルは 1 つのトランザクションです。</translation>
    </message>
    <message>
        <source>An index over %1 is built, and nobody reads or writes meanwhile; duplicates make it fail.</source>
        <translation>%1 のインデックスが構築され、その間は読み書きできません。重複があると失敗します。</translation>
    </message>
    <message>
        <source>CREATE UNIQUE INDEX CONCURRENTLY first, then ADD CONSTRAINT ... UNIQUE USING INDEX.</source>
        <translation>先に CREATE UNIQUE INDEX CONCURRENTLY を実行し、その後 ADD CONSTRAINT ... UNIQUE USING INDEX を実行してください。</translation>
    </message>
    <message>
        <source>An index over %1 is built or its rows are scanned for NULL, and nobody reads or writes meanwhile.</source>
        <translation>%1 のインデックスが構築されるか、NULL の有無を調べるため行がスキャンされ、その間は読み書きできません。</translation>
    </message>
    <message>
        <source>Make the columns NOT NULL by a validated CHECK, build a unique index CONCURRENTLY, then ADD PRIMARY KEY USING INDEX.</source>
        <translation>検証済みの CHECK で列を NOT NULL にし、CONCURRENTLY で一意インデックスを構築した後、ADD PRIMARY KEY USING INDEX を実行してください。</translation>
    </message>
    <message>
        <source>An index over %1 is built, and nobody reads or writes meanwhile; there is no way around it.</source>
        <translation>%1 のインデックスが構築され、その間は読み書きできません。回避策はありません。</translation>
    </message>
    <message>
        <source>Create a new table with it and move the rows over.</source>
        <translation>それを備えた新しいテーブルを作成し、行を移行してください。</translation>
    </message>
    <message>
        <source>Nobody writes to %1 while the index is built.</source>
        <translation>インデックスの構築中は %1 に書き込めません。</translation>
    </message>
    <message>
        <source>Everybody on %1 waits, and it waits for everybody: queries become slow when it is gone.</source>
        <translation>%1 の全利用者が待たされ、これも全利用者の終了を待ちます。インデックスがなくなるとクエリが遅くなります。</translation>
    </message>
    <message>
        <source>Nobody writes to %1 while its index is built anew.</source>
        <translation>インデックスの再構築中は %1 に書き込めません。</translation>
    </message>
    <message>
        <source>This cannot run beside other statements: PostgreSQL refuses it inside of a transaction.</source>
        <translation>これは他の文と一緒に実行できません。PostgreSQL がトランザクション内での実行を拒否します。</translation>
    </message>
    <message>
        <source>Put it into a migration of its own and apply that with --no-transaction.</source>
        <translation>独立したマイグレーションにし、--no-transaction で適用してください。</translation>
    </message>
    <message>
        <source>All rows of %1 are checked against the bounds, and nobody reads or writes it meanwhile.</source>
        <translation>%1 の全行が境界と照合され、その間は読み書きできません。</translation>
    </message>
    <message>
        <source>Add a CHECK of the same bounds NOT VALID and VALIDATE it before.</source>
        <translation>事前に同じ境界の CHECK を NOT VALID で追加し、VALIDATE してください。</translation>
    </message>
    <message>
        <source>Everybody on the parent of %1 waits.</source>
        <translation>%1 の親テーブルの全利用者が待たされます。</translation>
    </message>
    <message>
        <source>DETACH PARTITION ... CONCURRENTLY, in a file of its own.</source>
        <translation>独立したファイルで DETACH PARTITION ... CONCURRENTLY を使用してください。</translation>
    </message>
    <message>
        <source>Nobody reads %1 while it is computed anew.</source>
        <translation>再計算中は %1 を読み取れません。</translation>
    </message>
    <message>
        <source>REFRESH MATERIALIZED VIEW CONCURRENTLY; it needs a unique index.</source>
        <translation>REFRESH MATERIALIZED VIEW CONCURRENTLY を使用してください。一意インデックスが必要です。</translation>
    </message>
    <message>
        <source>%1 is rewritten, and nobody reads or writes meanwhile.</source>
        <translation>%1 が書き換えられ、その間は読み書きできません。</translation>
    </message>
    <message>
        <source>Plain VACUUM, or pg_repack outside of migrations.</source>
        <translation>通常の VACUUM を使用するか、マイグレーションの外で pg_repack を使用してください。</translation>
    </message>
    <message>
        <source>Create a new table that is as it shall be, and move the rows over.</source>
        <translation>目的の形の新しいテーブルを作成し、行を移行してください。</translation>
    </message>
    <message>
        <source>All rows of %1 go, with CASCADE those of tables that reference it too.</source>
        <translation>%1 の全行が失われます。CASCADE では参照元のテーブルの行も失われます。</translation>
    </message>
    <message>
        <source>Delete in batches, outside of migrations, what is known to be of no use.</source>
        <translation>不要と分かっているものを、マイグレーションの外でバッチ削除してください。</translation>
    </message>
    <message>
        <source>Rows of %1 are no longer kept right; both tables of a foreign key are locked.</source>
        <translation>%1 の行の整合性が保たれなくなります。外部キーの場合は両方のテーブルがロックされます。</translation>
    </message>
    <message>
        <source>Make sure that no code relies on it, and set lock_timeout.</source>
        <translation>依存しているコードがないことを確認し、lock_timeout を設定してください。</translation>
    </message>
    <message>
        <source>Code that reads %1 may meet NULL for the first time.</source>
        <translation>%1 を読み取るコードが初めて NULL に遭遇する可能性があります。</translation>
    </message>
    <message>
        <source>Teach the readers first.</source>
        <translation>先に読み取り側を対応させてください。</translation>
    </message>
    <message>
        <source>Code that leaves %1 out inserts something else from now on.</source>
        <translation>%1 を省略するコードは、今後別の値を挿入します。</translation>
    </message>
    <message>
        <source>Let the code name the value before the default changes.</source>
        <translation>既定値が変わる前に、コードで値を明示してください。</translation>
    </message>
    <message>
        <source>json has no equality: DISTINCT and GROUP BY over %1 fail.</source>
        <translation>json には等価比較がないため、%1 に対する DISTINCT と GROUP BY は失敗します。</translation>
    </message>
    <message>
        <source>Use jsonb.</source>
        <translation>jsonb を使用してください。</translation>
    </message>
    <message>
        <source>Without lock_timeout one slow query on %1 makes everybody else queue behind this.</source>
        <translation>lock_timeout がないと、%1 に対する遅いクエリ 1 つで、他のすべてがこの処理の後ろで待たされます。</translation>
    </message>
    <message>
        <source>Begin the file with: SET LOCAL lock_timeout = &apos;2s&apos;;</source>
        <translation>ファイルの先頭に次を記述してください: SET LOCAL lock_timeout = &apos;2s&apos;;</translation>
    </message>
    <message>
        <source>An earlier statement&apos;s lock is held while this works on %1.</source>
        <translation>%1 の処理中、先行する文のロックが保持されます。</translation>
    </message>
    <message>
        <source>Put it into another migration, or join the actions into one ALTER TABLE.</source>
        <translation>別のマイグレーションに分けるか、操作を 1 つの ALTER TABLE にまとめてください。</translation>
    </message>
    <message>
        <source>Rows of %1 are changed in one long transaction.</source>
        <translation>%1 の行が 1 つの長いトランザクションで変更されます。</translation>
    </message>
    <message>
        <source>Let a worker do it in batches, and keep its progress in the backfill table.</source>
        <translation>ワーカーにバッチで処理させ、進行状況をバックフィルテーブルに記録してください。</translation>
    </message>
    <message>
        <source>What this does cannot be seen from its text.</source>
        <translation>これが何をするかは、テキストからは判断できません。</translation>
    </message>
    <message>
        <source>Write the statement out, or exercise the migration on a real server.</source>
        <translation>文を直接記述するか、実サーバーでマイグレーションを試験実行してください。</translation>
    </message>
    <message>
        <source>This ends the transaction that Hasura runs the file in.</source>
        <translation>Hasura がファイルを実行しているトランザクションがここで終了します。</translation>
    </message>
    <message>
        <source>Leave it out: the file is one transaction already.</source>
        <translation>削除してください。ファイルはすでに 1 つのトランザクションです。</translation>
    </message>
    <message>
        <source>Every table with a column of %1 is scanned, and nobody writes to it meanwhile.</source>
        <translation>%1 の列を持つすべてのテーブルがスキャンされ、その間は書き込めません。</translation>
    </message>
    <message>
        <source>A value of the enum %1 can never be removed again: no down is a true one.</source>
        <translation>列挙型 %1 の値は二度と削除できないため、真の down にはなりません。</translation>
    </message>
    <message>
        <source>Use a table of values with a foreign key.</source>
        <translation>外部キーを持つ値のテーブルを使用してください。</translation>
    </message>
    <message>
        <source>No index on %1 begins with the columns of the foreign key: deleting on the other side scans it.</source>
        <translation>外部キーの列で始まるインデックスが %1 にないため、参照先で削除するとスキャンが発生します。</translation>
    </message>
    <message>
        <source>Create that index first.</source>
        <translation>先にそのインデックスを作成してください。</translation>
    </message>
    <message>
        <source>%1 is locked until the file is through.</source>
        <translation>ファイルの処理が終わるまで %1 がロックされます。</translation>
    </message>
    <message>
        <source>Leave it out, or take a weaker lock.</source>
        <translation>削除するか、より弱いロックを使用してください。</translation>
    </message>
    <message>
        <source>Nobody writes to %1 while the trigger is created, and every write is slower from now on.</source>
        <translation>トリガーの作成中は %1 に書き込めず、以降の書き込みはすべて遅くなります。</translation>
    </message>
    <message>
        <source>Set lock_timeout, and drop the trigger when the change is through.</source>
        <translation>lock_timeout を設定し、変更が完了したらトリガーを削除してください。</translation>
    </message>
    <message>
        <source>A longer limit for %1 will need a migration; text has none.</source>
        <translation>%1 の上限を延ばすにはマイグレーションが必要になります。text に上限はありません。</translation>
    </message>
    <message>
        <source>Use text with a CHECK on its length.</source>
        <translation>長さの CHECK を付けた text を使用してください。</translation>
    </message>
    <message>
        <source>%1 holds a time without saying in which zone.</source>
        <translation>%1 はタイムゾーンなしの時刻を保持しています。</translation>
    </message>
    <message>
        <source>Use timestamptz.</source>
        <translation>timestamptz を使用してください。</translation>
    </message>
    <message>
        <source>The key %1 runs out of numbers after two thousand million rows.</source>
        <translation>キー %1 の番号は約 20 億行で枯渇します。</translation>
    </message>
    <message>
        <source>Use bigint or uuid.</source>
        <translation>bigint または uuid を使用してください。</translation>
    </message>
    <message>
        <source>The sequence of a serial column as %1 has rights and an owner of its own.</source>
        <translation>%1 のような serial 列のシーケンスは、独自の権限と所有者を持ちます。</translation>
    </message>
    <message>
        <source>Use GENERATED ALWAYS AS IDENTITY.</source>
        <translation>GENERATED ALWAYS AS IDENTITY を使用してください。</translation>
    </message>
    <message>
        <source>%1 has no primary key: rows cannot be told apart.</source>
        <translation>%1 に主キーがないため、行を区別できません。</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>主キーを追加してください。</translation>
    </message>
    <message>
        <source>A constraint of %1 is left to be named, and its down has to guess.</source>
        <translation>%1 の制約名が自動で付けられるため、down は名前を推測するしかありません。</translation>
    </message>
    <message>
        <source>Name it: ADD CONSTRAINT name ...</source>
        <translation>名前を付けてください: ADD CONSTRAINT name ...</translation>
    </message>
    <message>
        <source>An index of more than three columns on %1 rarely pays.</source>
        <translation>%1 に対する 4 列以上のインデックスは、ほとんど効果がありません。</translation>
    </message>
    <message>
        <source>Begin with the column that selects most.</source>
        <translation>最も絞り込める列を先頭にしてください。</translation>
    </message>
    <message>
        <source>A second try fails when %1 is gone already.</source>
        <translation>%1 がすでにないと、2 回目の実行は失敗します。</translation>
    </message>
    <message>
        <source>Use IF EXISTS.</source>
        <translation>IF EXISTS を使用してください。</translation>
    </message>
    <message>
        <source>A name in %1 is longer than 62 bytes; PostgreSQL cuts after 63.</source>
        <translation>%1 に 62 バイトを超える名前があります。PostgreSQL は 63 バイトで切り捨てます。</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>より短い名前を選んでください。</translation>
    </message>
    <message>
        <source>An earlier migration has created %1 already.</source>
        <translation>先行するマイグレーションが %1 をすでに作成しています。</translation>
    </message>
    <message>
        <source>Name its schema, or another table.</source>
        <translation>スキーマを明示するか、別のテーブル名にしてください。</translation>
    </message>
    <message>
        <source>A hash index on %1 knows equality only.</source>
        <translation>%1 のハッシュインデックスは等価比較にしか使えません。</translation>
    </message>
    <message>
        <source>Use btree.</source>
        <translation>btree を使用してください。</translation>
    </message>
    <message>
        <source>The extension %1 must be there on every server, and may need more rights than migrations have.</source>
        <translation>拡張機能 %1 はすべてのサーバーに必要で、マイグレーションより強い権限を要する場合があります。</translation>
    </message>
    <message>
        <source>Make sure of it in every environment first.</source>
        <translation>先にすべての環境で確認してください。</translation>
    </message>
    <message>
        <source>A column of %1 is set twice, which PostgreSQL refuses.</source>
        <translation>%1 の列が 2 回設定されており、PostgreSQL に拒否されます。</translation>
    </message>
    <message>
        <source>Set it once.</source>
        <translation>1 回だけ設定してください。</translation>
    </message>
    <message>
        <source>Several foreign keys on %1 lock several tables at once.</source>
        <translation>%1 の複数の外部キーにより、複数のテーブルが同時にロックされます。</translation>
    </message>
    <message>
        <source>One a migration.</source>
        <translation>1 つのマイグレーションにつき 1 つにしてください。</translation>
    </message>
    <message>
        <source>A foreign key of %1 has another type than the key it references.</source>
        <translation>%1 の外部キーの型が、参照先のキーの型と異なります。</translation>
    </message>
    <message>
        <source>Use the same type.</source>
        <translation>同じ型を使用してください。</translation>
    </message>
    <message>
        <source>A column named as %1 means something to many object mappers.</source>
        <translation>%1 のような列名は、多くのオブジェクトマッパーで特別な意味を持ちます。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選んでください。</translation>
    </message>
    <message>
        <source>for a moment</source>
        <translation>一瞬</translation>
    </message>
    <message>
        <source>while the table is scanned</source>
        <translation>テーブルのスキャン中</translation>
    </message>
    <message>
        <source>while the table is rewritten</source>
        <translation>テーブルの書き換え中</translation>
    </message>
    <message>
        <source>It has about %1 rows.</source>
        <translation>約 %1 行あります。</translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <translation>%2 に %1、%3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1: a moment</source>
        <translation>%1: 一瞬</translation>
    </message>
    <message>
        <source>%1: blocks writes</source>
        <translation>%1: 書き込みをブロック</translation>
    </message>
    <message>
        <source>%1: blocks everything</source>
        <translation>%1: すべてをブロック</translation>
    </message>
</context>
<context>
    <name>Trunkline::HeaderBar</name>
    <message>
        <source>Main menu</source>
        <translation>メインメニュー</translation>
    </message>
</context>
<context>
    <name>Trunkline::HoldButton</name>
    <message>
        <source>Hold it down to confirm</source>
        <translation>長押しして確認</translation>
    </message>
</context>
<context>
    <name>Trunkline::HostWording</name>
    <message>
        <source>Check runs are not readable with this token: gates come from Actions jobs, a few pull requests at a time.</source>
        <translation>このトークンではチェック実行を読み取れません。ゲートは Actions のジョブから、一度に少数のプルリクエストずつ取得します。</translation>
    </message>
    <message>
        <source>Actions are not readable: environments and the jobs that could stand in for checks are unknown.</source>
        <translation>Actions を読み取れません。環境と、チェックの代わりになるジョブは不明です。</translation>
    </message>
    <message>
        <source>Deployments are not readable: the preview gate is unknown.</source>
        <translation>デプロイを読み取れません。プレビューのゲートは不明です。</translation>
    </message>
    <message>
        <source>Branch protection is not readable: only rulesets tell who may force-push or delete trunk.</source>
        <translation>ブランチ保護を読み取れません。トランクへのフォースプッシュや削除の権限はルールセットからのみ判断します。</translation>
    </message>
    <message>
        <source>Contents are not readable: force pushes on trunk are unknown.</source>
        <translation>Contents を読み取れません。トランクへのフォースプッシュは不明です。</translation>
    </message>
    <message>
        <source>Pull requests are not readable: this page stays empty.</source>
        <translation>プルリクエストを読み取れません。このページは空のままです。</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>deploying</source>
        <translation>デプロイ中</translation>
    </message>
    <message>
        <source>deployed</source>
        <translation>デプロイ済み</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>taken down</source>
        <translation>撤去済み</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>everybody with write access</source>
        <translation>書き込み権限を持つ全員</translation>
    </message>
    <message>
        <source>some who are not named</source>
        <translation>特定されていない一部の人</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>サインインしていません。</translation>
    </message>
    <message>
        <source>Signed in as %1, by %2.</source>
        <comment>login, where the token is from</comment>
        <translation>%1 としてサインイン中 (トークン: %2)。</translation>
    </message>
    <message>
        <source>%1 It would take: %2</source>
        <translation>%1必要な権限: %2</translation>
    </message>
    <message>
        <source>The host asks for silence until %1.</source>
        <translation>ホストが %1 までリクエストの停止を求めています。</translation>
    </message>
    <message>
        <source>The host sets no limit; %1 points spent by Trunkline.</source>
        <translation>ホストによる制限はありません。Trunkline の消費は %1 ポイントです。</translation>
    </message>
    <message>
        <source>%1 of %2 points left until %3; %4 spent by Trunkline.</source>
        <translation>%3 まで残り %1/%2 ポイント。Trunkline の消費は %4 ポイントです。</translation>
    </message>
    <message>
        <source>Trunk&apos;s protection</source>
        <translation>トランクの保護</translation>
    </message>
    <message>
        <source>Force pushes on trunk</source>
        <translation>トランクへのフォースプッシュ</translation>
    </message>
    <message>
        <source>Environments and deployments</source>
        <translation>環境とデプロイ</translation>
    </message>
    <message>
        <source>Merged pull requests</source>
        <translation>マージ済みプルリクエスト</translation>
    </message>
    <message>
        <source>Who may force-push or delete %1 is not known.</source>
        <translation>%1 をフォースプッシュまたは削除できる人は不明です。</translation>
    </message>
    <message>
        <source>May force-push %1: %2. May delete it: %3.</source>
        <translation>%1 へのフォースプッシュが可能: %2。削除が可能: %3。</translation>
    </message>
    <message>
        <source>%1: nothing deployed</source>
        <translation>%1: デプロイなし</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>environment, state, how long ago</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>A force push by %1 moved %2 from %3 to %4.</source>
        <translation>%1 によるフォースプッシュで %2 が %3 から %4 に移動しました。</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>%1 としてサインイン中</translation>
    </message>
    <message>
        <source>can change flags</source>
        <translation>フラグの変更可</translation>
    </message>
    <message>
        <source>cannot change flags</source>
        <translation>フラグの変更不可</translation>
    </message>
</context>
<context>
    <name>Trunkline::LocalServiceModel</name>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>稼働</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>ビルド</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>経過</translation>
    </message>
</context>
<context>
    <name>Trunkline::LocalStackView</name>
    <message>
        <source>Copy start command</source>
        <translation>開始コマンドをコピー</translation>
    </message>
    <message>
        <source>Copy stop command</source>
        <translation>停止コマンドをコピー</translation>
    </message>
    <message>
        <source>Compose services</source>
        <translation>Compose サービス</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Asking the engine…</source>
        <translation>エンジンに照会中…</translation>
    </message>
    <message>
        <source>No compose project on this machine</source>
        <translation>このマシンに compose プロジェクトはありません</translation>
    </message>
    <message>
        <source>Start one with: docker compose up</source>
        <translation>次のコマンドで開始してください: docker compose up</translation>
    </message>
    <message>
        <source>No service matches</source>
        <translation>一致するサービスがありません</translation>
    </message>
    <message numerus="yes">
        <source>%n restarts</source>
        <translation>
            <numerusform>再起動 %n 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n compose services on this machine</source>
        <translation>
            <numerusform>このマシンの compose サービス %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::LocalWording</name>
    <message>
        <source>restarting</source>
        <translation>再起動中</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>exited (%1)</source>
        <translation>終了 (%1)</translation>
    </message>
    <message>
        <source>partly running</source>
        <translation>一部稼働中</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>起動中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>running</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>another folder</source>
        <translation>別のフォルダー</translation>
    </message>
    <message>
        <source>from a registry</source>
        <translation>レジストリから</translation>
    </message>
    <message>
        <source>rebuilt since</source>
        <translation>再ビルド済み</translation>
    </message>
    <message>
        <source>another commit</source>
        <translation>別のコミット</translation>
    </message>
    <message>
        <source>%1 older</source>
        <translation>%1分古い</translation>
    </message>
    <message>
        <source>current</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Whether its image is of what is checked out is not known.</source>
        <translation>イメージがチェックアウト中の内容のものかどうかは不明です。</translation>
    </message>
    <message>
        <source>It belongs to %1, not to this repository.</source>
        <translation>このリポジトリではなく %1 に属しています。</translation>
    </message>
    <message>
        <source>Its image came from a registry and is not built here.</source>
        <translation>イメージはレジストリから取得したもので、ここではビルドされていません。</translation>
    </message>
    <message>
        <source>Its image was built anew and it still runs the old one: start it again.</source>
        <translation>イメージが再ビルドされましたが、まだ古いイメージで動作しています。起動し直してください。</translation>
    </message>
    <message>
        <source>Its image is of %1 and %2 is checked out: build it anew.</source>
        <translation>イメージは %1 のものですが、%2 がチェックアウトされています。再ビルドしてください。</translation>
    </message>
    <message>
        <source>Its image was built %1 before %2, which is checked out: build it anew.</source>
        <translation>イメージは、チェックアウト中の %2 より%1前にビルドされています。再ビルドしてください。</translation>
    </message>
    <message>
        <source>Its image is not older than %1, which is checked out.</source>
        <translation>イメージはチェックアウト中の %1 より古くありません。</translation>
    </message>
</context>
<context>
    <name>Trunkline::LogView</name>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
</context>
<context>
    <name>Trunkline::MainMenu</name>
    <message>
        <source>&amp;Repository</source>
        <translation>リポジトリ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>接続(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Notifications…</source>
        <translation>通知(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>コマンドパレット(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>フィルター(&amp;F)</translation>
    </message>
    <message>
        <source>Details &amp;panel</source>
        <translation>詳細パネル(&amp;P)</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全画面表示(&amp;U)</translation>
    </message>
    <message>
        <source>Open this &amp;menu</source>
        <translation>このメニューを開く(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>デスクトップに合わせる(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>ダーク(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>ハイコントラスト(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Trunkline</source>
        <translation>Trunkline について(&amp;A)</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>リンクをコピー(&amp;L)</translation>
    </message>
</context>
<context>
    <name>Trunkline::MainWindow</name>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>%1 sandbox</source>
        <comment>program</comment>
        <translation>%1 サンドボックス</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>repository, program</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Open a repository</source>
        <translation>リポジトリを開く</translation>
    </message>
    <message>
        <source>About Trunkline</source>
        <translation>Trunkline について</translation>
    </message>
    <message>
        <source>Trunkline %1</source>
        <translation>Trunkline %1</translation>
    </message>
    <message>
        <source>Shows whether trunk-based development works as agreed: branches, reviews, flags, migrations and what runs.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>トランクベース開発が取り決めどおりに機能しているかを、ブランチ、レビュー、フラグ、マイグレーション、稼働状況から示します。

GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more errors need attention</source>
        <translation>
            <numerusform>要対応のエラーが %Ln 件増えました</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay in the tray?</source>
        <translation>トレイに残しますか?</translation>
    </message>
    <message>
        <source>Trunkline can stay in the tray when its window is closed, and show there when something needs attention.</source>
        <translation>Trunkline は、ウィンドウを閉じてもトレイに残り、対応が必要な項目があるときにトレイで知らせることができます。</translation>
    </message>
    <message>
        <source>&amp;Stay in the tray</source>
        <translation>トレイに残す(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>コピーしました: %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %Ln lines</source>
        <translation>
            <numerusform>コピーしました: %Ln 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::MessageBar</name>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>試行中…</translation>
    </message>
    <message>
        <source>Ask %1 again</source>
        <translation>%1 に再照会</translation>
    </message>
</context>
<context>
    <name>Trunkline::MigrationActions</name>
    <message>
        <source>&amp;Open pull request</source>
        <translation>プルリクエストを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy as review comment</source>
        <translation>レビューコメントとしてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>パスをコピー(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Exercise up and down</source>
        <translation>up と down を試験実行(&amp;E)</translation>
    </message>
    <message>
        <source>Exercise &amp;down migrations</source>
        <translation>down マイグレーションを試験実行(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;New migration…</source>
        <translation>新しいマイグレーション(&amp;N)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>再読み込み(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Open #%1</source>
        <translation>#%1 を開く(&amp;O)</translation>
    </message>
    <message>
        <source>Stop exercising</source>
        <translation>試験実行を中止</translation>
    </message>
</context>
<context>
    <name>Trunkline::MigrationFindings</name>
    <message>
        <source>Version %1 is applied in the database and not on trunk.</source>
        <translation>バージョン %1 はデータベースに適用済みですが、トランクにありません。</translation>
    </message>
    <message>
        <source>Find out who applied it, and bring its files to trunk.</source>
        <translation>適用した人を突き止め、そのファイルをトランクに入れてください。</translation>
    </message>
    <message>
        <source>No database is connected, so what is applied is not known.</source>
        <translation>データベースが接続されていないため、何が適用済みかは不明です。</translation>
    </message>
    <message>
        <source>%1 has no down migration.</source>
        <translation>%1 に down マイグレーションがありません。</translation>
    </message>
    <message>
        <source>Write a down.sql that takes back what up.sql does.</source>
        <translation>up.sql の処理を元に戻す down.sql を作成してください。</translation>
    </message>
    <message>
        <source>The down of %1 holds no statement.</source>
        <translation>%1 の down に文がありません。</translation>
    </message>
    <message>
        <source>Correct the files and exercise the migration again.</source>
        <translation>ファイルを修正し、マイグレーションを再度試験実行してください。</translation>
    </message>
    <message>
        <source>Exercise it on a real server: trunkline migrations verify</source>
        <translation>実サーバーで試験実行してください: trunkline migrations verify</translation>
    </message>
    <message>
        <source>%1 does something that cannot be seen from its text.</source>
        <translation>%1 には、テキストから判断できない処理があります。</translation>
    </message>
    <message>
        <source>%1 is applied in the database, but not on trunk.</source>
        <translation>%1 はデータベースに適用済みですが、トランクにありません。</translation>
    </message>
    <message>
        <source>Merge it, or take it back in the database.</source>
        <translation>マージするか、データベースで元に戻してください。</translation>
    </message>
    <message>
        <source>Applying %1 broke off.</source>
        <translation>%1 の適用が中断されました。</translation>
    </message>
    <message>
        <source>Look at what the database holds of it, and apply it again.</source>
        <translation>データベースにどこまで反映されているかを確認し、再度適用してください。</translation>
    </message>
    <message>
        <source>%1 was changed on trunk after it came there and was applied.</source>
        <translation>%1 は、トランクに入り適用された後に、トランク上で変更されました。</translation>
    </message>
    <message>
        <source>Put the old text back, and write a new migration for the difference.</source>
        <translation>元のテキストに戻し、差分は新しいマイグレーションとして作成してください。</translation>
    </message>
    <message>
        <source>%1 is on trunk and not applied, though newer ones are: it was merged late.</source>
        <translation>%1 はトランクにありますが未適用です。より新しいものは適用済みで、遅れてマージされたものです。</translation>
    </message>
    <message>
        <source>%1 is on trunk and not applied.</source>
        <translation>%1 はトランクにありますが、未適用です。</translation>
    </message>
    <message>
        <source>Apply it: hasura migrate apply</source>
        <translation>適用してください: hasura migrate apply</translation>
    </message>
    <message>
        <source>%1 has the same version as another migration.</source>
        <translation>%1 のバージョンが別のマイグレーションと重複しています。</translation>
    </message>
    <message>
        <source>Give it a fresh version before it is merged.</source>
        <translation>マージ前に新しいバージョンを付けてください。</translation>
    </message>
    <message>
        <source>Expand first, in a migration of its own, and let it be applied.</source>
        <translation>先に独立したマイグレーションで expand を行い、適用してください。</translation>
    </message>
    <message>
        <source>Wait with the contract until this is settled.</source>
        <translation>これが解決するまで contract を待ってください。</translation>
    </message>
    <message>
        <source>It both brings %1 and takes %2 away.</source>
        <translation>%1 の追加と %2 の削除を同時に行っています。</translation>
    </message>
    <message>
        <source>It takes %1 away, which code on trunk still uses: %2:%3.</source>
        <translation>トランクのコードがまだ使用している %1 を削除しています: %2:%3。</translation>
    </message>
    <message>
        <source>Split it: expand now, contract in a later pull request.</source>
        <translation>分割してください。今は expand、contract は後のプルリクエストで行います。</translation>
    </message>
    <message>
        <source>%1 is applied, and changed on %2.</source>
        <translation>%1 は適用済みですが、%2 で変更されています。</translation>
    </message>
    <message>
        <source>%1 is on trunk, may be applied, and is changed on %2.</source>
        <translation>%1 はトランクにあり、適用済みかもしれませんが、%2 で変更されています。</translation>
    </message>
    <message>
        <source>%1 is applied, and changed in the work tree.</source>
        <translation>%1 は適用済みですが、作業ツリーで変更されています。</translation>
    </message>
    <message>
        <source>%1 is on trunk, may be applied, and is changed in the work tree.</source>
        <translation>%1 はトランクにあり、適用済みかもしれませんが、作業ツリーで変更されています。</translation>
    </message>
    <message>
        <source>Let down.sql take back what up.sql does, and nothing else.</source>
        <translation>down.sql では up.sql の処理だけを元に戻してください。</translation>
    </message>
    <message>
        <source>The contract %1 does not come alone: %2</source>
        <translation>contract の %1 に他のマイグレーションが伴っています: %2</translation>
    </message>
    <message>
        <source>Put the contract into a pull request of its own.</source>
        <translation>contract を単独のプルリクエストに分けてください。</translation>
    </message>
</context>
<context>
    <name>Trunkline::MigrationModel</name>
    <message>
        <source>observed: %1 on %2</source>
        <translation>観測: %2 に %1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
</context>
<context>
    <name>Trunkline::MigrationPage</name>
    <message>
        <source>Migrations</source>
        <translation>マイグレーション</translation>
    </message>
    <message>
        <source>The files are there</source>
        <translation>ファイルを作成しました</translation>
    </message>
    <message>
        <source>Schema changes under way</source>
        <translation>進行中のスキーマ変更</translation>
    </message>
    <message>
        <source>All migrations</source>
        <translation>すべてのマイグレーション</translation>
    </message>
    <message>
        <source>verified = up, down, up gave the same schema and rows</source>
        <translation>検証 = up、down、up の後にスキーマと行が同一</translation>
    </message>
    <message>
        <source>Filter migrations: name, version, kind, state…</source>
        <translation>マイグレーションを絞り込み: 名前、バージョン、種別、状態…</translation>
    </message>
    <message>
        <source>schema changes under way: %1</source>
        <translation>進行中のスキーマ変更: %1</translation>
    </message>
    <message>
        <source>%1 applied</source>
        <translation>適用済み %1 件</translation>
    </message>
    <message>
        <source>%1 pending</source>
        <translation>未適用 %1 件</translation>
    </message>
    <message>
        <source>the database is not connected</source>
        <translation>データベースは未接続</translation>
    </message>
    <message>
        <source>expand → backfill → quiet → contract</source>
        <translation>expand → backfill → 静止 → contract</translation>
    </message>
    <message>
        <source>migrations: %1</source>
        <translation>マイグレーション: %1</translation>
    </message>
    <message>
        <source>%1 not on trunk</source>
        <translation>トランク外 %1 件</translation>
    </message>
    <message>
        <source>Exercising migrations: %1 of %2</source>
        <translation>マイグレーションを試験実行中: %1/%2</translation>
    </message>
    <message>
        <source>Starting a PostgreSQL to be thrown away…</source>
        <translation>使い捨ての PostgreSQL を起動中…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Reading migrations…</source>
        <translation>マイグレーションを読み取り中…</translation>
    </message>
    <message>
        <source>No migrations</source>
        <translation>マイグレーションがありません</translation>
    </message>
    <message>
        <source>Folders named migrations are looked for on trunk, in the work tree and on open branches.</source>
        <translation>トランク、作業ツリー、オープン中のブランチで、migrations という名前のフォルダーを検索します。</translation>
    </message>
    <message>
        <source>No migration matches</source>
        <translation>一致するマイグレーションがありません</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Nothing new to exercise</source>
        <translation>新たに試験実行するものはありません</translation>
    </message>
    <message>
        <source>Every new migration was run up and down since it changed. Select one to run it again.</source>
        <translation>新しいマイグレーションは、変更後にすべて up と down を実行済みです。再度実行するには 1 つ選択してください。</translation>
    </message>
    <message>
        <source>SQL from another repository</source>
        <translation>別のリポジトリからの SQL</translation>
    </message>
    <message>
        <source>Migrations from somebody else’s repository: %1</source>
        <translation>他者のリポジトリからのマイグレーション: %1</translation>
    </message>
    <message>
        <source>Their SQL would run on this computer, in a PostgreSQL that is thrown away, as a role without rights.</source>
        <translation>この SQL は、このコンピューター上の使い捨ての PostgreSQL で、権限のないロールとして実行されます。</translation>
    </message>
    <message>
        <source>&amp;Run them</source>
        <translation>実行する(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Leave them out</source>
        <translation>除外する(&amp;L)</translation>
    </message>
    <message>
        <source>Export migrations</source>
        <translation>マイグレーションをエクスポート</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>カンマ区切り値 (*.csv)</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>エクスポートしました</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>ファイルに書き込めません</translation>
    </message>
    <message>
        <source>Contract allowed</source>
        <translation>contract 可能</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n migrations pending</source>
        <translation>
            <numerusform>未適用のマイグレーション %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>every migration is applied</source>
        <translation>マイグレーションはすべて適用済み</translation>
    </message>
</context>
<context>
    <name>Trunkline::MigrationPanel</name>
    <message>
        <source>Migration</source>
        <translation>マイグレーション</translation>
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
        <translation>理由</translation>
    </message>
    <message>
        <source>on trunk since %1</source>
        <translation>%1 からトランク上</translation>
    </message>
    <message>
        <source>Contract is not allowed yet</source>
        <translation>contract はまだできません</translation>
    </message>
    <message>
        <source>The down does not take it back</source>
        <translation>down で元に戻りません</translation>
    </message>
    <message>
        <source>Contract is allowed</source>
        <translation>contract が可能です</translation>
    </message>
    <message>
        <source>Everything that stood in its way is settled.</source>
        <translation>妨げになっていたものはすべて解決しました。</translation>
    </message>
    <message>
        <source>There is no up.sql here.</source>
        <translation>ここに up.sql はありません。</translation>
    </message>
    <message>
        <source>There is no down.sql, or it has no bytes, which is the same to Hasura.</source>
        <translation>down.sql がないか、0 バイトです。Hasura ではどちらも同じ扱いです。</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>rewritten</source>
        <translation>書き換え</translation>
    </message>
    <message>
        <source>Locks taken</source>
        <translation>取得したロック</translation>
    </message>
    <message>
        <source>allowed: %1</source>
        <translation>許可: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Expanded in</source>
        <translation>expand 実施</translation>
    </message>
    <message>
        <source>Backfill</source>
        <translation>バックフィル</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>読み取り元</translation>
    </message>
    <message>
        <source>Read like</source>
        <translation>読み取りクエリ</translation>
    </message>
    <message>
        <source>Code places</source>
        <translation>コード箇所</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>フラグ</translation>
    </message>
    <message>
        <source>Later rows</source>
        <translation>後からの行</translation>
    </message>
    <message>
        <source>Dual write</source>
        <translation>二重書き込み</translation>
    </message>
</context>
<context>
    <name>Trunkline::MigrationWording</name>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>中立</translation>
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
        <translation>混在</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>broke off</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>適用済み</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>未適用</translation>
    </message>
    <message>
        <source>work tree</source>
        <translation>作業ツリー</translation>
    </message>
    <message>
        <source>only in database</source>
        <translation>データベースのみ</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>静止</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>%1 (drop)</source>
        <translation>%1 (削除)</translation>
    </message>
    <message>
        <source>100 %, checked</source>
        <translation>100%、確認済み</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>rows are left</source>
        <translation>未処理の行あり</translation>
    </message>
    <message>
        <source>none for %1</source>
        <translation>なし (%1)</translation>
    </message>
    <message>
        <source>nobody since %1</source>
        <translation>%1 以降なし</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>不明な読み取り元</translation>
    </message>
    <message>
        <source>%1 (calls: %2), last %3</source>
        <translation>%1 (呼び出し: %2)、最終 %3</translation>
    </message>
    <message>
        <source>no database is connected</source>
        <translation>データベースが接続されていません</translation>
    </message>
    <message>
        <source>the server does not count statements; pg_stat_statements is missing</source>
        <translation>サーバーが文を集計していません。pg_stat_statements がありません</translation>
    </message>
    <message>
        <source>the server does not count all statements; set pg_stat_statements.track = all</source>
        <translation>サーバーがすべての文を集計していません。pg_stat_statements.track = all を設定してください</translation>
    </message>
    <message>
        <source>other roles’ statements are hidden; grant pg_read_all_stats</source>
        <translation>他のロールの文が隠されています。pg_read_all_stats を付与してください</translation>
    </message>
    <message>
        <source>the statistics were reset before %1</source>
        <translation>統計が %1 より前にリセットされました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statements were evicted before %1; raise pg_stat_statements.max</source>
        <translation>
            <numerusform>%1 より前に %Ln 件の文が破棄されました。pg_stat_statements.max を増やしてください</numerusform>
        </translation>
    </message>
    <message>
        <source>a statement that reads it was dropped from the statistics before %1</source>
        <translation>これを読み取る文が %1 より前に統計から削除されました</translation>
    </message>
    <message>
        <source>a statement that may read it could not be followed, before %1</source>
        <translation>これを読み取る可能性のある文を追跡できませんでした (%1 より前)</translation>
    </message>
    <message>
        <source>the database itself uses it: %1</source>
        <translation>データベース自体が使用しています: %1</translation>
    </message>
    <message>
        <source>%1 is changed in place, without an earlier expand (MIG-3).</source>
        <translation>%1 は先行する expand なしで直接変更されています (MIG-3)。</translation>
    </message>
    <message>
        <source>%1 is not in the database yet (MIG-3).</source>
        <translation>%1 はまだデータベースにありません (MIG-3)。</translation>
    </message>
    <message>
        <source>The backfill of %1 is not through: %2 (MIG-4).</source>
        <translation>%1 のバックフィルが完了していません: %2 (MIG-4)。</translation>
    </message>
    <message>
        <source>How far %1 is filled is not known (MIG-4).</source>
        <translation>%1 がどこまで埋まっているか不明です (MIG-4)。</translation>
    </message>
    <message>
        <source>The backfill of %1 has stalled (MIG-4).</source>
        <translation>%1 のバックフィルが停滞しています (MIG-4)。</translation>
    </message>
    <message>
        <source>The backfill of %1 says that it is done, but the rows were not checked (MIG-4).</source>
        <translation>%1 のバックフィルは完了と記録されていますが、行が確認されていません (MIG-4)。</translation>
    </message>
    <message>
        <source>%1 was last read %2; the quiet time is over at %3 at the earliest (MIG-4).</source>
        <translation>%1 の最後の読み取りは%2です。静止期間の終了は早くても %3 です (MIG-4)。</translation>
    </message>
    <message>
        <source>%1 was last read %2 by %3; the quiet time is over at %4 at the earliest (MIG-4).</source>
        <translation>%1 の最後の読み取りは%2 (%3) です。静止期間の終了は早くても %4 です (MIG-4)。</translation>
    </message>
    <message>
        <source>Whether %1 is still read is not known: %2 (MIG-4).</source>
        <translation>%1 がまだ読み取られているか不明です: %2 (MIG-4)。</translation>
    </message>
    <message>
        <source>Nothing has read %1 since %2; the quiet time is over at %3 (MIG-4).</source>
        <translation>%2 以降 %1 の読み取りはありません。静止期間は %3 に終了します (MIG-4)。</translation>
    </message>
    <message>
        <source>Code on trunk still names %1: %2.</source>
        <translation>トランクのコードがまだ %1 を参照しています: %2。</translation>
    </message>
    <message>
        <source>Whether code on trunk still names %1 was not looked for.</source>
        <translation>トランクのコードがまだ %1 を参照しているかどうかは調べられていません。</translation>
    </message>
    <message>
        <source>The flag %1 is not removed yet.</source>
        <translation>フラグ %1 がまだ削除されていません。</translation>
    </message>
    <message>
        <source>Whether the flag %1 is removed is not known.</source>
        <translation>フラグ %1 が削除されたかどうか不明です。</translation>
    </message>
    <message>
        <source>An image that is still running names it: %1.</source>
        <translation>稼働中のイメージがまだ参照しています: %1。</translation>
    </message>
    <message>
        <source>Not understood by the parser of PostgreSQL 17: %1</source>
        <translation>PostgreSQL 17 のパーサーで解釈できません: %1</translation>
    </message>
    <message>
        <source>Not UTF-8 text.</source>
        <translation>UTF-8 のテキストではありません。</translation>
    </message>
    <message>
        <source>Larger than what is parsed.</source>
        <translation>解析の対象となるサイズを超えています。</translation>
    </message>
    <message>
        <source>Nested too deeply to be judged.</source>
        <translation>入れ子が深すぎて判定できません。</translation>
    </message>
    <message>
        <source>The parser gave up on it.</source>
        <translation>パーサーが処理を断念しました。</translation>
    </message>
    <message>
        <source>the server does not tell when it forgets statements; that takes PostgreSQL 14</source>
        <translation>サーバーは文をいつ忘れたかを知らせません。それには PostgreSQL 14 が必要です</translation>
    </message>
    <message>
        <source>the server is a standby, and does not see who reads on its primary</source>
        <translation>サーバーはスタンバイであり、プライマリで誰が読んでいるかは見えません</translation>
    </message>
    <message>
        <source>standbys repeat the server, and it does not see who reads there; where nobody does, name their role under ignoredReaders</source>
        <translation>スタンバイがサーバーを複製しており、そこで誰が読んでいるかは見えません。誰も読んでいない場合は、そのロールを ignoredReaders に記載してください</translation>
    </message>
    <message>
        <source>The down of %1 drops %2, which its up does not create.</source>
        <translation>%1 の down は、up が作成していない %2 を削除します。</translation>
    </message>
    <message>
        <source>no dual write seen</source>
        <translation>二重書き込みが見当たらない</translation>
    </message>
    <message>
        <source>a generated column, one way only</source>
        <translation>生成列 (一方向のみ)</translation>
    </message>
    <message>
        <source>a trigger, not exercised</source>
        <translation>トリガー (未検証)</translation>
    </message>
    <message>
        <source>proven by probe.sql</source>
        <translation>probe.sql で実証済み</translation>
    </message>
    <message>
        <source>rows written since are lost</source>
        <translation>以後に書かれた行が失われる</translation>
    </message>
</context>
<context>
    <name>Trunkline::NewFlagDialog</name>
    <message>
        <source>New flag in %1</source>
        <translation>%1 の新しいフラグ</translation>
    </message>
    <message>
        <source>Types to choose from</source>
        <translation>選択できる種類</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>オーナー</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Create, switched off</source>
        <translation>オフの状態で作成</translation>
    </message>
    <message>
        <source>A key has at most 100 characters.</source>
        <translation>キーは最大 100 文字です。</translation>
    </message>
    <message>
        <source>A key is made of letters, digits, “_”, “-” and “.”.</source>
        <translation>キーに使用できるのは、英数字、“_”、“-”、“.” です。</translation>
    </message>
    <message>
        <source>Key, description and owner are needed</source>
        <translation>キー、説明、オーナーが必要です</translation>
    </message>
    <message>
        <source>created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>The flag was not created</source>
        <translation>フラグは作成されませんでした</translation>
    </message>
    <message>
        <source>There is a flag with this key already</source>
        <translation>このキーのフラグはすでに存在します</translation>
    </message>
    <message>
        <source>It cannot be created now</source>
        <translation>今は作成できません</translation>
    </message>
</context>
<context>
    <name>Trunkline::NewMigrationDialog</name>
    <message>
        <source>New migration</source>
        <translation>新しいマイグレーション</translation>
    </message>
    <message>
        <source>Expand: the new column comes, both are kept in step</source>
        <translation>expand: 新しい列を追加し、両方を同期</translation>
    </message>
    <message>
        <source>Backfill: old rows get the new column</source>
        <translation>backfill: 既存の行の新しい列を埋める</translation>
    </message>
    <message>
        <source>Contract: the old column goes</source>
        <translation>contract: 古い列を削除</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
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
        <translation>ファイルを作成</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>用途(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>テーブル(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Old column</source>
        <translation>古い列(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;New column</source>
        <translation>新しい列(&amp;N)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Old column</source>
        <translation>古い列</translation>
    </message>
    <message>
        <source>New column</source>
        <translation>新しい列</translation>
    </message>
    <message>
        <source>Name a table and both columns.</source>
        <translation>テーブルと両方の列を指定してください。</translation>
    </message>
</context>
<context>
    <name>Trunkline::NoticeBox</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>Trunkline::NotificationDialog</name>
    <message>
        <source>A pull request became ready to merge.</source>
        <translation>プルリクエストがマージ可能になった。</translation>
    </message>
    <message>
        <source>A contract became allowed.</source>
        <translation>contract が可能になった。</translation>
    </message>
    <message>
        <source>A change runs in every service.</source>
        <translation>変更がすべてのサービスで稼働した。</translation>
    </message>
    <message>
        <source>A change is released to everybody.</source>
        <translation>変更が全員にリリースされた。</translation>
    </message>
    <message>
        <source>&amp;Notify me when something changes</source>
        <translation>変化があったときに通知する(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>通知オフの時間帯(&amp;Q)</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Rules and events that are told</source>
        <translation>通知するルールとイベント</translation>
    </message>
    <message>
        <source>You are told once of what becomes worse or becomes possible. Several things at a time come as one; what falls into quiet hours comes when they end.</source>
        <translation>悪化したことと可能になったことを一度だけ通知します。同時に複数ある場合は 1 つにまとめて通知し、通知オフの時間帯に生じたものはその終了時に通知します。</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>通知オフの開始</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>通知オフの終了</translation>
    </message>
    <message>
        <source>from</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>until</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>Trunkline::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Since you looked, %1</source>
        <translation>前回の確認以降、%1</translation>
    </message>
    <message>
        <source>Since you looked</source>
        <translation>前回の確認以降</translation>
    </message>
    <message>
        <source>Filter what needs attention: rule:SWARM, severity:error…</source>
        <translation>要対応項目を絞り込み: rule:SWARM、severity:error…</translation>
    </message>
    <message>
        <source>errors: %1 · warnings: %2 · rules without a verdict: %3</source>
        <translation>エラー: %1 · 警告: %2 · 判定できないルール: %3</translation>
    </message>
</context>
<context>
    <name>Trunkline::PagePlan</name>
    <message>
        <source>Trunk</source>
        <translation>トランク</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>リリース</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>稼働</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
</context>
<context>
    <name>Trunkline::PhaseStepsDelegate</name>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
</context>
<context>
    <name>Trunkline::Phrasing</name>
    <message>
        <source>%1, %2</source>
        <comment>parts of a list</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>parts of a list that have commas of their own</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, each with its full stop</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1。</translation>
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
        <translation>トランクのコードがこのフラグを参照しています。</translation>
    </message>
    <message>
        <source>No code on trunk asks for it: the change has no effect there.</source>
        <translation>トランクのコードで参照されていないため、変更しても効果がありません。</translation>
    </message>
    <message>
        <source>Whether code on trunk asks for it is not known yet.</source>
        <translation>トランクのコードで参照されているかどうかはまだ不明です。</translation>
    </message>
    <message>
        <source>Everything that runs contains the code that asks for it.</source>
        <translation>稼働中のものはすべて、このフラグを参照するコードを含んでいます。</translation>
    </message>
    <message>
        <source>Without the code that asks for it run: %1.</source>
        <translation>参照するコードを含まずに稼働中: %1。</translation>
    </message>
    <message>
        <source>Which code runs is not known: Docker Swarm was not read.</source>
        <translation>どのコードが稼働しているか不明です。Docker Swarm が読み取られていません。</translation>
    </message>
    <message>
        <source>Which commit runs is not known for: %1.</source>
        <translation>稼働中のコミットが不明です: %1。</translation>
    </message>
    <message>
        <source>The schema is where its code needs it.</source>
        <translation>スキーマは、コードが必要とする状態にあります。</translation>
    </message>
    <message>
        <source>The schema is not yet where its code needs it: %1.</source>
        <translation>スキーマは、コードが必要とする状態にまだ達していません: %1。</translation>
    </message>
    <message>
        <source>Which schema its code needs is not known: no migration that was read names it.</source>
        <translation>コードがどのスキーマを必要とするか不明です。読み取ったマイグレーションのいずれにも記載がありません。</translation>
    </message>
    <message>
        <source>No rollout or rollback is under way.</source>
        <translation>進行中のロールアウトやロールバックはありません。</translation>
    </message>
    <message>
        <source>A rollout or rollback is under way: %1.</source>
        <translation>ロールアウトまたはロールバックが進行中です: %1。</translation>
    </message>
    <message>
        <source>Whether a rollout is under way is not known: Docker Swarm was not read.</source>
        <translation>ロールアウトが進行中かどうか不明です。Docker Swarm が読み取られていません。</translation>
    </message>
    <message>
        <source>%1 changed it in the last minutes.</source>
        <translation>%1 が直近数分以内に変更しました。</translation>
    </message>
    <message>
        <source>%1 changed it in the last minutes: %2</source>
        <translation>%1 が直近数分以内に変更しました: %2</translation>
    </message>
    <message>
        <source>Nobody else changed it in the last minutes.</source>
        <translation>直近数分以内に他の人による変更はありません。</translation>
    </message>
    <message>
        <source>Who changed it last is not known.</source>
        <translation>最後に変更した人は不明です。</translation>
    </message>
</context>
<context>
    <name>Trunkline::PreviewActions</name>
    <message>
        <source>Show details</source>
        <translation>詳細を表示</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open pull request</source>
        <translation>プルリクエストを開く</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Copy as Markdown table</source>
        <translation>Markdown の表としてコピー</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再照会</translation>
    </message>
</context>
<context>
    <name>Trunkline::PreviewModel</name>
    <message>
        <source>Only hosts that the team named as its own are asked</source>
        <translation>チームが自身のものとして指定したホストにのみ照会します</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Pull request</source>
        <translation>プルリクエスト</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>ヘッド</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過</translation>
    </message>
</context>
<context>
    <name>Trunkline::PreviewPage</name>
    <message>
        <source>Previews</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Filter previews: number, branch, address, state…</source>
        <translation>プレビューを絞り込み: 番号、ブランチ、アドレス、状態…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln previews</source>
        <translation>
            <numerusform>%Ln プレビュー</numerusform>
        </translation>
    </message>
    <message>
        <source>one for each pull request</source>
        <translation>プルリクエストごとに 1 つ</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation>準備完了 %1 件</translation>
    </message>
    <message>
        <source>%1 nobody needs</source>
        <translation>不要 %1 件</translation>
    </message>
    <message>
        <source>%1 failing</source>
        <translation>動作不良 %1 件</translation>
    </message>
    <message>
        <source>No Docker Swarm is connected</source>
        <translation>Docker Swarm が接続されていません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Asking the swarm…</source>
        <translation>Swarm に照会中…</translation>
    </message>
    <message>
        <source>No preview runs</source>
        <translation>稼働中のプレビューはありません</translation>
    </message>
    <message>
        <source>A service shows a pull request when its label %1, its stack, its Host rule or its image&apos;s tag holds the number, as in pr-123.</source>
        <translation>サービスのラベル %1、スタック、Host ルール、またはイメージのタグに pr-123 のように番号が含まれていると、そのプルリクエストのプレビューと見なされます。</translation>
    </message>
    <message>
        <source>No preview matches</source>
        <translation>一致するプレビューがありません</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>%1 was removed with everything that belonged to its stack.</source>
        <translation>%1 を、そのスタックに属するものすべてとともに削除しました。</translation>
    </message>
    <message>
        <source>Previews are services of a swarm.</source>
        <translation>プレビューは Swarm のサービスです。</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>接続…</translation>
    </message>
</context>
<context>
    <name>Trunkline::PreviewPanel</name>
    <message numerus="yes">
        <source>%n servers</source>
        <translation>
            <numerusform>サーバー %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>servers unknown</source>
        <translation>サーバー不明</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Addresses and what they answered</source>
        <translation>アドレスと応答</translation>
    </message>
    <message>
        <source>Services of the preview</source>
        <translation>プレビューのサービス</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>%1に作成</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未照会</translation>
    </message>
    <message>
        <source>enabled</source>
        <comment>a router</comment>
        <translation>有効</translation>
    </message>
    <message>
        <source>disabled</source>
        <comment>a router</comment>
        <translation>無効</translation>
    </message>
    <message>
        <source>enabled with warnings</source>
        <comment>a router</comment>
        <translation>有効 (警告あり)</translation>
    </message>
    <message>
        <source>Traefik: %1 %2, %3</source>
        <translation>Traefik: %1 %2、%3</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Stack file</source>
        <translation>スタックファイル</translation>
    </message>
    <message>
        <source>Stack file ≠</source>
        <translation>スタックファイル ≠</translation>
    </message>
    <message>
        <source>What is known of the service</source>
        <translation>サービスの情報</translation>
    </message>
</context>
<context>
    <name>Trunkline::PreviewWording</name>
    <message>
        <source>Pull request %1 was merged %2; nobody needs it any more.</source>
        <translation>プルリクエスト %1 は%2にマージされました。もう必要ありません。</translation>
    </message>
    <message>
        <source>The work of %1 is merged; nobody needs it any more.</source>
        <translation>%1 の作業はマージ済みです。もう必要ありません。</translation>
    </message>
    <message>
        <source>There is no open pull request %1; nobody needs it any more.</source>
        <translation>オープンなプルリクエスト %1 はありません。もう必要ありません。</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>起動中</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>到達不能</translation>
    </message>
    <message>
        <source>orphan</source>
        <translation>孤立</translation>
    </message>
    <message>
        <source>%1 merged</source>
        <translation>%1 マージ済み</translation>
    </message>
    <message>
        <source>%1 closed</source>
        <translation>%1 クローズ済み</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <translation>%1 (%2 ms)</translation>
    </message>
    <message>
        <source>another commit</source>
        <translation>別のコミット</translation>
    </message>
    <message>
        <source>head</source>
        <translation>ヘッド</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 コミット遅れ</translation>
    </message>
    <message>
        <source>%1 of %2 services are well</source>
        <translation>%2 件中 %1 件のサービスが正常</translation>
    </message>
    <message>
        <source>How it stands is not known.</source>
        <translation>状況は不明です。</translation>
    </message>
    <message>
        <source>%1; its address was not asked.</source>
        <translation>%1。アドレスには照会していません。</translation>
    </message>
    <message>
        <source>%1, and it answers: %2.</source>
        <translation>%1、応答: %2。</translation>
    </message>
    <message>
        <source>%1; %2 is starting.</source>
        <translation>%1。%2 が起動中です。</translation>
    </message>
    <message>
        <source>%1; look at %2.</source>
        <translation>%1。%2 を確認してください。</translation>
    </message>
    <message>
        <source>%1, but %2 gives: %3.</source>
        <translation>%1、ただし %2 の応答: %3。</translation>
    </message>
    <message>
        <source>service %1</source>
        <translation>サービス %1</translation>
    </message>
    <message>
        <source>network %1</source>
        <translation>ネットワーク %1</translation>
    </message>
    <message>
        <source>config %1</source>
        <translation>コンフィグ %1</translation>
    </message>
    <message>
        <source>secret %1</source>
        <translation>シークレット %1</translation>
    </message>
    <message>
        <source>It shows %1, %2 commits behind the pull request&apos;s head.</source>
        <translation>%1 を表示していますが、プルリクエストのヘッドより %2 コミット遅れています。</translation>
    </message>
    <message>
        <source>It shows %1, which is not in the pull request any more.</source>
        <translation>%1 を表示していますが、このコミットはもうプルリクエストに含まれていません。</translation>
    </message>
    <message>
        <source>Remove it: docker stack rm %1</source>
        <translation>削除してください: docker stack rm %1</translation>
    </message>
    <message>
        <source>Look at its tasks and logs.</source>
        <translation>タスクとログを確認してください。</translation>
    </message>
    <message>
        <source>Deploy the pull request&apos;s head again.</source>
        <translation>プルリクエストのヘッドを再度デプロイしてください。</translation>
    </message>
    <message numerus="yes">
        <source>Neither GitHub nor a branch says whose %n previews are.</source>
        <translation>
            <numerusform>%n 件のプレビューがどのプルリクエストのものか、GitHub からもブランチからも分かりません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n previews were not asked: their hosts are not in previews: ownHosts.</source>
        <translation>
            <numerusform>%n 件のプレビューには照会していません。ホストが previews: ownHosts にありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The commit of %n previews, or their pull request&apos;s head, is not known.</source>
        <translation>
            <numerusform>%n 件のプレビューのコミット、またはプルリクエストのヘッドが不明です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::PullRequestActions</name>
    <message>
        <source>Show details</source>
        <translation>詳細を表示</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Open the preview</source>
        <translation>プレビューを開く</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Copy branch</source>
        <translation>ブランチをコピー</translation>
    </message>
    <message>
        <source>Copy checkout command</source>
        <translation>チェックアウトコマンドをコピー</translation>
    </message>
    <message>
        <source>Copy as Markdown table</source>
        <translation>Markdown の表としてコピー</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>ウォッチ</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Account…</source>
        <translation>アカウント…</translation>
    </message>
    <message>
        <source>No preview is up</source>
        <translation>稼働中のプレビューはありません</translation>
    </message>
    <message>
        <source>Copy links</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Tells you as soon as its gates are decided</source>
        <translation>ゲートの判定が出るとすぐに通知します</translation>
    </message>
</context>
<context>
    <name>Trunkline::PullRequestFilterBar</name>
    <message>
        <source>By standing</source>
        <translation>状況別</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>グループ化しない</translation>
    </message>
    <message>
        <source>By author</source>
        <translation>作成者別</translation>
    </message>
    <message>
        <source>open</source>
        <translation>オープン</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>my review</source>
        <translation>自分のレビュー</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>ドラフト</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>マージ済み</translation>
    </message>
    <message>
        <source>Show pull requests: %1</source>
        <translation>表示するプルリクエスト: %1</translation>
    </message>
</context>
<context>
    <name>Trunkline::PullRequestFindingWording</name>
    <message>
        <source>Read the log of the failed check, mend it and push.</source>
        <translation>失敗したチェックのログを確認し、修正してプッシュしてください。</translation>
    </message>
    <message>
        <source>Wait for the tests of the newest commit, or start them.</source>
        <translation>最新コミットのテストを待つか、開始してください。</translation>
    </message>
    <message>
        <source>Answer what the AI review found, and push.</source>
        <translation>AI レビューの指摘に対応し、プッシュしてください。</translation>
    </message>
    <message>
        <source>Wait for the AI review of the newest commit, or ask for it again.</source>
        <translation>最新コミットの AI レビューを待つか、再度依頼してください。</translation>
    </message>
    <message>
        <source>Make the changes that were asked for, then ask for another look.</source>
        <translation>求められた変更を行い、再レビューを依頼してください。</translation>
    </message>
    <message>
        <source>Ask somebody to review it.</source>
        <translation>誰かにレビューを依頼してください。</translation>
    </message>
    <message>
        <source>Look at the log of the deployment.</source>
        <translation>デプロイのログを確認してください。</translation>
    </message>
    <message>
        <source>Deploy its preview, or see why nothing deploys it.</source>
        <translation>プレビューをデプロイするか、デプロイされない理由を確認してください。</translation>
    </message>
    <message>
        <source>It has been open for %1; the limit is %2.</source>
        <translation>オープンから %1です。上限は %2 です。</translation>
    </message>
    <message>
        <source>Merge it, or split off what is ready and hide the rest behind a flag.</source>
        <translation>マージするか、準備のできた部分を分割し、残りをフラグで隠してください。</translation>
    </message>
    <message>
        <source>What it needs could not be read of 1 pull request.</source>
        <translation>1 件のプルリクエストについて、必要な情報を読み取れませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>What it needs could not be read of %n pull requests.</source>
        <translation>
            <numerusform>%n 件のプルリクエストについて、必要な情報を読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; by %2 came to %3 without a merged pull request.</source>
        <comment>subject, author, trunk</comment>
        <translation>%2 による「%1」が、マージされたプルリクエストなしで %3 に入りました。</translation>
    </message>
    <message>
        <source>Have it looked at now, and let a ruleset ask for a pull request before anything comes to %1.</source>
        <translation>今すぐレビューを受け、%1 への変更にプルリクエストを必須とするルールセットを設定してください。</translation>
    </message>
    <message>
        <source>Trunk&apos;s history or the merged pull requests could not be read.</source>
        <translation>トランクの履歴またはマージ済みプルリクエストを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Compare both commits, bring back what was lost by a new commit, and forbid force pushes on %1.</source>
        <translation>両方のコミットを比較し、失われた内容を新しいコミットで復元し、%1 へのフォースプッシュを禁止してください。</translation>
    </message>
    <message>
        <source>Add a ruleset for %1 that blocks force pushes and deletions, without exceptions.</source>
        <translation>フォースプッシュと削除を例外なくブロックする、%1 のルールセットを追加してください。</translation>
    </message>
</context>
<context>
    <name>Trunkline::PullRequestLists</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (必須)</translation>
    </message>
    <message>
        <source>%1, on an older commit</source>
        <translation>%1、古いコミット</translation>
    </message>
    <message>
        <source>posted by %1</source>
        <translation>投稿者: %1</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>開始: %1</translation>
    </message>
    <message>
        <source>%1, of an older commit</source>
        <translation>%1、古いコミット</translation>
    </message>
    <message>
        <source>%1 (a bot)</source>
        <translation>%1 (ボット)</translation>
    </message>
    <message>
        <source>%1 (does not count: no right to push)</source>
        <translation>%1 (対象外: プッシュ権限なし)</translation>
    </message>
    <message>
        <source>asked to review</source>
        <translation>レビュー依頼中</translation>
    </message>
</context>
<context>
    <name>Trunkline::PullRequestModel</name>
    <message>
        <source>1 file</source>
        <translation>1 ファイル</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n ファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>deleted account</source>
        <translation>削除されたアカウント</translation>
    </message>
    <message>
        <source>opened: %1</source>
        <translation>オープン: %1</translation>
    </message>
    <message>
        <source>a bot</source>
        <translation>ボット</translation>
    </message>
    <message>
        <source>%1, watched</source>
        <translation>%1、ウォッチ中</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>ゲート</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
</context>
<context>
    <name>Trunkline::PullRequestNotices</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>%1 Seen %2.</source>
        <comment>sentence, how long ago</comment>
        <translation>%1検出: %2。</translation>
    </message>
    <message>
        <source>%1 was force-pushed</source>
        <translation>%1 がフォースプッシュされました</translation>
    </message>
    <message>
        <source>%1 is not protected</source>
        <translation>%1 は保護されていません</translation>
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
        <translation>マージされずにクローズされました。</translation>
    </message>
</context>
<context>
    <name>Trunkline::PullRequestPage</name>
    <message>
        <source>1 open</source>
        <translation>オープン 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>オープン %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Pull requests</source>
        <translation>プルリクエスト</translation>
    </message>
    <message>
        <source>Filter pull requests: title, author:, ai:failed, age:&gt;48h…</source>
        <translation>プルリクエストを絞り込み: タイトル、author:、ai:failed、age:&gt;48h…</translation>
    </message>
    <message>
        <source>reading details…</source>
        <translation>詳細を読み取り中…</translation>
    </message>
    <message>
        <source>some rights are missing: see Account</source>
        <translation>一部の権限がありません: 「アカウント」を参照</translation>
    </message>
    <message>
        <source>what can merge first</source>
        <translation>先にマージできるもの順</translation>
    </message>
    <message numerus="yes">
        <source>%n ready to merge</source>
        <translation>
            <numerusform>マージ可能 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open too long</source>
        <translation>
            <numerusform>長期化 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged around a gate in 30 days</source>
        <translation>
            <numerusform>30 日間にゲートを回避してマージ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>サインイン…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Asking GitHub…</source>
        <translation>GitHub に照会中…</translation>
    </message>
    <message>
        <source>No pull request is open.</source>
        <translation>オープンなプルリクエストはありません。</translation>
    </message>
    <message>
        <source>No pull request matches</source>
        <translation>一致するプルリクエストがありません</translation>
    </message>
    <message>
        <source>Words look at number, title, author, branch and labels; ai:failed, age:&gt;48h, size:&gt;500 and the like at one fact.</source>
        <translation>単語は番号、タイトル、作成者、ブランチ、ラベルを検索します。ai:failed、age:&gt;48h、size:&gt;500 などは 1 つの項目だけを調べます。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Ready to merge</source>
        <translation>マージ可能</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>count</comment>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>%1 blocked, %2 open too long</source>
        <translation>ブロック %1 件、長期化 %2 件</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>接続…</translation>
    </message>
</context>
<context>
    <name>Trunkline::PullRequestPanel</name>
    <message>
        <source>Gate</source>
        <translation>ゲート</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>レビュアー</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時期</translation>
    </message>
    <message>
        <source>Pull request</source>
        <translation>プルリクエスト</translation>
    </message>
    <message>
        <source>What the pull request holds</source>
        <translation>プルリクエストの内容</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>ゲート</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>レビュアー</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Files the pull request changes</source>
        <translation>プルリクエストが変更するファイル</translation>
    </message>
    <message>
        <source>Reading the changes…</source>
        <translation>変更を読み取り中…</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <comment>number, title</comment>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>Open since %1, %2.</source>
        <translation>%1 からオープン、%2。</translation>
    </message>
    <message>
        <source>Merges by itself once it may (%1).</source>
        <translation>可能になると自動でマージされます (%1)。</translation>
    </message>
    <message>
        <source>Number %1 in the merge queue.</source>
        <translation>マージキューの %1 番目です。</translation>
    </message>
    <message>
        <source> (from a fork that is gone)</source>
        <translation> (削除されたフォークから)</translation>
    </message>
    <message>
        <source> (from %1)</source>
        <translation> (%1 から)</translation>
    </message>
    <message>
        <source>Checks %1</source>
        <translation>チェック %1</translation>
    </message>
    <message>
        <source>Reviewers %1</source>
        <translation>レビュアー %1</translation>
    </message>
    <message>
        <source>Files %1</source>
        <translation>ファイル %1</translation>
    </message>
    <message>
        <source>Migrations: %1</source>
        <translation>マイグレーション: %1</translation>
    </message>
    <message>
        <source>Flags: %1</source>
        <translation>フラグ: %1</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation>ラベル: %1</translation>
    </message>
    <message>
        <source>There is nobody to ask for the changes.</source>
        <translation>変更の照会先がありません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>No file differs.</source>
        <translation>差分のあるファイルはありません。</translation>
    </message>
</context>
<context>
    <name>Trunkline::PullRequestWording</name>
    <message>
        <source>Merged %1</source>
        <translation>%1にマージ</translation>
    </message>
    <message>
        <source>Merged by %1 %2</source>
        <comment>login, how long ago</comment>
        <translation>%2に %1 がマージ</translation>
    </message>
    <message>
        <source>, %1 after its first commit</source>
        <translation>、最初のコミットから %1後</translation>
    </message>
    <message>
        <source>; its branch is still there</source>
        <translation>、ブランチは未削除</translation>
    </message>
    <message>
        <source>. Not passed at the merge: %1</source>
        <translation>。マージ時に未合格: %1</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>マージ済み</translation>
    </message>
    <message>
        <source>gate ignored</source>
        <translation>ゲート無視</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>my review</source>
        <translation>自分のレビュー</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>ドラフト</translation>
    </message>
    <message>
        <source>a conflict with %1</source>
        <translation>%1 との競合</translation>
    </message>
    <message>
        <source>required check %1</source>
        <translation>必須チェック %1</translation>
    </message>
    <message>
        <source>GitHub still finds out whether it can be merged</source>
        <translation>GitHub がマージ可否を確認中</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state, gate: failed unit tests</comment>
        <translation>%2 (%1)</translation>
    </message>
    <message>
        <source>Ready to merge.</source>
        <translation>マージ可能です。</translation>
    </message>
    <message>
        <source>Your review is asked for. Missing: %1.</source>
        <translation>あなたのレビューが求められています。不足: %1。</translation>
    </message>
    <message>
        <source>Blocked by %1.</source>
        <translation>ブロックの原因: %1。</translation>
    </message>
    <message>
        <source>Waiting for others: %1.</source>
        <translation>他の人を待っています: %1。</translation>
    </message>
    <message>
        <source>A draft; nothing else is in its way.</source>
        <translation>ドラフトです。他に妨げはありません。</translation>
    </message>
    <message>
        <source>A draft. To come: %1.</source>
        <translation>ドラフトです。未完了: %1。</translation>
    </message>
    <message>
        <source>Merged in the last 30 days</source>
        <translation>過去 30 日間にマージ</translation>
    </message>
    <message>
        <source>Merged around a gate</source>
        <translation>ゲートを回避してマージ</translation>
    </message>
    <message>
        <source>Ready to merge</source>
        <translation>マージ可能</translation>
    </message>
    <message>
        <source>Needs my review</source>
        <translation>自分のレビュー待ち</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>他の人を待機中</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>ドラフト</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Blocked by %1</source>
        <translation>%1 によりブロック</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>%1 から期限超過</translation>
    </message>
    <message>
        <source>overdue at %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>Its details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Its checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Its reviews</source>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>Who is asked to review</source>
        <translation>レビュー依頼先</translation>
    </message>
    <message>
        <source>Its files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Its labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Its deployments</source>
        <translation>デプロイ</translation>
    </message>
    <message>
        <source>Whether it can be merged</source>
        <translation>マージの可否</translation>
    </message>
    <message>
        <source>Its place in the merge queue</source>
        <translation>マージキュー内の位置</translation>
    </message>
    <message>
        <source>How it was merged</source>
        <translation>マージ方法</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1を読み取れませんでした。</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1を読み取れませんでした: %2</translation>
    </message>
</context>
<context>
    <name>Trunkline::RemovePreviewDialog</name>
    <message>
        <source>Remove %1?</source>
        <translation>%1 を削除しますか?</translation>
    </message>
    <message>
        <source>What would be removed</source>
        <translation>削除対象</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Looking what belongs to it…</source>
        <translation>属しているものを確認中…</translation>
    </message>
    <message>
        <source>It cannot be removed</source>
        <translation>削除できません</translation>
    </message>
    <message>
        <source>Of %1, these %2 are removed, and nothing else:</source>
        <translation>%1 について削除されるのは次の %2 件だけです:</translation>
    </message>
    <message>
        <source>Remove it although its pull request is open</source>
        <translation>プルリクエストがオープンでも削除する</translation>
    </message>
    <message>
        <source>Remove it although nothing tells whether its pull request is open</source>
        <translation>プルリクエストがオープンかどうか不明でも削除する</translation>
    </message>
    <message>
        <source>Asking again whether its pull request is over…</source>
        <translation>プルリクエストが終了しているか再確認中…</translation>
    </message>
    <message>
        <source>Nothing was removed: its pull request could not be looked at</source>
        <translation>何も削除しませんでした: プルリクエストを確認できませんでした</translation>
    </message>
    <message>
        <source>Nothing was removed: it is needed again</source>
        <translation>何も削除しませんでした: 再び必要になりました</translation>
    </message>
    <message>
        <source>Its pull request is not over any more: %1.</source>
        <translation>プルリクエストは終了した状態ではなくなりました: %1。</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>削除中…</translation>
    </message>
    <message>
        <source>Nothing was removed: something was added to it meanwhile</source>
        <translation>何も削除しませんでした: その間に何かが追加されました</translation>
    </message>
    <message>
        <source>It was not removed completely</source>
        <translation>完全には削除されませんでした</translation>
    </message>
</context>
<context>
    <name>Trunkline::ReportPage</name>
    <message>
        <source>Reports</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown としてコピー</translation>
    </message>
    <message>
        <source>the last four weeks, counted on this computer</source>
        <translation>過去 4 週間、このコンピューターでの集計</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>no figure is made from fewer than %1 samples</source>
        <translation>サンプルが %1 件未満の指標は算出されません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>レポートを保存…</translation>
    </message>
    <message>
        <source>The team’s week: figures, what was merged, what falls due</source>
        <translation>チームの 1 週間: 指標、マージされた変更、期限を迎えるもの</translation>
    </message>
</context>
<context>
    <name>Trunkline::ReportSaving</name>
    <message>
        <source>PDF, to print (*.pdf)</source>
        <translation>印刷用 PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web ページ (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>レポートは保存されませんでした</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
</context>
<context>
    <name>Trunkline::RepositoryWindow</name>
    <message>
        <source>Sandbox: the team, its code and its servers are made up. Everything here may be tried; all of it is gone when the window is closed.</source>
        <translation>サンドボックス: チーム、コード、サーバーは架空のものです。ここでは何でも試せます。ウィンドウを閉じるとすべて消えます。</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>%1 に保存しました。</translation>
    </message>
</context>
<context>
    <name>Trunkline::ReviewComment</name>
    <message>
        <source>Contract of `%1` is not allowed yet:</source>
        <translation>`%1` の contract はまだできません:</translation>
    </message>
    <message>
        <source>Hazards:</source>
        <translation>危険:</translation>
    </message>
    <message>
        <source>Down: %1. %2</source>
        <translation>Down: %1。%2</translation>
    </message>
</context>
<context>
    <name>Trunkline::RuleCatalogue</name>
    <message>
        <source>Trunk is never force-pushed.</source>
        <translation>トランクはフォースプッシュされない。</translation>
    </message>
    <message>
        <source>Nobody may force-push or delete trunk.</source>
        <translation>誰もトランクをフォースプッシュまたは削除できない。</translation>
    </message>
    <message>
        <source>Commits come to trunk by merged pull requests.</source>
        <translation>コミットはマージされたプルリクエストを通じてトランクに入る。</translation>
    </message>
    <message>
        <source>A revert on trunk is followed by a fix: roll forward.</source>
        <translation>トランクでのリバートには修正が続く (ロールフォワード)。</translation>
    </message>
    <message>
        <source>Branch names start with an agreed prefix.</source>
        <translation>ブランチ名は取り決めた接頭辞で始まる。</translation>
    </message>
    <message>
        <source>Branches are merged before they grow old.</source>
        <translation>ブランチは古くなる前にマージされる。</translation>
    </message>
    <message>
        <source>Merged branches are deleted.</source>
        <translation>マージ済みのブランチは削除される。</translation>
    </message>
    <message>
        <source>Branches merge into trunk without conflicts.</source>
        <translation>ブランチは競合なしでトランクにマージできる。</translation>
    </message>
    <message>
        <source>Unit tests pass.</source>
        <translation>単体テストに合格する。</translation>
    </message>
    <message>
        <source>The AI review passes.</source>
        <translation>AI レビューに合格する。</translation>
    </message>
    <message>
        <source>A person approves.</source>
        <translation>人が承認する。</translation>
    </message>
    <message>
        <source>A healthy preview environment is up.</source>
        <translation>正常なプレビュー環境が稼働している。</translation>
    </message>
    <message>
        <source>Pull requests are merged before they grow old.</source>
        <translation>プルリクエストは古くなる前にマージされる。</translation>
    </message>
    <message>
        <source>Expand and contract, and the code that still uses an object, do not come in one pull request.</source>
        <translation>expand、contract、対象をまだ使用するコードを 1 つのプルリクエストに混在させない。</translation>
    </message>
    <message>
        <source>Flags are removed soon after full rollout.</source>
        <translation>フラグは完全ロールアウト後、速やかに削除される。</translation>
    </message>
    <message>
        <source>Every flag that code evaluates is in the table.</source>
        <translation>コードが評価するフラグはすべてテーブルにある。</translation>
    </message>
    <message>
        <source>Every flag in the table is evaluated by code.</source>
        <translation>テーブルのフラグはすべてコードで評価される。</translation>
    </message>
    <message>
        <source>Flags have an owner and a description.</source>
        <translation>フラグにはオーナーと説明がある。</translation>
    </message>
    <message>
        <source>Flags are evaluated on the web side and in the API.</source>
        <translation>フラグは web 側と API の両方で評価される。</translation>
    </message>
    <message>
        <source>Flags are audited regularly.</source>
        <translation>フラグは定期的に監査される。</translation>
    </message>
    <message>
        <source>Flags that stay off are removed.</source>
        <translation>オフのままのフラグは削除される。</translation>
    </message>
    <message>
        <source>Every migration has a down migration.</source>
        <translation>すべてのマイグレーションに down マイグレーションがある。</translation>
    </message>
    <message>
        <source>Down migrations restore what was there.</source>
        <translation>down マイグレーションは元の状態を復元する。</translation>
    </message>
    <message>
        <source>Nothing is destroyed without an earlier expand.</source>
        <translation>先行する expand なしに何も破壊されない。</translation>
    </message>
    <message>
        <source>Contract only after the backfill is done and the old object is no longer read.</source>
        <translation>contract は、バックフィルが完了し古い対象が読み取られなくなってから行う。</translation>
    </message>
    <message>
        <source>Down migrations were exercised since they changed.</source>
        <translation>down マイグレーションは変更後に試験実行されている。</translation>
    </message>
    <message>
        <source>Migrations take no long blocking locks.</source>
        <translation>マイグレーションは長時間ブロックするロックを取得しない。</translation>
    </message>
    <message>
        <source>The database and trunk hold the same migrations.</source>
        <translation>データベースとトランクのマイグレーションは一致している。</translation>
    </message>
    <message>
        <source>Migrations can be judged.</source>
        <translation>マイグレーションは判定可能である。</translation>
    </message>
    <message>
        <source>Services run as many tasks as they should.</source>
        <translation>サービスは必要な数のタスクを稼働させている。</translation>
    </message>
    <message>
        <source>No update or rollback is paused.</source>
        <translation>一時停止した更新やロールバックがない。</translation>
    </message>
    <message>
        <source>No service rolled back by itself.</source>
        <translation>自動でロールバックしたサービスがない。</translation>
    </message>
    <message>
        <source>Services have a health check.</source>
        <translation>サービスにはヘルスチェックがある。</translation>
    </message>
    <message>
        <source>Updates and rollbacks start new tasks first.</source>
        <translation>更新とロールバックは新しいタスクを先に起動する。</translation>
    </message>
    <message>
        <source>Failed updates roll back.</source>
        <translation>失敗した更新はロールバックされる。</translation>
    </message>
    <message>
        <source>Services run what trunk holds.</source>
        <translation>サービスはトランクの内容で稼働している。</translation>
    </message>
    <message>
        <source>Secrets are Swarm secrets, not environment variables.</source>
        <translation>シークレットは環境変数ではなく Swarm シークレットである。</translation>
    </message>
    <message>
        <source>Tasks do not crash again and again.</source>
        <translation>タスクはクラッシュを繰り返さない。</translation>
    </message>
    <message>
        <source>Updates end in time.</source>
        <translation>更新は時間内に終了する。</translation>
    </message>
    <message>
        <source>Previews end with their pull request.</source>
        <translation>プレビューはプルリクエストとともに終了する。</translation>
    </message>
    <message>
        <source>Previews answer.</source>
        <translation>プレビューは応答する。</translation>
    </message>
    <message>
        <source>Previews run the head of their pull request.</source>
        <translation>プレビューはプルリクエストのヘッドで稼働している。</translation>
    </message>
    <message>
        <source>Trunk holds the rules of the AI review.</source>
        <translation>トランクには AI レビューのルールがある。</translation>
    </message>
</context>
<context>
    <name>Trunkline::RuleModel</name>
    <message>
        <source>How many began in the last 30 days, as far as this computer saw it</source>
        <translation>過去 30 日間に始まった件数 (このコンピューターが観測した範囲)</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) do not count now</source>
        <translation>
            <numerusform>現在 %n 件の検出が対象外です</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>要求事項</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>From</source>
        <translation>設定元</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 日間</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>除外</translation>
    </message>
</context>
<context>
    <name>Trunkline::RulePage</name>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>詳細を表示</translation>
    </message>
    <message>
        <source>Copy as Markdown table</source>
        <translation>Markdown の表としてコピー</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Filter rules: name, words, branches, error…</source>
        <translation>ルールを絞り込み: 名前、語句、branches、error…</translation>
    </message>
    <message>
        <source>%1 rules · %2 broken now</source>
        <translation>ルール %1 件 · 現在の違反 %2 件</translation>
    </message>
    <message>
        <source>%1 of %2 are broken now</source>
        <translation>%2 件中 %1 件が現在違反しています</translation>
    </message>
    <message>
        <source>limits and switches come from .trunkline.yaml</source>
        <translation>基準とオン/オフは .trunkline.yaml の設定による</translation>
    </message>
    <message>
        <source>No rule matches</source>
        <translation>一致するルールがありません</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターをクリア</translation>
    </message>
</context>
<context>
    <name>Trunkline::RulePanel</name>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>What the rule finds now</source>
        <translation>現在の検出内容</translation>
    </message>
    <message>
        <source>Files of the AI reviewer’s rules on trunk</source>
        <translation>トランク上の AI レビュアーのルールファイル</translation>
    </message>
    <message>
        <source>The file’s text</source>
        <translation>ファイルの内容</translation>
    </message>
    <message>
        <source>What is known of the rule</source>
        <translation>ルールの情報</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出</translation>
    </message>
    <message>
        <source>Exemptions</source>
        <translation>適用除外</translation>
    </message>
    <message>
        <source>AI rules</source>
        <translation>AI ルール</translation>
    </message>
    <message>
        <source>Changes that were written with an agent, or change its rules</source>
        <translation>エージェントを使用して作成された変更、またはエージェントのルールを変更するもの</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Findings %1</source>
        <translation>検出 %1</translation>
    </message>
    <message>
        <source>Exemptions %1</source>
        <translation>適用除外 %1</translation>
    </message>
    <message>
        <source>and %1 more, on the overview</source>
        <translation>他 %1 件 (「概要」を参照)</translation>
    </message>
    <message>
        <source>Nothing breaks it.</source>
        <translation>違反はありません。</translation>
    </message>
    <message>
        <source>Not decided.</source>
        <translation>未判定です。</translation>
    </message>
    <message>
        <source>None. One is a line in .trunkline.yaml with rule, subject, reason, name and last day.</source>
        <translation>なし。適用除外は、.trunkline.yaml にルール、対象、理由、名前、最終日を 1 行で記述します。</translation>
    </message>
    <message>
        <source>AI rules %1</source>
        <translation>AI ルール %1</translation>
    </message>
    <message>
        <source>%1 %2 changes .ai/rules: %3</source>
        <translation>%1 %2 が .ai/rules を変更: %3</translation>
    </message>
    <message>
        <source>%1 %2, with %3. Gates: %4</source>
        <translation>%1 %2、%3 を使用。ゲート: %4</translation>
    </message>
    <message>
        <source>Agents %1</source>
        <translation>エージェント %1</translation>
    </message>
    <message>
        <source>No commit of the last 30 days names an agent as its co-author.</source>
        <translation>過去 30 日間に、エージェントを共同作成者とするコミットはありません。</translation>
    </message>
    <message>
        <source>Trunk has no files in .ai/rules/.</source>
        <translation>トランクの .ai/rules/ にファイルがありません。</translation>
    </message>
</context>
<context>
    <name>Trunkline::SchemaChangeModel</name>
    <message>
        <source>allowed</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>あと %1</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>A migration says so in its head.</source>
        <translation>マイグレーションのヘッダーに記載されています。</translation>
    </message>
    <message>
        <source>The new one is computed from the old one.</source>
        <translation>新しい方は古い方から算出されます。</translation>
    </message>
    <message>
        <source>It is renamed in place.</source>
        <translation>その場で名前が変更されます。</translation>
    </message>
    <message>
        <source>A guess by names. Say it in the head of the migration: -- trunkline: replaces %1</source>
        <translation>名前からの推測です。マイグレーションのヘッダーに明記してください: -- trunkline: replaces %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>フェーズ</translation>
    </message>
    <message>
        <source>Backfill</source>
        <translation>バックフィル</translation>
    </message>
    <message>
        <source>Last read of the old one</source>
        <translation>旧列の最終読み取り</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Dual write</source>
        <translation>二重書き込み</translation>
    </message>
</context>
<context>
    <name>Trunkline::SearchField</name>
    <message>
        <source>Nothing to filter here</source>
        <translation>絞り込む項目がありません</translation>
    </message>
    <message>
        <source>%1 (Ctrl+F or /)</source>
        <translation>%1 (Ctrl+F または /)</translation>
    </message>
    <message>
        <source>Words are looked for in each row, &quot;two words&quot; as they are; all of them must fit. Operators:</source>
        <translation>単語を各行から検索し、&quot;two words&quot; のように囲むとそのまま検索します。すべてに一致する行を表示します。演算子:</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターをクリア</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServiceActions</name>
    <message>
        <source>Show details</source>
        <translation>詳細を表示</translation>
    </message>
    <message>
        <source>Show logs</source>
        <translation>ログを表示</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>名前をコピー</translation>
    </message>
    <message>
        <source>Copy as Markdown table</source>
        <translation>Markdown の表としてコピー</translation>
    </message>
    <message>
        <source>Copy commit</source>
        <translation>コミットをコピー</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>ロールバック…</translation>
    </message>
    <message>
        <source>Restart…</source>
        <translation>再起動…</translation>
    </message>
    <message>
        <source>Scale…</source>
        <translation>スケール…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation>名前をコピー</translation>
    </message>
    <message>
        <source>The engine keeps no version before this one</source>
        <translation>エンジンにこれより前のバージョンがありません</translation>
    </message>
    <message>
        <source>Back to the version before</source>
        <translation>前のバージョンに戻します</translation>
    </message>
    <message>
        <source>Replace every task, by the service&apos;s own update rules</source>
        <translation>サービス自身の更新規則に従って、すべてのタスクを置き換えます</translation>
    </message>
    <message>
        <source>Change how many tasks run</source>
        <translation>稼働するタスク数を変更します</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServiceChangeDialog</name>
    <message>
        <source>New tasks start before old ones stop (start-first).</source>
        <translation>古いタスクの停止前に新しいタスクが起動します (start-first)。</translation>
    </message>
    <message>
        <source>Each task stops before its successor starts (stop-first): fewer tasks serve meanwhile.</source>
        <translation>各タスクは後継の起動前に停止します (stop-first)。その間、稼働するタスクが減ります。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Tasks wanted</source>
        <translation>必要なタスク数</translation>
    </message>
    <message>
        <source> tasks</source>
        <translation> タスク</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>ロールバック</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>スケール</translation>
    </message>
    <message>
        <source>Roll %1 back?</source>
        <translation>%1 をロールバックしますか?</translation>
    </message>
    <message>
        <source>Restart all tasks of %1?</source>
        <translation>%1 の全タスクを再起動しますか?</translation>
    </message>
    <message>
        <source>Scale %1</source>
        <translation>%1 をスケール</translation>
    </message>
    <message>
        <source>From %1 back to %2.</source>
        <translation>%1 から %2 に戻します。</translation>
    </message>
    <message>
        <source>The engine keeps no version before this one.</source>
        <translation>エンジンにこれより前のバージョンがありません。</translation>
    </message>
    <message>
        <source>%1 stays; every task is replaced, %2 in all.</source>
        <translation>%1 はそのままで、全タスク (計 %2) を置き換えます。</translation>
    </message>
    <message>
        <source>What the engine remembers of the last rollout is replaced by this one; the local history keeps it.</source>
        <translation>エンジンが記憶している前回のロールアウトの情報は、今回のもので置き換えられます。ローカルの履歴には残ります。</translation>
    </message>
    <message numerus="yes">
        <source>It has %n tasks already.</source>
        <translation>
            <numerusform>すでに %n タスクです。</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2 tasks.</source>
        <translation>%1 タスクから %2 タスクに変更します。</translation>
    </message>
    <message>
        <source>Nothing will run any more.</source>
        <translation>稼働するタスクがなくなります。</translation>
    </message>
    <message>
        <source>Service version %1.</source>
        <translation>サービスのバージョン %1。</translation>
    </message>
    <message>
        <source>The service is gone</source>
        <translation>サービスがなくなっています</translation>
    </message>
    <message>
        <source>Somebody removed it meanwhile.</source>
        <translation>その間に誰かが削除しました。</translation>
    </message>
    <message>
        <source>It was changed meanwhile</source>
        <translation>その間に変更されました</translation>
    </message>
    <message>
        <source>This is what it is now, and what would be done. Decide again.</source>
        <translation>これが現在の状態と、これから行う内容です。もう一度判断してください。</translation>
    </message>
    <message>
        <source>Nothing was done: it was changed meanwhile</source>
        <translation>何も実行しませんでした: その間に変更されました</translation>
    </message>
    <message>
        <source>Reading what it is now…</source>
        <translation>現在の状態を読み取り中…</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>何も変更されませんでした</translation>
    </message>
    <message>
        <source>%1 is being rolled back.</source>
        <translation>%1 をロールバックしています。</translation>
    </message>
    <message>
        <source>The tasks of %1 are being replaced.</source>
        <translation>%1 のタスクを置き換えています。</translation>
    </message>
    <message>
        <source>%1 is being scaled to %2.</source>
        <translation>%1 を %2 にスケールしています。</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServiceDrift</name>
    <message>
        <source>Stack file and what runs</source>
        <translation>スタックファイルと稼働中の内容</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServiceFacts</name>
    <message numerus="yes">
        <source>%n replicas</source>
        <translation>
            <numerusform>%n レプリカ</numerusform>
        </translation>
    </message>
    <message>
        <source>one task on every node</source>
        <translation>各ノードに 1 タスク</translation>
    </message>
    <message numerus="yes">
        <source>a job of %n runs</source>
        <translation>
            <numerusform>%n 回実行のジョブ</numerusform>
        </translation>
    </message>
    <message>
        <source>a job on every node</source>
        <translation>各ノードで 1 回のジョブ</translation>
    </message>
    <message>
        <source>%1 CPUs</source>
        <translation>%1 CPU</translation>
    </message>
    <message>
        <source>in the service</source>
        <translation>サービスで定義</translation>
    </message>
    <message>
        <source>in the image</source>
        <translation>イメージで定義</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>image</source>
        <comment>where a commit is from</comment>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>tag</source>
        <comment>where a commit is from</comment>
        <translation>タグ</translation>
    </message>
    <message>
        <source>label</source>
        <comment>where a commit is from</comment>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Facts of the service</source>
        <translation>サービスの情報</translation>
    </message>
    <message>
        <source>Unsafe</source>
        <translation>危険</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>ダイジェスト</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>ヘルスチェック</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>ロールバック</translation>
    </message>
    <message>
        <source>Secrets and configs</source>
        <translation>シークレットとコンフィグ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>%1 (%2, from the %3)</source>
        <translation>%1 (%2、取得元: %3)</translation>
    </message>
    <message>
        <source>%1, reserved %2</source>
        <translation>%1、予約 %2</translation>
    </message>
    <message>
        <source>index %1, changed %2</source>
        <translation>インデックス %1、変更 %2</translation>
    </message>
    <message>
        <source>starts the new task first</source>
        <translation>新しいタスクを先に起動</translation>
    </message>
    <message>
        <source>stops the old task first</source>
        <translation>古いタスクを先に停止</translation>
    </message>
    <message>
        <source>pauses on failure</source>
        <translation>失敗時は一時停止</translation>
    </message>
    <message>
        <source>goes on after a failure</source>
        <translation>失敗しても続行</translation>
    </message>
    <message>
        <source>rolls back on failure</source>
        <translation>失敗時はロールバック</translation>
    </message>
    <message>
        <source>watched for %1</source>
        <translation>監視 %1</translation>
    </message>
    <message>
        <source>the engine&apos;s defaults</source>
        <translation>エンジンの既定値</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServiceFilterBar</name>
    <message>
        <source>Not grouped</source>
        <translation>グループ化しない</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>状態別</translation>
    </message>
    <message>
        <source>By stack</source>
        <translation>スタック別</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Show services: %1</source>
        <translation>表示するサービス: %1</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServiceFindingWording</name>
    <message>
        <source>It runs %1, which is not on trunk.</source>
        <translation>トランクにない %1 で稼働しています。</translation>
    </message>
    <message>
        <source>It runs %1, %2 commits behind trunk for %3; the limit is %4.</source>
        <translation>%1 で稼働しています。%3前からトランクより %2 コミット遅れています。上限は %4 です。</translation>
    </message>
    <message>
        <source>Bring the change to trunk, or deploy what trunk holds.</source>
        <translation>変更をトランクに入れるか、トランクの内容をデプロイしてください。</translation>
    </message>
    <message>
        <source>Deploy trunk, or look why the deployment did not go through.</source>
        <translation>トランクをデプロイするか、デプロイが完了しなかった理由を確認してください。</translation>
    </message>
    <message>
        <source>Look at its tasks: docker service ps --no-trunc %1</source>
        <translation>タスクを確認してください: docker service ps --no-trunc %1</translation>
    </message>
    <message>
        <source>It has no health check, so a new task counts as running at once.</source>
        <translation>ヘルスチェックがないため、新しいタスクは直ちに稼働中と見なされます。</translation>
    </message>
    <message>
        <source>An update stops the old task before the new one runs.</source>
        <translation>更新では、新しいタスクが稼働する前に古いタスクが停止します。</translation>
    </message>
    <message>
        <source>A rollback stops the task before the old one runs again: the engine&apos;s default.</source>
        <translation>ロールバックでは、古いタスクが再び稼働する前にタスクが停止します (エンジンの既定値)。</translation>
    </message>
    <message>
        <source>A rollback stops the task before the old one runs again.</source>
        <translation>ロールバックでは、古いタスクが再び稼働する前にタスクが停止します。</translation>
    </message>
    <message>
        <source>A failing update is not rolled back.</source>
        <translation>失敗した更新がロールバックされません。</translation>
    </message>
    <message>
        <source>Its image %1 is not pinned to a digest.</source>
        <translation>イメージ %1 がダイジェストに固定されていません。</translation>
    </message>
    <message>
        <source>The environment variable %1 holds what looks like a secret.</source>
        <translation>環境変数 %1 にシークレットと思われる値があります。</translation>
    </message>
    <message>
        <source>Without a health check it is watched for less than 30 s after an update.</source>
        <translation>ヘルスチェックがなく、更新後の監視時間が 30 秒未満です。</translation>
    </message>
    <message>
        <source>It has one task, and an update stops it before the new one runs: every update is an outage.</source>
        <translation>タスクが 1 つだけで、更新時に新しいタスクの稼働前に停止します。更新のたびに停止時間が発生します。</translation>
    </message>
    <message>
        <source>Give the service (or its image) a health check.</source>
        <translation>サービス (またはイメージ) にヘルスチェックを追加してください。</translation>
    </message>
    <message>
        <source>Set order: start-first under deploy: in update_config and in rollback_config.</source>
        <translation>deploy: の update_config と rollback_config に order: start-first を設定してください。</translation>
    </message>
    <message>
        <source>Set failure_action: rollback under deploy: update_config.</source>
        <translation>deploy: update_config に failure_action: rollback を設定してください。</translation>
    </message>
    <message>
        <source>Make it a Swarm secret, read it from /run/secrets, and change its value.</source>
        <translation>Swarm シークレットにして /run/secrets から読み取り、値を変更してください。</translation>
    </message>
    <message numerus="yes">
        <source>The images of %n services are not on the node that was asked.</source>
        <translation>
            <numerusform>%n サービスのイメージが、照会先のノードにありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The commit of %n services is not known here.</source>
        <translation>
            <numerusform>%n サービスのコミットがここでは不明です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The state of %n services is not known.</source>
        <translation>
            <numerusform>%n サービスの状態が不明です。</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <translation>%1 上: %2</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServiceLog</name>
    <message>
        <source>Whose log</source>
        <translation>ログの対象</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Pause the log</source>
        <translation>ログを一時停止</translation>
    </message>
    <message>
        <source>Stop reading; the engine waits and nothing is lost</source>
        <translation>読み取りを止めます。エンジンは待機し、何も失われません</translation>
    </message>
    <message>
        <source>Find in log…</source>
        <translation>ログ内を検索…</translation>
    </message>
    <message>
        <source>Find in log</source>
        <translation>ログ内を検索</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>すべてのタスク</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>スロット %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>ログを読み取り中…</translation>
    </message>
    <message>
        <source>Times are local. The newest %1 lines are kept.</source>
        <translation>時刻は現地時間です。最新の %1 行を保持します。</translation>
    </message>
    <message>
        <source>Paused: the engine waits.</source>
        <translation>一時停止中: エンジンは待機しています。</translation>
    </message>
    <message>
        <source>Following.</source>
        <translation>追跡中。</translation>
    </message>
    <message>
        <source>“%1” is not in these lines.</source>
        <translation>“%1” はこれらの行にありません。</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServiceModel</name>
    <message>
        <source>Neither a label nor the image says which commit it was built from</source>
        <translation>ビルド元のコミットが、ラベルにもイメージにも記載されていません</translation>
    </message>
    <message>
        <source>This repository does not know the commit</source>
        <translation>このリポジトリにはそのコミットがありません</translation>
    </message>
    <message>
        <source>behind since %1</source>
        <translation>%1 から遅れ</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>稼働</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>トランク</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>スタック</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>ポート</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServicePage</name>
    <message>
        <source>without a stack</source>
        <translation>スタックなし</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Which services</source>
        <translation>対象のサービス</translation>
    </message>
    <message>
        <source>Swarm</source>
        <translation>Swarm</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>このマシン</translation>
    </message>
    <message>
        <source>This machine %1</source>
        <translation>このマシン %1</translation>
    </message>
    <message>
        <source>Filter services: name, stack, image, state:paused, behind:&gt;3…</source>
        <translation>サービスを絞り込み: 名前、スタック、イメージ、state:paused、behind:&gt;3…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln services</source>
        <translation>
            <numerusform>%Ln サービス</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes</source>
        <translation>
            <numerusform>%Ln ノード</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, engine %2</source>
        <translation>%1、エンジン %2</translation>
    </message>
    <message>
        <source>Production drift</source>
        <translation>本番のドリフト</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>%1 rolled back</source>
        <translation>ロールバック済み %1 件</translation>
    </message>
    <message numerus="yes">
        <source>Docker Swarm · %n nodes</source>
        <translation>
            <numerusform>Docker Swarm · %n ノード</numerusform>
        </translation>
    </message>
    <message>
        <source>Docker Swarm</source>
        <translation>Docker Swarm</translation>
    </message>
    <message>
        <source>%1 of %2 are well</source>
        <translation>%2 件中 %1 件が正常</translation>
    </message>
    <message>
        <source>%1 need attention</source>
        <translation>要対応 %1 件</translation>
    </message>
    <message>
        <source>%1 rolling out</source>
        <translation>ロールアウト中 %1 件</translation>
    </message>
    <message>
        <source>No Docker Swarm is connected</source>
        <translation>Docker Swarm が接続されていません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Asking the swarm…</source>
        <translation>Swarm に照会中…</translation>
    </message>
    <message>
        <source>The swarm runs no service</source>
        <translation>Swarm で稼働しているサービスはありません</translation>
    </message>
    <message>
        <source>Deploy one with: docker stack deploy</source>
        <translation>次のコマンドでデプロイしてください: docker stack deploy</translation>
    </message>
    <message>
        <source>No service matches</source>
        <translation>一致するサービスがありません</translation>
    </message>
    <message>
        <source>Words look at name, stack, image, commit and state; node:one or behind:&gt;3 at one fact.</source>
        <translation>単語は名前、スタック、イメージ、コミット、状態を検索します。node:one や behind:&gt;3 は 1 つの項目だけを調べます。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Connect one here, choose a docker context (docker context use NAME), or set DOCKER_HOST.</source>
        <translation>ここで接続するか、docker コンテキストを選択する (docker context use NAME) か、DOCKER_HOST を設定してください。</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>接続…</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServicePanel</name>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Tasks by slot</source>
        <translation>スロット別のタスク</translation>
    </message>
    <message>
        <source>What is known of the service</source>
        <translation>サービスの情報</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Rollouts</source>
        <translation>ロールアウト</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>Stack file</source>
        <translation>スタックファイル</translation>
    </message>
    <message>
        <source>Tasks %1</source>
        <translation>タスク %1</translation>
    </message>
    <message>
        <source>Stack file ≠</source>
        <translation>スタックファイル ≠</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 から</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServiceRollouts</name>
    <message>
        <source>The engine knows of no rollout of this service.</source>
        <translation>エンジンにはこのサービスのロールアウトの記録がありません。</translation>
    </message>
    <message>
        <source>tried commit: %1</source>
        <translation>試行したコミット: %1</translation>
    </message>
    <message>
        <source>tried digest: %1</source>
        <translation>試行したダイジェスト: %1</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>以前: %1</translation>
    </message>
    <message>
        <source>ended: %1</source>
        <translation>終了: %1</translation>
    </message>
    <message>
        <source>fewest tasks up: %1 of %2</source>
        <translation>最少稼働タスク数: %1/%2</translation>
    </message>
    <message>
        <source>The failing task&apos;s last lines:</source>
        <translation>失敗したタスクの最後の出力:</translation>
    </message>
    <message>
        <source>The failing task&apos;s log is not known.</source>
        <translation>失敗したタスクのログは不明です。</translation>
    </message>
    <message>
        <source>Rollouts</source>
        <translation>ロールアウト</translation>
    </message>
    <message>
        <source>What happened in the rollout</source>
        <translation>ロールアウトの経過</translation>
    </message>
    <message>
        <source>The last rollout, step by step</source>
        <translation>前回のロールアウトの詳細な経過</translation>
    </message>
    <message>
        <source>the engine&apos;s words: %1</source>
        <translation>エンジンの原文: %1</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServiceWording</name>
    <message>
        <source>%1 of %2 tasks run</source>
        <translation>%2 タスク中 %1 が稼働</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks run</source>
        <translation>
            <numerusform>%Ln タスクが稼働</numerusform>
        </translation>
    </message>
    <message>
        <source>the new version</source>
        <translation>新しいバージョン</translation>
    </message>
    <message>
        <source>%1 of %2 runs are done</source>
        <translation>%2 回中 %1 回の実行が完了</translation>
    </message>
    <message>
        <source>%1 runs are done</source>
        <translation>%1 回の実行が完了</translation>
    </message>
    <message>
        <source>%1, and the last one failed</source>
        <translation>%1、前回は失敗</translation>
    </message>
    <message>
        <source>The rollback failed as well and is paused, %1</source>
        <translation>ロールバックも失敗して一時停止中、%1</translation>
    </message>
    <message>
        <source>The update is paused after a failure and its tasks still crash, %1</source>
        <translation>更新が失敗後に一時停止中、タスクは引き続きクラッシュ、%1</translation>
    </message>
    <message>
        <source>The update is paused after a failure, %1</source>
        <translation>更新が失敗後に一時停止中、%1</translation>
    </message>
    <message>
        <source>Swarm is going back to %1 because %2 failed, %3</source>
        <translation>%2 が失敗したため Swarm が %1 に戻しています、%3</translation>
    </message>
    <message>
        <source>Somebody rolls it back from %1 to %2, %3.</source>
        <translation>誰かが %1 から %2 へロールバックしています、%3。</translation>
    </message>
    <message>
        <source>Nothing is up while it is updated to %1</source>
        <translation>%1 への更新中で、稼働中のタスクなし</translation>
    </message>
    <message>
        <source>The update is stuck at %1 new tasks, %2</source>
        <translation>更新が新しいタスク %1 個の時点で停滞、%2</translation>
    </message>
    <message>
        <source>%1 was rolled back by hand to %2, %3</source>
        <translation>%1 は手動で %2 にロールバック済み、%3</translation>
    </message>
    <message>
        <source>%1 failed and Swarm went back to %2, %3</source>
        <translation>%1 が失敗し、Swarm が %2 に戻しました、%3</translation>
    </message>
    <message>
        <source>It is up after a crash loop (%1 failures), %2</source>
        <translation>クラッシュループ (失敗 %1 回) の後、稼働中、%2</translation>
    </message>
    <message>
        <source>Its tasks crash again and again (%1 failures), %2</source>
        <translation>タスクがクラッシュを繰り返しています (失敗 %1 回)、%2</translation>
    </message>
    <message>
        <source>%1, and no node takes the others</source>
        <translation>%1、残りを受け入れるノードなし</translation>
    </message>
    <message>
        <source>%1, and Swarm has given up starting more</source>
        <translation>%1、Swarm は追加の起動を断念</translation>
    </message>
    <message>
        <source>%1, and a task failed</source>
        <translation>%1、失敗したタスクあり</translation>
    </message>
    <message>
        <source>%1, because node %2 is down; Swarm starts them elsewhere.</source>
        <translation>%1。ノード %2 がダウンしているため、Swarm が別の場所で起動します。</translation>
    </message>
    <message>
        <source>%1, because node %2 is being drained.</source>
        <translation>%1。ノード %2 がドレイン中です。</translation>
    </message>
    <message>
        <source>%1, and nothing says why.</source>
        <translation>%1。理由は不明です。</translation>
    </message>
    <message>
        <source>It is being scaled, %1.</source>
        <translation>スケール中です。%1。</translation>
    </message>
    <message>
        <source>It is starting, %1.</source>
        <translation>起動中です。%1。</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>rolling out</source>
        <translation>ロールアウト中</translation>
    </message>
    <message>
        <source>rolling back</source>
        <translation>ロールバック中</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>ロールバック済み</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>縮退</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>%1/%2 done</source>
        <translation>%1/%2 完了</translation>
    </message>
    <message>
        <source>How it stands is not known: the engine has not confirmed it for too long.</source>
        <translation>状況は不明です。エンジンによる確認が長時間ありません。</translation>
    </message>
    <message numerus="yes">
        <source>It is scaled to 0; %Ln tasks still stop.</source>
        <translation>
            <numerusform>0 にスケールされています。%Ln タスクがまだ停止処理中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is scaled to 0.</source>
        <translation>0 にスケールされています。</translation>
    </message>
    <message>
        <source>Its task ended by itself and is not to be started again.</source>
        <translation>タスクは自ら終了し、再起動されない設定です。</translation>
    </message>
    <message>
        <source>%1, restarted %2 times a moment ago</source>
        <translation>%1、直前に %2 回再起動</translation>
    </message>
    <message>
        <source>%1 is not in production although its deployment ended without an error. Read the failing task&apos;s log, fix it and roll forward.</source>
        <translation>デプロイはエラーなしで終了しましたが、%1 は本番で稼働していません。失敗したタスクのログを確認し、修正してロールフォワードしてください。</translation>
    </message>
    <message>
        <source>Neither version starts. Deploy one that is known to work.</source>
        <translation>どちらのバージョンも起動しません。動作が確認されているバージョンをデプロイしてください。</translation>
    </message>
    <message>
        <source>Swarm waits: roll back, or deploy a version that works.</source>
        <translation>Swarm は待機中です。ロールバックするか、動作するバージョンをデプロイしてください。</translation>
    </message>
    <message>
        <source>Swarm waits: deploy a version that works.</source>
        <translation>Swarm は待機中です。動作するバージョンをデプロイしてください。</translation>
    </message>
    <message>
        <source>Swarm waits without an end for a node that fits: make room, or ask for less.</source>
        <translation>Swarm は条件に合うノードを無期限に待機しています。空きを作るか、要求を減らしてください。</translation>
    </message>
    <message>
        <source>Read the failing task&apos;s log; where the version before worked, roll back to it.</source>
        <translation>失敗したタスクのログを確認してください。前のバージョンが動作していた場合は、ロールバックしてください。</translation>
    </message>
    <message>
        <source>it ended by itself, or was stopped as unhealthy and obeyed</source>
        <translation>自ら終了したか、異常と判定され停止要求に応じて終了</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>終了コード %1</translation>
    </message>
    <message>
        <source>not on trunk</source>
        <translation>トランク外</translation>
    </message>
    <message>
        <source>trunk&apos;s tip</source>
        <translation>トランクの先端</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 コミット遅れ</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>rolled back by Swarm</source>
        <translation>Swarm がロールバック</translation>
    </message>
    <message>
        <source>rolled back by hand</source>
        <translation>手動でロールバック</translation>
    </message>
    <message>
        <source>rollback failed</source>
        <translation>ロールバック失敗</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>scaled from %1 to %2</source>
        <translation>%1 から %2 にスケール</translation>
    </message>
    <message>
        <source>%1 was tried at %2: %3</source>
        <translation>%2 に %1 を試行: %3</translation>
    </message>
    <message>
        <source>%1. Task %2 on %3 failed: %4.</source>
        <translation>%1。%3 上のタスク %2 が失敗: %4。</translation>
    </message>
    <message>
        <source>the update began</source>
        <translation>更新を開始</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>スロット %1</translation>
    </message>
    <message>
        <source>%1 is being started</source>
        <translation>%1 を起動中</translation>
    </message>
    <message>
        <source>%1 is being started on %2</source>
        <translation>%1 を %2 上で起動中</translation>
    </message>
    <message>
        <source>%1 runs on %2</source>
        <translation>%1 が %2 上で稼働</translation>
    </message>
    <message>
        <source>%1 was stopped on %2</source>
        <translation>%1 が %2 上で停止</translation>
    </message>
    <message>
        <source>%1 waits for a node</source>
        <translation>%1 がノード待ち</translation>
    </message>
    <message>
        <source>%1 failed on %2</source>
        <translation>%1 が %2 上で失敗</translation>
    </message>
    <message>
        <source>It is being updated to %1, %2, %3 of them new</source>
        <translation>更新中: %1、%2、うち新しいタスク %3 個</translation>
    </message>
    <message>
        <source>the rollback ended</source>
        <translation>ロールバックが終了</translation>
    </message>
    <message>
        <source>the update ended</source>
        <translation>更新が終了</translation>
    </message>
    <message>
        <source>it is paused</source>
        <translation>一時停止中です</translation>
    </message>
</context>
<context>
    <name>Trunkline::SettingsDialog</name>
    <message>
        <source>&amp;High contrast</source>
        <translation>ハイコントラスト(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Fetch from the remotes in the background</source>
        <translation>バックグラウンドでリモートからフェッチ(&amp;F)</translation>
    </message>
    <message>
        <source>Stay in the &amp;tray when closed</source>
        <translation>閉じてもトレイに残す(&amp;T)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Of this program; the team’s own words stay as they are.</source>
        <translation>このプログラムの表示言語です。チームが書いた文言はそのまま表示されます。</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>Light or dark; the desktop’s change is followed at once.</source>
        <translation>ライトまたはダーク。デスクトップの設定の変更はすぐに反映されます。</translation>
    </message>
    <message>
        <source>Every five minutes, with your own git and its credentials. Without it, F5 fetches.</source>
        <translation>5 分ごとに、お使いの git とその資格情報で実行します。オフの場合は F5 でフェッチします。</translation>
    </message>
    <message>
        <source>Where the desktop has a tray, its icon then shows the worst state.</source>
        <translation>デスクトップにトレイがある場合、そのアイコンに最も悪い状態が表示されます。</translation>
    </message>
    <message>
        <source>What the team has agreed on stands in .trunkline.yaml, for everybody.</source>
        <translation>チームの取り決めは .trunkline.yaml に記述され、全員に適用されます。</translation>
    </message>
    <message>
        <source>Co&amp;nnections…</source>
        <translation>接続(&amp;N)…</translation>
    </message>
    <message>
        <source>N&amp;otifications…</source>
        <translation>通知(&amp;O)…</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Stronger lines and colours for eyes that need them; always, where the desktop asks for them.</source>
        <translation>見やすさが必要な人のための、はっきりした線と色。デスクトップが求めるときは常に使います。</translation>
    </message>
</context>
<context>
    <name>Trunkline::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
</context>
<context>
    <name>Trunkline::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message numerus="yes">
        <source>errors: %n</source>
        <translation>
            <numerusform>エラー: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>warnings: %n</source>
        <translation>
            <numerusform>警告: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::SnoozeDialog</name>
    <message>
        <source>Snooze</source>
        <translation>スヌーズ</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 時間</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>次の月曜日</translation>
    </message>
    <message>
        <source>Why it can wait</source>
        <translation>後回しにできる理由</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) leave the list until then. Command line and badges of others are not affected; an exemption for everybody belongs in .trunkline.yaml.</source>
        <translation>
            <numerusform>%n 件の検出がそれまで一覧から外れます。コマンドラインと他の人のバッジには影響しません。全員に対する適用除外は .trunkline.yaml に記述します。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>期限(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
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
        <translation>未接続</translation>
    </message>
    <message>
        <source>refreshing</source>
        <translation>更新中</translation>
    </message>
    <message>
        <source>live</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>古い</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>This source is not connected: nothing is known from it.</source>
        <translation>このソースは接続されていないため、情報がありません。</translation>
    </message>
    <message>
        <source>Being asked right now; the facts shown stay meanwhile.</source>
        <translation>現在照会中です。その間、表示中の情報はそのままです。</translation>
    </message>
    <message>
        <source>The facts shown are current.</source>
        <translation>表示中の情報は最新です。</translation>
    </message>
    <message>
        <source>The facts shown are older than they should be.</source>
        <translation>表示中の情報は本来より古くなっています。</translation>
    </message>
    <message>
        <source>The last attempt failed.</source>
        <translation>前回の試行は失敗しました。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>source and its state: git live</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Read %1 (%2)</source>
        <translation>%1に読み取り (%2)</translation>
    </message>
    <message>
        <source>Click to ask again now.</source>
        <translation>クリックすると今すぐ再照会します。</translation>
    </message>
    <message>
        <source>Nothing could be read from it yet.</source>
        <translation>まだ何も読み取れていません。</translation>
    </message>
    <message>
        <source>What you see was read %1.</source>
        <translation>表示中の内容は%1に読み取ったものです。</translation>
    </message>
</context>
<context>
    <name>Trunkline::SqlView</name>
    <message>
        <source>… the rest is not shown</source>
        <translation>… 残りは表示されません</translation>
    </message>
</context>
<context>
    <name>Trunkline::StationList</name>
    <message>
        <source>not reached</source>
        <translation>未到達</translation>
    </message>
    <message>
        <source>it stands here</source>
        <translation>現在地</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通過</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Show it on its page</source>
        <translation>該当ページに表示</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>段階</translation>
    </message>
</context>
<context>
    <name>Trunkline::TableMenu</name>
    <message>
        <source>&amp;Table</source>
        <translation>表(&amp;T)</translation>
    </message>
    <message>
        <source>Copy rows as &amp;text</source>
        <translation>行をテキストとしてコピー(&amp;T)</translation>
    </message>
    <message>
        <source>Copy rows as &amp;Markdown</source>
        <translation>行を Markdown としてコピー(&amp;M)</translation>
    </message>
    <message>
        <source>Copy rows as &amp;CSV</source>
        <translation>行を CSV としてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>列(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>このビューを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Remove a view</source>
        <translation>ビューを削除(&amp;R)</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>このビューを保存</translation>
    </message>
    <message>
        <source>Filter, order, grouping and columns of this page will be there again under this name:</source>
        <translation>このページのフィルター、並び順、グループ化、列を、次の名前で再び呼び出せるようにします:</translation>
    </message>
</context>
<context>
    <name>Trunkline::TablePage</name>
    <message>
        <source>%1 shown</source>
        <translation>%1 件を表示</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 件を選択</translation>
    </message>
</context>
<context>
    <name>Trunkline::TaskModel</name>
    <message>
        <source>task %1</source>
        <translation>タスク %1</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>終了コード %1</translation>
    </message>
    <message>
        <source>%1 (old)</source>
        <translation>%1 (旧)</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>スロット</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>時期</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>イメージ</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
</context>
<context>
    <name>Trunkline::TaskWording</name>
    <message>
        <source>new</source>
        <comment>a task&apos;s state</comment>
        <translation>新規</translation>
    </message>
    <message>
        <source>pending</source>
        <comment>a task&apos;s state</comment>
        <translation>保留中</translation>
    </message>
    <message>
        <source>assigned</source>
        <comment>a task&apos;s state</comment>
        <translation>割り当て済み</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>a task&apos;s state</comment>
        <translation>受け付け済み</translation>
    </message>
    <message>
        <source>preparing</source>
        <comment>a task&apos;s state</comment>
        <translation>準備中</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>a task&apos;s state</comment>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>starting</source>
        <comment>a task&apos;s state</comment>
        <translation>起動中</translation>
    </message>
    <message>
        <source>running</source>
        <comment>a task&apos;s state</comment>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>complete</source>
        <comment>a task&apos;s state</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>shutdown</source>
        <comment>a task&apos;s state</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a task&apos;s state</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>a task&apos;s state</comment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>remove</source>
        <comment>a task&apos;s state</comment>
        <translation>削除対象</translation>
    </message>
    <message>
        <source>orphaned</source>
        <comment>a task&apos;s state</comment>
        <translation>孤立</translation>
    </message>
</context>
<context>
    <name>Trunkline::TeamFigureCard</name>
    <message>
        <source>How is this counted?</source>
        <translation>集計方法は?</translation>
    </message>
    <message>
        <source>How is “%1” counted?</source>
        <translation>「%1」の集計方法は?</translation>
    </message>
</context>
<context>
    <name>Trunkline::TeamReport</name>
    <message>
        <source>None.</source>
        <translation>なし。</translation>
    </message>
    <message>
        <source>reverted by %1</source>
        <translation>%1 でリバート</translation>
    </message>
    <message>
        <source>%1 rolled back: %2</source>
        <translation>%1 がロールバック: %2</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Four weeks</source>
        <translation>4 週間</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>week to %1</source>
        <translation>%1 までの週</translation>
    </message>
    <message>
        <source>Team report: %1</source>
        <translation>チームレポート: %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>%1 時点</translation>
    </message>
    <message>
        <source>Merged in the last 7 days</source>
        <translation>過去 7 日間にマージ</translation>
    </message>
    <message>
        <source>Reverted or rolled back</source>
        <translation>リバートまたはロールバック</translation>
    </message>
    <message>
        <source>Due within 7 days</source>
        <translation>7 日以内に期限</translation>
    </message>
    <message>
        <source>How the figures are counted</source>
        <translation>指標の集計方法</translation>
    </message>
</context>
<context>
    <name>Trunkline::TrayIcon</name>
    <message>
        <source>Nothing needs attention</source>
        <translation>対応が必要な項目はありません</translation>
    </message>
    <message>
        <source>errors: %1 · warnings: %2</source>
        <translation>エラー: %1 · 警告: %2</translation>
    </message>
</context>
<context>
    <name>Trunkline::TrunkWording</name>
    <message>
        <source>&quot;%1&quot; was taken back %2, and no later commit follows it up.</source>
        <translation>「%1」は%2にリバートされましたが、それに続く修正コミットがありません。</translation>
    </message>
    <message>
        <source>Roll forward: bring the change back with its fix, and name the revert in the message.</source>
        <translation>ロールフォワードしてください。修正とともに変更を再度入れ、メッセージにリバートを明記します。</translation>
    </message>
    <message>
        <source>Trunk holds no .ai/rules/: the AI review has nothing to go by.</source>
        <translation>トランクに .ai/rules/ がないため、AI レビューの拠り所がありません。</translation>
    </message>
    <message>
        <source>No file of .ai/rules/ is about Swarm configuration, and none is about secrets.</source>
        <translation>.ai/rules/ に、Swarm の構成に関するファイルもシークレットに関するファイルもありません。</translation>
    </message>
    <message>
        <source>No file of .ai/rules/ is about secrets.</source>
        <translation>.ai/rules/ に、シークレットに関するファイルがありません。</translation>
    </message>
    <message>
        <source>No file of .ai/rules/ is about Swarm configuration.</source>
        <translation>.ai/rules/ に、Swarm の構成に関するファイルがありません。</translation>
    </message>
    <message>
        <source>Add a rule file to .ai/rules/ by a pull request.</source>
        <translation>プルリクエストで .ai/rules/ にルールファイルを追加してください。</translation>
    </message>
</context>
<context>
    <name>Trunkline::UpcomingPage</name>
    <message>
        <source>What this page will show</source>
        <translation>このページに表示される内容</translation>
    </message>
    <message>
        <source>nothing to show yet</source>
        <translation>表示するものはまだありません</translation>
    </message>
    <message>
        <source>%1: nothing to show yet</source>
        <translation>%1: 表示するものはまだありません</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>What needs attention first, from all pages in one list: the rule it breaks, since when, and the next step. Above it the oldest branch, flags to remove and the state of production.</source>
        <translation>全ページの要対応項目を 1 つの一覧にまとめ、優先度順に表示します。違反しているルール、いつからか、次の手順を示します。その上には、最も古いブランチ、削除すべきフラグ、本番の状態を表示します。</translation>
    </message>
    <message>
        <source>Each line appears with its source: git, GitHub, Hasura and Docker Swarm.</source>
        <translation>各行には情報源 (git、GitHub、Hasura、Docker Swarm) が示されます。</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Where each change is now, from its branch over review, merge and image to production and release: deployed is not the same as released.</source>
        <translation>ブランチからレビュー、マージ、イメージを経て本番とリリースに至るまで、各変更が今どこにあるかを示します。デプロイとリリースは同じではありません。</translation>
    </message>
    <message>
        <source>Needs GitHub for reviews and merges, and Docker Swarm for what runs.</source>
        <translation>レビューとマージには GitHub、稼働状況には Docker Swarm が必要です。</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>ブランチ</translation>
    </message>
    <message>
        <source>Every branch with its true age against the team&apos;s limit, its distance from trunk, and whether it is merged or would conflict.</source>
        <translation>すべてのブランチについて、チームの上限に対する実際の経過時間、トランクとの差、マージ済みか競合するかを示します。</translation>
    </message>
    <message>
        <source>Needs a git repository.</source>
        <translation>git リポジトリが必要です。</translation>
    </message>
    <message>
        <source>Pull requests</source>
        <translation>プルリクエスト</translation>
    </message>
    <message>
        <source>Every open pull request with its gates (unit tests, AI review, human review, preview, migration) and the one reason why it is not merged yet.</source>
        <translation>オープンなプルリクエストすべてについて、ゲート (単体テスト、AI レビュー、人によるレビュー、プレビュー、マイグレーション) と、まだマージされていない理由を 1 つ示します。</translation>
    </message>
    <message>
        <source>Needs a GitHub account that can read this repository.</source>
        <translation>このリポジトリを読み取れる GitHub アカウントが必要です。</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>フラグ</translation>
    </message>
    <message>
        <source>Every feature flag with its rollout, its owner and the places in the code that ask for it; those at 100 % for more than two weeks are due for removal.</source>
        <translation>すべての機能フラグについて、ロールアウト、オーナー、コード内の参照箇所を示します。100% になってから 2 週間を超えたものは削除対象です。</translation>
    </message>
    <message>
        <source>Needs the flag table through Hasura, and the repository for the code places.</source>
        <translation>Hasura 経由のフラグテーブルと、コード箇所のためのリポジトリが必要です。</translation>
    </message>
    <message>
        <source>Migrations</source>
        <translation>マイグレーション</translation>
    </message>
    <message>
        <source>Every schema change from expand over backfill to contract, whether the contract is allowed yet, and whether each migration has a down that works.</source>
        <translation>expand から backfill を経て contract に至るすべてのスキーマ変更について、contract が可能か、各マイグレーションに機能する down があるかを示します。</translation>
    </message>
    <message>
        <source>Needs Hasura, its PostgreSQL database, and the repository&apos;s migrations folder.</source>
        <translation>Hasura、その PostgreSQL データベース、リポジトリの migrations フォルダーが必要です。</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Every service with its replicas, its health and the commit it runs; a rollback that Swarm made by itself is shown as what it is.</source>
        <translation>すべてのサービスについて、レプリカ、正常性、稼働中のコミットを示します。Swarm が自動で行ったロールバックも、そのとおりに表示します。</translation>
    </message>
    <message>
        <source>Needs access to a Docker Swarm manager.</source>
        <translation>Docker Swarm マネージャーへのアクセスが必要です。</translation>
    </message>
    <message>
        <source>Previews</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Every preview environment with its pull request, its address and whether it answers; those without an open pull request can be removed.</source>
        <translation>すべてのプレビュー環境について、プルリクエスト、アドレス、応答の有無を示します。オープンなプルリクエストのないものは削除できます。</translation>
    </message>
    <message>
        <source>Needs Docker Swarm with Traefik, and GitHub.</source>
        <translation>Traefik を備えた Docker Swarm と GitHub が必要です。</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>The team&apos;s rules with their limits, what breaks them right now, and which of them cannot be judged because a source is missing.</source>
        <translation>チームのルールと基準、現在の違反、ソースがないため判定できないものを示します。</translation>
    </message>
    <message>
        <source>Reads the limits from .trunkline.yaml; each rule needs the source of its facts.</source>
        <translation>基準は .trunkline.yaml から読み取ります。各ルールには、その情報のソースが必要です。</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>How often the team deploys, how long a change takes, how many fail and how fast they are mended, and the monthly flag audit to export.</source>
        <translation>チームのデプロイ頻度、変更の所要時間、失敗の件数と復旧の速さ、およびエクスポート可能な毎月のフラグ監査を示します。</translation>
    </message>
    <message>
        <source>Needs GitHub and Docker Swarm, and some weeks of history kept on this computer.</source>
        <translation>GitHub と Docker Swarm、およびこのコンピューターに保存された数週間分の履歴が必要です。</translation>
    </message>
</context>
<context>
    <name>Trunkline::VerificationWording</name>
    <message>
        <source>before it</source>
        <translation>実行前</translation>
    </message>
    <message>
        <source>on the way up</source>
        <translation>up 時</translation>
    </message>
    <message>
        <source>on the way down</source>
        <translation>down 時</translation>
    </message>
    <message>
        <source>on the way up again</source>
        <translation>再 up 時</translation>
    </message>
    <message>
        <source>in probe.sql</source>
        <translation>probe.sql 内</translation>
    </message>
    <message>
        <source>on the way down, with the rows of probe.sql</source>
        <translation>probe.sql の行がある down 時</translation>
    </message>
    <message>
        <source>never</source>
        <translation>未実施</translation>
    </message>
    <message>
        <source>passed, other order</source>
        <translation>合格、順序違い</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>schema differs</source>
        <translation>スキーマ相違</translation>
    </message>
    <message>
        <source>later rows lost</source>
        <translation>後からの行を喪失</translation>
    </message>
    <message>
        <source>rows differ</source>
        <translation>行の相違</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>rows lost on down</source>
        <translation>down で行を喪失</translation>
    </message>
    <message>
        <source>cannot</source>
        <translation>実行不可</translation>
    </message>
    <message>
        <source>outdated</source>
        <translation>古い</translation>
    </message>
    <message>
        <source>It was never run up and down on a real server.</source>
        <translation>実サーバーで up と down が実行されたことがありません。</translation>
    </message>
    <message>
        <source>Up, down and up again gave the same schema and rows; columns came back in another order.</source>
        <translation>up、down、再度の up の後にスキーマと行が同一でした。列の順序は異なります。</translation>
    </message>
    <message>
        <source>Up, down and up again gave the same schema and rows.</source>
        <translation>up、down、再度の up の後にスキーマと行が同一でした。</translation>
    </message>
    <message>
        <source>The schema was another one %1: %2</source>
        <translation>スキーマが異なりました (%1): %2</translation>
    </message>
    <message>
        <source>Rows written after the up are lost: %1</source>
        <translation>up の後に書かれた行が失われます: %1</translation>
    </message>
    <message>
        <source>Rows were others %1: %2</source>
        <translation>行が異なりました (%1): %2</translation>
    </message>
    <message>
        <source>It failed %1: %2</source>
        <translation>失敗しました (%1): %2</translation>
    </message>
    <message>
        <source>The down brings the schema back, but not what was in it: %1</source>
        <translation>down でスキーマは元に戻りますが、内容は戻りません: %1</translation>
    </message>
    <message>
        <source>It could not be run: %1</source>
        <translation>実行できませんでした: %1</translation>
    </message>
    <message>
        <source>It was run before it, or something before it, changed.</source>
        <translation>実行後に、これ自体またはこれより前のものが変更されました。</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>dual write proven</source>
        <translation>二重書き込みを実証</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>喪失</translation>
    </message>
    <message>
        <source>Whether rows written after the up outlive the down is not shown: it has no probe.sql.</source>
        <translation>up の後に書かれた行が down の後も残るかは未確認です: probe.sql がありません。</translation>
    </message>
    <message>
        <source>Whether rows written after the up outlive the down is not shown: probe.sql did not get its turn.</source>
        <translation>up の後に書かれた行が down の後も残るかは未確認です: probe.sql は実行に至りませんでした。</translation>
    </message>
    <message>
        <source>Whether rows written after the up outlive the down is not shown: probe.sql writes none.</source>
        <translation>up の後に書かれた行が down の後も残るかは未確認です: probe.sql は行を書きません。</translation>
    </message>
    <message>
        <source>Whether rows written after the up outlive the down is not shown: probe.sql should write to %1 in every row.</source>
        <translation>up の後に書かれた行が down の後も残るかは未確認です: probe.sql はすべての行で %1 に書き込む必要があります。</translation>
    </message>
    <message>
        <source>Rows that probe.sql wrote after the up outlived the down.</source>
        <translation>probe.sql が up の後に書いた行は down の後も残りました。</translation>
    </message>
    <message>
        <source>Rows that probe.sql wrote after the up came to both sides and outlived the down: %1</source>
        <translation>probe.sql が up の後に書いた行は両側に届き、down の後も残りました: %1</translation>
    </message>
</context>
<context>
    <name>Trunkline::WeekChart</name>
    <message>
        <source>%1 by week</source>
        <translation>%1 (週別)</translation>
    </message>
    <message>
        <source>week to %1: %2, %3 samples</source>
        <translation>%1 までの週: %2、サンプル %3 件</translation>
    </message>
    <message>
        <source>week to %1: %2 samples, too few</source>
        <translation>%1 までの週: サンプル %2 件、不足</translation>
    </message>
</context>
<context>
    <name>Trunkline::WorkspaceMenu</name>
    <message>
        <source>&amp;Workspaces</source>
        <translation>ワークスペース(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Remove this one from the list</source>
        <translation>これを一覧から外す(&amp;R)</translation>
    </message>
</context>
</TS>
