package simulators.zhangting.pages;

import simulators.zhangting.http.Html;
import simulators.zhangting.http.Reply;
import simulators.zhangting.state.SimulatorState;

/** The figures at a glance, and the way to everything else. */
record IndexPage(SimulatorState state) {

    private static final String CONTENT = """
            <p class="lead">客户登记、CTP 管理网关、飞马管理网关、监控中心、短信、人脸核验：掌厅的外部世界都在这里模拟。</p>
            <div class="cards">
            <a class="card" href="inbox"><b>%s</b><span>条短信</span><small>验证码和通知都收在这里</small></a>
            <a class="card" href="ledger"><b>%s</b><span>笔真实执行</span><small>台账是唯一的事实</small></a>
            <a class="card" href="faults"><b>%s</b><span>个故障</span><small>让柜台变慢、丢失答复或维护</small></a>
            <a class="card" href="flights"><b>%s</b><span>笔在途或待办结</span><small>放行挂起的请求，办结已受理的操作</small></a>
            <a class="card" href="counters"><b>%s</b><span>个锁定的账号</span><small>锁定、解锁，试密码</small></a>
            <a class="card" href="face"><b>%s</b><span>位客户</span><small>决定人脸核验的结果</small></a>
            </div>
            <section><h2>重新开始</h2><p>清空短信、台账、密码和故障，恢复样例客户和锁定。</p>
            <form method="post" action="reset"><button class="danger">全部恢复初始状态</button></form></section>
            """;

    Reply render() {
        return Layout.page(
                Place.INDEX,
                Html.of(
                        CONTENT,
                        state.inbox().messages().size(),
                        state.ledger().entries().size(),
                        state.faults().all().size(),
                        withoutOutcome(),
                        state.locks().all().size(),
                        state.customers().all().size()));
    }

    private int withoutOutcome() {
        return state.inFlight().all().size() + state.operations().pending().size();
    }
}
