<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n 个月</numerusform>
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
        <translation>刚刚</translation>
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
        <translation>yyyy年M月d日 ddd HH:mm:ss</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>ChangeWording</name>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n 个服务</numerusform>
        </translation>
    </message>
    <message>
        <source>merged, rolled back in %1</source>
        <translation>已合并，在 %1 中回滚</translation>
    </message>
    <message>
        <source>rolling out in %1</source>
        <translation>正在 %1 中滚动更新</translation>
    </message>
    <message>
        <source>merged %1</source>
        <translation>%1合并</translation>
    </message>
    <message>
        <source>merged, not live for %1</source>
        <translation>已合并，%1未上线</translation>
    </message>
    <message numerus="yes">
        <source>around %n gates</source>
        <translation>
            <numerusform>绕过 %n 个关卡</numerusform>
        </translation>
    </message>
    <message>
        <source>passed</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>no pull request</source>
        <translation>无拉取请求</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>%1 of %2 gates</source>
        <translation>%1/%2 个关卡</translation>
    </message>
    <message>
        <source>reverted by %1</source>
        <translation>被 %1 还原</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>built</source>
        <translation>已构建</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>未见到</translation>
    </message>
    <message>
        <source>no service</source>
        <translation>无服务</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>%1 rolled back</source>
        <translation>%1 已回滚</translation>
    </message>
    <message>
        <source>%1 rolling out</source>
        <translation>%1 滚动更新中</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>no flag</source>
        <translation>无开关</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>review</source>
        <translation>评审</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>deployed</source>
        <translation>已部署</translation>
    </message>
    <message>
        <source>released</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>reverted</source>
        <translation>已还原</translation>
    </message>
    <message>
        <source>draft for %1</source>
        <translation>草稿已 %1</translation>
    </message>
    <message>
        <source>in work for %1</source>
        <translation>已开发 %1</translation>
    </message>
    <message>
        <source>ready to merge</source>
        <translation>可以合并</translation>
    </message>
    <message>
        <source>in review for %1</source>
        <translation>已评审 %1</translation>
    </message>
    <message>
        <source>deployed, release unknown</source>
        <translation>已部署，发布情况未知</translation>
    </message>
    <message>
        <source>deployed, not released for %1</source>
        <translation>已部署，%1未发布</translation>
    </message>
    <message>
        <source>deployed, not released</source>
        <translation>已部署，未发布</translation>
    </message>
    <message>
        <source>released %1</source>
        <translation>%1发布</translation>
    </message>
    <message>
        <source>delete the branch</source>
        <translation>删除分支</translation>
    </message>
    <message>
        <source>remove %1: %2 over</source>
        <translation>移除 %1：逾期 %2</translation>
    </message>
    <message>
        <source>remove %1 in %2</source>
        <translation>%2后移除 %1</translation>
    </message>
    <message>
        <source>contract of %1 allowed</source>
        <translation>允许对 %1 执行 contract</translation>
    </message>
    <message>
        <source>contract of %1 in %2</source>
        <translation>%2后可对 %1 执行 contract</translation>
    </message>
    <message>
        <source>live: %1 over</source>
        <translation>上线：逾期 %1</translation>
    </message>
    <message>
        <source>live within %1</source>
        <translation>%1内上线</translation>
    </message>
    <message>
        <source>overdue for %1</source>
        <translation>已逾期 %1</translation>
    </message>
    <message>
        <source>overdue in %1</source>
        <translation>%1后逾期</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>in production for %1</source>
        <translation>已上线 %1</translation>
    </message>
    <message>
        <source>in production</source>
        <translation>已上线</translation>
    </message>
</context>
<context>
    <name>EngineWording</name>
    <message>
        <source>its health check failed (exit code %1)</source>
        <translation>健康检查失败（退出码 %1）</translation>
    </message>
    <message>
        <source>it ended with exit code %1</source>
        <translation>以退出码 %1 结束</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes have too little memory or processor left</source>
        <translation>
            <numerusform>%Ln 个节点的内存或处理器不足</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes are ruled out by its placement</source>
        <translation>
            <numerusform>放置条件排除了 %Ln 个节点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its port is taken on %Ln nodes</source>
        <translation>
            <numerusform>端口在 %Ln 个节点上被占用</numerusform>
        </translation>
    </message>
    <message>
        <source>each node has as many of its tasks as are allowed</source>
        <translation>每个节点上的任务数都已达到上限</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes lack a plugin that it needs</source>
        <translation>
            <numerusform>%Ln 个节点缺少所需的插件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its image is not for the platform of %Ln nodes</source>
        <translation>
            <numerusform>镜像不适用于 %Ln 个节点的平台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes take no new tasks</source>
        <translation>
            <numerusform>%Ln 个节点不接受新任务</numerusform>
        </translation>
    </message>
    <message>
        <source>no node fits</source>
        <translation>没有合适的节点</translation>
    </message>
    <message>
        <source>there is no image %1</source>
        <translation>没有镜像 %1</translation>
    </message>
    <message>
        <source>task %1 failed or ended too early</source>
        <translation>任务 %1 失败或过早结束</translation>
    </message>
    <message>
        <source>its health check failed</source>
        <translation>健康检查失败</translation>
    </message>
    <message>
        <source>somebody asked to go back</source>
        <translation>有人要求回退</translation>
    </message>
    <message>
        <source>the update is complete</source>
        <translation>更新已完成</translation>
    </message>
    <message>
        <source>it has gone back</source>
        <translation>已回退</translation>
    </message>
</context>
<context>
    <name>FigureWording</name>
    <message>
        <source>Change lead time</source>
        <translation>变更前置时间</translation>
    </message>
    <message>
        <source>Deployment frequency</source>
        <translation>部署频率</translation>
    </message>
    <message>
        <source>Change fail rate</source>
        <translation>变更失败率</translation>
    </message>
    <message>
        <source>Failed deployment recovery time</source>
        <translation>失败部署恢复时间</translation>
    </message>
    <message>
        <source>Deployment rework rate</source>
        <translation>部署返工率</translation>
    </message>
    <message>
        <source>Active branches</source>
        <translation>活跃分支</translation>
    </message>
    <message>
        <source>Branch life time</source>
        <translation>分支存续时间</translation>
    </message>
    <message>
        <source>Merged within 24 h</source>
        <translation>24 小时内合并</translation>
    </message>
    <message>
        <source>Merged within 48 h</source>
        <translation>48 小时内合并</translation>
    </message>
    <message>
        <source>From the author time of a change’s first commit to the moment when the last service ran it. Counted for the changes that reached production in the time looked at.</source>
        <translation>从变更首次提交的编写时间到最后一个服务开始运行该变更的时间。统计所选时段内进入生产的变更。</translation>
    </message>
    <message>
        <source>How many rollouts of production services ended, well or not, divided by the days. Rollouts are those that this computer saw; mere scaling does not count.</source>
        <translation>结束的生产服务滚动更新次数（无论成败）除以天数。只统计本机观察到的滚动更新；单纯的伸缩不计入。</translation>
    </message>
    <message>
        <source>The share of deployments that Swarm or somebody rolled back, together with the changes on trunk that were reverted.</source>
        <translation>被 Swarm 或人工回滚的部署所占的比例，并计入主干上被还原的变更。</translation>
    </message>
    <message>
        <source>From a failed deployment to the next one of the same service that ended well, and from the merge of a reverted change to its revert.</source>
        <translation>从一次失败的部署到同一服务下一次成功的部署，以及从被还原的变更合并到其还原的时间。</translation>
    </message>
    <message>
        <source>The share of deployments that were not planned: those of a service whose deployment before had failed.</source>
        <translation>计划外部署所占的比例：即同一服务在上一次部署失败之后的部署。</translation>
    </message>
    <message>
        <source>Branches now that hold commits which trunk does not have.</source>
        <translation>当前含有主干所没有的提交的分支。</translation>
    </message>
    <message>
        <source>From the author time of a change’s first commit to its merge.</source>
        <translation>从变更首次提交的编写时间到其合并的时间。</translation>
    </message>
    <message>
        <source>The share of merged changes whose branch lived for 24 hours at most.</source>
        <translation>已合并变更中，分支存续不超过 24 小时的比例。</translation>
    </message>
    <message>
        <source>The share of merged changes whose branch lived for 48 hours at most.</source>
        <translation>已合并变更中，分支存续不超过 48 小时的比例。</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>每天 %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>no swarm is connected</source>
        <translation>未连接 swarm</translation>
    </message>
    <message>
        <source>now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>%1 of %2 samples: too few</source>
        <translation>%1/%2 个样本：过少</translation>
    </message>
    <message>
        <source>median of %1 · 90 % below %2</source>
        <translation>%1 个样本的中位数 · 90% 低于 %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>样本数 %1</translation>
    </message>
</context>
<context>
    <name>NewsWording</name>
    <message>
        <source>#%1 %2 is ready to merge.</source>
        <translation>#%1 %2 可以合并了。</translation>
    </message>
    <message>
        <source>#%1 %2 is not ready.</source>
        <translation>#%1 %2 尚未就绪。</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>on for %1 %</source>
        <translation>开启 %1%</translation>
    </message>
    <message>
        <source>Flag %1 is %2.</source>
        <translation>开关 %1 现为：%2。</translation>
    </message>
    <message>
        <source>Flag %1 is %2, by %3.</source>
        <translation>开关 %1 现为：%2（由 %3 更改）。</translation>
    </message>
    <message>
        <source>%1 is in the phase %2.</source>
        <translation>%1 处于 %2 阶段。</translation>
    </message>
    <message>
        <source>The contract of %1 is allowed now.</source>
        <translation>现在允许对 %1 执行 contract。</translation>
    </message>
    <message>
        <source>The contract of %1 is not allowed.</source>
        <translation>不允许对 %1 执行 contract。</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>Ready to merge</source>
        <translation>可以合并</translation>
    </message>
    <message>
        <source>Contract allowed</source>
        <translation>允许 contract</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>In production</source>
        <translation>已进入生产</translation>
    </message>
    <message>
        <source>Flag changed</source>
        <translation>开关已更改</translation>
    </message>
    <message>
        <source>Schema change</source>
        <translation>Schema 变更</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things changed</source>
        <translation>
            <numerusform>%Ln 项变化</numerusform>
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
        <translation>它未经合并即被关闭。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 项</translation>
    </message>
</context>
<context>
    <name>PassportWording</name>
    <message>
        <source>left trunk %1</source>
        <translation>于 %1 离开主干</translation>
    </message>
    <message>
        <source>merged after %1</source>
        <translation>%1后合并</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>已存续 %1</translation>
    </message>
    <message>
        <source>committed to trunk without a pull request</source>
        <translation>未经拉取请求直接提交到主干</translation>
    </message>
    <message>
        <source>where it began is not known</source>
        <translation>起点未知</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>merged around: %1</source>
        <translation>绕过合并：%1</translation>
    </message>
    <message>
        <source>how it was reviewed is not known</source>
        <translation>评审情况未知</translation>
    </message>
    <message>
        <source>nothing is known to have been gone around</source>
        <translation>未发现绕过任何关卡</translation>
    </message>
    <message>
        <source>no pull request</source>
        <translation>无拉取请求</translation>
    </message>
    <message>
        <source>no pull request yet</source>
        <translation>尚无拉取请求</translation>
    </message>
    <message>
        <source>#%1, opened %2 by %3</source>
        <translation>#%1，%3 于 %2 打开</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>关卡</translation>
    </message>
    <message>
        <source> by %1</source>
        <translation> 由 %1 合并</translation>
    </message>
    <message>
        <source>%1, %2%3</source>
        <translation>%1，%2%3</translation>
    </message>
    <message>
        <source>every gate has passed: it can be merged</source>
        <translation>所有关卡均已通过：可以合并</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>taken back by %1, %2</source>
        <translation>被 %1 还原，%2</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>主干</translation>
    </message>
    <message>
        <source>none is needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>no service was given an image with it yet</source>
        <translation>尚无服务获得包含它的镜像</translation>
    </message>
    <message>
        <source>not known: no swarm was asked</source>
        <translation>未知：未查询任何 swarm</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>runs it since %1</source>
        <translation>自 %1 起运行此变更</translation>
    </message>
    <message>
        <source>runs it</source>
        <translation>正在运行此变更</translation>
    </message>
    <message>
        <source>is being updated since %1</source>
        <translation>自 %1 起正在更新</translation>
    </message>
    <message>
        <source>went back to %1, %2</source>
        <translation>已回退到 %1，%2</translation>
    </message>
    <message>
        <source>does not run it yet</source>
        <translation>尚未运行此变更</translation>
    </message>
    <message>
        <source>with it went back: %1</source>
        <translation>一同回退：%1</translation>
    </message>
    <message>
        <source>Rollout of %1</source>
        <translation>%1 的滚动更新</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>滚动更新</translation>
    </message>
    <message>
        <source>no service is built from what it changes</source>
        <translation>没有服务由其改动的内容构建</translation>
    </message>
    <message>
        <source>no service is built from this repository</source>
        <translation>没有服务由此仓库构建</translation>
    </message>
    <message>
        <source>flag %1</source>
        <translation>开关 %1</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>开关</translation>
    </message>
    <message>
        <source>which flags it is behind is not known</source>
        <translation>不清楚受哪些开关控制</translation>
    </message>
    <message>
        <source>behind none: released with the rollout, %1</source>
        <translation>不受开关控制：随滚动更新发布，%1</translation>
    </message>
    <message>
        <source>behind none: released with the rollout</source>
        <translation>不受开关控制：随滚动更新发布</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>its state is not known</source>
        <translation>状态未知</translation>
    </message>
    <message>
        <source>100 % since %1</source>
        <translation>自 %1 起为 100%</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100%</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>to be removed by %1</source>
        <translation>应于 %1 前移除</translation>
    </message>
    <message>
        <source>Flag %1</source>
        <translation>开关 %1</translation>
    </message>
    <message>
        <source>phase: %1</source>
        <translation>阶段：%1</translation>
    </message>
    <message>
        <source>, contract allowed from %1</source>
        <translation>，自 %1 起允许 contract</translation>
    </message>
    <message>
        <source>Schema %1</source>
        <translation>Schema %1</translation>
    </message>
    <message>
        <source>the branch is deleted</source>
        <translation>分支已删除</translation>
    </message>
    <message>
        <source>the branch is still there</source>
        <translation>分支仍在</translation>
    </message>
    <message>
        <source>nothing is left to do</source>
        <translation>没有待办事项</translation>
    </message>
    <message>
        <source>nothing is due</source>
        <translation>没有到期事项</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>RuleWording</name>
    <message>
        <source>due from %1, overdue from %2</source>
        <translation>%1到期，%2逾期</translation>
    </message>
    <message numerus="yes">
        <source>%n approval(s) by people</source>
        <translation>
            <numerusform>%n 人批准</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at 100 %, a warning %2 before</source>
        <translation>满 100% 后 %1，提前 %2警告</translation>
    </message>
    <message>
        <source>web: %1; API: %2</source>
        <translation>Web：%1；API：%2</translation>
    </message>
    <message>
        <source>%1 failures in %2</source>
        <translation>%2内失败 %1 次</translation>
    </message>
    <message>
        <source>%1 on top of its own configuration</source>
        <translation>在其自身配置之外再加 %1</translation>
    </message>
    <message>
        <source>%1 without reads</source>
        <translation>%1无读取</translation>
    </message>
    <message>
        <source>tables from %1 rows</source>
        <translation>%1 行以上的表</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>已于 %1 结束</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>, allowed by %1</source>
        <translation>，由 %1 准许</translation>
    </message>
    <message numerus="yes">
        <source> (extended %n time(s))</source>
        <translation>
            <numerusform>（已延长 %n 次）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::AccountDialog</name>
    <message>
        <source>Account on %1</source>
        <translation>%1 上的账户</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>打开页面</translation>
    </message>
    <message>
        <source>A token is looked for in GH_TOKEN and GITHUB_TOKEN, then with gh auth token, then in the keychain. What you do here changes only the keychain.</source>
        <translation>依次在 GH_TOKEN 和 GITHUB_TOKEN、gh auth token、密钥环中查找令牌。此处的操作只更改密钥环。</translation>
    </message>
    <message>
        <source>Forget the token</source>
        <translation>清除令牌</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>通过浏览器登录</translation>
    </message>
    <message>
        <source>Sign in with a token</source>
        <translation>使用令牌登录</translation>
    </message>
    <message>
        <source>Client ID of an OAuth app on %1 with device flow</source>
        <translation>%1 上启用设备流程的 OAuth 应用的 Client ID</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Get a code</source>
        <translation>获取代码</translation>
    </message>
    <message>
        <source>Token with read access</source>
        <translation>具有读取权限的令牌</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Keep in the keychain</source>
        <translation>保存到密钥环</translation>
    </message>
    <message>
        <source>Scopes of the token: %1</source>
        <translation>令牌的权限范围：%1</translation>
    </message>
    <message>
        <source>Everything that Trunkline shows can be read with it.</source>
        <translation>使用它可以读取 Trunkline 显示的全部内容。</translation>
    </message>
    <message>
        <source>Asking %1 for a code…</source>
        <translation>正在向 %1 请求代码…</translation>
    </message>
    <message>
        <source>Type this code at %1. Trunkline notices when it is done.</source>
        <translation>请在 %1 输入此代码。完成后 Trunkline 会自动识别。</translation>
    </message>
    <message>
        <source>Signed in. The token is in the keychain.</source>
        <translation>已登录。令牌已保存到密钥环。</translation>
    </message>
    <message>
        <source>The token is in the keychain.</source>
        <translation>令牌在密钥环中。</translation>
    </message>
    <message>
        <source>The keychain holds no token for %1 any more.</source>
        <translation>密钥环中已没有 %1 的令牌。</translation>
    </message>
</context>
<context>
    <name>Trunkline::AdviceText</name>
    <message>
        <source>One local commit is not on its remote yet.</source>
        <translation>有 1 个本地提交尚未推送到远程。</translation>
    </message>
    <message numerus="yes">
        <source>%n local commits are not on its remote yet.</source>
        <translation>
            <numerusform>有 %n 个本地提交尚未推送到远程。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its age is unknown</source>
        <translation>存续时间未知</translation>
    </message>
    <message>
        <source>The clone lacks the commits where it left %1. “git fetch --unshallow” brings them.</source>
        <translation>克隆中缺少它离开 %1 处的提交。“git fetch --unshallow”可获取这些提交。</translation>
    </message>
    <message>
        <source>Next: delete it</source>
        <translation>下一步：删除</translation>
    </message>
    <message>
        <source>Everything in it is on %1.</source>
        <translation>其全部内容已在 %1 上。</translation>
    </message>
    <message>
        <source>Nothing was ever committed here.</source>
        <translation>此处从未提交过任何内容。</translation>
    </message>
    <message>
        <source>Next: resolve the conflicts</source>
        <translation>下一步：解决冲突</translation>
    </message>
    <message>
        <source>Merge %1 into it, or rebase it, while the conflicts are still small.</source>
        <translation>趁冲突尚小，将 %1 合并进来，或对其变基。</translation>
    </message>
    <message>
        <source>Next: merge it, behind a flag if need be</source>
        <translation>下一步：合并，必要时置于开关之后</translation>
    </message>
    <message>
        <source>It is over the limit. What is not finished can go to %1 switched off; the rest can be split off.</source>
        <translation>已超过时限。未完成的部分可以关闭状态进入 %1；其余部分可以拆分出去。</translation>
    </message>
    <message>
        <source>Next: merge it today</source>
        <translation>下一步：今天合并</translation>
    </message>
    <message>
        <source>It merges cleanly now, and the limit is near.</source>
        <translation>目前可无冲突合并，且时限将至。</translation>
    </message>
    <message>
        <source>Next: push</source>
        <translation>下一步：推送</translation>
    </message>
</context>
<context>
    <name>Trunkline::AttentionList</name>
    <message>
        <source>Needs attention</source>
        <translation>需要关注</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分组依据</translation>
    </message>
    <message>
        <source>Ways to group</source>
        <translation>分组方式</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>By page</source>
        <translation>按页面</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>按规则</translation>
    </message>
    <message>
        <source>Show on its page</source>
        <translation>在所属页面中显示</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>暂缓…</translation>
    </message>
    <message>
        <source>Show what is snoozed</source>
        <translation>显示已暂缓的项</translation>
    </message>
    <message>
        <source>errors: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>warnings: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>snoozed: %1</source>
        <translation>已暂缓：%1</translation>
    </message>
    <message>
        <source>rules without a verdict: %1</source>
        <translation>无结论的规则：%1</translation>
    </message>
    <message>
        <source>most urgent first</source>
        <translation>最紧急的在前</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>无匹配项</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>没有需要关注的内容</translation>
    </message>
    <message>
        <source>as far as the connected sources tell</source>
        <translation>以已连接的数据源为准</translation>
    </message>
</context>
<context>
    <name>Trunkline::AttentionModel</name>
    <message>
        <source>services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>migrations</source>
        <translation>迁移</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>功能开关</translation>
    </message>
    <message>
        <source>pull requests</source>
        <translation>拉取请求</translation>
    </message>
    <message>
        <source>branches</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>previews</source>
        <translation>预览环境</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
</context>
<context>
    <name>Trunkline::AttentionWording</name>
    <message>
        <source>force push</source>
        <translation>强制推送</translation>
    </message>
    <message>
        <source>unprotected</source>
        <translation>未受保护</translation>
    </message>
    <message>
        <source>no review</source>
        <translation>无评审</translation>
    </message>
    <message>
        <source>reverted</source>
        <translation>已还原</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>tests</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>tests failed</source>
        <translation>测试失败</translation>
    </message>
    <message>
        <source>AI review</source>
        <translation>AI 评审</translation>
    </message>
    <message>
        <source>AI review failed</source>
        <translation>AI 评审失败</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>no preview</source>
        <translation>无预览</translation>
    </message>
    <message>
        <source>old</source>
        <translation>过久</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>remove soon</source>
        <translation>即将移除</translation>
    </message>
    <message>
        <source>remove now</source>
        <translation>立即移除</translation>
    </message>
    <message>
        <source>not in table</source>
        <translation>不在表中</translation>
    </message>
    <message>
        <source>unused</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>无负责人</translation>
    </message>
    <message>
        <source>API only</source>
        <translation>仅 API</translation>
    </message>
    <message>
        <source>UI only</source>
        <translation>仅 UI</translation>
    </message>
    <message>
        <source>audit due</source>
        <translation>审计到期</translation>
    </message>
    <message>
        <source>stays off</source>
        <translation>长期关闭</translation>
    </message>
    <message>
        <source>no down</source>
        <translation>无 down</translation>
    </message>
    <message>
        <source>down fails</source>
        <translation>down 失败</translation>
    </message>
    <message>
        <source>destructive</source>
        <translation>破坏性</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>受阻</translation>
    </message>
    <message>
        <source>unproven</source>
        <translation>未验证</translation>
    </message>
    <message>
        <source>long lock</source>
        <translation>长时间锁</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>漂移</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>tasks missing</source>
        <translation>任务不足</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>已回滚</translation>
    </message>
    <message>
        <source>no health check</source>
        <translation>无健康检查</translation>
    </message>
    <message>
        <source>stop-first</source>
        <translation>stop-first</translation>
    </message>
    <message>
        <source>no rollback</source>
        <translation>无回滚</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>落后</translation>
    </message>
    <message>
        <source>off trunk</source>
        <translation>不在主干</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>crash loop</source>
        <translation>崩溃循环</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>卡住</translation>
    </message>
    <message>
        <source>orphan</source>
        <translation>孤立</translation>
    </message>
    <message>
        <source>not answering</source>
        <translation>无响应</translation>
    </message>
    <message>
        <source>outdated</source>
        <translation>已过时</translation>
    </message>
    <message>
        <source>AI rules</source>
        <translation>AI 规则</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>逾期 %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>始于 %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>截止 %1</translation>
    </message>
</context>
<context>
    <name>Trunkline::BranchActions</name>
    <message>
        <source>Show details</source>
        <translation>显示详情</translation>
    </message>
    <message>
        <source>Open on the host</source>
        <translation>在托管平台上打开</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>复制名称</translation>
    </message>
    <message>
        <source>Copy as Markdown table</source>
        <translation>复制为 Markdown 表格</translation>
    </message>
    <message>
        <source>Copy checkout command</source>
        <translation>复制检出命令</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation>复制名称</translation>
    </message>
    <message>
        <source>Stop fetching</source>
        <translation>停止获取</translation>
    </message>
</context>
<context>
    <name>Trunkline::BranchFilterBar</name>
    <message>
        <source>Not grouped</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>按状态</translation>
    </message>
    <message>
        <source>By author</source>
        <translation>按作者</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Show branches: %1</source>
        <translation>显示分支：%1</translation>
    </message>
</context>
<context>
    <name>Trunkline::BranchModel</name>
    <message>
        <source>checked out</source>
        <translation>已检出</translation>
    </message>
    <message>
        <source>local branch: %1 ahead of and %2 behind its remote</source>
        <translation>本地分支：领先远程 %1 个提交，落后 %2 个提交</translation>
    </message>
    <message>
        <source>Its own commits cannot be read (shallow or partial clone?)</source>
        <translation>无法读取其自身的提交（浅克隆或部分克隆？）</translation>
    </message>
    <message>
        <source>No commits of its own</source>
        <translation>没有自己的提交</translation>
    </message>
    <message>
        <source>first own commit: %1</source>
        <translation>首个自有提交：%1</translation>
    </message>
    <message>
        <source>%1 own commits, %2 commits of trunk are missing</source>
        <translation>%1 个自有提交，缺少 %2 个主干提交</translation>
    </message>
    <message>
        <source>Not computed yet</source>
        <translation>尚未计算</translation>
    </message>
    <message>
        <source>Merges cleanly</source>
        <translation>可无冲突合并</translation>
    </message>
    <message>
        <source>%1, checked out</source>
        <translation>%1，已检出</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>存续</translation>
    </message>
    <message>
        <source>Ahead / behind</source>
        <translation>领先 / 落后</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Last commit</source>
        <translation>最近提交</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Pull request</source>
        <translation>拉取请求</translation>
    </message>
</context>
<context>
    <name>Trunkline::BranchPage</name>
    <message>
        <source>1 branch</source>
        <translation>1 个分支</translation>
    </message>
    <message numerus="yes">
        <source>%Ln branches</source>
        <translation>
            <numerusform>%Ln 个分支</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln 个逾期</numerusform>
        </translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>Filter branches: name, author, age:&gt;48h…</source>
        <translation>筛选分支：名称、作者、age:&gt;48h…</translation>
    </message>
    <message>
        <source>looking for merges and conflicts…</source>
        <translation>正在检查合并与冲突…</translation>
    </message>
    <message>
        <source>fetched %1</source>
        <translation>%1获取</translation>
    </message>
    <message>
        <source>age since it left %1 · tick = %2</source>
        <translation>自离开 %1 起的时间 · 刻度 = %2</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>最久 %1</translation>
    </message>
    <message>
        <source>It moved from %1 to %2, which does not contain it (seen %3).</source>
        <translation>它从 %1 移到了不包含该提交的 %2（发现于 %3）。</translation>
    </message>
    <message numerus="yes">
        <source>Another %n time(s) before that.</source>
        <translation>
            <numerusform>此前还有 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was force-pushed</source>
        <translation>%1 被强制推送</translation>
    </message>
    <message>
        <source>No branches to show</source>
        <translation>没有可显示的分支</translation>
    </message>
    <message>
        <source>They appear as soon as the repository can be read.</source>
        <translation>能够读取仓库后，分支即会显示。</translation>
    </message>
    <message>
        <source>Open another repository…</source>
        <translation>打开其他仓库…</translation>
    </message>
    <message>
        <source>Reading the repository…</source>
        <translation>正在读取仓库…</translation>
    </message>
    <message>
        <source>No branch but %1: that is the goal.</source>
        <translation>除 %1 外没有其他分支：目标达成。</translation>
    </message>
    <message>
        <source>No branch matches</source>
        <translation>没有匹配的分支</translation>
    </message>
    <message>
        <source>Words look at name, author and state; age:&gt;48h, conflict:yes and the like at one fact.</source>
        <translation>普通词语匹配名称、作者和状态；age:&gt;48h、conflict:yes 等只匹配单项内容。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Oldest branch</source>
        <translation>最旧分支</translation>
    </message>
    <message>
        <source>no branch but %1</source>
        <translation>除 %1 外无分支</translation>
    </message>
    <message>
        <source>%1 of %2 over %3</source>
        <translation>%2 个中有 %1 个超过 %3</translation>
    </message>
</context>
<context>
    <name>Trunkline::BranchPanel</name>
    <message>
        <source>Branch</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>What the branch holds</source>
        <translation>分支的内容</translation>
    </message>
    <message>
        <source>Commits</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Commits of the branch</source>
        <translation>分支的提交</translation>
    </message>
    <message>
        <source>Files the branch changes</source>
        <translation>分支更改的文件</translation>
    </message>
    <message>
        <source>Files in conflict</source>
        <translation>冲突的文件</translation>
    </message>
    <message>
        <source>The merge with its conflict markers</source>
        <translation>带冲突标记的合并结果</translation>
    </message>
    <message>
        <source>Reading the branch…</source>
        <translation>正在读取分支…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The newest %1 of %2 commits</source>
        <translation>最新的 %1 个提交（共 %2 个）</translation>
    </message>
    <message>
        <source>Commits %1</source>
        <translation>提交 %1</translation>
    </message>
    <message>
        <source>Files %1</source>
        <translation>文件 %1</translation>
    </message>
    <message>
        <source>Conflicts %1</source>
        <translation>冲突 %1</translation>
    </message>
    <message>
        <source>No file differs.</source>
        <translation>没有文件差异。</translation>
    </message>
    <message>
        <source>It merges cleanly into %1.</source>
        <translation>可无冲突合并到 %1。</translation>
    </message>
    <message>
        <source>No text to show: %1.</source>
        <translation>没有可显示的文本：%1。</translation>
    </message>
    <message>
        <source>%1 against %2 @ %3, read %4</source>
        <translation>%1 与 %2 @ %3 对比，%4读取</translation>
    </message>
</context>
<context>
    <name>Trunkline::BranchRemoval</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1 was deleted on %2.</source>
        <translation>已在 %2 上删除 %1。</translation>
    </message>
    <message>
        <source>%1 was deleted locally.</source>
        <translation>已在本地删除 %1。</translation>
    </message>
    <message>
        <source>%1 was deleted locally and on %2; only the local one can be brought back.</source>
        <translation>已在本地和 %2 上删除 %1；只能恢复本地分支。</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>已恢复 %1。</translation>
    </message>
    <message>
        <source>%1 was not brought back</source>
        <translation>未能恢复 %1</translation>
    </message>
</context>
<context>
    <name>Trunkline::BranchWording</name>
    <message>
        <source>1 commit</source>
        <translation>1 个提交</translation>
    </message>
    <message numerus="yes">
        <source>%n commits</source>
        <translation>
            <numerusform>%n 个提交</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 个文件</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing committed yet</source>
        <translation>尚未提交任何内容</translation>
    </message>
    <message>
        <source>everything is on %1, as one squashed commit</source>
        <translation>全部内容已压缩（squash）为一个提交进入 %1</translation>
    </message>
    <message>
        <source>everything is on %1, rebased</source>
        <translation>全部内容已变基（rebase）进入 %1</translation>
    </message>
    <message>
        <source>everything is on %1</source>
        <translation>全部内容已在 %1 上</translation>
    </message>
    <message>
        <source>its age is unknown: its own commits cannot be read</source>
        <translation>存续时间未知：无法读取其自身的提交</translation>
    </message>
    <message>
        <source>left %1 %2</source>
        <translation>%2离开 %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>新</translation>
    </message>
    <message>
        <source>due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>not merged</source>
        <translation>未合并</translation>
    </message>
    <message>
        <source>squash-merged</source>
        <translation>squash 合并</translation>
    </message>
    <message>
        <source>rebase-merged</source>
        <translation>rebase 合并</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>自 %1 起逾期</translation>
    </message>
    <message>
        <source>overdue at %1</source>
        <translation>将于 %1 逾期</translation>
    </message>
    <message>
        <source>overdue %1</source>
        <translation>将于 %1 逾期</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>conflicts with %1 in %2</source>
        <translation>与 %1 有 %2冲突</translation>
    </message>
</context>
<context>
    <name>Trunkline::ChangeActions</name>
    <message>
        <source>Show details</source>
        <translation>显示详情</translation>
    </message>
    <message>
        <source>Open pull request</source>
        <translation>打开拉取请求</translation>
    </message>
    <message>
        <source>Show service</source>
        <translation>显示服务</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>复制名称</translation>
    </message>
    <message>
        <source>Copy commit</source>
        <translation>复制提交</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <source>Copy as Markdown table</source>
        <translation>复制为 Markdown 表格</translation>
    </message>
    <message>
        <source>Copy revert</source>
        <translation>复制还原命令</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>The git command that takes this change back; it is copied, not run</source>
        <translation>用于还原此变更的 git 命令；只复制，不执行</translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation>复制名称</translation>
    </message>
    <message>
        <source>Save passport…</source>
        <translation>保存变更履历…</translation>
    </message>
</context>
<context>
    <name>Trunkline::ChangeFilterBar</name>
    <message>
        <source>Not grouped</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>By station</source>
        <translation>按环节</translation>
    </message>
    <message>
        <source>By author</source>
        <translation>按作者</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>not live</source>
        <translation>未上线</translation>
    </message>
    <message>
        <source>not released</source>
        <translation>未发布</translation>
    </message>
    <message>
        <source>went back</source>
        <translation>已回退</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>author not known</source>
        <translation>作者未知</translation>
    </message>
    <message>
        <source>Show changes: %1</source>
        <translation>显示变更：%1</translation>
    </message>
</context>
<context>
    <name>Trunkline::ChangeFlagDialog</name>
    <message>
        <source>Change flag</source>
        <translation>更改开关</translation>
    </message>
    <message>
        <source>Turn %1 off in %2?</source>
        <translation>要在 %2 中关闭 %1 吗？</translation>
    </message>
    <message>
        <source>Change %1 in %2</source>
        <translation>在 %2 中更改 %1</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开启</translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>放量</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>stays so</source>
        <translation>保持不变</translation>
    </message>
    <message numerus="yes">
        <source>off again after %n min, unless confirmed</source>
        <translation>
            <numerusform>%n 分钟后重新关闭，除非确认</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>The role of this connection may not change that</source>
        <translation>此连接的角色无权更改此项</translation>
    </message>
    <message>
        <source>Why? It is written beside the change.</source>
        <translation>为什么？原因会与更改一同记录。</translation>
    </message>
    <message>
        <source>Turned off at once</source>
        <translation>立即关闭</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Type %1, or hold the button</source>
        <translation>输入 %1，或按住按钮</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>尚无任何更改。</translation>
    </message>
    <message>
        <source>Turn off now</source>
        <translation>立即关闭</translation>
    </message>
    <message>
        <source>Hold to change</source>
        <translation>按住以更改</translation>
    </message>
    <message>
        <source>A reason is needed</source>
        <translation>必须填写原因</translation>
    </message>
    <message>
        <source>Type the flag&apos;s key, or hold this button down</source>
        <translation>输入开关的键名，或按住此按钮</translation>
    </message>
    <message>
        <source>It is not known whether it was changed</source>
        <translation>无法确定是否已更改</translation>
    </message>
    <message>
        <source>The flag was not changed</source>
        <translation>开关未更改</translation>
    </message>
    <message>
        <source>The flag is gone</source>
        <translation>开关已不存在</translation>
    </message>
    <message>
        <source>Nothing was changed: the table does not have it any more, or this role may not see it.</source>
        <translation>未作任何更改：表中已没有此开关，或此角色无权查看。</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>有人</translation>
    </message>
    <message>
        <source>%1 was faster: nothing was changed</source>
        <translation>%1 抢先一步：未作任何更改</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>您的：%1</translation>
    </message>
    <message>
        <source>Look again, then decide.</source>
        <translation>请重新查看后再决定。</translation>
    </message>
    <message>
        <source>It cannot be changed now</source>
        <translation>现在无法更改</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>对方：%1</translation>
    </message>
</context>
<context>
    <name>Trunkline::ChangeModel</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1，始于 %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>评审</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
</context>
<context>
    <name>Trunkline::ChangePage</name>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Filter changes: title, station:deployed, service:api, flag:cart…</source>
        <translation>筛选变更：标题、station:deployed、service:api、flag:cart…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes in 30 days</source>
        <translation>
            <numerusform>30 天内 %Ln 项变更</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 deployed and not released</source>
        <translation>%1 项已部署未发布</translation>
    </message>
    <message>
        <source>Merged, not live</source>
        <translation>已合并，未上线</translation>
    </message>
    <message>
        <source>longest for %1</source>
        <translation>最长 %1</translation>
    </message>
    <message>
        <source>all of trunk is in production</source>
        <translation>主干全部内容均在生产中</translation>
    </message>
    <message>
        <source>%1 not released</source>
        <translation>%1 项未发布</translation>
    </message>
    <message>
        <source>%1 in flight</source>
        <translation>%1 项进行中</translation>
    </message>
    <message>
        <source>%1 merged, not live for up to %2</source>
        <translation>%1 项已合并未上线，最长 %2</translation>
    </message>
    <message>
        <source>%1 deployed, not released</source>
        <translation>%1 项已部署未发布</translation>
    </message>
    <message>
        <source>%1 went back</source>
        <translation>%1 项已回退</translation>
    </message>
    <message>
        <source>deployed is not released: where each change is now</source>
        <translation>部署不等于发布：每项变更当前所处的位置</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Following the changes…</source>
        <translation>正在追踪变更…</translation>
    </message>
    <message>
        <source>Nothing is on its way</source>
        <translation>没有进行中的变更</translation>
    </message>
    <message>
        <source>No branch holds anything of its own, and nothing came to trunk in 30 days.</source>
        <translation>没有分支含有自己的内容，30 天内也没有内容进入主干。</translation>
    </message>
    <message>
        <source>No change matches</source>
        <translation>没有匹配的变更</translation>
    </message>
    <message>
        <source>Words look at title, author, branch, flags and standing; station:deployed or service:api at one fact.</source>
        <translation>普通词语匹配标题、作者、分支、开关和现状；station:deployed、service:api 只匹配单项内容。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>Trunkline::ChangePanel</name>
    <message>
        <source>Change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>The way of the change</source>
        <translation>变更的历程</translation>
    </message>
</context>
<context>
    <name>Trunkline::ChipBar</name>
    <message>
        <source>Group by</source>
        <translation>分组依据</translation>
    </message>
    <message>
        <source>Ways to group</source>
        <translation>分组方式</translation>
    </message>
</context>
<context>
    <name>Trunkline::CodeView</name>
    <message>
        <source>Code places</source>
        <translation>代码位置</translation>
    </message>
    <message>
        <source>Open in the editor</source>
        <translation>在编辑器中打开</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 处</translation>
    </message>
</context>
<context>
    <name>Trunkline::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Do or find anything: an action, a branch, a flag, a service…</source>
        <translation>执行或查找任何内容：操作、分支、开关、服务…</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>无匹配项</translation>
    </message>
</context>
<context>
    <name>Trunkline::CommitModel</name>
    <message>
        <source>Commit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>编写时间</translation>
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
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Account…</source>
        <translation>账户(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Repository</source>
        <translation>仓库(&amp;R)</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>地址(&amp;D)</translation>
    </message>
    <message>
        <source>R&amp;ole</source>
        <translation>角色(&amp;O)</translation>
    </message>
    <message>
        <source>as the secret says</source>
        <translation>由密钥决定</translation>
    </message>
    <message>
        <source>Admin &amp;secret</source>
        <translation>管理员密钥(&amp;S)</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Address or context</source>
        <translation>地址或 context</translation>
    </message>
    <message>
        <source>as the docker command decides</source>
        <translation>由 docker 命令决定</translation>
    </message>
    <message>
        <source>Address or &amp;context</source>
        <translation>地址或 context(&amp;C)</translation>
    </message>
    <message>
        <source>Only needed where the clone’s remote does not name the repository. Under Account you sign in.</source>
        <translation>仅当克隆的远程未指明仓库时才需要。登录请通过“账户”进行。</translation>
    </message>
    <message>
        <source>A manager of the swarm: unix:///var/run/docker.sock, ssh://deploy@example.com, tcp://10.0.0.5:2376, or a docker context.</source>
        <translation>swarm 的管理节点：unix:///var/run/docker.sock、ssh://deploy@example.com、tcp://10.0.0.5:2376，或 docker context。</translation>
    </message>
    <message>
        <source>Where there is no Hasura, flags come from here; besides, backfills and reads are measured. Leave the password out: it is taken from ~/.pgpass or PGPASSWORD and never kept by Trunkline.</source>
        <translation>没有 Hasura 时，开关取自此处；此外还用于测量 backfill 和读取。请勿填写密码：密码取自 ~/.pgpass 或 PGPASSWORD，Trunkline 从不保存。</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>It does not work like this</source>
        <translation>此设置无法连接</translation>
    </message>
    <message>
        <source>The connection works</source>
        <translation>连接正常</translation>
    </message>
    <message>
        <source>&amp;Forget the secret</source>
        <translation>清除密钥(&amp;F)</translation>
    </message>
    <message>
        <source>The secret is kept in the keychain of this desktop and goes only to this server. TRUNKLINE_HASURA_ADMIN_SECRET, where it is set, goes before it.</source>
        <translation>密钥保存在此桌面的密钥环中，且只发送到此服务器。如果设置了 TRUNKLINE_HASURA_ADMIN_SECRET，则优先使用它。</translation>
    </message>
    <message>
        <source>The keychain still holds the secret</source>
        <translation>密钥环中仍有此密钥</translation>
    </message>
    <message>
        <source>The keychain holds no secret for this server any more.</source>
        <translation>密钥环中不再有此服务器的密钥。</translation>
    </message>
</context>
<context>
    <name>Trunkline::ConnectionWording</name>
    <message>
        <source>from the command line, which goes before what is entered here</source>
        <translation>来自命令行，优先于此处的输入</translation>
    </message>
    <message>
        <source>from an environment variable, which goes before what is entered here</source>
        <translation>来自环境变量，优先于此处的输入</translation>
    </message>
    <message>
        <source>as entered here</source>
        <translation>此处的输入</translation>
    </message>
    <message>
        <source>from .trunkline.yaml</source>
        <translation>来自 .trunkline.yaml</translation>
    </message>
    <message>
        <source>from the clone’s remote</source>
        <translation>来自克隆的远程</translation>
    </message>
    <message>
        <source>from the current docker context</source>
        <translation>来自当前 docker context</translation>
    </message>
    <message>
        <source>the engine of this computer</source>
        <translation>本机的引擎</translation>
    </message>
    <message>
        <source>from config.yaml of the Hasura project</source>
        <translation>来自 Hasura 项目的 config.yaml</translation>
    </message>
    <message numerus="yes">
        <source>%n open pull requests</source>
        <translation>
            <numerusform>%n 个打开的拉取请求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n 个服务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flags</source>
        <translation>
            <numerusform>%n 个开关</numerusform>
        </translation>
    </message>
    <message>
        <source>It may change and create flags.</source>
        <translation>此连接可更改和创建开关。</translation>
    </message>
    <message>
        <source>It may change flags, but not create any.</source>
        <translation>此连接可更改开关，但不能创建。</translation>
    </message>
    <message>
        <source>Flags can only be looked at: without a version column two people could overwrite each other unseen.</source>
        <translation>开关只能查看：没有版本列，两人可能在不知情时互相覆盖。</translation>
    </message>
    <message>
        <source>Flags can only be looked at: this role may not change them.</source>
        <translation>开关只能查看：此角色无权更改。</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>未连接。</translation>
    </message>
    <message>
        <source>Used now: %1, %2.</source>
        <comment>address, where it is from</comment>
        <translation>当前使用：%1，%2。</translation>
    </message>
    <message>
        <source>%1 answered: %2.</source>
        <comment>server, what was found: PostgreSQL 17.6 answered: 12 flags</comment>
        <translation>%1 的应答：%2。</translation>
    </message>
    <message>
        <source>Connected as %1.</source>
        <translation>已以 %1 的身份连接。</translation>
    </message>
    <message>
        <source>Not there, or not for this role: %1</source>
        <translation>不存在，或此角色无权查看：%1</translation>
    </message>
</context>
<context>
    <name>Trunkline::ConnectionsDialog</name>
    <message>
        <source>It does not work like this</source>
        <translation>此设置无法连接</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>数据源</translation>
    </message>
    <message>
        <source>Use from now on</source>
        <translation>从现在起使用</translation>
    </message>
    <message>
        <source>The secret could not be kept</source>
        <translation>未能保存密钥</translation>
    </message>
</context>
<context>
    <name>Trunkline::DeleteBranchDialog</name>
    <message>
        <source>Commits that would become unreachable</source>
        <translation>将变得不可达的提交</translation>
    </message>
    <message>
        <source>Delete branch</source>
        <translation>删除分支</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>要删除 %1 吗？</translation>
    </message>
    <message>
        <source>The local branch</source>
        <translation>本地分支</translation>
    </message>
    <message>
        <source>The branch on %1</source>
        <translation>%1 上的分支</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Choose what to delete.</source>
        <translation>请选择要删除的内容。</translation>
    </message>
    <message>
        <source>Looking for work that would be lost…</source>
        <translation>正在检查可能丢失的工作…</translation>
    </message>
    <message>
        <source>This branch cannot be deleted</source>
        <translation>无法删除此分支</translation>
    </message>
    <message>
        <source>It is not known what would be lost</source>
        <translation>无法确定会丢失什么</translation>
    </message>
    <message>
        <source>This commit would become unreachable:</source>
        <translation>此提交将变得不可达：</translation>
    </message>
    <message numerus="yes">
        <source>These %n commits would become unreachable:</source>
        <translation>
            <numerusform>以下 %n 个提交将变得不可达：</numerusform>
        </translation>
    </message>
    <message>
        <source>No commit is lost: other branches or tags still reach all of them.</source>
        <translation>不会丢失提交：所有提交仍可从其他分支或标签到达。</translation>
    </message>
    <message>
        <source>Delete them although %1 does not have this work</source>
        <translation>尽管 %1 没有这些工作，仍要删除</translation>
    </message>
    <message>
        <source>Delete it although it is not merged into %1</source>
        <translation>尽管尚未合并到 %1，仍要删除</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>正在删除…</translation>
    </message>
    <message>
        <source>The branch was not deleted</source>
        <translation>分支未删除</translation>
    </message>
</context>
<context>
    <name>Trunkline::DiffView</name>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>… the first %1 lines are shown</source>
        <translation>… 只显示前 %1 行</translation>
    </message>
    <message>
        <source>This change is too large to show here.</source>
        <translation>此更改过大，无法在此显示。</translation>
    </message>
    <message>
        <source>A binary file: there are no lines to compare.</source>
        <translation>二进制文件：没有可比较的行。</translation>
    </message>
    <message>
        <source>Only its name or its mode differs.</source>
        <translation>仅名称或模式不同。</translation>
    </message>
</context>
<context>
    <name>Trunkline::DriftWording</name>
    <message>
        <source>Unknown: trunk&apos;s stack files were not read.</source>
        <translation>未知：未读取主干的堆栈文件。</translation>
    </message>
    <message>
        <source>Unknown: no stack file on trunk has this service with a deploy section.</source>
        <translation>未知：主干上没有堆栈文件包含此服务的 deploy 部分。</translation>
    </message>
    <message>
        <source>Unknown: more than one stack file on trunk names it (%1). A file that names its stack (name: …) or stands under the stack&apos;s name is taken.</source>
        <translation>未知：主干上有多个堆栈文件提到它（%1）。采用指明了堆栈名（name: …）或位于堆栈同名路径下的文件。</translation>
    </message>
    <message>
        <source>as on trunk</source>
        <translation>与主干一致</translation>
    </message>
    <message numerus="yes">
        <source>%n lines differ</source>
        <translation>
            <numerusform>%n 行不同</numerusform>
        </translation>
    </message>
    <message>
        <source>It runs as %1 on trunk says.</source>
        <translation>运行状态与主干上的 %1 一致。</translation>
    </message>
    <message>
        <source>It runs otherwise than %1 on trunk says: − the file, + what runs.</source>
        <translation>运行状态与主干上的 %1 不一致：− 为文件内容，+ 为实际运行。</translation>
    </message>
    <message>
        <source>Values of variables are compared and not shown.</source>
        <translation>变量的值只比较，不显示。</translation>
    </message>
    <message>
        <source>Its networks are not known by name and were left out.</source>
        <translation>其网络名称未知，未作比较。</translation>
    </message>
    <message numerus="yes">
        <source>%n stack files cannot be read: %1.</source>
        <translation>
            <numerusform>%n 个堆栈文件无法读取：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The stack files of %1 are being read.</source>
        <translation>正在读取 %1 的堆栈文件。</translation>
    </message>
    <message>
        <source>Unknown: no stack file on %1 has this service with a deploy section.</source>
        <translation>未知：%1 上没有堆栈文件包含此服务的 deploy 部分。</translation>
    </message>
    <message>
        <source>Unknown: more than one stack file on %1 names it (%2). A file that names its stack (name: …) or stands under the stack&apos;s name is taken.</source>
        <translation>未知：%1 上有多个堆栈文件提到它（%2）。采用指明了堆栈名（name: …）或位于堆栈同名路径下的文件。</translation>
    </message>
    <message>
        <source>Unknown: a preview runs its branch&apos;s stack file, and which branch that is, or its newest commit, is not known here.</source>
        <translation>未知：预览环境运行的是其分支的堆栈文件，而此处不知道是哪个分支或没有其最新提交。</translation>
    </message>
    <message>
        <source>as on %1</source>
        <translation>与 %1 一致</translation>
    </message>
    <message>
        <source>It runs as %1 on %2 says.</source>
        <translation>运行状态与 %2 上的 %1 一致。</translation>
    </message>
    <message>
        <source>It runs otherwise than %1 on %2 says: − the file, + what runs.</source>
        <translation>运行状态与 %2 上的 %1 不一致：− 为文件内容，+ 为实际运行。</translation>
    </message>
</context>
<context>
    <name>Trunkline::EmptyState</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>Trunkline::ErrorText</name>
    <message>
        <source>The sign-in was not accepted by %1</source>
        <translation>%1 未接受登录</translation>
    </message>
    <message>
        <source>Sign in again with a token or key that is valid.</source>
        <translation>请使用有效的令牌或密钥重新登录。</translation>
    </message>
    <message>
        <source>Access was refused by %1</source>
        <translation>%1 拒绝访问</translation>
    </message>
    <message>
        <source>Ask its owner for access, or use another account.</source>
        <translation>请向其所有者申请访问权限，或使用其他账户。</translation>
    </message>
    <message>
        <source>Nothing was found at %1</source>
        <translation>在 %1 未找到任何内容</translation>
    </message>
    <message>
        <source>Check the name, and that your account is allowed to see it.</source>
        <translation>请检查名称，并确认您的账户有权查看。</translation>
    </message>
    <message>
        <source>Too many requests for now, says %1</source>
        <translation>%1 表示当前请求过多</translation>
    </message>
    <message>
        <source>Wait until %1 before you ask again.</source>
        <translation>请等到 %1 再查询。</translation>
    </message>
    <message>
        <source>No answer came in time from %1</source>
        <translation>%1 未及时应答</translation>
    </message>
    <message>
        <source>Try again; on the command line --timeout SECONDS allows more time.</source>
        <translation>请重试；命令行中可用 --timeout SECONDS 延长等待时间。</translation>
    </message>
    <message>
        <source>No connection could be made to %1</source>
        <translation>无法连接到 %1</translation>
    </message>
    <message>
        <source>Check the network (or the VPN) and try again.</source>
        <translation>请检查网络（或 VPN）后重试。</translation>
    </message>
    <message>
        <source>An answer that makes no sense came from %1</source>
        <translation>%1 返回了无意义的应答</translation>
    </message>
    <message>
        <source>Check that the address is the right one and its version is supported.</source>
        <translation>请检查地址是否正确，以及其版本是否受支持。</translation>
    </message>
    <message>
        <source>Something was changed meanwhile in %1</source>
        <translation>%1 中的内容在此期间已被更改</translation>
    </message>
    <message>
        <source>Look at the current state and decide again.</source>
        <translation>请查看当前状态后再作决定。</translation>
    </message>
    <message>
        <source>Something could not be read or done in %1</source>
        <translation>%1 中有内容无法读取或执行</translation>
    </message>
    <message>
        <source>Correct what the message names and try again; nothing was changed.</source>
        <translation>请更正消息中指出的问题后重试；未作任何更改。</translation>
    </message>
    <message>
        <source>The work was cancelled for %1</source>
        <translation>%1 的工作已取消</translation>
    </message>
    <message>
        <source>Start it again when you want it finished.</source>
        <translation>如需完成，请重新开始。</translation>
    </message>
    <message>
        <source>There is no git repository at %1</source>
        <translation>%1 处没有 git 仓库</translation>
    </message>
    <message>
        <source>Choose the folder of a clone; on the command line: --repo PATH</source>
        <translation>请选择克隆所在的文件夹；命令行：--repo PATH</translation>
    </message>
    <message>
        <source>There is no folder %1 (any more)</source>
        <translation>文件夹 %1 不存在（或已不存在）</translation>
    </message>
    <message>
        <source>Check the path, or open the repository where it is now.</source>
        <translation>请检查路径，或从仓库现在的位置打开。</translation>
    </message>
    <message>
        <source>Another user owns the repository, so git does not trust it: %1</source>
        <translation>仓库属于其他用户，git 不信任它：%1</translation>
    </message>
    <message>
        <source>If you trust it, run: git config --global --add safe.directory %1</source>
        <translation>如果您信任它，请运行：git config --global --add safe.directory %1</translation>
    </message>
    <message>
        <source>The repository is stored in a format that cannot be read yet: %1</source>
        <translation>仓库的存储格式尚不支持读取：%1</translation>
    </message>
    <message>
        <source>Use a clone in git&apos;s default format (SHA-1, no further extensions).</source>
        <translation>请使用 git 默认格式的克隆（SHA-1，无其他扩展）。</translation>
    </message>
    <message>
        <source>There is no commit yet in %1</source>
        <translation>%1 中还没有提交</translation>
    </message>
    <message>
        <source>Make the first commit on trunk, or run: git fetch</source>
        <translation>请在主干上创建首个提交，或运行：git fetch</translation>
    </message>
    <message>
        <source>The trunk branch was not found in %1</source>
        <translation>在 %1 中未找到主干分支</translation>
    </message>
    <message>
        <source>Name it in .trunkline.yaml at the repository&apos;s root, as in: trunk: main</source>
        <translation>请在仓库根目录的 .trunkline.yaml 中指定，例如：trunk: main</translation>
    </message>
    <message>
        <source>There is no remote to fetch from in %1</source>
        <translation>%1 中没有可获取的远程</translation>
    </message>
    <message>
        <source>Add it with: git remote add origin URL</source>
        <translation>请添加：git remote add origin URL</translation>
    </message>
    <message>
        <source>The program git was not found on PATH</source>
        <translation>在 PATH 中未找到程序 git</translation>
    </message>
    <message>
        <source>Install it, for example with: apt install git</source>
        <translation>请安装，例如：apt install git</translation>
    </message>
    <message>
        <source>Git needs a password or passphrase that nobody can type here, for %1</source>
        <translation>git 需要 %1 的密码或口令，但无法在此输入</translation>
    </message>
    <message>
        <source>Set up a credential helper or ssh-agent, then try it in a terminal with: git fetch</source>
        <translation>请设置 credential helper 或 ssh-agent，然后在终端中尝试：git fetch</translation>
    </message>
    <message>
        <source>The rules could not be read from %1</source>
        <translation>无法从 %1 读取规则</translation>
    </message>
    <message>
        <source>Correct the file there; the README lists what it may hold.</source>
        <translation>请更正该文件；README 列出了可用内容。</translation>
    </message>
    <message>
        <source>The engine is a worker of its swarm: %1</source>
        <translation>该引擎是其 swarm 的工作节点：%1</translation>
    </message>
    <message>
        <source>Connect to one of the swarm&apos;s managers instead.</source>
        <translation>请改为连接该 swarm 的管理节点。</translation>
    </message>
    <message>
        <source>The engine belongs to no swarm: %1</source>
        <translation>该引擎不属于任何 swarm：%1</translation>
    </message>
    <message>
        <source>Connect to a manager of your swarm; --docker-host names another engine.</source>
        <translation>请连接到 swarm 的管理节点；--docker-host 可指定其他引擎。</translation>
    </message>
    <message>
        <source>The swarm has no leader, because too few of its managers are there: %1</source>
        <translation>swarm 没有领导者，因为可用的管理节点太少：%1</translation>
    </message>
    <message>
        <source>Bring managers back; the services that run are not touched by this.</source>
        <translation>请恢复管理节点；正在运行的服务不受影响。</translation>
    </message>
    <message>
        <source>The swarm is locked since the engine was restarted: %1</source>
        <translation>引擎重启后 swarm 处于锁定状态：%1</translation>
    </message>
    <message>
        <source>Unlock it on that machine: docker swarm unlock</source>
        <translation>请在该机器上解锁：docker swarm unlock</translation>
    </message>
    <message>
        <source>The Docker Engine is too old: %1</source>
        <translation>Docker Engine 版本过旧：%1</translation>
    </message>
    <message>
        <source>Docker Engine 20.10 (API 1.41) or newer is needed.</source>
        <translation>需要 Docker Engine 20.10（API 1.41）或更新版本。</translation>
    </message>
    <message>
        <source>The remote is not on GitHub: %1</source>
        <translation>远程不在 GitHub 上：%1</translation>
    </message>
    <message>
        <source>Name the repository on the command line: --github-repo OWNER/NAME</source>
        <translation>请在命令行中指定仓库：--github-repo OWNER/NAME</translation>
    </message>
    <message>
        <source>Several remotes point to different repositories on %1</source>
        <translation>多个远程指向 %1 上的不同仓库</translation>
    </message>
    <message>
        <source>Say which one is meant: --github-repo OWNER/NAME</source>
        <translation>请指明使用哪一个：--github-repo OWNER/NAME</translation>
    </message>
    <message>
        <source>Nobody is signed in to %1</source>
        <translation>尚未登录 %1</translation>
    </message>
    <message>
        <source>Run: gh auth login, or set GH_TOKEN, or sign in on the page Pull requests.</source>
        <translation>请运行 gh auth login，或设置 GH_TOKEN，或在“拉取请求”页面登录。</translation>
    </message>
    <message>
        <source>The token lacks a right that is needed at %1</source>
        <translation>令牌缺少 %1 所需的权限</translation>
    </message>
    <message>
        <source>Give the token the right that is named, or use another one.</source>
        <translation>请为令牌授予所指出的权限，或使用其他令牌。</translation>
    </message>
    <message>
        <source>The organisation asks for single sign-on before it answers at %1</source>
        <translation>组织要求先通过单点登录，%1 才会应答</translation>
    </message>
    <message>
        <source>Authorise the token for the organisation, then refresh.</source>
        <translation>请为该组织授权此令牌，然后刷新。</translation>
    </message>
    <message>
        <source>There is no such repository, or this account may not see it: %1</source>
        <translation>没有此仓库，或此账户无权查看：%1</translation>
    </message>
    <message>
        <source>Check the name, and which account the token belongs to.</source>
        <translation>请检查名称，以及令牌所属的账户。</translation>
    </message>
    <message>
        <source>The question was too large to be answered in time by %1</source>
        <translation>请求过大，%1 未能及时应答</translation>
    </message>
    <message>
        <source>Nothing to do: the next one asks for less at a time.</source>
        <translation>无需操作：下一次会减少单次请求量。</translation>
    </message>
    <message>
        <source>An answer broke off on its way from %1</source>
        <translation>来自 %1 的应答在途中中断</translation>
    </message>
    <message>
        <source>Nothing to do: it is asked for again. If it stays, look for a proxy in between.</source>
        <translation>无需操作：会再次请求。如果持续出现，请检查中间是否有代理。</translation>
    </message>
    <message>
        <source>The server is too old to be asked this: %1</source>
        <translation>服务器版本过旧，不支持此查询：%1</translation>
    </message>
    <message>
        <source>Update GitHub Enterprise Server to version 3.17 or later.</source>
        <translation>请将 GitHub Enterprise Server 更新到 3.17 或更高版本。</translation>
    </message>
    <message>
        <source>The address cannot be used: %1</source>
        <translation>地址无法使用：%1</translation>
    </message>
    <message>
        <source>Correct it under Connections, in .trunkline.yaml or in the environment.</source>
        <translation>请在“连接”、.trunkline.yaml 或环境变量中更正。</translation>
    </message>
    <message>
        <source>The user, password or secret is not accepted at %1</source>
        <translation>%1 不接受该用户、密码或密钥</translation>
    </message>
    <message>
        <source>Give the present one, then refresh.</source>
        <translation>请提供当前有效的，然后刷新。</translation>
    </message>
    <message>
        <source>There is no secret yet for %1</source>
        <translation>%1 还没有密钥</translation>
    </message>
    <message>
        <source>Set TRUNKLINE_HASURA_ADMIN_SECRET, or store it in the keychain.</source>
        <translation>请设置 TRUNKLINE_HASURA_ADMIN_SECRET，或将其保存到密钥环。</translation>
    </message>
    <message>
        <source>Secrets and tokens are not sent over plain http to another host: %1</source>
        <translation>密钥和令牌不会通过明文 http 发送到其他主机：%1</translation>
    </message>
    <message>
        <source>Use https, or an ssh tunnel to localhost.</source>
        <translation>请使用 https，或到 localhost 的 ssh 隧道。</translation>
    </message>
    <message>
        <source>A table or column that the team&apos;s rules name is not there at %1</source>
        <translation>团队规则中指定的表或列在 %1 不存在</translation>
    </message>
    <message>
        <source>Name what there is in .trunkline.yaml, track it in Hasura, or run: trunkline init</source>
        <translation>请在 .trunkline.yaml 中填写实际存在的名称，或在 Hasura 中 track 它，或运行：trunkline init</translation>
    </message>
    <message>
        <source>The database has no connection left: %1</source>
        <translation>数据库没有剩余连接：%1</translation>
    </message>
    <message>
        <source>Nothing to do: it is tried again.</source>
        <translation>无需操作：会自动重试。</translation>
    </message>
    <message>
        <source>A part of Qt that is needed for %1 is not installed</source>
        <translation>缺少 %1 所需的 Qt 组件</translation>
    </message>
    <message>
        <source>Install it: apt install libqt6sql6-psql</source>
        <translation>请安装：apt install libqt6sql6-psql</translation>
    </message>
    <message>
        <source>The answer to the change was lost, and it cannot be read back: %1</source>
        <translation>更改的应答已丢失，且无法回读：%1</translation>
    </message>
    <message>
        <source>Look at the flag once it can be read again; do not repeat the change before.</source>
        <translation>待可读取后请查看该开关；在此之前不要重复更改。</translation>
    </message>
    <message>
        <source>PostgreSQL&apos;s server is not installed</source>
        <translation>未安装 PostgreSQL 服务器</translation>
    </message>
    <message>
        <source>Install it: sudo apt-get install postgresql</source>
        <translation>请安装：sudo apt-get install postgresql</translation>
    </message>
    <message>
        <source>A PostgreSQL to be thrown away broke off: %1</source>
        <translation>临时 PostgreSQL 异常中断：%1</translation>
    </message>
    <message>
        <source>Correct what its own words name, make room in the temporary folder, and try again.</source>
        <translation>请更正其消息中指出的问题，在临时文件夹中腾出空间，然后重试。</translation>
    </message>
    <message>
        <source>This is no address of a PostgreSQL database: %1</source>
        <translation>这不是 PostgreSQL 数据库地址：%1</translation>
    </message>
    <message>
        <source>Write it as postgres://user@host:5432/name.</source>
        <translation>请写成 postgres://user@host:5432/name 的形式。</translation>
    </message>
    <message>
        <source>The database does not look like one that may be thrown away, at %1</source>
        <translation>%1 处的数据库看起来不是可丢弃的</translation>
    </message>
    <message>
        <source>Give a database with scratch, test, ci or tmp in its name.</source>
        <translation>请指定名称中含有 scratch、test、ci 或 tmp 的数据库。</translation>
    </message>
    <message>
        <source>This is not allowed on %1</source>
        <translation>不允许在 %1 上执行此操作</translation>
    </message>
    <message>
        <source>Choose another branch; nothing was changed.</source>
        <translation>请选择其他分支；未作任何更改。</translation>
    </message>
    <message>
        <source>it allows more</source>
        <translation>其配额恢复</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>数据源</translation>
    </message>
    <message>
        <source>GitHub is not connected.</source>
        <translation>未连接 GitHub。</translation>
    </message>
    <message>
        <source>Neither Hasura nor a database is connected.</source>
        <translation>Hasura 和数据库均未连接。</translation>
    </message>
    <message>
        <source>Docker is not connected.</source>
        <translation>未连接 Docker。</translation>
    </message>
    <message>
        <source>%1 is not connected.</source>
        <translation>未连接 %1。</translation>
    </message>
</context>
<context>
    <name>Trunkline::ExcerptCard</name>
    <message>
        <source>Show the page</source>
        <translation>显示页面</translation>
    </message>
    <message>
        <source>%1, the most urgent</source>
        <translation>%1，最紧急的</translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <translation>未连接 %1</translation>
    </message>
    <message>
        <source>How to connect</source>
        <translation>如何连接</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>此处没有内容</translation>
    </message>
</context>
<context>
    <name>Trunkline::FactList</name>
    <message>
        <source>Open in the browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>复制名称</translation>
    </message>
</context>
<context>
    <name>Trunkline::FigureCard</name>
    <message>
        <source>Show the page</source>
        <translation>显示页面</translation>
    </message>
</context>
<context>
    <name>Trunkline::FileChangeModel</name>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>type changed</source>
        <translation>类型更改</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>二进制</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
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
        <translation>已存续 %1；时限为 %2。</translation>
    </message>
    <message>
        <source>It is %1 old and overdue at %2.</source>
        <translation>已存续 %1，将于 %2 逾期。</translation>
    </message>
    <message>
        <source>It was merged by squash and is still there.</source>
        <translation>已通过 squash 合并，但仍然存在。</translation>
    </message>
    <message>
        <source>It was merged by rebase and is still there.</source>
        <translation>已通过 rebase 合并，但仍然存在。</translation>
    </message>
    <message>
        <source>It was merged and is still there.</source>
        <translation>已合并，但仍然存在。</translation>
    </message>
    <message>
        <source>Its name starts with none of: %1.</source>
        <translation>其名称不以下列任何前缀开头：%1。</translation>
    </message>
    <message>
        <source>Merging it now would conflict in 1 file.</source>
        <translation>现在合并会有 1 个文件冲突。</translation>
    </message>
    <message numerus="yes">
        <source>Merging it now would conflict in %n files.</source>
        <translation>
            <numerusform>现在合并会有 %n 个文件冲突。</numerusform>
        </translation>
    </message>
    <message>
        <source>A force push moved %1 from %2 to %3.</source>
        <translation>一次强制推送将 %1 从 %2 移到了 %3。</translation>
    </message>
    <message>
        <source>Rename it, or allow its prefix in .trunkline.yaml.</source>
        <translation>请重命名，或在 .trunkline.yaml 中允许其前缀。</translation>
    </message>
    <message>
        <source>Merge it, or split off what is ready and hide the rest behind a flag.</source>
        <translation>请合并，或拆分出已完成的部分，将其余部分置于开关之后。</translation>
    </message>
    <message>
        <source>Delete it.</source>
        <translation>请删除。</translation>
    </message>
    <message>
        <source>Bring %1 into it and resolve the conflicts.</source>
        <translation>请将 %1 合入其中并解决冲突。</translation>
    </message>
    <message>
        <source>Compare both commits, bring back what was lost by a new commit, and forbid force pushes on %1.</source>
        <translation>请比较两个提交，用新提交找回丢失的内容，并禁止对 %1 强制推送。</translation>
    </message>
    <message>
        <source>The history of 1 branch cannot be read (shallow, or objects missing).</source>
        <translation>有 1 个分支的历史无法读取（浅克隆，或缺少对象）。</translation>
    </message>
    <message numerus="yes">
        <source>The history of %n branches cannot be read (shallow, or objects missing).</source>
        <translation>
            <numerusform>有 %n 个分支的历史无法读取（浅克隆，或缺少对象）。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 branch was not compared with trunk.</source>
        <translation>有 1 个分支未与主干比较。</translation>
    </message>
    <message numerus="yes">
        <source>%n branches were not compared with trunk.</source>
        <translation>
            <numerusform>有 %n 个分支未与主干比较。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::FlagActions</name>
    <message>
        <source>Show details</source>
        <translation>显示详情</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Roll out further…</source>
        <translation>扩大放量…</translation>
    </message>
    <message>
        <source>Turn off now…</source>
        <translation>立即关闭…</translation>
    </message>
    <message>
        <source>New flag…</source>
        <translation>新建开关…</translation>
    </message>
    <message>
        <source>Open in the editor</source>
        <translation>在编辑器中打开</translation>
    </message>
    <message>
        <source>Copy command: branch for removal</source>
        <translation>复制命令：创建移除分支</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>复制键名</translation>
    </message>
    <message>
        <source>Copy as Markdown table</source>
        <translation>复制为 Markdown 表格</translation>
    </message>
    <message>
        <source>Audit report…</source>
        <translation>审计报告…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>连接…</translation>
    </message>
    <message>
        <source>This flag is not in the table</source>
        <translation>此开关不在表中</translation>
    </message>
    <message>
        <source>The table holds this key more than once</source>
        <translation>表中此键名不止一个</translation>
    </message>
    <message>
        <source>The role of this connection may not change that</source>
        <translation>此连接的角色无权更改此项</translation>
    </message>
    <message>
        <source>Roll out to %1 %…</source>
        <translation>放量到 %1%…</translation>
    </message>
    <message>
        <source>Copy keys</source>
        <translation>复制键名</translation>
    </message>
</context>
<context>
    <name>Trunkline::FlagAudit</name>
    <message>
        <source>owner %1</source>
        <translation>负责人 %1</translation>
    </message>
    <message>
        <source>%1:%2 and %3 more</source>
        <translation>%1:%2 等，另有 %3 处</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Last audit: %1 by %2</source>
        <translation>上次审计：%1，由 %2 进行</translation>
    </message>
    <message>
        <source>Last audit: never</source>
        <translation>上次审计：从未</translation>
    </message>
    <message>
        <source>Flag audit: %1</source>
        <translation>开关审计：%1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>To remove soon</source>
        <translation>即将移除</translation>
    </message>
    <message>
        <source>Unknown: in code, not in the table</source>
        <translation>未登记：代码中有，表中没有</translation>
    </message>
    <message>
        <source>Unused: in the table, not in code</source>
        <translation>未使用：表中有，代码中没有</translation>
    </message>
    <message>
        <source>Changed since the last audit</source>
        <translation>上次审计后有更改</translation>
    </message>
</context>
<context>
    <name>Trunkline::FlagAuditDialog</name>
    <message>
        <source>Flag audit</source>
        <translation>开关审计</translation>
    </message>
    <message>
        <source>Audit report</source>
        <translation>审计报告</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Record as done</source>
        <translation>记录为已完成</translation>
    </message>
    <message>
        <source>Who and when goes into the table of audits</source>
        <translation>审计人和时间将写入审计表</translation>
    </message>
    <message>
        <source>There is no table of audits, or no connection to it</source>
        <translation>没有审计表，或未与其连接</translation>
    </message>
    <message numerus="yes">
        <source>Recorded. The next audit is due in %n days.</source>
        <translation>
            <numerusform>已记录。下次审计在 %n 天后到期。</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit was not recorded</source>
        <translation>审计未能记录</translation>
    </message>
</context>
<context>
    <name>Trunkline::FlagChanges</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1 was created; it is off.</source>
        <translation>已创建 %1；目前为关闭。</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>%1 was changed in %2</source>
        <translation>已在 %2 中更改 %1</translation>
    </message>
    <message>
        <source>%1 was not changed back</source>
        <translation>未能将 %1 改回</translation>
    </message>
    <message>
        <source>%1 is as it was before: %2.</source>
        <translation>%1 已恢复原状：%2。</translation>
    </message>
    <message>
        <source>%1 changed it since: %2.</source>
        <translation>之后 %1 又更改了它：%2。</translation>
    </message>
    <message>
        <source>The flag is gone.</source>
        <translation>开关已不存在。</translation>
    </message>
</context>
<context>
    <name>Trunkline::FlagFilterBar</name>
    <message>
        <source>Changes made here reach this environment</source>
        <translation>在此所作的更改将作用于此环境</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>to remove</source>
        <translation>待移除</translation>
    </message>
    <message>
        <source>rolling out</source>
        <translation>放量中</translation>
    </message>
    <message>
        <source>at 100 %</source>
        <translation>100%</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>permanent</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>unknown in code</source>
        <translation>代码中未登记</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>States to choose from</source>
        <translation>可选状态</translation>
    </message>
    <message>
        <source>state: any</source>
        <translation>状态：任意</translation>
    </message>
    <message>
        <source>state: on</source>
        <translation>状态：开</translation>
    </message>
    <message>
        <source>state: partly on</source>
        <translation>状态：部分开启</translation>
    </message>
    <message>
        <source>state: off</source>
        <translation>状态：关</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Owners to choose from</source>
        <translation>可选负责人</translation>
    </message>
    <message>
        <source>owner: any</source>
        <translation>负责人：任意</translation>
    </message>
    <message>
        <source>Show flags: %1</source>
        <translation>显示开关：%1</translation>
    </message>
    <message>
        <source>owner: %1</source>
        <translation>负责人：%1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>Trunkline::FlagFindingWording</name>
    <message>
        <source>It has been at 100 % for %1; it was to be removed by %2.</source>
        <translation>已处于 100% 达 %1；本应于 %2 前移除。</translation>
    </message>
    <message>
        <source>It has been at 100 % for %1 and is to be removed by %2.</source>
        <translation>已处于 100% 达 %1，应于 %2 前移除。</translation>
    </message>
    <message>
        <source>It has neither an owner nor a description.</source>
        <translation>既没有负责人，也没有描述。</translation>
    </message>
    <message>
        <source>It has no owner.</source>
        <translation>没有负责人。</translation>
    </message>
    <message>
        <source>It has no description.</source>
        <translation>没有描述。</translation>
    </message>
    <message>
        <source>Code asks for it in 1 place, and the table does not have it.</source>
        <translation>代码中有 1 处查询它，但表中没有。</translation>
    </message>
    <message numerus="yes">
        <source>Code asks for it in %n places, and the table does not have it.</source>
        <translation>
            <numerusform>代码中有 %n 处查询它，但表中没有。</numerusform>
        </translation>
    </message>
    <message>
        <source>Removal is overdue</source>
        <translation>移除已逾期</translation>
    </message>
    <message>
        <source>Removal is due</source>
        <translation>应当移除</translation>
    </message>
    <message>
        <source>The table does not have this flag</source>
        <translation>表中没有此开关</translation>
    </message>
    <message>
        <source>No code asks for this flag</source>
        <translation>没有代码查询此开关</translation>
    </message>
    <message>
        <source>Somebody should own it</source>
        <translation>应指定负责人</translation>
    </message>
    <message>
        <source>The API does not evaluate this flag</source>
        <translation>API 未对此开关求值</translation>
    </message>
    <message>
        <source>The web side does not evaluate this flag</source>
        <translation>Web 端未对此开关求值</translation>
    </message>
    <message>
        <source>Nobody uses it</source>
        <translation>无人使用</translation>
    </message>
    <message>
        <source>No place on trunk asks for it.</source>
        <translation>主干上没有任何位置查询它。</translation>
    </message>
    <message>
        <source>Only the web side asks for it: the mutation behind it can be called while it is off.</source>
        <translation>只有 Web 端查询它：关闭时，其背后的 mutation 仍可调用。</translation>
    </message>
    <message>
        <source>Only the API asks for it: %1 can be seen while it is off, and fails then.</source>
        <translation>只有 API 查询它：关闭时，%1 仍可见，但会失败。</translation>
    </message>
    <message>
        <source>It is off for everybody and was not changed for %1.</source>
        <translation>对所有人关闭，且已有 %1未更改。</translation>
    </message>
    <message>
        <source>Remove it from the code, then from the table: git switch -c fix/remove-%1</source>
        <translation>先从代码中移除，再从表中移除：git switch -c fix/remove-%1</translation>
    </message>
    <message>
        <source>Add the flag to the table, or correct the key in the code.</source>
        <translation>请将此开关加入表中，或更正代码中的键名。</translation>
    </message>
    <message>
        <source>Delete its row once no running version asks for it.</source>
        <translation>待没有运行中的版本查询它后，删除其行。</translation>
    </message>
    <message>
        <source>Give it an owner and a description.</source>
        <translation>请为其填写负责人和描述。</translation>
    </message>
    <message>
        <source>Ask for the flag in the API as well.</source>
        <translation>请在 API 中也查询此开关。</translation>
    </message>
    <message>
        <source>Ask for the flag where %1 is shown.</source>
        <translation>请在显示 %1 的位置查询此开关。</translation>
    </message>
    <message>
        <source>Switch it on for some, or remove it.</source>
        <translation>请对部分用户开启，或将其移除。</translation>
    </message>
    <message>
        <source>No audit of the flags was ever recorded.</source>
        <translation>从未记录过开关审计。</translation>
    </message>
    <message>
        <source>The last audit of the flags was %1.</source>
        <translation>上次开关审计：%1。</translation>
    </message>
    <message>
        <source>Since when 1 flag is on for everybody is not known.</source>
        <translation>无法得知 1 个开关从何时起对所有人开启。</translation>
    </message>
    <message numerus="yes">
        <source>Since when %n flags are on for everybody is not known.</source>
        <translation>
            <numerusform>无法得知 %n 个开关从何时起对所有人开启。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no table in which audits are recorded.</source>
        <translation>没有用于记录审计的表。</translation>
    </message>
    <message>
        <source>The code on trunk was not searched.</source>
        <translation>未搜索主干上的代码。</translation>
    </message>
</context>
<context>
    <name>Trunkline::FlagModel</name>
    <message>
        <source>It is not in the table</source>
        <translation>不在表中</translation>
    </message>
    <message>
        <source>The table holds this key more than once: it cannot be changed from here</source>
        <translation>表中此键名不止一个：无法在此更改</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>由 %1 更改</translation>
    </message>
    <message>
        <source>The code on trunk was not searched yet</source>
        <translation>尚未搜索主干上的代码</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 处</translation>
    </message>
    <message>
        <source>No place on trunk asks for it</source>
        <translation>主干上没有任何位置查询它</translation>
    </message>
    <message>
        <source>The table holds a percentage that cannot be</source>
        <translation>表中的百分比无效</translation>
    </message>
    <message>
        <source>The API does not ask for it: what lies behind it can be called while it is off</source>
        <translation>API 未查询它：关闭时，其背后的功能仍可调用</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>开关</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Rollout</source>
        <translation>放量</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>生命周期</translation>
    </message>
    <message>
        <source>Code places</source>
        <translation>代码位置</translation>
    </message>
    <message>
        <source>Evaluated in</source>
        <translation>求值端</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>存续</translation>
    </message>
</context>
<context>
    <name>Trunkline::FlagPage</name>
    <message>
        <source>Flags</source>
        <translation>功能开关</translation>
    </message>
    <message>
        <source>Filter flags: key, owner:shop, state:on, in:web…</source>
        <translation>筛选开关：键名、owner:shop、state:on、in:web…</translation>
    </message>
    <message>
        <source>Not there, although the team&apos;s rules name it: %1.</source>
        <translation>团队规则中指定但不存在：%1。</translation>
    </message>
    <message>
        <source>In the table more than once, and not to be changed from here: %1.</source>
        <translation>在表中不止一个，无法在此更改：%1。</translation>
    </message>
    <message>
        <source>The code could not be searched. %1</source>
        <translation>无法搜索代码。%1</translation>
    </message>
    <message>
        <source>No flag table is connected</source>
        <translation>未连接开关表</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>连接…</translation>
    </message>
    <message>
        <source>Reading the flags…</source>
        <translation>正在读取开关…</translation>
    </message>
    <message>
        <source>There is no flag yet</source>
        <translation>还没有开关</translation>
    </message>
    <message>
        <source>“New flag…” makes the first one, switched off.</source>
        <translation>用“新建开关…”创建第一个开关，初始为关闭。</translation>
    </message>
    <message>
        <source>No flag matches</source>
        <translation>没有匹配的开关</translation>
    </message>
    <message>
        <source>Words look at key, description, owner and lifecycle.</source>
        <translation>普通词语匹配键名、描述、负责人和生命周期。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>%1 should be off by now</source>
        <translation>%1 现在应已关闭</translation>
    </message>
    <message>
        <source>It is tried again.</source>
        <translation>将再次尝试。</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile and stays as it is.</source>
        <translation>%1 在此期间已被更改，保持现状。</translation>
    </message>
    <message>
        <source>%1 went off again: its time was up.</source>
        <translation>%1 已重新关闭：时限已到。</translation>
    </message>
    <message>
        <source>1 flag</source>
        <translation>1 个开关</translation>
    </message>
    <message numerus="yes">
        <source>%n flags</source>
        <translation>
            <numerusform>%n 个开关</numerusform>
        </translation>
    </message>
    <message>
        <source>searching the code…</source>
        <translation>正在搜索代码…</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>%1读取</translation>
    </message>
    <message>
        <source>Flags to remove</source>
        <translation>待移除的开关</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>%1 over %2 at 100 %</source>
        <translation>%1 个满 100% 已超过 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n to remove</source>
        <translation>
            <numerusform>%n 个待移除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown in code</source>
        <translation>
            <numerusform>%n 个代码中未登记</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect Hasura or the database here, or name it for the whole team in .trunkline.yaml under flags. “trunkline init” writes the recommended table.</source>
        <translation>请在此连接 Hasura 或数据库，或在 .trunkline.yaml 的 flags 下为整个团队指定。“trunkline init”会写出推荐的表。</translation>
    </message>
    <message>
        <source>changes are made as %1</source>
        <translation>更改身份：%1</translation>
    </message>
</context>
<context>
    <name>Trunkline::FlagPanel</name>
    <message>
        <source>Flag</source>
        <translation>开关</translation>
    </message>
    <message>
        <source>Keep on</source>
        <translation>保持开启</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Not in the table</source>
        <translation>不在表中</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 中：%1</translation>
    </message>
    <message>
        <source>changed %1 by %2</source>
        <translation>%2 于 %1更改</translation>
    </message>
    <message>
        <source>It goes off again at %1.</source>
        <translation>将于 %1 重新关闭。</translation>
    </message>
    <message>
        <source> in %1</source>
        <translation>，位于 %1</translation>
    </message>
    <message>
        <source>Code places are not known</source>
        <translation>代码位置未知</translation>
    </message>
    <message>
        <source>1 code place</source>
        <translation>1 处代码</translation>
    </message>
    <message numerus="yes">
        <source>%n code places</source>
        <translation>
            <numerusform>%n 处代码</numerusform>
        </translation>
    </message>
    <message>
        <source>No history: there is no table of events</source>
        <translation>无历史：没有事件表</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>无法读取历史</translation>
    </message>
    <message>
        <source>%1 could not be opened: it is not in the work tree, or there is no editor (set VISUAL).</source>
        <translation>无法打开 %1：它不在工作区中，或没有编辑器（请设置 VISUAL）。</translation>
    </message>
</context>
<context>
    <name>Trunkline::FlagWording</name>
    <message>
        <source>on for all, since when is unknown</source>
        <translation>对所有人开启，起始时间未知</translation>
    </message>
    <message>
        <source>remove: %1 over</source>
        <translation>移除：逾期 %1</translation>
    </message>
    <message>
        <source>remove in %1</source>
        <translation>%1后移除</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>state unknown</source>
        <translation>状态未知</translation>
    </message>
    <message>
        <source>off (%1 when on)</source>
        <translation>关（开启时 %1）</translation>
    </message>
    <message>
        <source>on for %1</source>
        <translation>开启 %1</translation>
    </message>
    <message>
        <source>release flag</source>
        <translation>发布开关</translation>
    </message>
    <message>
        <source>kill switch</source>
        <translation>紧急开关</translation>
    </message>
    <message>
        <source>permanent</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>new · %1</source>
        <translation>新 · %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>rolling out</source>
        <translation>放量中</translation>
    </message>
    <message>
        <source>no code places</source>
        <translation>无代码位置</translation>
    </message>
    <message>
        <source>not in the table</source>
        <translation>不在表中</translation>
    </message>
    <message>
        <source>It is on for nobody. The clock of its removal starts at 100 %.</source>
        <translation>未对任何人开启。达到 100% 后才开始计算移除期限。</translation>
    </message>
    <message>
        <source>It is on for some. The clock of its removal starts at 100 %.</source>
        <translation>对部分用户开启。达到 100% 后才开始计算移除期限。</translation>
    </message>
    <message>
        <source>It is on for everybody; since when is not recorded.</source>
        <translation>对所有人开启；起始时间未记录。</translation>
    </message>
    <message>
        <source>At 100 % since %1; it is to be removed within %2, by %3.</source>
        <translation>自 %1 起为 100%；应在 %2内移除，即 %3 前。</translation>
    </message>
    <message>
        <source>Nothing on trunk asks for it any more.</source>
        <translation>主干上已没有任何位置查询它。</translation>
    </message>
    <message>
        <source>Code asks for it, and the table does not have it.</source>
        <translation>代码查询它，但表中没有。</translation>
    </message>
    <message>
        <source>Its type says that it may stay.</source>
        <translation>按其类型可以保留。</translation>
    </message>
    <message>
        <source>web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>api</source>
        <translation>API</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>web only</source>
        <translation>仅 Web</translation>
    </message>
    <message>
        <source>created, %1</source>
        <translation>已创建，%1</translation>
    </message>
    <message>
        <source>created</source>
        <translation>已创建</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>owner or description</source>
        <translation>负责人或描述</translation>
    </message>
    <message>
        <source>State: %1 → %2</source>
        <translation>状态：%1 → %2</translation>
    </message>
    <message>
        <source>Rollout: %1 → %2</source>
        <translation>放量：%1 → %2</translation>
    </message>
    <message>
        <source>Owner: %1 → %2</source>
        <translation>负责人：%1 → %2</translation>
    </message>
    <message>
        <source>Description: %1 → %2</source>
        <translation>描述：%1 → %2</translation>
    </message>
    <message>
        <source>The table has no version column that may be written: two people could overwrite each other unseen, so nothing is changed from here.</source>
        <translation>表中没有可写的版本列：两人可能在不知情时互相覆盖，因此不能在此更改。</translation>
    </message>
    <message>
        <source>The role of this connection may not change flags.</source>
        <translation>此连接的角色无权更改开关。</translation>
    </message>
    <message>
        <source>What is shown is older than the last connection; flags can be changed once it is back.</source>
        <translation>显示的内容早于上次连接；连接恢复后方可更改开关。</translation>
    </message>
</context>
<context>
    <name>Trunkline::GateWording</name>
    <message>
        <source>A check of that name exists, but it was posted by %1, who does not count here.</source>
        <translation>存在同名检查，但发布者是 %1，在此不计入。</translation>
    </message>
    <message>
        <source>It waits until somebody allows the workflow to start.</source>
        <translation>正在等待有人允许工作流启动。</translation>
    </message>
    <message>
        <source>It completed and did not say how: that is no pass.</source>
        <translation>已完成但未给出结论：不算通过。</translation>
    </message>
    <message>
        <source>It said neither yes nor no.</source>
        <translation>既未表示通过，也未表示不通过。</translation>
    </message>
    <message>
        <source>There are approvals, but not enough.</source>
        <translation>已有批准，但数量不足。</translation>
    </message>
    <message>
        <source>%1 has no way down.</source>
        <translation>%1 没有 down 迁移。</translation>
    </message>
    <message>
        <source>It was taken down.</source>
        <translation>已被撤下。</translation>
    </message>
    <message>
        <source>It cannot be read with this account.</source>
        <translation>此账户无法读取。</translation>
    </message>
    <message>
        <source>The verdict is on another commit than the newest one.</source>
        <translation>结论针对的不是最新提交。</translation>
    </message>
    <message>
        <source>unit tests</source>
        <translation>单元测试</translation>
    </message>
    <message>
        <source>AI review</source>
        <translation>AI 评审</translation>
    </message>
    <message>
        <source>human review</source>
        <translation>人工评审</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>预览环境</translation>
    </message>
    <message>
        <source>migration</source>
        <translation>迁移</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>outdated</source>
        <translation>已过时</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source> (%1)</source>
        <comment>who or what decided</comment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>, not required</source>
        <translation>，非必需</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>two sentences</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>等待批准</translation>
    </message>
    <message>
        <source>asks for action</source>
        <translation>需要操作</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>中性</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>陈旧</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>changes requested</source>
        <translation>要求更改</translation>
    </message>
    <message>
        <source>commented</source>
        <translation>已评论</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>已驳回</translation>
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
        <translation>请在单独的文件中使用 CONCURRENTLY，并以 --no-transaction 执行；Hasura 会在事务中运行文件。</translation>
    </message>
    <message>
        <source>%1 goes with everything in it; code that still names it fails.</source>
        <translation>%1 及其全部内容将被删除；仍引用它的代码会失败。</translation>
    </message>
    <message>
        <source>Drop it in a migration of its own, once nothing reads it any more.</source>
        <translation>待无任何读取后，在单独的迁移中删除。</translation>
    </message>
    <message>
        <source>The table %1 goes with all its rows.</source>
        <translation>表 %1 及其所有行将被删除。</translation>
    </message>
    <message>
        <source>%1 goes with everything in it.</source>
        <translation>%1 及其全部内容将被删除。</translation>
    </message>
    <message>
        <source>Drop what is in it piece by piece, each when it is no longer used.</source>
        <translation>请将其中内容逐项删除，每项在不再使用后删除。</translation>
    </message>
    <message>
        <source>%1 is taken from code that may still use it.</source>
        <translation>可能仍在使用 %1 的代码将失去它。</translation>
    </message>
    <message>
        <source>Drop it after the code that used it is out of production.</source>
        <translation>待使用它的代码退出生产后再删除。</translation>
    </message>
    <message>
        <source>%1 has another name at once, while old code still runs.</source>
        <translation>%1 立即改名，而旧代码仍在运行。</translation>
    </message>
    <message>
        <source>Add the new column, keep both in step with a trigger, backfill, and drop the old one later.</source>
        <translation>请添加新列，用触发器保持两列同步，回填，之后再删除旧列。</translation>
    </message>
    <message>
        <source>The table %1 has another name at once, while old code still runs.</source>
        <translation>表 %1 立即改名，而旧代码仍在运行。</translation>
    </message>
    <message>
        <source>Leave a view under the old name in the same migration, and drop it later.</source>
        <translation>请在同一迁移中以旧名称保留一个视图，之后再删除。</translation>
    </message>
    <message>
        <source>Create it under the new name, move the code, drop the old one later.</source>
        <translation>请以新名称创建，迁移代码，之后再删除旧的。</translation>
    </message>
    <message>
        <source>A value of %1 has another name; code compares with the old one.</source>
        <translation>%1 的一个值已改名；代码仍与旧值比较。</translation>
    </message>
    <message>
        <source>Add the new value, move rows and code, and leave the old value unused.</source>
        <translation>请添加新值，迁移行和代码，并将旧值留作不用。</translation>
    </message>
    <message>
        <source>Another type of %1 rewrites the table and its indexes, and nobody reads or writes meanwhile.</source>
        <translation>更改 %1 的类型会重写表及其索引，期间无法读写。</translation>
    </message>
    <message>
        <source>Add a column of the new type, keep both in step, backfill, and drop the old one later.</source>
        <translation>请添加新类型的列，保持两列同步，回填，之后再删除旧列。</translation>
    </message>
    <message>
        <source>All rows are scanned for NULL in %1, and nobody reads or writes meanwhile.</source>
        <translation>会扫描所有行以检查 %1 中的 NULL，期间无法读写。</translation>
    </message>
    <message>
        <source>ADD CONSTRAINT ... CHECK (... IS NOT NULL) NOT VALID; VALIDATE it in the next migration; then SET NOT NULL needs no scan.</source>
        <translation>ADD CONSTRAINT ... CHECK (... IS NOT NULL) NOT VALID; 在下一个迁移中 VALIDATE；之后 SET NOT NULL 无需扫描。</translation>
    </message>
    <message>
        <source>%1 is NOT NULL without a default: it fails where there are rows, and old code cannot insert.</source>
        <translation>%1 为 NOT NULL 且无默认值：表中有行时会失败，且旧代码无法插入。</translation>
    </message>
    <message>
        <source>Give it a DEFAULT, or add it without NOT NULL, backfill, and set NOT NULL later.</source>
        <translation>请为其指定 DEFAULT，或先不加 NOT NULL，回填，之后再设置 NOT NULL。</translation>
    </message>
    <message>
        <source>The default of %1 differs from row to row, so the table is rewritten.</source>
        <translation>%1 的默认值逐行不同，因此会重写表。</translation>
    </message>
    <message>
        <source>Add the column without a default, SET DEFAULT, then backfill in batches.</source>
        <translation>请添加不带默认值的列，SET DEFAULT，然后分批回填。</translation>
    </message>
    <message>
        <source>The stored column %1 is computed for every row: the table is rewritten.</source>
        <translation>存储列 %1 会对每一行计算：会重写表。</translation>
    </message>
    <message>
        <source>Add a plain column, fill it by a trigger, and backfill in batches.</source>
        <translation>请添加普通列，用触发器填充，并分批回填。</translation>
    </message>
    <message>
        <source>%1 gets a number in every row: the table is rewritten.</source>
        <translation>%1 会为每一行生成编号：会重写表。</translation>
    </message>
    <message>
        <source>Add a plain bigint, set its default to a sequence, and backfill in batches.</source>
        <translation>请添加普通 bigint 列，将默认值设为序列，并分批回填。</translation>
    </message>
    <message>
        <source>The type of %1 is a domain with a CHECK: the table is rewritten.</source>
        <translation>%1 的类型是带 CHECK 的域：会重写表。</translation>
    </message>
    <message>
        <source>Use the base type and ADD CONSTRAINT ... CHECK ... NOT VALID.</source>
        <translation>请使用基础类型，并 ADD CONSTRAINT ... CHECK ... NOT VALID。</translation>
    </message>
    <message>
        <source>A constraint comes with %1: it is checked, or its index built, under the strongest lock.</source>
        <translation>%1 带有约束：会在最强的锁下检查约束或构建其索引。</translation>
    </message>
    <message>
        <source>Add the column alone; add the constraint NOT VALID or USING INDEX in another migration.</source>
        <translation>请只添加列；在另一个迁移中以 NOT VALID 或 USING INDEX 添加约束。</translation>
    </message>
    <message>
        <source>All rows of %1 are checked, and nobody reads or writes meanwhile.</source>
        <translation>会检查 %1 的所有行，期间无法读写。</translation>
    </message>
    <message>
        <source>ADD CONSTRAINT ... NOT VALID, and VALIDATE CONSTRAINT in the next migration.</source>
        <translation>ADD CONSTRAINT ... NOT VALID，并在下一个迁移中 VALIDATE CONSTRAINT。</translation>
    </message>
    <message>
        <source>All rows of %1 are checked, and nobody writes to either table meanwhile.</source>
        <translation>会检查 %1 的所有行，期间两个表均无法写入。</translation>
    </message>
    <message>
        <source>The lock of ADD CONSTRAINT on %1 is held while VALIDATE scans: NOT VALID has gained nothing.</source>
        <translation>VALIDATE 扫描期间一直持有 %1 上 ADD CONSTRAINT 的锁：NOT VALID 没有起到作用。</translation>
    </message>
    <message>
        <source>VALIDATE CONSTRAINT in a migration of its own; a file is one transaction.</source>
        <translation>请在单独的迁移中 VALIDATE CONSTRAINT；一个文件就是一个事务。</translation>
    </message>
    <message>
        <source>An index over %1 is built, and nobody reads or writes meanwhile; duplicates make it fail.</source>
        <translation>会在 %1 上构建索引，期间无法读写；有重复值则失败。</translation>
    </message>
    <message>
        <source>CREATE UNIQUE INDEX CONCURRENTLY first, then ADD CONSTRAINT ... UNIQUE USING INDEX.</source>
        <translation>请先 CREATE UNIQUE INDEX CONCURRENTLY，再 ADD CONSTRAINT ... UNIQUE USING INDEX。</translation>
    </message>
    <message>
        <source>An index over %1 is built or its rows are scanned for NULL, and nobody reads or writes meanwhile.</source>
        <translation>会在 %1 上构建索引，或扫描其行以检查 NULL，期间无法读写。</translation>
    </message>
    <message>
        <source>Make the columns NOT NULL by a validated CHECK, build a unique index CONCURRENTLY, then ADD PRIMARY KEY USING INDEX.</source>
        <translation>请用已验证的 CHECK 使列成为 NOT NULL，以 CONCURRENTLY 构建唯一索引，再 ADD PRIMARY KEY USING INDEX。</translation>
    </message>
    <message>
        <source>An index over %1 is built, and nobody reads or writes meanwhile; there is no way around it.</source>
        <translation>会在 %1 上构建索引，期间无法读写；没有其他办法。</translation>
    </message>
    <message>
        <source>Create a new table with it and move the rows over.</source>
        <translation>请创建带有它的新表，并将行移过去。</translation>
    </message>
    <message>
        <source>Nobody writes to %1 while the index is built.</source>
        <translation>构建索引期间无法写入 %1。</translation>
    </message>
    <message>
        <source>Everybody on %1 waits, and it waits for everybody: queries become slow when it is gone.</source>
        <translation>所有使用 %1 的操作都要等待，它也要等待所有操作：索引删除后查询会变慢。</translation>
    </message>
    <message>
        <source>Nobody writes to %1 while its index is built anew.</source>
        <translation>重建索引期间无法写入 %1。</translation>
    </message>
    <message>
        <source>This cannot run beside other statements: PostgreSQL refuses it inside of a transaction.</source>
        <translation>不能与其他语句一起运行：PostgreSQL 不允许在事务中执行。</translation>
    </message>
    <message>
        <source>Put it into a migration of its own and apply that with --no-transaction.</source>
        <translation>请放入单独的迁移，并以 --no-transaction 执行。</translation>
    </message>
    <message>
        <source>All rows of %1 are checked against the bounds, and nobody reads or writes it meanwhile.</source>
        <translation>会按边界检查 %1 的所有行，期间无法读写。</translation>
    </message>
    <message>
        <source>Add a CHECK of the same bounds NOT VALID and VALIDATE it before.</source>
        <translation>请先以 NOT VALID 添加相同边界的 CHECK，并对其 VALIDATE。</translation>
    </message>
    <message>
        <source>Everybody on the parent of %1 waits.</source>
        <translation>所有使用 %1 父表的操作都要等待。</translation>
    </message>
    <message>
        <source>DETACH PARTITION ... CONCURRENTLY, in a file of its own.</source>
        <translation>DETACH PARTITION ... CONCURRENTLY，放在单独的文件中。</translation>
    </message>
    <message>
        <source>Nobody reads %1 while it is computed anew.</source>
        <translation>重新计算期间无法读取 %1。</translation>
    </message>
    <message>
        <source>REFRESH MATERIALIZED VIEW CONCURRENTLY; it needs a unique index.</source>
        <translation>REFRESH MATERIALIZED VIEW CONCURRENTLY；需要唯一索引。</translation>
    </message>
    <message>
        <source>%1 is rewritten, and nobody reads or writes meanwhile.</source>
        <translation>会重写 %1，期间无法读写。</translation>
    </message>
    <message>
        <source>Plain VACUUM, or pg_repack outside of migrations.</source>
        <translation>使用普通 VACUUM，或在迁移之外使用 pg_repack。</translation>
    </message>
    <message>
        <source>Create a new table that is as it shall be, and move the rows over.</source>
        <translation>请创建符合要求的新表，并将行移过去。</translation>
    </message>
    <message>
        <source>All rows of %1 go, with CASCADE those of tables that reference it too.</source>
        <translation>%1 的所有行都会被删除；使用 CASCADE 时，引用它的表中的行也会被删除。</translation>
    </message>
    <message>
        <source>Delete in batches, outside of migrations, what is known to be of no use.</source>
        <translation>请在迁移之外，分批删除确知无用的内容。</translation>
    </message>
    <message>
        <source>Rows of %1 are no longer kept right; both tables of a foreign key are locked.</source>
        <translation>%1 的行不再保证正确；外键两侧的表都会被锁定。</translation>
    </message>
    <message>
        <source>Make sure that no code relies on it, and set lock_timeout.</source>
        <translation>请确认没有代码依赖它，并设置 lock_timeout。</translation>
    </message>
    <message>
        <source>Code that reads %1 may meet NULL for the first time.</source>
        <translation>读取 %1 的代码可能首次遇到 NULL。</translation>
    </message>
    <message>
        <source>Teach the readers first.</source>
        <translation>请先让读取方支持。</translation>
    </message>
    <message>
        <source>Code that leaves %1 out inserts something else from now on.</source>
        <translation>未指定 %1 的代码今后会插入不同的值。</translation>
    </message>
    <message>
        <source>Let the code name the value before the default changes.</source>
        <translation>请在更改默认值之前，让代码明确指定该值。</translation>
    </message>
    <message>
        <source>json has no equality: DISTINCT and GROUP BY over %1 fail.</source>
        <translation>json 没有相等比较：对 %1 的 DISTINCT 和 GROUP BY 会失败。</translation>
    </message>
    <message>
        <source>Use jsonb.</source>
        <translation>请使用 jsonb。</translation>
    </message>
    <message>
        <source>Without lock_timeout one slow query on %1 makes everybody else queue behind this.</source>
        <translation>没有 lock_timeout 时，%1 上的一个慢查询会使其他所有操作排在它之后。</translation>
    </message>
    <message>
        <source>Begin the file with: SET LOCAL lock_timeout = &apos;2s&apos;;</source>
        <translation>请在文件开头加上：SET LOCAL lock_timeout = &apos;2s&apos;;</translation>
    </message>
    <message>
        <source>An earlier statement&apos;s lock is held while this works on %1.</source>
        <translation>处理 %1 期间，仍持有前一语句的锁。</translation>
    </message>
    <message>
        <source>Put it into another migration, or join the actions into one ALTER TABLE.</source>
        <translation>请放入另一个迁移，或将这些操作合并为一个 ALTER TABLE。</translation>
    </message>
    <message>
        <source>Rows of %1 are changed in one long transaction.</source>
        <translation>在一个长事务中更改 %1 的行。</translation>
    </message>
    <message>
        <source>Let a worker do it in batches, and keep its progress in the backfill table.</source>
        <translation>请由工作进程分批执行，并在回填表中记录进度。</translation>
    </message>
    <message>
        <source>What this does cannot be seen from its text.</source>
        <translation>从文本中无法看出它会做什么。</translation>
    </message>
    <message>
        <source>Write the statement out, or exercise the migration on a real server.</source>
        <translation>请写出完整语句，或在真实服务器上演练此迁移。</translation>
    </message>
    <message>
        <source>This ends the transaction that Hasura runs the file in.</source>
        <translation>这会结束 Hasura 运行此文件所用的事务。</translation>
    </message>
    <message>
        <source>Leave it out: the file is one transaction already.</source>
        <translation>请去掉：文件本身已是一个事务。</translation>
    </message>
    <message>
        <source>Every table with a column of %1 is scanned, and nobody writes to it meanwhile.</source>
        <translation>会扫描所有含 %1 类型列的表，期间无法写入。</translation>
    </message>
    <message>
        <source>A value of the enum %1 can never be removed again: no down is a true one.</source>
        <translation>枚举 %1 的值添加后无法再移除：任何 down 都不是真正的还原。</translation>
    </message>
    <message>
        <source>Use a table of values with a foreign key.</source>
        <translation>请使用带外键的取值表。</translation>
    </message>
    <message>
        <source>No index on %1 begins with the columns of the foreign key: deleting on the other side scans it.</source>
        <translation>%1 上没有以外键列开头的索引：在另一侧删除时会扫描它。</translation>
    </message>
    <message>
        <source>Create that index first.</source>
        <translation>请先创建该索引。</translation>
    </message>
    <message>
        <source>%1 is locked until the file is through.</source>
        <translation>%1 会一直锁定到文件执行完毕。</translation>
    </message>
    <message>
        <source>Leave it out, or take a weaker lock.</source>
        <translation>请去掉，或使用较弱的锁。</translation>
    </message>
    <message>
        <source>Nobody writes to %1 while the trigger is created, and every write is slower from now on.</source>
        <translation>创建触发器期间无法写入 %1，且此后每次写入都会变慢。</translation>
    </message>
    <message>
        <source>Set lock_timeout, and drop the trigger when the change is through.</source>
        <translation>请设置 lock_timeout，并在变更完成后删除触发器。</translation>
    </message>
    <message>
        <source>A longer limit for %1 will need a migration; text has none.</source>
        <translation>%1 需要更大长度时还得迁移；text 则没有长度限制。</translation>
    </message>
    <message>
        <source>Use text with a CHECK on its length.</source>
        <translation>请使用 text，并用 CHECK 限制长度。</translation>
    </message>
    <message>
        <source>%1 holds a time without saying in which zone.</source>
        <translation>%1 存储的时间未说明时区。</translation>
    </message>
    <message>
        <source>Use timestamptz.</source>
        <translation>请使用 timestamptz。</translation>
    </message>
    <message>
        <source>The key %1 runs out of numbers after two thousand million rows.</source>
        <translation>键 %1 在二十亿行后会用尽编号。</translation>
    </message>
    <message>
        <source>Use bigint or uuid.</source>
        <translation>请使用 bigint 或 uuid。</translation>
    </message>
    <message>
        <source>The sequence of a serial column as %1 has rights and an owner of its own.</source>
        <translation>像 %1 这样的 serial 列，其序列有自己的权限和所有者。</translation>
    </message>
    <message>
        <source>Use GENERATED ALWAYS AS IDENTITY.</source>
        <translation>请使用 GENERATED ALWAYS AS IDENTITY。</translation>
    </message>
    <message>
        <source>%1 has no primary key: rows cannot be told apart.</source>
        <translation>%1 没有主键：无法区分各行。</translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation>请添加主键。</translation>
    </message>
    <message>
        <source>A constraint of %1 is left to be named, and its down has to guess.</source>
        <translation>%1 的一个约束未命名，其 down 只能猜测名称。</translation>
    </message>
    <message>
        <source>Name it: ADD CONSTRAINT name ...</source>
        <translation>请命名：ADD CONSTRAINT name ...</translation>
    </message>
    <message>
        <source>An index of more than three columns on %1 rarely pays.</source>
        <translation>%1 上超过三列的索引通常得不偿失。</translation>
    </message>
    <message>
        <source>Begin with the column that selects most.</source>
        <translation>请以选择性最高的列开头。</translation>
    </message>
    <message>
        <source>A second try fails when %1 is gone already.</source>
        <translation>如果 %1 已不存在，第二次尝试会失败。</translation>
    </message>
    <message>
        <source>Use IF EXISTS.</source>
        <translation>请使用 IF EXISTS。</translation>
    </message>
    <message>
        <source>A name in %1 is longer than 62 bytes; PostgreSQL cuts after 63.</source>
        <translation>%1 中有名称超过 62 字节；PostgreSQL 会在 63 字节处截断。</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>请选用更短的名称。</translation>
    </message>
    <message>
        <source>An earlier migration has created %1 already.</source>
        <translation>较早的迁移已创建 %1。</translation>
    </message>
    <message>
        <source>Name its schema, or another table.</source>
        <translation>请指明其 schema，或使用其他表名。</translation>
    </message>
    <message>
        <source>A hash index on %1 knows equality only.</source>
        <translation>%1 上的 hash 索引只支持相等比较。</translation>
    </message>
    <message>
        <source>Use btree.</source>
        <translation>请使用 btree。</translation>
    </message>
    <message>
        <source>The extension %1 must be there on every server, and may need more rights than migrations have.</source>
        <translation>扩展 %1 必须存在于每台服务器上，且可能需要比迁移更高的权限。</translation>
    </message>
    <message>
        <source>Make sure of it in every environment first.</source>
        <translation>请先在每个环境中确认。</translation>
    </message>
    <message>
        <source>A column of %1 is set twice, which PostgreSQL refuses.</source>
        <translation>%1 的一列被设置了两次，PostgreSQL 不允许。</translation>
    </message>
    <message>
        <source>Set it once.</source>
        <translation>请只设置一次。</translation>
    </message>
    <message>
        <source>Several foreign keys on %1 lock several tables at once.</source>
        <translation>%1 上的多个外键会同时锁定多个表。</translation>
    </message>
    <message>
        <source>One a migration.</source>
        <translation>每个迁移一个。</translation>
    </message>
    <message>
        <source>A foreign key of %1 has another type than the key it references.</source>
        <translation>%1 的一个外键与其引用的键类型不同。</translation>
    </message>
    <message>
        <source>Use the same type.</source>
        <translation>请使用相同类型。</translation>
    </message>
    <message>
        <source>A column named as %1 means something to many object mappers.</source>
        <translation>像 %1 这样的列名对许多对象映射器有特殊含义。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选用其他名称。</translation>
    </message>
    <message>
        <source>for a moment</source>
        <translation>瞬时</translation>
    </message>
    <message>
        <source>while the table is scanned</source>
        <translation>表扫描期间</translation>
    </message>
    <message>
        <source>while the table is rewritten</source>
        <translation>表重写期间</translation>
    </message>
    <message>
        <source>It has about %1 rows.</source>
        <translation>约有 %1 行。</translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <translation>%2 上的 %1，%3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: a moment</source>
        <translation>%1：瞬时</translation>
    </message>
    <message>
        <source>%1: blocks writes</source>
        <translation>%1：阻塞写入</translation>
    </message>
    <message>
        <source>%1: blocks everything</source>
        <translation>%1：阻塞全部</translation>
    </message>
</context>
<context>
    <name>Trunkline::HeaderBar</name>
    <message>
        <source>Main menu</source>
        <translation>主菜单</translation>
    </message>
</context>
<context>
    <name>Trunkline::HoldButton</name>
    <message>
        <source>Hold it down to confirm</source>
        <translation>按住以确认</translation>
    </message>
</context>
<context>
    <name>Trunkline::HostWording</name>
    <message>
        <source>Check runs are not readable with this token: gates come from Actions jobs, a few pull requests at a time.</source>
        <translation>此令牌无法读取 check run：关卡取自 Actions 作业，每次只查少量拉取请求。</translation>
    </message>
    <message>
        <source>Actions are not readable: environments and the jobs that could stand in for checks are unknown.</source>
        <translation>无法读取 Actions：环境以及可代替检查的作业未知。</translation>
    </message>
    <message>
        <source>Deployments are not readable: the preview gate is unknown.</source>
        <translation>无法读取部署：预览关卡未知。</translation>
    </message>
    <message>
        <source>Branch protection is not readable: only rulesets tell who may force-push or delete trunk.</source>
        <translation>无法读取分支保护：只能从规则集得知谁可以强制推送或删除主干。</translation>
    </message>
    <message>
        <source>Contents are not readable: force pushes on trunk are unknown.</source>
        <translation>无法读取内容：主干上的强制推送情况未知。</translation>
    </message>
    <message>
        <source>Pull requests are not readable: this page stays empty.</source>
        <translation>无法读取拉取请求：此页面将为空。</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>deploying</source>
        <translation>部署中</translation>
    </message>
    <message>
        <source>deployed</source>
        <translation>已部署</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>taken down</source>
        <translation>已撤下</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>everybody with write access</source>
        <translation>所有具有写入权限的人</translation>
    </message>
    <message>
        <source>some who are not named</source>
        <translation>部分未列名的人</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>尚未登录。</translation>
    </message>
    <message>
        <source>Signed in as %1, by %2.</source>
        <comment>login, where the token is from</comment>
        <translation>已以 %1 的身份登录，令牌来源：%2。</translation>
    </message>
    <message>
        <source>%1 It would take: %2</source>
        <translation>%1所需权限：%2</translation>
    </message>
    <message>
        <source>The host asks for silence until %1.</source>
        <translation>托管平台要求暂停请求至 %1。</translation>
    </message>
    <message>
        <source>The host sets no limit; %1 points spent by Trunkline.</source>
        <translation>托管平台未设限制；Trunkline 已使用 %1 点。</translation>
    </message>
    <message>
        <source>%1 of %2 points left until %3; %4 spent by Trunkline.</source>
        <translation>剩余 %1/%2 点，有效至 %3；Trunkline 已使用 %4 点。</translation>
    </message>
    <message>
        <source>Trunk&apos;s protection</source>
        <translation>主干的保护</translation>
    </message>
    <message>
        <source>Force pushes on trunk</source>
        <translation>主干上的强制推送</translation>
    </message>
    <message>
        <source>Environments and deployments</source>
        <translation>环境与部署</translation>
    </message>
    <message>
        <source>Merged pull requests</source>
        <translation>已合并的拉取请求</translation>
    </message>
    <message>
        <source>Who may force-push or delete %1 is not known.</source>
        <translation>无法得知谁可以强制推送或删除 %1。</translation>
    </message>
    <message>
        <source>May force-push %1: %2. May delete it: %3.</source>
        <translation>有权强制推送 %1：%2。有权删除：%3。</translation>
    </message>
    <message>
        <source>%1: nothing deployed</source>
        <translation>%1：未部署任何内容</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>environment, state, how long ago</comment>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>A force push by %1 moved %2 from %3 to %4.</source>
        <translation>%1 的一次强制推送将 %2 从 %3 移到了 %4。</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>已登录：%1</translation>
    </message>
    <message>
        <source>can change flags</source>
        <translation>可更改开关</translation>
    </message>
    <message>
        <source>cannot change flags</source>
        <translation>不可更改开关</translation>
    </message>
</context>
<context>
    <name>Trunkline::LocalServiceModel</name>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>重启次数</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>构建</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>时长</translation>
    </message>
</context>
<context>
    <name>Trunkline::LocalStackView</name>
    <message>
        <source>Copy start command</source>
        <translation>复制启动命令</translation>
    </message>
    <message>
        <source>Copy stop command</source>
        <translation>复制停止命令</translation>
    </message>
    <message>
        <source>Compose services</source>
        <translation>Compose 服务</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Asking the engine…</source>
        <translation>正在查询引擎…</translation>
    </message>
    <message>
        <source>No compose project on this machine</source>
        <translation>本机上没有 compose 项目</translation>
    </message>
    <message>
        <source>Start one with: docker compose up</source>
        <translation>请这样启动：docker compose up</translation>
    </message>
    <message>
        <source>No service matches</source>
        <translation>没有匹配的服务</translation>
    </message>
    <message numerus="yes">
        <source>%n restarts</source>
        <translation>
            <numerusform>%n 次重启</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n compose services on this machine</source>
        <translation>
            <numerusform>本机上有 %n 个 compose 服务</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::LocalWording</name>
    <message>
        <source>restarting</source>
        <translation>重启中</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>不健康</translation>
    </message>
    <message>
        <source>exited (%1)</source>
        <translation>已退出（%1）</translation>
    </message>
    <message>
        <source>partly running</source>
        <translation>部分运行</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>启动中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>another folder</source>
        <translation>其他文件夹</translation>
    </message>
    <message>
        <source>from a registry</source>
        <translation>来自镜像仓库</translation>
    </message>
    <message>
        <source>rebuilt since</source>
        <translation>已重新构建</translation>
    </message>
    <message>
        <source>another commit</source>
        <translation>其他提交</translation>
    </message>
    <message>
        <source>%1 older</source>
        <translation>落后 %1</translation>
    </message>
    <message>
        <source>current</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Whether its image is of what is checked out is not known.</source>
        <translation>无法确定其镜像是否由检出的内容构建。</translation>
    </message>
    <message>
        <source>It belongs to %1, not to this repository.</source>
        <translation>它属于 %1，而非此仓库。</translation>
    </message>
    <message>
        <source>Its image came from a registry and is not built here.</source>
        <translation>其镜像来自镜像仓库，不在此构建。</translation>
    </message>
    <message>
        <source>Its image was built anew and it still runs the old one: start it again.</source>
        <translation>其镜像已重新构建，但仍在运行旧镜像：请重新启动。</translation>
    </message>
    <message>
        <source>Its image is of %1 and %2 is checked out: build it anew.</source>
        <translation>其镜像由 %1 构建，而检出的是 %2：请重新构建。</translation>
    </message>
    <message>
        <source>Its image was built %1 before %2, which is checked out: build it anew.</source>
        <translation>其镜像的构建时间比检出的 %2 早 %1：请重新构建。</translation>
    </message>
    <message>
        <source>Its image is not older than %1, which is checked out.</source>
        <translation>其镜像不早于检出的 %1。</translation>
    </message>
</context>
<context>
    <name>Trunkline::LogView</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
</context>
<context>
    <name>Trunkline::MainMenu</name>
    <message>
        <source>&amp;Repository</source>
        <translation>仓库(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>连接(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Notifications…</source>
        <translation>通知(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>命令面板(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>Details &amp;panel</source>
        <translation>详情面板(&amp;P)</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>Open this &amp;menu</source>
        <translation>打开此菜单(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>与桌面一致(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>深色(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Trunkline</source>
        <translation>关于 Trunkline(&amp;A)</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>复制链接(&amp;L)</translation>
    </message>
</context>
<context>
    <name>Trunkline::MainWindow</name>
    <message>
        <source>Sandbox</source>
        <translation>沙盒</translation>
    </message>
    <message>
        <source>%1 sandbox</source>
        <comment>program</comment>
        <translation>%1 沙盒</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>repository, program</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Open a repository</source>
        <translation>打开仓库</translation>
    </message>
    <message>
        <source>About Trunkline</source>
        <translation>关于 Trunkline</translation>
    </message>
    <message>
        <source>Trunkline %1</source>
        <translation>Trunkline %1</translation>
    </message>
    <message>
        <source>Shows whether trunk-based development works as agreed: branches, reviews, flags, migrations and what runs.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>显示主干开发是否按约定进行：分支、评审、功能开关、迁移以及实际运行的内容。

本程序是自由软件，采用 GNU 通用公共许可证第 3 版或更高版本。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more errors need attention</source>
        <translation>
            <numerusform>新增 %Ln 个需要关注的错误</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay in the tray?</source>
        <translation>是否留在托盘？</translation>
    </message>
    <message>
        <source>Trunkline can stay in the tray when its window is closed, and show there when something needs attention.</source>
        <translation>关闭窗口后，Trunkline 可以留在托盘，并在有内容需要关注时在托盘中显示。</translation>
    </message>
    <message>
        <source>&amp;Stay in the tray</source>
        <translation>留在托盘(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %Ln lines</source>
        <translation>
            <numerusform>已复制：%Ln 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::MessageBar</name>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>正在尝试…</translation>
    </message>
    <message>
        <source>Ask %1 again</source>
        <translation>重新查询 %1</translation>
    </message>
</context>
<context>
    <name>Trunkline::MigrationActions</name>
    <message>
        <source>&amp;Open pull request</source>
        <translation>打开拉取请求(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy as review comment</source>
        <translation>复制为评审评论(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>复制路径(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Exercise up and down</source>
        <translation>演练 up 和 down(&amp;E)</translation>
    </message>
    <message>
        <source>Exercise &amp;down migrations</source>
        <translation>演练 down 迁移(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;New migration…</source>
        <translation>新建迁移(&amp;N)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>重新读取(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Open #%1</source>
        <translation>打开 #%1(&amp;O)</translation>
    </message>
    <message>
        <source>Stop exercising</source>
        <translation>停止演练</translation>
    </message>
</context>
<context>
    <name>Trunkline::MigrationFindings</name>
    <message>
        <source>Version %1 is applied in the database and not on trunk.</source>
        <translation>版本 %1 已应用于数据库，但不在主干上。</translation>
    </message>
    <message>
        <source>Find out who applied it, and bring its files to trunk.</source>
        <translation>请查明由谁应用，并将其文件加入主干。</translation>
    </message>
    <message>
        <source>No database is connected, so what is applied is not known.</source>
        <translation>未连接数据库，因此已应用的内容未知。</translation>
    </message>
    <message>
        <source>%1 has no down migration.</source>
        <translation>%1 没有 down 迁移。</translation>
    </message>
    <message>
        <source>Write a down.sql that takes back what up.sql does.</source>
        <translation>请编写 down.sql，撤销 up.sql 所做的更改。</translation>
    </message>
    <message>
        <source>The down of %1 holds no statement.</source>
        <translation>%1 的 down 中没有语句。</translation>
    </message>
    <message>
        <source>Correct the files and exercise the migration again.</source>
        <translation>请更正文件并重新演练此迁移。</translation>
    </message>
    <message>
        <source>Exercise it on a real server: trunkline migrations verify</source>
        <translation>请在真实服务器上演练：trunkline migrations verify</translation>
    </message>
    <message>
        <source>%1 does something that cannot be seen from its text.</source>
        <translation>从文本中无法看出 %1 的某些操作。</translation>
    </message>
    <message>
        <source>%1 is applied in the database, but not on trunk.</source>
        <translation>%1 已应用于数据库，但不在主干上。</translation>
    </message>
    <message>
        <source>Merge it, or take it back in the database.</source>
        <translation>请将其合并，或在数据库中撤销。</translation>
    </message>
    <message>
        <source>Applying %1 broke off.</source>
        <translation>应用 %1 时中断。</translation>
    </message>
    <message>
        <source>Look at what the database holds of it, and apply it again.</source>
        <translation>请检查数据库中已有的部分，然后重新应用。</translation>
    </message>
    <message>
        <source>%1 was changed on trunk after it came there and was applied.</source>
        <translation>%1 在进入主干并应用之后，又在主干上被更改。</translation>
    </message>
    <message>
        <source>Put the old text back, and write a new migration for the difference.</source>
        <translation>请恢复原文本，并为差异编写新的迁移。</translation>
    </message>
    <message>
        <source>%1 is on trunk and not applied, though newer ones are: it was merged late.</source>
        <translation>%1 在主干上但未应用，而更新的迁移已应用：它合并得较晚。</translation>
    </message>
    <message>
        <source>%1 is on trunk and not applied.</source>
        <translation>%1 在主干上但未应用。</translation>
    </message>
    <message>
        <source>Apply it: hasura migrate apply</source>
        <translation>请应用：hasura migrate apply</translation>
    </message>
    <message>
        <source>%1 has the same version as another migration.</source>
        <translation>%1 与另一个迁移的版本相同。</translation>
    </message>
    <message>
        <source>Give it a fresh version before it is merged.</source>
        <translation>请在合并前为其指定新版本。</translation>
    </message>
    <message>
        <source>Expand first, in a migration of its own, and let it be applied.</source>
        <translation>请先在单独的迁移中执行 expand，并等其应用。</translation>
    </message>
    <message>
        <source>Wait with the contract until this is settled.</source>
        <translation>在此问题解决之前，请勿执行 contract。</translation>
    </message>
    <message>
        <source>It both brings %1 and takes %2 away.</source>
        <translation>它既引入 %1，又移除 %2。</translation>
    </message>
    <message>
        <source>It takes %1 away, which code on trunk still uses: %2:%3.</source>
        <translation>它移除 %1，而主干上的代码仍在使用：%2:%3。</translation>
    </message>
    <message>
        <source>Split it: expand now, contract in a later pull request.</source>
        <translation>请拆分：现在执行 expand，在之后的拉取请求中执行 contract。</translation>
    </message>
    <message>
        <source>%1 is applied, and changed on %2.</source>
        <translation>%1 已应用，却在 %2 上被更改。</translation>
    </message>
    <message>
        <source>%1 is on trunk, may be applied, and is changed on %2.</source>
        <translation>%1 已在主干上，可能已应用，却在 %2 上被更改。</translation>
    </message>
    <message>
        <source>%1 is applied, and changed in the work tree.</source>
        <translation>%1 已应用，却在工作区中被更改。</translation>
    </message>
    <message>
        <source>%1 is on trunk, may be applied, and is changed in the work tree.</source>
        <translation>%1 已在主干上，可能已应用，却在工作区中被更改。</translation>
    </message>
    <message>
        <source>Let down.sql take back what up.sql does, and nothing else.</source>
        <translation>请让 down.sql 只撤销 up.sql 所做的更改。</translation>
    </message>
    <message>
        <source>The contract %1 does not come alone: %2</source>
        <translation>contract 迁移 %1 并非单独提交：%2</translation>
    </message>
    <message>
        <source>Put the contract into a pull request of its own.</source>
        <translation>请将 contract 放入单独的拉取请求。</translation>
    </message>
</context>
<context>
    <name>Trunkline::MigrationModel</name>
    <message>
        <source>observed: %1 on %2</source>
        <translation>实测：%2 上的 %1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>锁</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
</context>
<context>
    <name>Trunkline::MigrationPage</name>
    <message>
        <source>Migrations</source>
        <translation>迁移</translation>
    </message>
    <message>
        <source>The files are there</source>
        <translation>文件已就位</translation>
    </message>
    <message>
        <source>Schema changes under way</source>
        <translation>进行中的 schema 变更</translation>
    </message>
    <message>
        <source>All migrations</source>
        <translation>所有迁移</translation>
    </message>
    <message>
        <source>verified = up, down, up gave the same schema and rows</source>
        <translation>已验证 = up、down、up 后 schema 和行均一致</translation>
    </message>
    <message>
        <source>Filter migrations: name, version, kind, state…</source>
        <translation>筛选迁移：名称、版本、类型、状态…</translation>
    </message>
    <message>
        <source>schema changes under way: %1</source>
        <translation>进行中的 schema 变更：%1</translation>
    </message>
    <message>
        <source>%1 applied</source>
        <translation>%1 个已应用</translation>
    </message>
    <message>
        <source>%1 pending</source>
        <translation>%1 个待应用</translation>
    </message>
    <message>
        <source>the database is not connected</source>
        <translation>未连接数据库</translation>
    </message>
    <message>
        <source>expand → backfill → quiet → contract</source>
        <translation>expand → backfill → 静默 → contract</translation>
    </message>
    <message>
        <source>migrations: %1</source>
        <translation>迁移：%1</translation>
    </message>
    <message>
        <source>%1 not on trunk</source>
        <translation>%1 个不在主干上</translation>
    </message>
    <message>
        <source>Exercising migrations: %1 of %2</source>
        <translation>正在演练迁移：%1/%2</translation>
    </message>
    <message>
        <source>Starting a PostgreSQL to be thrown away…</source>
        <translation>正在启动临时 PostgreSQL…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Reading migrations…</source>
        <translation>正在读取迁移…</translation>
    </message>
    <message>
        <source>No migrations</source>
        <translation>无迁移</translation>
    </message>
    <message>
        <source>Folders named migrations are looked for on trunk, in the work tree and on open branches.</source>
        <translation>会在主干、工作区和打开的分支中查找名为 migrations 的文件夹。</translation>
    </message>
    <message>
        <source>No migration matches</source>
        <translation>没有匹配的迁移</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Nothing new to exercise</source>
        <translation>没有新的迁移需要演练</translation>
    </message>
    <message>
        <source>Every new migration was run up and down since it changed. Select one to run it again.</source>
        <translation>所有新迁移自更改后均已执行过 up 和 down。如需重新执行，请选择一个迁移。</translation>
    </message>
    <message>
        <source>SQL from another repository</source>
        <translation>来自其他仓库的 SQL</translation>
    </message>
    <message>
        <source>Migrations from somebody else’s repository: %1</source>
        <translation>来自他人仓库的迁移：%1</translation>
    </message>
    <message>
        <source>Their SQL would run on this computer, in a PostgreSQL that is thrown away, as a role without rights.</source>
        <translation>其 SQL 将在本机的临时 PostgreSQL 中，以无权限的角色运行。</translation>
    </message>
    <message>
        <source>&amp;Run them</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Leave them out</source>
        <translation>跳过(&amp;L)</translation>
    </message>
    <message>
        <source>Export migrations</source>
        <translation>导出迁移</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>已导出</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>无法写入文件</translation>
    </message>
    <message>
        <source>Contract allowed</source>
        <translation>允许 contract</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n migrations pending</source>
        <translation>
            <numerusform>%n 个迁移待应用</numerusform>
        </translation>
    </message>
    <message>
        <source>every migration is applied</source>
        <translation>所有迁移均已应用</translation>
    </message>
</context>
<context>
    <name>Trunkline::MigrationPanel</name>
    <message>
        <source>Migration</source>
        <translation>迁移</translation>
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
        <translation>原因</translation>
    </message>
    <message>
        <source>on trunk since %1</source>
        <translation>自 %1 起在主干上</translation>
    </message>
    <message>
        <source>Contract is not allowed yet</source>
        <translation>尚不允许 contract</translation>
    </message>
    <message>
        <source>The down does not take it back</source>
        <translation>down 未能还原</translation>
    </message>
    <message>
        <source>Contract is allowed</source>
        <translation>允许 contract</translation>
    </message>
    <message>
        <source>Everything that stood in its way is settled.</source>
        <translation>所有阻碍均已解决。</translation>
    </message>
    <message>
        <source>There is no up.sql here.</source>
        <translation>此处没有 up.sql。</translation>
    </message>
    <message>
        <source>There is no down.sql, or it has no bytes, which is the same to Hasura.</source>
        <translation>没有 down.sql，或其内容为空；对 Hasura 而言两者相同。</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>rewritten</source>
        <translation>已重写</translation>
    </message>
    <message>
        <source>Locks taken</source>
        <translation>获取的锁</translation>
    </message>
    <message>
        <source>allowed: %1</source>
        <translation>已准许：%1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Expanded in</source>
        <translation>Expand 迁移</translation>
    </message>
    <message>
        <source>Backfill</source>
        <translation>Backfill</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>读取者</translation>
    </message>
    <message>
        <source>Read like</source>
        <translation>读取语句</translation>
    </message>
    <message>
        <source>Code places</source>
        <translation>代码位置</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>开关</translation>
    </message>
    <message>
        <source>Later rows</source>
        <translation>之后的行</translation>
    </message>
    <message>
        <source>Dual write</source>
        <translation>双写</translation>
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
        <translation>中性</translation>
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
        <translation>混合</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>有</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>broke off</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>已应用</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>待应用</translation>
    </message>
    <message>
        <source>work tree</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>only in database</source>
        <translation>仅在数据库中</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>%1 (drop)</source>
        <translation>%1（删除）</translation>
    </message>
    <message>
        <source>100 %, checked</source>
        <translation>100%，已核对</translation>
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
        <translation>仍有剩余行</translation>
    </message>
    <message>
        <source>none for %1</source>
        <translation>%1无读取</translation>
    </message>
    <message>
        <source>nobody since %1</source>
        <translation>自 %1 起无人读取</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>有人</translation>
    </message>
    <message>
        <source>%1 (calls: %2), last %3</source>
        <translation>%1（调用：%2），最近 %3</translation>
    </message>
    <message>
        <source>no database is connected</source>
        <translation>未连接数据库</translation>
    </message>
    <message>
        <source>the server does not count statements; pg_stat_statements is missing</source>
        <translation>服务器不统计语句；缺少 pg_stat_statements</translation>
    </message>
    <message>
        <source>the server does not count all statements; set pg_stat_statements.track = all</source>
        <translation>服务器未统计所有语句；请设置 pg_stat_statements.track = all</translation>
    </message>
    <message>
        <source>other roles’ statements are hidden; grant pg_read_all_stats</source>
        <translation>其他角色的语句不可见；请授予 pg_read_all_stats</translation>
    </message>
    <message>
        <source>the statistics were reset before %1</source>
        <translation>统计信息在 %1 前被重置</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statements were evicted before %1; raise pg_stat_statements.max</source>
        <translation>
            <numerusform>%1 前有 %Ln 条语句被逐出；请增大 pg_stat_statements.max</numerusform>
        </translation>
    </message>
    <message>
        <source>a statement that reads it was dropped from the statistics before %1</source>
        <translation>一条读取它的语句在 %1 前从统计信息中被移除</translation>
    </message>
    <message>
        <source>a statement that may read it could not be followed, before %1</source>
        <translation>在 %1 前，有一条可能读取它的语句无法追踪</translation>
    </message>
    <message>
        <source>the database itself uses it: %1</source>
        <translation>数据库自身在使用它：%1</translation>
    </message>
    <message>
        <source>%1 is changed in place, without an earlier expand (MIG-3).</source>
        <translation>%1 被就地更改，之前没有 expand（MIG-3）。</translation>
    </message>
    <message>
        <source>%1 is not in the database yet (MIG-3).</source>
        <translation>%1 尚不在数据库中（MIG-3）。</translation>
    </message>
    <message>
        <source>The backfill of %1 is not through: %2 (MIG-4).</source>
        <translation>%1 的 backfill 尚未完成：%2（MIG-4）。</translation>
    </message>
    <message>
        <source>How far %1 is filled is not known (MIG-4).</source>
        <translation>%1 的填充进度未知（MIG-4）。</translation>
    </message>
    <message>
        <source>The backfill of %1 has stalled (MIG-4).</source>
        <translation>%1 的 backfill 已停滞（MIG-4）。</translation>
    </message>
    <message>
        <source>The backfill of %1 says that it is done, but the rows were not checked (MIG-4).</source>
        <translation>%1 的 backfill 报告已完成，但各行未经核对（MIG-4）。</translation>
    </message>
    <message>
        <source>%1 was last read %2; the quiet time is over at %3 at the earliest (MIG-4).</source>
        <translation>%1 最近一次读取为 %2；静默期最早于 %3 结束（MIG-4）。</translation>
    </message>
    <message>
        <source>%1 was last read %2 by %3; the quiet time is over at %4 at the earliest (MIG-4).</source>
        <translation>%1 最近一次读取为 %2（%3）；静默期最早于 %4 结束（MIG-4）。</translation>
    </message>
    <message>
        <source>Whether %1 is still read is not known: %2 (MIG-4).</source>
        <translation>无法确定 %1 是否仍被读取：%2（MIG-4）。</translation>
    </message>
    <message>
        <source>Nothing has read %1 since %2; the quiet time is over at %3 (MIG-4).</source>
        <translation>自 %2 起没有读取 %1；静默期于 %3 结束（MIG-4）。</translation>
    </message>
    <message>
        <source>Code on trunk still names %1: %2.</source>
        <translation>主干上的代码仍引用 %1：%2。</translation>
    </message>
    <message>
        <source>Whether code on trunk still names %1 was not looked for.</source>
        <translation>未检查主干上的代码是否仍引用 %1。</translation>
    </message>
    <message>
        <source>The flag %1 is not removed yet.</source>
        <translation>开关 %1 尚未移除。</translation>
    </message>
    <message>
        <source>Whether the flag %1 is removed is not known.</source>
        <translation>无法确定开关 %1 是否已移除。</translation>
    </message>
    <message>
        <source>An image that is still running names it: %1.</source>
        <translation>仍在运行的镜像引用了它：%1。</translation>
    </message>
    <message>
        <source>Not understood by the parser of PostgreSQL 17: %1</source>
        <translation>PostgreSQL 17 的解析器无法理解：%1</translation>
    </message>
    <message>
        <source>Not UTF-8 text.</source>
        <translation>不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>Larger than what is parsed.</source>
        <translation>超出解析的大小限制。</translation>
    </message>
    <message>
        <source>Nested too deeply to be judged.</source>
        <translation>嵌套过深，无法判定。</translation>
    </message>
    <message>
        <source>The parser gave up on it.</source>
        <translation>解析器已放弃。</translation>
    </message>
    <message>
        <source>the server does not tell when it forgets statements; that takes PostgreSQL 14</source>
        <translation>服务器不会说明何时丢弃语句；这需要 PostgreSQL 14</translation>
    </message>
    <message>
        <source>the server is a standby, and does not see who reads on its primary</source>
        <translation>该服务器是备库，看不到谁在主库上读取</translation>
    </message>
    <message>
        <source>standbys repeat the server, and it does not see who reads there; where nobody does, name their role under ignoredReaders</source>
        <translation>有备库在复制该服务器，而它看不到谁在那里读取；若无人读取，请在 ignoredReaders 中写明其角色</translation>
    </message>
    <message>
        <source>The down of %1 drops %2, which its up does not create.</source>
        <translation>%1 的 down 删除了其 up 并未创建的 %2。</translation>
    </message>
    <message>
        <source>no dual write seen</source>
        <translation>未见双写</translation>
    </message>
    <message>
        <source>a generated column, one way only</source>
        <translation>生成列，仅单向</translation>
    </message>
    <message>
        <source>a trigger, not exercised</source>
        <translation>触发器，未经验证</translation>
    </message>
    <message>
        <source>proven by probe.sql</source>
        <translation>已由 probe.sql 证实</translation>
    </message>
    <message>
        <source>rows written since are lost</source>
        <translation>此后写入的行会丢失</translation>
    </message>
</context>
<context>
    <name>Trunkline::NewFlagDialog</name>
    <message>
        <source>New flag in %1</source>
        <translation>在 %1 中新建开关</translation>
    </message>
    <message>
        <source>Types to choose from</source>
        <translation>可选类型</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键名</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Create, switched off</source>
        <translation>创建（关闭状态）</translation>
    </message>
    <message>
        <source>A key has at most 100 characters.</source>
        <translation>键名最多 100 个字符。</translation>
    </message>
    <message>
        <source>A key is made of letters, digits, “_”, “-” and “.”.</source>
        <translation>键名只能包含字母、数字、“_”、“-”和“.”。</translation>
    </message>
    <message>
        <source>Key, description and owner are needed</source>
        <translation>必须填写键名、描述和负责人</translation>
    </message>
    <message>
        <source>created</source>
        <translation>已创建</translation>
    </message>
    <message>
        <source>The flag was not created</source>
        <translation>开关未创建</translation>
    </message>
    <message>
        <source>There is a flag with this key already</source>
        <translation>已存在使用此键名的开关</translation>
    </message>
    <message>
        <source>It cannot be created now</source>
        <translation>现在无法创建</translation>
    </message>
</context>
<context>
    <name>Trunkline::NewMigrationDialog</name>
    <message>
        <source>New migration</source>
        <translation>新建迁移</translation>
    </message>
    <message>
        <source>Expand: the new column comes, both are kept in step</source>
        <translation>Expand：添加新列，两列保持同步</translation>
    </message>
    <message>
        <source>Backfill: old rows get the new column</source>
        <translation>Backfill：为旧行填充新列</translation>
    </message>
    <message>
        <source>Contract: the old column goes</source>
        <translation>Contract：删除旧列</translation>
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
        <translation>创建文件</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>用途(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>表(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Old column</source>
        <translation>旧列(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;New column</source>
        <translation>新列(&amp;N)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Old column</source>
        <translation>旧列</translation>
    </message>
    <message>
        <source>New column</source>
        <translation>新列</translation>
    </message>
    <message>
        <source>Name a table and both columns.</source>
        <translation>请指定表和两个列。</translation>
    </message>
</context>
<context>
    <name>Trunkline::NoticeBox</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>Trunkline::NotificationDialog</name>
    <message>
        <source>A pull request became ready to merge.</source>
        <translation>某个拉取请求可以合并了。</translation>
    </message>
    <message>
        <source>A contract became allowed.</source>
        <translation>某个 contract 变为允许。</translation>
    </message>
    <message>
        <source>A change runs in every service.</source>
        <translation>某项变更已在所有服务中运行。</translation>
    </message>
    <message>
        <source>A change is released to everybody.</source>
        <translation>某项变更已对所有人发布。</translation>
    </message>
    <message>
        <source>&amp;Notify me when something changes</source>
        <translation>有变化时通知我(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>免打扰时段(&amp;Q)</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Rules and events that are told</source>
        <translation>会通知的规则和事件</translation>
    </message>
    <message>
        <source>You are told once of what becomes worse or becomes possible. Several things at a time come as one; what falls into quiet hours comes when they end.</source>
        <translation>情况变差或有事项变为可行时，只通知一次。同时发生的多项合并为一条；免打扰时段内的通知在时段结束时送达。</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>免打扰开始</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>免打扰结束</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>until</source>
        <translation>至</translation>
    </message>
</context>
<context>
    <name>Trunkline::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Since you looked, %1</source>
        <translation>自您上次查看以来，%1</translation>
    </message>
    <message>
        <source>Since you looked</source>
        <translation>自您上次查看以来</translation>
    </message>
    <message>
        <source>Filter what needs attention: rule:SWARM, severity:error…</source>
        <translation>筛选需要关注的内容：rule:SWARM、severity:error…</translation>
    </message>
    <message>
        <source>errors: %1 · warnings: %2 · rules without a verdict: %3</source>
        <translation>错误：%1 · 警告：%2 · 无结论的规则：%3</translation>
    </message>
</context>
<context>
    <name>Trunkline::PagePlan</name>
    <message>
        <source>Trunk</source>
        <translation>主干</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
</context>
<context>
    <name>Trunkline::PhaseStepsDelegate</name>
    <message>
        <source>now</source>
        <translation>当前</translation>
    </message>
</context>
<context>
    <name>Trunkline::Phrasing</name>
    <message>
        <source>%1, %2</source>
        <comment>parts of a list</comment>
        <translation>%1，%2</translation>
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
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what, then more about it</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Trunkline::PreflightWording</name>
    <message>
        <source>Code on trunk asks for it.</source>
        <translation>主干上的代码会查询它。</translation>
    </message>
    <message>
        <source>No code on trunk asks for it: the change has no effect there.</source>
        <translation>主干上没有代码查询它：更改在该处不起作用。</translation>
    </message>
    <message>
        <source>Whether code on trunk asks for it is not known yet.</source>
        <translation>尚不清楚主干上的代码是否查询它。</translation>
    </message>
    <message>
        <source>Everything that runs contains the code that asks for it.</source>
        <translation>所有正在运行的内容都包含查询它的代码。</translation>
    </message>
    <message>
        <source>Without the code that asks for it run: %1.</source>
        <translation>以下正在运行的内容不含查询它的代码：%1。</translation>
    </message>
    <message>
        <source>Which code runs is not known: Docker Swarm was not read.</source>
        <translation>无法得知正在运行哪些代码：未读取 Docker Swarm。</translation>
    </message>
    <message>
        <source>Which commit runs is not known for: %1.</source>
        <translation>无法得知以下内容正在运行哪个提交：%1。</translation>
    </message>
    <message>
        <source>The schema is where its code needs it.</source>
        <translation>Schema 已达到其代码所需的状态。</translation>
    </message>
    <message>
        <source>The schema is not yet where its code needs it: %1.</source>
        <translation>Schema 尚未达到其代码所需的状态：%1。</translation>
    </message>
    <message>
        <source>Which schema its code needs is not known: no migration that was read names it.</source>
        <translation>无法得知其代码需要怎样的 schema：已读取的迁移均未提到它。</translation>
    </message>
    <message>
        <source>No rollout or rollback is under way.</source>
        <translation>没有进行中的滚动更新或回滚。</translation>
    </message>
    <message>
        <source>A rollout or rollback is under way: %1.</source>
        <translation>有进行中的滚动更新或回滚：%1。</translation>
    </message>
    <message>
        <source>Whether a rollout is under way is not known: Docker Swarm was not read.</source>
        <translation>无法确定是否有进行中的滚动更新：未读取 Docker Swarm。</translation>
    </message>
    <message>
        <source>%1 changed it in the last minutes.</source>
        <translation>%1 在最近几分钟内更改过它。</translation>
    </message>
    <message>
        <source>%1 changed it in the last minutes: %2</source>
        <translation>%1 在最近几分钟内更改过它：%2</translation>
    </message>
    <message>
        <source>Nobody else changed it in the last minutes.</source>
        <translation>最近几分钟内没有其他人更改过它。</translation>
    </message>
    <message>
        <source>Who changed it last is not known.</source>
        <translation>无法得知最后由谁更改。</translation>
    </message>
</context>
<context>
    <name>Trunkline::PreviewActions</name>
    <message>
        <source>Show details</source>
        <translation>显示详情</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open pull request</source>
        <translation>打开拉取请求</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Copy as Markdown table</source>
        <translation>复制为 Markdown 表格</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新查询</translation>
    </message>
</context>
<context>
    <name>Trunkline::PreviewModel</name>
    <message>
        <source>Only hosts that the team named as its own are asked</source>
        <translation>只查询团队指定为自有的主机</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览环境</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Pull request</source>
        <translation>拉取请求</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>最新提交</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>存续</translation>
    </message>
</context>
<context>
    <name>Trunkline::PreviewPage</name>
    <message>
        <source>Previews</source>
        <translation>预览环境</translation>
    </message>
    <message>
        <source>Filter previews: number, branch, address, state…</source>
        <translation>筛选预览环境：编号、分支、地址、状态…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln previews</source>
        <translation>
            <numerusform>%Ln 个预览环境</numerusform>
        </translation>
    </message>
    <message>
        <source>one for each pull request</source>
        <translation>每个拉取请求一个</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation>%1 个就绪</translation>
    </message>
    <message>
        <source>%1 nobody needs</source>
        <translation>%1 个已无用</translation>
    </message>
    <message>
        <source>%1 failing</source>
        <translation>%1 个无法工作</translation>
    </message>
    <message>
        <source>No Docker Swarm is connected</source>
        <translation>未连接 Docker Swarm</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Asking the swarm…</source>
        <translation>正在查询 swarm…</translation>
    </message>
    <message>
        <source>No preview runs</source>
        <translation>没有运行中的预览环境</translation>
    </message>
    <message>
        <source>A service shows a pull request when its label %1, its stack, its Host rule or its image&apos;s tag holds the number, as in pr-123.</source>
        <translation>当服务的标签 %1、堆栈、Host 规则或镜像标签含有编号（如 pr-123）时，即表示它展示某个拉取请求。</translation>
    </message>
    <message>
        <source>No preview matches</source>
        <translation>没有匹配的预览环境</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>%1 was removed with everything that belonged to its stack.</source>
        <translation>已移除 %1 及其堆栈的全部内容。</translation>
    </message>
    <message>
        <source>Previews are services of a swarm.</source>
        <translation>预览环境是 swarm 中的服务。</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>连接…</translation>
    </message>
</context>
<context>
    <name>Trunkline::PreviewPanel</name>
    <message numerus="yes">
        <source>%n servers</source>
        <translation>
            <numerusform>%n 个服务器</numerusform>
        </translation>
    </message>
    <message>
        <source>servers unknown</source>
        <translation>服务器未知</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览环境</translation>
    </message>
    <message>
        <source>Addresses and what they answered</source>
        <translation>地址及其应答</translation>
    </message>
    <message>
        <source>Services of the preview</source>
        <translation>预览环境的服务</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>%1创建</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未查询</translation>
    </message>
    <message>
        <source>enabled</source>
        <comment>a router</comment>
        <translation>已启用</translation>
    </message>
    <message>
        <source>disabled</source>
        <comment>a router</comment>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>enabled with warnings</source>
        <comment>a router</comment>
        <translation>已启用（有警告）</translation>
    </message>
    <message>
        <source>Traefik: %1 %2, %3</source>
        <translation>Traefik：%1 %2，%3</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Stack file</source>
        <translation>堆栈文件</translation>
    </message>
    <message>
        <source>Stack file ≠</source>
        <translation>堆栈文件 ≠</translation>
    </message>
    <message>
        <source>What is known of the service</source>
        <translation>该服务的已知信息</translation>
    </message>
</context>
<context>
    <name>Trunkline::PreviewWording</name>
    <message>
        <source>Pull request %1 was merged %2; nobody needs it any more.</source>
        <translation>拉取请求 %1 已于 %2合并；不再有人需要它。</translation>
    </message>
    <message>
        <source>The work of %1 is merged; nobody needs it any more.</source>
        <translation>%1 的工作已合并；不再有人需要它。</translation>
    </message>
    <message>
        <source>There is no open pull request %1; nobody needs it any more.</source>
        <translation>没有打开的拉取请求 %1；不再有人需要它。</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>启动中</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>不健康</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>不可达</translation>
    </message>
    <message>
        <source>orphan</source>
        <translation>孤立</translation>
    </message>
    <message>
        <source>%1 merged</source>
        <translation>%1 已合并</translation>
    </message>
    <message>
        <source>%1 closed</source>
        <translation>%1 已关闭</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <translation>%1，%2 毫秒</translation>
    </message>
    <message>
        <source>another commit</source>
        <translation>其他提交</translation>
    </message>
    <message>
        <source>head</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>落后 %1</translation>
    </message>
    <message>
        <source>%1 of %2 services are well</source>
        <translation>%2 个服务中有 %1 个正常</translation>
    </message>
    <message>
        <source>How it stands is not known.</source>
        <translation>现状未知。</translation>
    </message>
    <message>
        <source>%1; its address was not asked.</source>
        <translation>%1；未查询其地址。</translation>
    </message>
    <message>
        <source>%1, and it answers: %2.</source>
        <translation>%1，且有应答：%2。</translation>
    </message>
    <message>
        <source>%1; %2 is starting.</source>
        <translation>%1；%2 启动中。</translation>
    </message>
    <message>
        <source>%1; look at %2.</source>
        <translation>%1；请检查 %2。</translation>
    </message>
    <message>
        <source>%1, but %2 gives: %3.</source>
        <translation>%1，但 %2 返回：%3。</translation>
    </message>
    <message>
        <source>service %1</source>
        <translation>服务 %1</translation>
    </message>
    <message>
        <source>network %1</source>
        <translation>网络 %1</translation>
    </message>
    <message>
        <source>config %1</source>
        <translation>配置 %1</translation>
    </message>
    <message>
        <source>secret %1</source>
        <translation>密钥 %1</translation>
    </message>
    <message>
        <source>It shows %1, %2 commits behind the pull request&apos;s head.</source>
        <translation>它展示的是 %1，比拉取请求的最新提交落后 %2 个提交。</translation>
    </message>
    <message>
        <source>It shows %1, which is not in the pull request any more.</source>
        <translation>它展示的是 %1，该提交已不在拉取请求中。</translation>
    </message>
    <message>
        <source>Remove it: docker stack rm %1</source>
        <translation>请移除：docker stack rm %1</translation>
    </message>
    <message>
        <source>Look at its tasks and logs.</source>
        <translation>请检查其任务和日志。</translation>
    </message>
    <message>
        <source>Deploy the pull request&apos;s head again.</source>
        <translation>请重新部署拉取请求的最新提交。</translation>
    </message>
    <message numerus="yes">
        <source>Neither GitHub nor a branch says whose %n previews are.</source>
        <translation>
            <numerusform>GitHub 和分支均无法说明 %n 个预览环境属于谁。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n previews were not asked: their hosts are not in previews: ownHosts.</source>
        <translation>
            <numerusform>未查询 %n 个预览环境：其主机不在 previews: ownHosts 中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The commit of %n previews, or their pull request&apos;s head, is not known.</source>
        <translation>
            <numerusform>%n 个预览环境的提交或其拉取请求的最新提交未知。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::PullRequestActions</name>
    <message>
        <source>Show details</source>
        <translation>显示详情</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Open the preview</source>
        <translation>打开预览环境</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Copy branch</source>
        <translation>复制分支</translation>
    </message>
    <message>
        <source>Copy checkout command</source>
        <translation>复制检出命令</translation>
    </message>
    <message>
        <source>Copy as Markdown table</source>
        <translation>复制为 Markdown 表格</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>关注</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Account…</source>
        <translation>账户…</translation>
    </message>
    <message>
        <source>No preview is up</source>
        <translation>没有运行的预览环境</translation>
    </message>
    <message>
        <source>Copy links</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Tells you as soon as its gates are decided</source>
        <translation>其关卡一有结果即通知您</translation>
    </message>
</context>
<context>
    <name>Trunkline::PullRequestFilterBar</name>
    <message>
        <source>By standing</source>
        <translation>按现状</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>By author</source>
        <translation>按作者</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>my review</source>
        <translation>待我评审</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>受阻</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>Show pull requests: %1</source>
        <translation>显示拉取请求：%1</translation>
    </message>
</context>
<context>
    <name>Trunkline::PullRequestFindingWording</name>
    <message>
        <source>Read the log of the failed check, mend it and push.</source>
        <translation>请阅读失败检查的日志，修复并推送。</translation>
    </message>
    <message>
        <source>Wait for the tests of the newest commit, or start them.</source>
        <translation>请等待最新提交的测试，或启动测试。</translation>
    </message>
    <message>
        <source>Answer what the AI review found, and push.</source>
        <translation>请处理 AI 评审发现的问题，并推送。</translation>
    </message>
    <message>
        <source>Wait for the AI review of the newest commit, or ask for it again.</source>
        <translation>请等待最新提交的 AI 评审，或重新请求评审。</translation>
    </message>
    <message>
        <source>Make the changes that were asked for, then ask for another look.</source>
        <translation>请按要求更改，然后请求再次评审。</translation>
    </message>
    <message>
        <source>Ask somebody to review it.</source>
        <translation>请让他人评审。</translation>
    </message>
    <message>
        <source>Look at the log of the deployment.</source>
        <translation>请查看部署日志。</translation>
    </message>
    <message>
        <source>Deploy its preview, or see why nothing deploys it.</source>
        <translation>请部署其预览环境，或查明为何未部署。</translation>
    </message>
    <message>
        <source>It has been open for %1; the limit is %2.</source>
        <translation>已打开 %1；时限为 %2。</translation>
    </message>
    <message>
        <source>Merge it, or split off what is ready and hide the rest behind a flag.</source>
        <translation>请合并，或拆分出已完成的部分，将其余部分置于开关之后。</translation>
    </message>
    <message>
        <source>What it needs could not be read of 1 pull request.</source>
        <translation>无法读取 1 个拉取请求所需的信息。</translation>
    </message>
    <message numerus="yes">
        <source>What it needs could not be read of %n pull requests.</source>
        <translation>
            <numerusform>无法读取 %n 个拉取请求所需的信息。</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; by %2 came to %3 without a merged pull request.</source>
        <comment>subject, author, trunk</comment>
        <translation>%2 的“%1”未经已合并的拉取请求即进入 %3。</translation>
    </message>
    <message>
        <source>Have it looked at now, and let a ruleset ask for a pull request before anything comes to %1.</source>
        <translation>请立即安排评审，并设置规则集，要求任何内容进入 %1 前都须经过拉取请求。</translation>
    </message>
    <message>
        <source>Trunk&apos;s history or the merged pull requests could not be read.</source>
        <translation>无法读取主干的历史或已合并的拉取请求。</translation>
    </message>
    <message>
        <source>Compare both commits, bring back what was lost by a new commit, and forbid force pushes on %1.</source>
        <translation>请比较两个提交，用新提交找回丢失的内容，并禁止对 %1 强制推送。</translation>
    </message>
    <message>
        <source>Add a ruleset for %1 that blocks force pushes and deletions, without exceptions.</source>
        <translation>请为 %1 添加规则集，禁止强制推送和删除，不设例外。</translation>
    </message>
</context>
<context>
    <name>Trunkline::PullRequestLists</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1（必需）</translation>
    </message>
    <message>
        <source>%1, on an older commit</source>
        <translation>%1，针对较旧的提交</translation>
    </message>
    <message>
        <source>posted by %1</source>
        <translation>由 %1 发布</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>开始于 %1</translation>
    </message>
    <message>
        <source>%1, of an older commit</source>
        <translation>%1，针对较旧的提交</translation>
    </message>
    <message>
        <source>%1 (a bot)</source>
        <translation>%1（机器人）</translation>
    </message>
    <message>
        <source>%1 (does not count: no right to push)</source>
        <translation>%1（不计入：无推送权限）</translation>
    </message>
    <message>
        <source>asked to review</source>
        <translation>已请求评审</translation>
    </message>
</context>
<context>
    <name>Trunkline::PullRequestModel</name>
    <message>
        <source>1 file</source>
        <translation>1 个文件</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>deleted account</source>
        <translation>已删除的账户</translation>
    </message>
    <message>
        <source>opened: %1</source>
        <translation>打开于：%1</translation>
    </message>
    <message>
        <source>a bot</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>%1, watched</source>
        <translation>%1，已关注</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>关卡</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>存续</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
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
        <translation>显示</translation>
    </message>
    <message>
        <source>%1 Seen %2.</source>
        <comment>sentence, how long ago</comment>
        <translation>%1发现于 %2。</translation>
    </message>
    <message>
        <source>%1 was force-pushed</source>
        <translation>%1 被强制推送</translation>
    </message>
    <message>
        <source>%1 is not protected</source>
        <translation>%1 未受保护</translation>
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
        <translation>它未经合并即被关闭。</translation>
    </message>
</context>
<context>
    <name>Trunkline::PullRequestPage</name>
    <message>
        <source>1 open</source>
        <translation>1 个打开</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n 个打开</numerusform>
        </translation>
    </message>
    <message>
        <source>Pull requests</source>
        <translation>拉取请求</translation>
    </message>
    <message>
        <source>Filter pull requests: title, author:, ai:failed, age:&gt;48h…</source>
        <translation>筛选拉取请求：标题、author:、ai:failed、age:&gt;48h…</translation>
    </message>
    <message>
        <source>reading details…</source>
        <translation>正在读取详情…</translation>
    </message>
    <message>
        <source>some rights are missing: see Account</source>
        <translation>缺少部分权限：参见“账户”</translation>
    </message>
    <message>
        <source>what can merge first</source>
        <translation>可合并的在前</translation>
    </message>
    <message numerus="yes">
        <source>%n ready to merge</source>
        <translation>
            <numerusform>%n 个可以合并</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open too long</source>
        <translation>
            <numerusform>%n 个打开过久</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n merged around a gate in 30 days</source>
        <translation>
            <numerusform>30 天内有 %n 个绕过关卡合并</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Asking GitHub…</source>
        <translation>正在查询 GitHub…</translation>
    </message>
    <message>
        <source>No pull request is open.</source>
        <translation>没有打开的拉取请求。</translation>
    </message>
    <message>
        <source>No pull request matches</source>
        <translation>没有匹配的拉取请求</translation>
    </message>
    <message>
        <source>Words look at number, title, author, branch and labels; ai:failed, age:&gt;48h, size:&gt;500 and the like at one fact.</source>
        <translation>普通词语匹配编号、标题、作者、分支和标签；ai:failed、age:&gt;48h、size:&gt;500 等只匹配单项内容。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Ready to merge</source>
        <translation>可以合并</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>count</comment>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>%1 blocked, %2 open too long</source>
        <translation>%1 个受阻，%2 个打开过久</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>连接…</translation>
    </message>
</context>
<context>
    <name>Trunkline::PullRequestPanel</name>
    <message>
        <source>Gate</source>
        <translation>关卡</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Pull request</source>
        <translation>拉取请求</translation>
    </message>
    <message>
        <source>What the pull request holds</source>
        <translation>拉取请求的内容</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>关卡</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>评审人</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files the pull request changes</source>
        <translation>拉取请求更改的文件</translation>
    </message>
    <message>
        <source>Reading the changes…</source>
        <translation>正在读取更改…</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <comment>number, title</comment>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>Open since %1, %2.</source>
        <translation>自 %1 起打开，%2。</translation>
    </message>
    <message>
        <source>Merges by itself once it may (%1).</source>
        <translation>满足条件后自动合并（%1）。</translation>
    </message>
    <message>
        <source>Number %1 in the merge queue.</source>
        <translation>合并队列中第 %1 位。</translation>
    </message>
    <message>
        <source> (from a fork that is gone)</source>
        <translation>（来自已不存在的 fork）</translation>
    </message>
    <message>
        <source> (from %1)</source>
        <translation>（来自 %1）</translation>
    </message>
    <message>
        <source>Checks %1</source>
        <translation>检查 %1</translation>
    </message>
    <message>
        <source>Reviewers %1</source>
        <translation>评审人 %1</translation>
    </message>
    <message>
        <source>Files %1</source>
        <translation>文件 %1</translation>
    </message>
    <message>
        <source>Migrations: %1</source>
        <translation>迁移：%1</translation>
    </message>
    <message>
        <source>Flags: %1</source>
        <translation>开关：%1</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>There is nobody to ask for the changes.</source>
        <translation>没有可查询更改的来源。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No file differs.</source>
        <translation>没有文件差异。</translation>
    </message>
</context>
<context>
    <name>Trunkline::PullRequestWording</name>
    <message>
        <source>Merged %1</source>
        <translation>%1合并</translation>
    </message>
    <message>
        <source>Merged by %1 %2</source>
        <comment>login, how long ago</comment>
        <translation>%1 于 %2合并</translation>
    </message>
    <message>
        <source>, %1 after its first commit</source>
        <translation>，距首次提交 %1</translation>
    </message>
    <message>
        <source>; its branch is still there</source>
        <translation>；其分支仍在</translation>
    </message>
    <message>
        <source>. Not passed at the merge: %1</source>
        <translation>。合并时未通过：%1</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>gate ignored</source>
        <translation>绕过关卡</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>my review</source>
        <translation>待我评审</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>受阻</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>a conflict with %1</source>
        <translation>与 %1 冲突</translation>
    </message>
    <message>
        <source>required check %1</source>
        <translation>必需检查 %1</translation>
    </message>
    <message>
        <source>GitHub still finds out whether it can be merged</source>
        <translation>GitHub 仍在确定能否合并</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state, gate: failed unit tests</comment>
        <translation>%2%1</translation>
    </message>
    <message>
        <source>Ready to merge.</source>
        <translation>可以合并。</translation>
    </message>
    <message>
        <source>Your review is asked for. Missing: %1.</source>
        <translation>请您评审。尚缺：%1。</translation>
    </message>
    <message>
        <source>Blocked by %1.</source>
        <translation>受阻：%1。</translation>
    </message>
    <message>
        <source>Waiting for others: %1.</source>
        <translation>等待他人：%1。</translation>
    </message>
    <message>
        <source>A draft; nothing else is in its way.</source>
        <translation>草稿；没有其他阻碍。</translation>
    </message>
    <message>
        <source>A draft. To come: %1.</source>
        <translation>草稿。待完成：%1。</translation>
    </message>
    <message>
        <source>Merged in the last 30 days</source>
        <translation>最近 30 天内合并</translation>
    </message>
    <message>
        <source>Merged around a gate</source>
        <translation>绕过关卡合并</translation>
    </message>
    <message>
        <source>Ready to merge</source>
        <translation>可以合并</translation>
    </message>
    <message>
        <source>Needs my review</source>
        <translation>需要我评审</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>等待他人</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>受阻</translation>
    </message>
    <message>
        <source>Blocked by %1</source>
        <translation>受阻：%1</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>自 %1 起逾期</translation>
    </message>
    <message>
        <source>overdue at %1</source>
        <translation>将于 %1 逾期</translation>
    </message>
    <message>
        <source>Its details</source>
        <translation>其详情</translation>
    </message>
    <message>
        <source>Its checks</source>
        <translation>其检查</translation>
    </message>
    <message>
        <source>Its reviews</source>
        <translation>其评审</translation>
    </message>
    <message>
        <source>Who is asked to review</source>
        <translation>被请求的评审人</translation>
    </message>
    <message>
        <source>Its files</source>
        <translation>其文件</translation>
    </message>
    <message>
        <source>Its labels</source>
        <translation>其标签</translation>
    </message>
    <message>
        <source>Its deployments</source>
        <translation>其部署</translation>
    </message>
    <message>
        <source>Whether it can be merged</source>
        <translation>能否合并</translation>
    </message>
    <message>
        <source>Its place in the merge queue</source>
        <translation>其在合并队列中的位置</translation>
    </message>
    <message>
        <source>How it was merged</source>
        <translation>合并方式</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1无法读取。</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1无法读取：%2</translation>
    </message>
</context>
<context>
    <name>Trunkline::RemovePreviewDialog</name>
    <message>
        <source>Remove %1?</source>
        <translation>要移除 %1 吗？</translation>
    </message>
    <message>
        <source>What would be removed</source>
        <translation>将要移除的内容</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Looking what belongs to it…</source>
        <translation>正在检查属于它的内容…</translation>
    </message>
    <message>
        <source>It cannot be removed</source>
        <translation>无法移除</translation>
    </message>
    <message>
        <source>Of %1, these %2 are removed, and nothing else:</source>
        <translation>将移除 %1 的以下 %2 项，其他内容不受影响：</translation>
    </message>
    <message>
        <source>Remove it although its pull request is open</source>
        <translation>尽管其拉取请求仍打开，仍要移除</translation>
    </message>
    <message>
        <source>Remove it although nothing tells whether its pull request is open</source>
        <translation>尽管无法得知其拉取请求是否打开，仍要移除</translation>
    </message>
    <message>
        <source>Asking again whether its pull request is over…</source>
        <translation>正在重新查询其拉取请求是否已结束…</translation>
    </message>
    <message>
        <source>Nothing was removed: its pull request could not be looked at</source>
        <translation>未移除任何内容：无法查看其拉取请求</translation>
    </message>
    <message>
        <source>Nothing was removed: it is needed again</source>
        <translation>未移除任何内容：它又被需要了</translation>
    </message>
    <message>
        <source>Its pull request is not over any more: %1.</source>
        <translation>其拉取请求不再是已结束状态：%1。</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>正在移除…</translation>
    </message>
    <message>
        <source>Nothing was removed: something was added to it meanwhile</source>
        <translation>未移除任何内容：在此期间有新内容加入</translation>
    </message>
    <message>
        <source>It was not removed completely</source>
        <translation>未能完全移除</translation>
    </message>
</context>
<context>
    <name>Trunkline::ReportPage</name>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <source>the last four weeks, counted on this computer</source>
        <translation>最近四周，由本机统计</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>no figure is made from fewer than %1 samples</source>
        <translation>少于 %1 个样本时不计算指标</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>The team’s week: figures, what was merged, what falls due</source>
        <translation>团队的一周：指标、已合并内容、到期事项</translation>
    </message>
</context>
<context>
    <name>Trunkline::ReportSaving</name>
    <message>
        <source>PDF, to print (*.pdf)</source>
        <translation>PDF，用于打印 (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>报告未保存</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
</context>
<context>
    <name>Trunkline::RepositoryWindow</name>
    <message>
        <source>Sandbox: the team, its code and its servers are made up. Everything here may be tried; all of it is gone when the window is closed.</source>
        <translation>沙盒：团队、代码和服务器均为虚构。此处的一切均可尝试；关闭窗口后全部消失。</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>已保存到 %1。</translation>
    </message>
</context>
<context>
    <name>Trunkline::ReviewComment</name>
    <message>
        <source>Contract of `%1` is not allowed yet:</source>
        <translation>尚不允许对 `%1` 执行 contract：</translation>
    </message>
    <message>
        <source>Hazards:</source>
        <translation>风险：</translation>
    </message>
    <message>
        <source>Down: %1. %2</source>
        <translation>Down：%1。%2</translation>
    </message>
</context>
<context>
    <name>Trunkline::RuleCatalogue</name>
    <message>
        <source>Trunk is never force-pushed.</source>
        <translation>主干从不被强制推送。</translation>
    </message>
    <message>
        <source>Nobody may force-push or delete trunk.</source>
        <translation>任何人都不得强制推送或删除主干。</translation>
    </message>
    <message>
        <source>Commits come to trunk by merged pull requests.</source>
        <translation>提交经由已合并的拉取请求进入主干。</translation>
    </message>
    <message>
        <source>A revert on trunk is followed by a fix: roll forward.</source>
        <translation>主干上的还原之后须有修复：向前修复。</translation>
    </message>
    <message>
        <source>Branch names start with an agreed prefix.</source>
        <translation>分支名称以约定的前缀开头。</translation>
    </message>
    <message>
        <source>Branches are merged before they grow old.</source>
        <translation>分支在存续过久之前合并。</translation>
    </message>
    <message>
        <source>Merged branches are deleted.</source>
        <translation>已合并的分支被删除。</translation>
    </message>
    <message>
        <source>Branches merge into trunk without conflicts.</source>
        <translation>分支可无冲突合并到主干。</translation>
    </message>
    <message>
        <source>Unit tests pass.</source>
        <translation>单元测试通过。</translation>
    </message>
    <message>
        <source>The AI review passes.</source>
        <translation>AI 评审通过。</translation>
    </message>
    <message>
        <source>A person approves.</source>
        <translation>有人批准。</translation>
    </message>
    <message>
        <source>A healthy preview environment is up.</source>
        <translation>有健康的预览环境在运行。</translation>
    </message>
    <message>
        <source>Pull requests are merged before they grow old.</source>
        <translation>拉取请求在打开过久之前合并。</translation>
    </message>
    <message>
        <source>Expand and contract, and the code that still uses an object, do not come in one pull request.</source>
        <translation>expand、contract 以及仍在使用某对象的代码，不在同一拉取请求中出现。</translation>
    </message>
    <message>
        <source>Flags are removed soon after full rollout.</source>
        <translation>开关在完全放量后尽快移除。</translation>
    </message>
    <message>
        <source>Every flag that code evaluates is in the table.</source>
        <translation>代码求值的每个开关都在表中。</translation>
    </message>
    <message>
        <source>Every flag in the table is evaluated by code.</source>
        <translation>表中的每个开关都有代码求值。</translation>
    </message>
    <message>
        <source>Flags have an owner and a description.</source>
        <translation>开关有负责人和描述。</translation>
    </message>
    <message>
        <source>Flags are evaluated on the web side and in the API.</source>
        <translation>开关在 Web 端和 API 中均求值。</translation>
    </message>
    <message>
        <source>Flags are audited regularly.</source>
        <translation>定期审计开关。</translation>
    </message>
    <message>
        <source>Flags that stay off are removed.</source>
        <translation>长期关闭的开关被移除。</translation>
    </message>
    <message>
        <source>Every migration has a down migration.</source>
        <translation>每个迁移都有 down 迁移。</translation>
    </message>
    <message>
        <source>Down migrations restore what was there.</source>
        <translation>down 迁移可还原先前的状态。</translation>
    </message>
    <message>
        <source>Nothing is destroyed without an earlier expand.</source>
        <translation>没有先前的 expand，不作任何破坏。</translation>
    </message>
    <message>
        <source>Contract only after the backfill is done and the old object is no longer read.</source>
        <translation>仅在 backfill 完成且旧对象不再被读取后，才执行 contract。</translation>
    </message>
    <message>
        <source>Down migrations were exercised since they changed.</source>
        <translation>down 迁移自更改后已经过演练。</translation>
    </message>
    <message>
        <source>Migrations take no long blocking locks.</source>
        <translation>迁移不持有长时间的阻塞锁。</translation>
    </message>
    <message>
        <source>The database and trunk hold the same migrations.</source>
        <translation>数据库与主干的迁移一致。</translation>
    </message>
    <message>
        <source>Migrations can be judged.</source>
        <translation>迁移可被判定。</translation>
    </message>
    <message>
        <source>Services run as many tasks as they should.</source>
        <translation>服务运行的任务数符合要求。</translation>
    </message>
    <message>
        <source>No update or rollback is paused.</source>
        <translation>没有更新或回滚处于暂停状态。</translation>
    </message>
    <message>
        <source>No service rolled back by itself.</source>
        <translation>没有服务自动回滚。</translation>
    </message>
    <message>
        <source>Services have a health check.</source>
        <translation>服务有健康检查。</translation>
    </message>
    <message>
        <source>Updates and rollbacks start new tasks first.</source>
        <translation>更新和回滚先启动新任务。</translation>
    </message>
    <message>
        <source>Failed updates roll back.</source>
        <translation>失败的更新会回滚。</translation>
    </message>
    <message>
        <source>Services run what trunk holds.</source>
        <translation>服务运行主干上的内容。</translation>
    </message>
    <message>
        <source>Secrets are Swarm secrets, not environment variables.</source>
        <translation>密钥使用 Swarm 密钥，而非环境变量。</translation>
    </message>
    <message>
        <source>Tasks do not crash again and again.</source>
        <translation>任务不会反复崩溃。</translation>
    </message>
    <message>
        <source>Updates end in time.</source>
        <translation>更新及时结束。</translation>
    </message>
    <message>
        <source>Previews end with their pull request.</source>
        <translation>预览环境随其拉取请求结束。</translation>
    </message>
    <message>
        <source>Previews answer.</source>
        <translation>预览环境有应答。</translation>
    </message>
    <message>
        <source>Previews run the head of their pull request.</source>
        <translation>预览环境运行其拉取请求的最新提交。</translation>
    </message>
    <message>
        <source>Trunk holds the rules of the AI review.</source>
        <translation>主干包含 AI 评审的规则。</translation>
    </message>
</context>
<context>
    <name>Trunkline::RuleModel</name>
    <message>
        <source>How many began in the last 30 days, as far as this computer saw it</source>
        <translation>最近 30 天内开始的数量，以本机所见为准</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) do not count now</source>
        <translation>
            <numerusform>%n 个发现项目前不计入</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>豁免</translation>
    </message>
</context>
<context>
    <name>Trunkline::RulePage</name>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>显示详情</translation>
    </message>
    <message>
        <source>Copy as Markdown table</source>
        <translation>复制为 Markdown 表格</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Filter rules: name, words, branches, error…</source>
        <translation>筛选规则：名称、文字、branches、error…</translation>
    </message>
    <message>
        <source>%1 rules · %2 broken now</source>
        <translation>%1 条规则 · 当前违反 %2 条</translation>
    </message>
    <message>
        <source>%1 of %2 are broken now</source>
        <translation>当前 %2 条中有 %1 条被违反</translation>
    </message>
    <message>
        <source>limits and switches come from .trunkline.yaml</source>
        <translation>限值和开关项来自 .trunkline.yaml</translation>
    </message>
    <message>
        <source>No rule matches</source>
        <translation>没有匹配的规则</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>Trunkline::RulePanel</name>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>What the rule finds now</source>
        <translation>规则当前的发现项</translation>
    </message>
    <message>
        <source>Files of the AI reviewer’s rules on trunk</source>
        <translation>主干上 AI 评审的规则文件</translation>
    </message>
    <message>
        <source>The file’s text</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>What is known of the rule</source>
        <translation>该规则的已知信息</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现项</translation>
    </message>
    <message>
        <source>Exemptions</source>
        <translation>豁免</translation>
    </message>
    <message>
        <source>AI rules</source>
        <translation>AI 规则</translation>
    </message>
    <message>
        <source>Changes that were written with an agent, or change its rules</source>
        <translation>由智能体参与编写或更改其规则的变更</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>智能体</translation>
    </message>
    <message>
        <source>Findings %1</source>
        <translation>发现项 %1</translation>
    </message>
    <message>
        <source>Exemptions %1</source>
        <translation>豁免 %1</translation>
    </message>
    <message>
        <source>and %1 more, on the overview</source>
        <translation>另有 %1 项，见概览</translation>
    </message>
    <message>
        <source>Nothing breaks it.</source>
        <translation>没有违反。</translation>
    </message>
    <message>
        <source>Not decided.</source>
        <translation>未判定。</translation>
    </message>
    <message>
        <source>None. One is a line in .trunkline.yaml with rule, subject, reason, name and last day.</source>
        <translation>无。豁免是 .trunkline.yaml 中的一行，包含规则、对象、原因、姓名和截止日期。</translation>
    </message>
    <message>
        <source>AI rules %1</source>
        <translation>AI 规则 %1</translation>
    </message>
    <message>
        <source>%1 %2 changes .ai/rules: %3</source>
        <translation>%1 %2 更改了 .ai/rules：%3</translation>
    </message>
    <message>
        <source>%1 %2, with %3. Gates: %4</source>
        <translation>%1 %2，参与者 %3。关卡：%4</translation>
    </message>
    <message>
        <source>Agents %1</source>
        <translation>智能体 %1</translation>
    </message>
    <message>
        <source>No commit of the last 30 days names an agent as its co-author.</source>
        <translation>最近 30 天的提交均未将智能体列为共同作者。</translation>
    </message>
    <message>
        <source>Trunk has no files in .ai/rules/.</source>
        <translation>主干的 .ai/rules/ 中没有文件。</translation>
    </message>
</context>
<context>
    <name>Trunkline::SchemaChangeModel</name>
    <message>
        <source>allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1后</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>A migration says so in its head.</source>
        <translation>迁移的头部注明了这一点。</translation>
    </message>
    <message>
        <source>The new one is computed from the old one.</source>
        <translation>新的由旧的计算得出。</translation>
    </message>
    <message>
        <source>It is renamed in place.</source>
        <translation>就地重命名。</translation>
    </message>
    <message>
        <source>A guess by names. Say it in the head of the migration: -- trunkline: replaces %1</source>
        <translation>根据名称推测。请在迁移的头部注明：-- trunkline: replaces %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Backfill</source>
        <translation>Backfill</translation>
    </message>
    <message>
        <source>Last read of the old one</source>
        <translation>旧对象最近读取</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Dual write</source>
        <translation>双写</translation>
    </message>
</context>
<context>
    <name>Trunkline::SearchField</name>
    <message>
        <source>Nothing to filter here</source>
        <translation>此处没有可筛选的内容</translation>
    </message>
    <message>
        <source>%1 (Ctrl+F or /)</source>
        <translation>%1（Ctrl+F 或 /）</translation>
    </message>
    <message>
        <source>Words are looked for in each row, &quot;two words&quot; as they are; all of them must fit. Operators:</source>
        <translation>在每一行中查找各词，&quot;two words&quot; 按原样查找；须全部匹配。运算符：</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServiceActions</name>
    <message>
        <source>Show details</source>
        <translation>显示详情</translation>
    </message>
    <message>
        <source>Show logs</source>
        <translation>显示日志</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>复制名称</translation>
    </message>
    <message>
        <source>Copy as Markdown table</source>
        <translation>复制为 Markdown 表格</translation>
    </message>
    <message>
        <source>Copy commit</source>
        <translation>复制提交</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>回滚…</translation>
    </message>
    <message>
        <source>Restart…</source>
        <translation>重启…</translation>
    </message>
    <message>
        <source>Scale…</source>
        <translation>伸缩…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation>复制名称</translation>
    </message>
    <message>
        <source>The engine keeps no version before this one</source>
        <translation>引擎没有保留此前的版本</translation>
    </message>
    <message>
        <source>Back to the version before</source>
        <translation>回到此前的版本</translation>
    </message>
    <message>
        <source>Replace every task, by the service&apos;s own update rules</source>
        <translation>按服务自身的更新规则替换所有任务</translation>
    </message>
    <message>
        <source>Change how many tasks run</source>
        <translation>更改运行的任务数</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServiceChangeDialog</name>
    <message>
        <source>New tasks start before old ones stop (start-first).</source>
        <translation>新任务在旧任务停止前启动（start-first）。</translation>
    </message>
    <message>
        <source>Each task stops before its successor starts (stop-first): fewer tasks serve meanwhile.</source>
        <translation>每个任务先停止，其后继才启动（stop-first）：期间提供服务的任务较少。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Tasks wanted</source>
        <translation>期望任务数</translation>
    </message>
    <message>
        <source> tasks</source>
        <translation> 个任务</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>回滚</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>伸缩</translation>
    </message>
    <message>
        <source>Roll %1 back?</source>
        <translation>要回滚 %1 吗？</translation>
    </message>
    <message>
        <source>Restart all tasks of %1?</source>
        <translation>要重启 %1 的所有任务吗？</translation>
    </message>
    <message>
        <source>Scale %1</source>
        <translation>伸缩 %1</translation>
    </message>
    <message>
        <source>From %1 back to %2.</source>
        <translation>从 %1 回到 %2。</translation>
    </message>
    <message>
        <source>The engine keeps no version before this one.</source>
        <translation>引擎没有保留此前的版本。</translation>
    </message>
    <message>
        <source>%1 stays; every task is replaced, %2 in all.</source>
        <translation>%1 保持不变；所有任务都将被替换（%2）。</translation>
    </message>
    <message>
        <source>What the engine remembers of the last rollout is replaced by this one; the local history keeps it.</source>
        <translation>引擎记录的上次滚动更新将被本次取代；本地历史仍会保留。</translation>
    </message>
    <message numerus="yes">
        <source>It has %n tasks already.</source>
        <translation>
            <numerusform>已有 %n 个任务。</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2 tasks.</source>
        <translation>从 %1 个任务到 %2 个。</translation>
    </message>
    <message>
        <source>Nothing will run any more.</source>
        <translation>将不再运行任何任务。</translation>
    </message>
    <message>
        <source>Service version %1.</source>
        <translation>服务版本 %1。</translation>
    </message>
    <message>
        <source>The service is gone</source>
        <translation>服务已不存在</translation>
    </message>
    <message>
        <source>Somebody removed it meanwhile.</source>
        <translation>在此期间有人移除了它。</translation>
    </message>
    <message>
        <source>It was changed meanwhile</source>
        <translation>在此期间它已被更改</translation>
    </message>
    <message>
        <source>This is what it is now, and what would be done. Decide again.</source>
        <translation>以下是其当前状态以及将要执行的操作。请重新决定。</translation>
    </message>
    <message>
        <source>Nothing was done: it was changed meanwhile</source>
        <translation>未执行任何操作：在此期间它已被更改</translation>
    </message>
    <message>
        <source>Reading what it is now…</source>
        <translation>正在读取当前状态…</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>未作任何更改</translation>
    </message>
    <message>
        <source>%1 is being rolled back.</source>
        <translation>正在回滚 %1。</translation>
    </message>
    <message>
        <source>The tasks of %1 are being replaced.</source>
        <translation>正在替换 %1 的任务。</translation>
    </message>
    <message>
        <source>%1 is being scaled to %2.</source>
        <translation>正在将 %1 伸缩到 %2。</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServiceDrift</name>
    <message>
        <source>Stack file and what runs</source>
        <translation>堆栈文件与实际运行</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServiceFacts</name>
    <message numerus="yes">
        <source>%n replicas</source>
        <translation>
            <numerusform>%n 个副本</numerusform>
        </translation>
    </message>
    <message>
        <source>one task on every node</source>
        <translation>每个节点一个任务</translation>
    </message>
    <message numerus="yes">
        <source>a job of %n runs</source>
        <translation>
            <numerusform>运行 %n 次的作业</numerusform>
        </translation>
    </message>
    <message>
        <source>a job on every node</source>
        <translation>每个节点一个作业</translation>
    </message>
    <message>
        <source>%1 CPUs</source>
        <translation>%1 个 CPU</translation>
    </message>
    <message>
        <source>in the service</source>
        <translation>在服务中</translation>
    </message>
    <message>
        <source>in the image</source>
        <translation>在镜像中</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>image</source>
        <comment>where a commit is from</comment>
        <translation>镜像</translation>
    </message>
    <message>
        <source>tag</source>
        <comment>where a commit is from</comment>
        <translation>镜像 tag</translation>
    </message>
    <message>
        <source>label</source>
        <comment>where a commit is from</comment>
        <translation>标签</translation>
    </message>
    <message>
        <source>Facts of the service</source>
        <translation>服务信息</translation>
    </message>
    <message>
        <source>Unsafe</source>
        <translation>不安全</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>健康检查</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>回滚</translation>
    </message>
    <message>
        <source>Secrets and configs</source>
        <translation>密钥和配置</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>%1 (%2, from the %3)</source>
        <translation>%1（%2，来自 %3）</translation>
    </message>
    <message>
        <source>%1, reserved %2</source>
        <translation>%1，预留 %2</translation>
    </message>
    <message>
        <source>index %1, changed %2</source>
        <translation>索引 %1，更改于 %2</translation>
    </message>
    <message>
        <source>starts the new task first</source>
        <translation>先启动新任务</translation>
    </message>
    <message>
        <source>stops the old task first</source>
        <translation>先停止旧任务</translation>
    </message>
    <message>
        <source>pauses on failure</source>
        <translation>失败时暂停</translation>
    </message>
    <message>
        <source>goes on after a failure</source>
        <translation>失败后继续</translation>
    </message>
    <message>
        <source>rolls back on failure</source>
        <translation>失败时回滚</translation>
    </message>
    <message>
        <source>watched for %1</source>
        <translation>监测 %1</translation>
    </message>
    <message>
        <source>the engine&apos;s defaults</source>
        <translation>引擎默认值</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServiceFilterBar</name>
    <message>
        <source>Not grouped</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>按状态</translation>
    </message>
    <message>
        <source>By stack</source>
        <translation>按堆栈</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>需要关注</translation>
    </message>
    <message>
        <source>Show services: %1</source>
        <translation>显示服务：%1</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServiceFindingWording</name>
    <message>
        <source>It runs %1, which is not on trunk.</source>
        <translation>正在运行 %1，该提交不在主干上。</translation>
    </message>
    <message>
        <source>It runs %1, %2 commits behind trunk for %3; the limit is %4.</source>
        <translation>正在运行 %1，落后主干 %2 个提交已达 %3；时限为 %4。</translation>
    </message>
    <message>
        <source>Bring the change to trunk, or deploy what trunk holds.</source>
        <translation>请将此更改加入主干，或部署主干上的内容。</translation>
    </message>
    <message>
        <source>Deploy trunk, or look why the deployment did not go through.</source>
        <translation>请部署主干，或查明部署为何未完成。</translation>
    </message>
    <message>
        <source>Look at its tasks: docker service ps --no-trunc %1</source>
        <translation>请检查其任务：docker service ps --no-trunc %1</translation>
    </message>
    <message>
        <source>It has no health check, so a new task counts as running at once.</source>
        <translation>没有健康检查，因此新任务会立即视为运行中。</translation>
    </message>
    <message>
        <source>An update stops the old task before the new one runs.</source>
        <translation>更新会在新任务运行前停止旧任务。</translation>
    </message>
    <message>
        <source>A rollback stops the task before the old one runs again: the engine&apos;s default.</source>
        <translation>回滚会在旧任务重新运行前停止当前任务：这是引擎的默认行为。</translation>
    </message>
    <message>
        <source>A rollback stops the task before the old one runs again.</source>
        <translation>回滚会在旧任务重新运行前停止当前任务。</translation>
    </message>
    <message>
        <source>A failing update is not rolled back.</source>
        <translation>失败的更新不会回滚。</translation>
    </message>
    <message>
        <source>Its image %1 is not pinned to a digest.</source>
        <translation>其镜像 %1 未固定到摘要。</translation>
    </message>
    <message>
        <source>The environment variable %1 holds what looks like a secret.</source>
        <translation>环境变量 %1 中的内容看似密钥。</translation>
    </message>
    <message>
        <source>Without a health check it is watched for less than 30 s after an update.</source>
        <translation>没有健康检查，且更新后的监测时间不足 30 秒。</translation>
    </message>
    <message>
        <source>It has one task, and an update stops it before the new one runs: every update is an outage.</source>
        <translation>只有一个任务，且更新会在新任务运行前停止它：每次更新都会造成中断。</translation>
    </message>
    <message>
        <source>Give the service (or its image) a health check.</source>
        <translation>请为服务（或其镜像）添加健康检查。</translation>
    </message>
    <message>
        <source>Set order: start-first under deploy: in update_config and in rollback_config.</source>
        <translation>请在 deploy: 下的 update_config 和 rollback_config 中设置 order: start-first。</translation>
    </message>
    <message>
        <source>Set failure_action: rollback under deploy: update_config.</source>
        <translation>请在 deploy: update_config 下设置 failure_action: rollback。</translation>
    </message>
    <message>
        <source>Make it a Swarm secret, read it from /run/secrets, and change its value.</source>
        <translation>请将其改为 Swarm 密钥，从 /run/secrets 读取，并更换其值。</translation>
    </message>
    <message numerus="yes">
        <source>The images of %n services are not on the node that was asked.</source>
        <translation>
            <numerusform>%n 个服务的镜像不在所查询的节点上。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The commit of %n services is not known here.</source>
        <translation>
            <numerusform>%n 个服务的提交在此未知。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The state of %n services is not known.</source>
        <translation>
            <numerusform>%n 个服务的状态未知。</numerusform>
        </translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <translation>%1 上：%2</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServiceLog</name>
    <message>
        <source>Whose log</source>
        <translation>日志来源</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause the log</source>
        <translation>暂停日志</translation>
    </message>
    <message>
        <source>Stop reading; the engine waits and nothing is lost</source>
        <translation>停止读取；引擎会等待，不会丢失内容</translation>
    </message>
    <message>
        <source>Find in log…</source>
        <translation>在日志中查找…</translation>
    </message>
    <message>
        <source>Find in log</source>
        <translation>在日志中查找</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>所有任务</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>槽位 %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>正在读取日志…</translation>
    </message>
    <message>
        <source>Times are local. The newest %1 lines are kept.</source>
        <translation>时间为本地时间。保留最新的 %1 行。</translation>
    </message>
    <message>
        <source>Paused: the engine waits.</source>
        <translation>已暂停：引擎等待中。</translation>
    </message>
    <message>
        <source>Following.</source>
        <translation>正在跟踪。</translation>
    </message>
    <message>
        <source>“%1” is not in these lines.</source>
        <translation>这些行中没有“%1”。</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServiceModel</name>
    <message>
        <source>Neither a label nor the image says which commit it was built from</source>
        <translation>标签和镜像均未说明由哪个提交构建</translation>
    </message>
    <message>
        <source>This repository does not know the commit</source>
        <translation>此仓库中没有该提交</translation>
    </message>
    <message>
        <source>behind since %1</source>
        <translation>自 %1 起落后</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>主干</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>堆栈</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>端口</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServicePage</name>
    <message>
        <source>without a stack</source>
        <translation>无堆栈</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Which services</source>
        <translation>哪些服务</translation>
    </message>
    <message>
        <source>Swarm</source>
        <translation>Swarm</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>This machine %1</source>
        <translation>本机 %1</translation>
    </message>
    <message>
        <source>Filter services: name, stack, image, state:paused, behind:&gt;3…</source>
        <translation>筛选服务：名称、堆栈、镜像、state:paused、behind:&gt;3…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln services</source>
        <translation>
            <numerusform>%Ln 个服务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes</source>
        <translation>
            <numerusform>%Ln 个节点</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, engine %2</source>
        <translation>%1，引擎 %2</translation>
    </message>
    <message>
        <source>Production drift</source>
        <translation>生产漂移</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>%1 rolled back</source>
        <translation>%1 个已回滚</translation>
    </message>
    <message numerus="yes">
        <source>Docker Swarm · %n nodes</source>
        <translation>
            <numerusform>Docker Swarm · %n 个节点</numerusform>
        </translation>
    </message>
    <message>
        <source>Docker Swarm</source>
        <translation>Docker Swarm</translation>
    </message>
    <message>
        <source>%1 of %2 are well</source>
        <translation>%2 个中有 %1 个正常</translation>
    </message>
    <message>
        <source>%1 need attention</source>
        <translation>%1 个需要关注</translation>
    </message>
    <message>
        <source>%1 rolling out</source>
        <translation>%1 个滚动更新中</translation>
    </message>
    <message>
        <source>No Docker Swarm is connected</source>
        <translation>未连接 Docker Swarm</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Asking the swarm…</source>
        <translation>正在查询 swarm…</translation>
    </message>
    <message>
        <source>The swarm runs no service</source>
        <translation>swarm 未运行任何服务</translation>
    </message>
    <message>
        <source>Deploy one with: docker stack deploy</source>
        <translation>请这样部署：docker stack deploy</translation>
    </message>
    <message>
        <source>No service matches</source>
        <translation>没有匹配的服务</translation>
    </message>
    <message>
        <source>Words look at name, stack, image, commit and state; node:one or behind:&gt;3 at one fact.</source>
        <translation>普通词语匹配名称、堆栈、镜像、提交和状态；node:one、behind:&gt;3 只匹配单项内容。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Connect one here, choose a docker context (docker context use NAME), or set DOCKER_HOST.</source>
        <translation>请在此连接，选择 docker context（docker context use NAME），或设置 DOCKER_HOST。</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>连接…</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServicePanel</name>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Tasks by slot</source>
        <translation>按槽位排列的任务</translation>
    </message>
    <message>
        <source>What is known of the service</source>
        <translation>该服务的已知信息</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Rollouts</source>
        <translation>滚动更新</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Stack file</source>
        <translation>堆栈文件</translation>
    </message>
    <message>
        <source>Tasks %1</source>
        <translation>任务 %1</translation>
    </message>
    <message>
        <source>Stack file ≠</source>
        <translation>堆栈文件 ≠</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServiceRollouts</name>
    <message>
        <source>The engine knows of no rollout of this service.</source>
        <translation>引擎没有此服务的滚动更新记录。</translation>
    </message>
    <message>
        <source>tried commit: %1</source>
        <translation>尝试的提交：%1</translation>
    </message>
    <message>
        <source>tried digest: %1</source>
        <translation>尝试的摘要：%1</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>之前：%1</translation>
    </message>
    <message>
        <source>ended: %1</source>
        <translation>结束于：%1</translation>
    </message>
    <message>
        <source>fewest tasks up: %1 of %2</source>
        <translation>最少运行任务数：%1/%2</translation>
    </message>
    <message>
        <source>The failing task&apos;s last lines:</source>
        <translation>失败任务的最后几行：</translation>
    </message>
    <message>
        <source>The failing task&apos;s log is not known.</source>
        <translation>失败任务的日志未知。</translation>
    </message>
    <message>
        <source>Rollouts</source>
        <translation>滚动更新</translation>
    </message>
    <message>
        <source>What happened in the rollout</source>
        <translation>滚动更新的经过</translation>
    </message>
    <message>
        <source>The last rollout, step by step</source>
        <translation>上次滚动更新的逐步经过</translation>
    </message>
    <message>
        <source>the engine&apos;s words: %1</source>
        <translation>引擎原文：%1</translation>
    </message>
</context>
<context>
    <name>Trunkline::ServiceWording</name>
    <message>
        <source>%1 of %2 tasks run</source>
        <translation>%2 个任务中有 %1 个在运行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks run</source>
        <translation>
            <numerusform>%Ln 个任务在运行</numerusform>
        </translation>
    </message>
    <message>
        <source>the new version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>%1 of %2 runs are done</source>
        <translation>%2 次运行中已完成 %1 次</translation>
    </message>
    <message>
        <source>%1 runs are done</source>
        <translation>已完成 %1 次运行</translation>
    </message>
    <message>
        <source>%1, and the last one failed</source>
        <translation>%1，且最近一次失败</translation>
    </message>
    <message>
        <source>The rollback failed as well and is paused, %1</source>
        <translation>回滚同样失败并已暂停，%1</translation>
    </message>
    <message>
        <source>The update is paused after a failure and its tasks still crash, %1</source>
        <translation>更新失败后已暂停，其任务仍在崩溃，%1</translation>
    </message>
    <message>
        <source>The update is paused after a failure, %1</source>
        <translation>更新失败后已暂停，%1</translation>
    </message>
    <message>
        <source>Swarm is going back to %1 because %2 failed, %3</source>
        <translation>由于 %2 失败，Swarm 正在回退到 %1，%3</translation>
    </message>
    <message>
        <source>Somebody rolls it back from %1 to %2, %3.</source>
        <translation>有人正在将其从 %1 回滚到 %2，%3。</translation>
    </message>
    <message>
        <source>Nothing is up while it is updated to %1</source>
        <translation>更新到 %1 期间没有任何任务在运行</translation>
    </message>
    <message>
        <source>The update is stuck at %1 new tasks, %2</source>
        <translation>更新卡在 %1 个新任务，%2</translation>
    </message>
    <message>
        <source>%1 was rolled back by hand to %2, %3</source>
        <translation>%1 已被手动回滚到 %2，%3</translation>
    </message>
    <message>
        <source>%1 failed and Swarm went back to %2, %3</source>
        <translation>%1 失败，Swarm 已回退到 %2，%3</translation>
    </message>
    <message>
        <source>It is up after a crash loop (%1 failures), %2</source>
        <translation>崩溃循环（失败 %1 次）后已恢复运行，%2</translation>
    </message>
    <message>
        <source>Its tasks crash again and again (%1 failures), %2</source>
        <translation>其任务反复崩溃（失败 %1 次），%2</translation>
    </message>
    <message>
        <source>%1, and no node takes the others</source>
        <translation>%1，且没有节点能接纳其余任务</translation>
    </message>
    <message>
        <source>%1, and Swarm has given up starting more</source>
        <translation>%1，且 Swarm 已放弃启动更多任务</translation>
    </message>
    <message>
        <source>%1, and a task failed</source>
        <translation>%1，且有一个任务失败</translation>
    </message>
    <message>
        <source>%1, because node %2 is down; Swarm starts them elsewhere.</source>
        <translation>%1，因为节点 %2 已停机；Swarm 会在其他节点上启动它们。</translation>
    </message>
    <message>
        <source>%1, because node %2 is being drained.</source>
        <translation>%1，因为节点 %2 正在排空。</translation>
    </message>
    <message>
        <source>%1, and nothing says why.</source>
        <translation>%1，原因不明。</translation>
    </message>
    <message>
        <source>It is being scaled, %1.</source>
        <translation>正在伸缩，%1。</translation>
    </message>
    <message>
        <source>It is starting, %1.</source>
        <translation>正在启动，%1。</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>rolling out</source>
        <translation>滚动更新中</translation>
    </message>
    <message>
        <source>rolling back</source>
        <translation>回滚中</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>已回滚</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>降级</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>%1/%2 done</source>
        <translation>%1/%2 完成</translation>
    </message>
    <message>
        <source>How it stands is not known: the engine has not confirmed it for too long.</source>
        <translation>现状未知：引擎已过久未确认。</translation>
    </message>
    <message numerus="yes">
        <source>It is scaled to 0; %Ln tasks still stop.</source>
        <translation>
            <numerusform>已缩减到 0；还有 %Ln 个任务正在停止。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is scaled to 0.</source>
        <translation>已缩减到 0。</translation>
    </message>
    <message>
        <source>Its task ended by itself and is not to be started again.</source>
        <translation>其任务已自行结束，不会重新启动。</translation>
    </message>
    <message>
        <source>%1, restarted %2 times a moment ago</source>
        <translation>%1，刚刚重启了 %2 次</translation>
    </message>
    <message>
        <source>%1 is not in production although its deployment ended without an error. Read the failing task&apos;s log, fix it and roll forward.</source>
        <translation>%1 未进入生产，尽管其部署结束时没有报错。请阅读失败任务的日志，修复后向前修复。</translation>
    </message>
    <message>
        <source>Neither version starts. Deploy one that is known to work.</source>
        <translation>两个版本都无法启动。请部署已知可用的版本。</translation>
    </message>
    <message>
        <source>Swarm waits: roll back, or deploy a version that works.</source>
        <translation>Swarm 正在等待：请回滚，或部署可用的版本。</translation>
    </message>
    <message>
        <source>Swarm waits: deploy a version that works.</source>
        <translation>Swarm 正在等待：请部署可用的版本。</translation>
    </message>
    <message>
        <source>Swarm waits without an end for a node that fits: make room, or ask for less.</source>
        <translation>Swarm 会一直等待合适的节点：请腾出资源，或降低要求。</translation>
    </message>
    <message>
        <source>Read the failing task&apos;s log; where the version before worked, roll back to it.</source>
        <translation>请阅读失败任务的日志；如果此前的版本可用，请回滚到该版本。</translation>
    </message>
    <message>
        <source>it ended by itself, or was stopped as unhealthy and obeyed</source>
        <translation>自行结束，或因不健康被要求停止后正常退出</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>退出代码 %1</translation>
    </message>
    <message>
        <source>not on trunk</source>
        <translation>不在主干上</translation>
    </message>
    <message>
        <source>trunk&apos;s tip</source>
        <translation>主干最新</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>落后 %1</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>rolled back by Swarm</source>
        <translation>被 Swarm 回滚</translation>
    </message>
    <message>
        <source>rolled back by hand</source>
        <translation>手动回滚</translation>
    </message>
    <message>
        <source>rollback failed</source>
        <translation>回滚失败</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>scaled from %1 to %2</source>
        <translation>从 %1 伸缩到 %2</translation>
    </message>
    <message>
        <source>%1 was tried at %2: %3</source>
        <translation>于 %2 尝试 %1：%3</translation>
    </message>
    <message>
        <source>%1. Task %2 on %3 failed: %4.</source>
        <translation>%1。%3 上的任务 %2 失败：%4。</translation>
    </message>
    <message>
        <source>the update began</source>
        <translation>更新开始</translation>
    </message>
    <message>
        <source>slot %1</source>
        <translation>槽位 %1</translation>
    </message>
    <message>
        <source>%1 is being started</source>
        <translation>%1 正在启动</translation>
    </message>
    <message>
        <source>%1 is being started on %2</source>
        <translation>%1 正在 %2 上启动</translation>
    </message>
    <message>
        <source>%1 runs on %2</source>
        <translation>%1 在 %2 上运行</translation>
    </message>
    <message>
        <source>%1 was stopped on %2</source>
        <translation>%1 已在 %2 上停止</translation>
    </message>
    <message>
        <source>%1 waits for a node</source>
        <translation>%1 正在等待节点</translation>
    </message>
    <message>
        <source>%1 failed on %2</source>
        <translation>%1 在 %2 上失败</translation>
    </message>
    <message>
        <source>It is being updated to %1, %2, %3 of them new</source>
        <translation>正在更新到 %1，%2，其中 %3 个为新任务</translation>
    </message>
    <message>
        <source>the rollback ended</source>
        <translation>回滚结束</translation>
    </message>
    <message>
        <source>the update ended</source>
        <translation>更新结束</translation>
    </message>
    <message>
        <source>it is paused</source>
        <translation>已暂停</translation>
    </message>
</context>
<context>
    <name>Trunkline::SettingsDialog</name>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Fetch from the remotes in the background</source>
        <translation>在后台从远程获取(&amp;F)</translation>
    </message>
    <message>
        <source>Stay in the &amp;tray when closed</source>
        <translation>关闭时留在托盘(&amp;T)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Of this program; the team’s own words stay as they are.</source>
        <translation>本程序的界面语言；团队自己的文字保持原样。</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>Light or dark; the desktop’s change is followed at once.</source>
        <translation>浅色或深色；桌面设置更改后立即跟随。</translation>
    </message>
    <message>
        <source>Every five minutes, with your own git and its credentials. Without it, F5 fetches.</source>
        <translation>每五分钟一次，使用您自己的 git 及其凭据。未启用时，按 F5 获取。</translation>
    </message>
    <message>
        <source>Where the desktop has a tray, its icon then shows the worst state.</source>
        <translation>桌面有托盘时，托盘图标会显示最差的状态。</translation>
    </message>
    <message>
        <source>What the team has agreed on stands in .trunkline.yaml, for everybody.</source>
        <translation>团队的约定写在 .trunkline.yaml 中，对所有人生效。</translation>
    </message>
    <message>
        <source>Co&amp;nnections…</source>
        <translation>连接(&amp;N)…</translation>
    </message>
    <message>
        <source>N&amp;otifications…</source>
        <translation>通知(&amp;O)…</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>与桌面一致</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Stronger lines and colours for eyes that need them; always, where the desktop asks for them.</source>
        <translation>为需要的眼睛提供更清晰的线条和颜色；桌面要求时始终启用。</translation>
    </message>
</context>
<context>
    <name>Trunkline::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>Trunkline::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message numerus="yes">
        <source>errors: %n</source>
        <translation>
            <numerusform>错误：%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>warnings: %n</source>
        <translation>
            <numerusform>警告：%n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trunkline::SnoozeDialog</name>
    <message>
        <source>Snooze</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 小时</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>下周一</translation>
    </message>
    <message>
        <source>Why it can wait</source>
        <translation>可以等待的原因</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) leave the list until then. Command line and badges of others are not affected; an exemption for everybody belongs in .trunkline.yaml.</source>
        <translation>
            <numerusform>在此之前，%n 个发现项不再列出。命令行和他人的徽标不受影响；对所有人生效的豁免应写入 .trunkline.yaml。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>直到(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>how long, until when</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Trunkline::Source</name>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>refreshing</source>
        <translation>刷新中</translation>
    </message>
    <message>
        <source>live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>已过时</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>This source is not connected: nothing is known from it.</source>
        <translation>此数据源未连接：没有来自它的信息。</translation>
    </message>
    <message>
        <source>Being asked right now; the facts shown stay meanwhile.</source>
        <translation>正在查询；期间仍显示原有信息。</translation>
    </message>
    <message>
        <source>The facts shown are current.</source>
        <translation>显示的信息是最新的。</translation>
    </message>
    <message>
        <source>The facts shown are older than they should be.</source>
        <translation>显示的信息已超过应有的时效。</translation>
    </message>
    <message>
        <source>The last attempt failed.</source>
        <translation>上次尝试失败。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>source and its state: git live</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Read %1 (%2)</source>
        <translation>%1读取（%2）</translation>
    </message>
    <message>
        <source>Click to ask again now.</source>
        <translation>点击可立即重新查询。</translation>
    </message>
    <message>
        <source>Nothing could be read from it yet.</source>
        <translation>尚未从中读取到任何内容。</translation>
    </message>
    <message>
        <source>What you see was read %1.</source>
        <translation>当前显示的内容是 %1读取的。</translation>
    </message>
</context>
<context>
    <name>Trunkline::SqlView</name>
    <message>
        <source>… the rest is not shown</source>
        <translation>… 其余部分未显示</translation>
    </message>
</context>
<context>
    <name>Trunkline::StationList</name>
    <message>
        <source>not reached</source>
        <translation>未到达</translation>
    </message>
    <message>
        <source>it stands here</source>
        <translation>当前位于此处</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>需要关注</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Show it on its page</source>
        <translation>在所属页面中显示</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>环节</translation>
    </message>
</context>
<context>
    <name>Trunkline::TableMenu</name>
    <message>
        <source>&amp;Table</source>
        <translation>表格(&amp;T)</translation>
    </message>
    <message>
        <source>Copy rows as &amp;text</source>
        <translation>将行复制为文本(&amp;T)</translation>
    </message>
    <message>
        <source>Copy rows as &amp;Markdown</source>
        <translation>将行复制为 Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>Copy rows as &amp;CSV</source>
        <translation>将行复制为 CSV(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>列(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>保存此视图(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Remove a view</source>
        <translation>移除视图(&amp;R)</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>保存此视图</translation>
    </message>
    <message>
        <source>Filter, order, grouping and columns of this page will be there again under this name:</source>
        <translation>此页面的筛选、排序、分组和列可凭此名称恢复：</translation>
    </message>
</context>
<context>
    <name>Trunkline::TablePage</name>
    <message>
        <source>%1 shown</source>
        <translation>显示 %1 个</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>选中 %1 个</translation>
    </message>
</context>
<context>
    <name>Trunkline::TaskModel</name>
    <message>
        <source>task %1</source>
        <translation>任务 %1</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>退出代码 %1</translation>
    </message>
    <message>
        <source>%1 (old)</source>
        <translation>%1（旧）</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>槽位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>始于</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>Trunkline::TaskWording</name>
    <message>
        <source>new</source>
        <comment>a task&apos;s state</comment>
        <translation>新建</translation>
    </message>
    <message>
        <source>pending</source>
        <comment>a task&apos;s state</comment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>assigned</source>
        <comment>a task&apos;s state</comment>
        <translation>已分配</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>a task&apos;s state</comment>
        <translation>已接受</translation>
    </message>
    <message>
        <source>preparing</source>
        <comment>a task&apos;s state</comment>
        <translation>准备中</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>a task&apos;s state</comment>
        <translation>就绪</translation>
    </message>
    <message>
        <source>starting</source>
        <comment>a task&apos;s state</comment>
        <translation>启动中</translation>
    </message>
    <message>
        <source>running</source>
        <comment>a task&apos;s state</comment>
        <translation>运行中</translation>
    </message>
    <message>
        <source>complete</source>
        <comment>a task&apos;s state</comment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>shutdown</source>
        <comment>a task&apos;s state</comment>
        <translation>已停止</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a task&apos;s state</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>a task&apos;s state</comment>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>remove</source>
        <comment>a task&apos;s state</comment>
        <translation>待移除</translation>
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
        <translation>这是如何统计的？</translation>
    </message>
    <message>
        <source>How is “%1” counted?</source>
        <translation>“%1”是如何统计的？</translation>
    </message>
</context>
<context>
    <name>Trunkline::TeamReport</name>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>reverted by %1</source>
        <translation>被 %1 还原</translation>
    </message>
    <message>
        <source>%1 rolled back: %2</source>
        <translation>%1 已回滚：%2</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Four weeks</source>
        <translation>四周</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>week to %1</source>
        <translation>截至 %1 的一周</translation>
    </message>
    <message>
        <source>Team report: %1</source>
        <translation>团队报告：%1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Merged in the last 7 days</source>
        <translation>最近 7 天内合并</translation>
    </message>
    <message>
        <source>Reverted or rolled back</source>
        <translation>已还原或已回滚</translation>
    </message>
    <message>
        <source>Due within 7 days</source>
        <translation>7 天内到期</translation>
    </message>
    <message>
        <source>How the figures are counted</source>
        <translation>指标的统计方式</translation>
    </message>
</context>
<context>
    <name>Trunkline::TrayIcon</name>
    <message>
        <source>Nothing needs attention</source>
        <translation>没有需要关注的内容</translation>
    </message>
    <message>
        <source>errors: %1 · warnings: %2</source>
        <translation>错误：%1 · 警告：%2</translation>
    </message>
</context>
<context>
    <name>Trunkline::TrunkWording</name>
    <message>
        <source>&quot;%1&quot; was taken back %2, and no later commit follows it up.</source>
        <translation>“%1”已于 %2被还原，之后没有提交跟进。</translation>
    </message>
    <message>
        <source>Roll forward: bring the change back with its fix, and name the revert in the message.</source>
        <translation>向前修复：将更改连同修复重新引入，并在提交说明中注明该还原。</translation>
    </message>
    <message>
        <source>Trunk holds no .ai/rules/: the AI review has nothing to go by.</source>
        <translation>主干上没有 .ai/rules/:AI 评审没有依据。</translation>
    </message>
    <message>
        <source>No file of .ai/rules/ is about Swarm configuration, and none is about secrets.</source>
        <translation>.ai/rules/ 中没有文件涉及 Swarm 配置，也没有文件涉及密钥。</translation>
    </message>
    <message>
        <source>No file of .ai/rules/ is about secrets.</source>
        <translation>.ai/rules/ 中没有文件涉及密钥。</translation>
    </message>
    <message>
        <source>No file of .ai/rules/ is about Swarm configuration.</source>
        <translation>.ai/rules/ 中没有文件涉及 Swarm 配置。</translation>
    </message>
    <message>
        <source>Add a rule file to .ai/rules/ by a pull request.</source>
        <translation>请通过拉取请求向 .ai/rules/ 添加规则文件。</translation>
    </message>
</context>
<context>
    <name>Trunkline::UpcomingPage</name>
    <message>
        <source>What this page will show</source>
        <translation>此页面将显示的内容</translation>
    </message>
    <message>
        <source>nothing to show yet</source>
        <translation>暂无可显示的内容</translation>
    </message>
    <message>
        <source>%1: nothing to show yet</source>
        <translation>%1：暂无可显示的内容</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>What needs attention first, from all pages in one list: the rule it breaks, since when, and the next step. Above it the oldest branch, flags to remove and the state of production.</source>
        <translation>将所有页面中最需要关注的内容汇成一个列表：所违反的规则、起始时间以及下一步。列表上方是最旧分支、待移除的开关和生产状态。</translation>
    </message>
    <message>
        <source>Each line appears with its source: git, GitHub, Hasura and Docker Swarm.</source>
        <translation>各行随其数据源出现：git、GitHub、Hasura 和 Docker Swarm。</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Where each change is now, from its branch over review, merge and image to production and release: deployed is not the same as released.</source>
        <translation>每项变更当前所处的位置，从分支、评审、合并、镜像到生产和发布：部署不等于发布。</translation>
    </message>
    <message>
        <source>Needs GitHub for reviews and merges, and Docker Swarm for what runs.</source>
        <translation>评审与合并信息需要 GitHub，运行信息需要 Docker Swarm。</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>Every branch with its true age against the team&apos;s limit, its distance from trunk, and whether it is merged or would conflict.</source>
        <translation>每个分支相对于团队时限的真实存续时间、与主干的距离，以及是否已合并或会有冲突。</translation>
    </message>
    <message>
        <source>Needs a git repository.</source>
        <translation>需要 git 仓库。</translation>
    </message>
    <message>
        <source>Pull requests</source>
        <translation>拉取请求</translation>
    </message>
    <message>
        <source>Every open pull request with its gates (unit tests, AI review, human review, preview, migration) and the one reason why it is not merged yet.</source>
        <translation>每个打开的拉取请求及其关卡（单元测试、AI 评审、人工评审、预览环境、迁移），以及它尚未合并的唯一原因。</translation>
    </message>
    <message>
        <source>Needs a GitHub account that can read this repository.</source>
        <translation>需要可读取此仓库的 GitHub 账户。</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>功能开关</translation>
    </message>
    <message>
        <source>Every feature flag with its rollout, its owner and the places in the code that ask for it; those at 100 % for more than two weeks are due for removal.</source>
        <translation>每个功能开关及其放量、负责人和代码中的查询位置；处于 100% 超过两周的应当移除。</translation>
    </message>
    <message>
        <source>Needs the flag table through Hasura, and the repository for the code places.</source>
        <translation>需要经由 Hasura 的开关表，代码位置则需要仓库。</translation>
    </message>
    <message>
        <source>Migrations</source>
        <translation>迁移</translation>
    </message>
    <message>
        <source>Every schema change from expand over backfill to contract, whether the contract is allowed yet, and whether each migration has a down that works.</source>
        <translation>每项 schema 变更从 expand、backfill 到 contract 的过程，是否已允许 contract，以及每个迁移是否有可用的 down。</translation>
    </message>
    <message>
        <source>Needs Hasura, its PostgreSQL database, and the repository&apos;s migrations folder.</source>
        <translation>需要 Hasura、其 PostgreSQL 数据库以及仓库的 migrations 文件夹。</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Every service with its replicas, its health and the commit it runs; a rollback that Swarm made by itself is shown as what it is.</source>
        <translation>每个服务及其副本、健康状况和所运行的提交；Swarm 自动进行的回滚会如实显示。</translation>
    </message>
    <message>
        <source>Needs access to a Docker Swarm manager.</source>
        <translation>需要能够访问 Docker Swarm 的管理节点。</translation>
    </message>
    <message>
        <source>Previews</source>
        <translation>预览环境</translation>
    </message>
    <message>
        <source>Every preview environment with its pull request, its address and whether it answers; those without an open pull request can be removed.</source>
        <translation>每个预览环境及其拉取请求、地址和是否有应答；没有打开的拉取请求的可以移除。</translation>
    </message>
    <message>
        <source>Needs Docker Swarm with Traefik, and GitHub.</source>
        <translation>需要带 Traefik 的 Docker Swarm，以及 GitHub。</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>The team&apos;s rules with their limits, what breaks them right now, and which of them cannot be judged because a source is missing.</source>
        <translation>团队的规则及其限值、当前的违反情况，以及因缺少数据源而无法判定的规则。</translation>
    </message>
    <message>
        <source>Reads the limits from .trunkline.yaml; each rule needs the source of its facts.</source>
        <translation>限值从 .trunkline.yaml 读取；每条规则需要其事实的数据源。</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>How often the team deploys, how long a change takes, how many fail and how fast they are mended, and the monthly flag audit to export.</source>
        <translation>团队的部署频率、变更所需时间、失败数量和修复速度，以及可导出的每月开关审计。</translation>
    </message>
    <message>
        <source>Needs GitHub and Docker Swarm, and some weeks of history kept on this computer.</source>
        <translation>需要 GitHub 和 Docker Swarm，以及保存在本机的数周历史。</translation>
    </message>
</context>
<context>
    <name>Trunkline::VerificationWording</name>
    <message>
        <source>before it</source>
        <translation>（执行之前）</translation>
    </message>
    <message>
        <source>on the way up</source>
        <translation>（执行 up 时）</translation>
    </message>
    <message>
        <source>on the way down</source>
        <translation>（执行 down 时）</translation>
    </message>
    <message>
        <source>on the way up again</source>
        <translation>（再次执行 up 时）</translation>
    </message>
    <message>
        <source>in probe.sql</source>
        <translation>（在 probe.sql 中）</translation>
    </message>
    <message>
        <source>on the way down, with the rows of probe.sql</source>
        <translation>（带着 probe.sql 的行执行 down 时）</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>passed, other order</source>
        <translation>已通过，顺序不同</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>schema differs</source>
        <translation>Schema 不同</translation>
    </message>
    <message>
        <source>later rows lost</source>
        <translation>丢失之后的行</translation>
    </message>
    <message>
        <source>rows differ</source>
        <translation>行不同</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>rows lost on down</source>
        <translation>down 丢失行</translation>
    </message>
    <message>
        <source>cannot</source>
        <translation>无法执行</translation>
    </message>
    <message>
        <source>outdated</source>
        <translation>已过时</translation>
    </message>
    <message>
        <source>It was never run up and down on a real server.</source>
        <translation>从未在真实服务器上执行过 up 和 down。</translation>
    </message>
    <message>
        <source>Up, down and up again gave the same schema and rows; columns came back in another order.</source>
        <translation>up、down、再次 up 后 schema 和行均一致；但列的顺序不同。</translation>
    </message>
    <message>
        <source>Up, down and up again gave the same schema and rows.</source>
        <translation>up、down、再次 up 后 schema 和行均一致。</translation>
    </message>
    <message>
        <source>The schema was another one %1: %2</source>
        <translation>Schema 不一致%1：%2</translation>
    </message>
    <message>
        <source>Rows written after the up are lost: %1</source>
        <translation>up 之后写入的行会丢失：%1</translation>
    </message>
    <message>
        <source>Rows were others %1: %2</source>
        <translation>行不一致%1：%2</translation>
    </message>
    <message>
        <source>It failed %1: %2</source>
        <translation>执行失败%1：%2</translation>
    </message>
    <message>
        <source>The down brings the schema back, but not what was in it: %1</source>
        <translation>down 恢复了 schema，但未恢复其中的内容：%1</translation>
    </message>
    <message>
        <source>It could not be run: %1</source>
        <translation>无法执行：%1</translation>
    </message>
    <message>
        <source>It was run before it, or something before it, changed.</source>
        <translation>执行之后，它或其之前的内容已更改。</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>未证明</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>dual write proven</source>
        <translation>双写已证实</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>Whether rows written after the up outlive the down is not shown: it has no probe.sql.</source>
        <translation>up 之后写入的行能否在 down 后保留尚未证明：没有 probe.sql。</translation>
    </message>
    <message>
        <source>Whether rows written after the up outlive the down is not shown: probe.sql did not get its turn.</source>
        <translation>up 之后写入的行能否在 down 后保留尚未证明：probe.sql 未能执行。</translation>
    </message>
    <message>
        <source>Whether rows written after the up outlive the down is not shown: probe.sql writes none.</source>
        <translation>up 之后写入的行能否在 down 后保留尚未证明：probe.sql 没有写入任何行。</translation>
    </message>
    <message>
        <source>Whether rows written after the up outlive the down is not shown: probe.sql should write to %1 in every row.</source>
        <translation>up 之后写入的行能否在 down 后保留尚未证明：probe.sql 应在每一行写入 %1。</translation>
    </message>
    <message>
        <source>Rows that probe.sql wrote after the up outlived the down.</source>
        <translation>probe.sql 在 up 之后写入的行在 down 后保留。</translation>
    </message>
    <message>
        <source>Rows that probe.sql wrote after the up came to both sides and outlived the down: %1</source>
        <translation>probe.sql 在 up 之后写入的行已到达两侧，并在 down 后保留：%1</translation>
    </message>
</context>
<context>
    <name>Trunkline::WeekChart</name>
    <message>
        <source>%1 by week</source>
        <translation>%1（按周）</translation>
    </message>
    <message>
        <source>week to %1: %2, %3 samples</source>
        <translation>截至 %1 的一周：%2，%3 个样本</translation>
    </message>
    <message>
        <source>week to %1: %2 samples, too few</source>
        <translation>截至 %1 的一周：%2 个样本，过少</translation>
    </message>
</context>
<context>
    <name>Trunkline::WorkspaceMenu</name>
    <message>
        <source>&amp;Workspaces</source>
        <translation>工作空间(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Remove this one from the list</source>
        <translation>从列表中移除此项(&amp;R)</translation>
    </message>
</context>
</TS>
