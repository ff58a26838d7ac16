package io.zhangting.execution.domain;

/** Why a person is asked, and which results they can find. */
public enum TicketKind {
    /** 结果待核实: the counter was asked and nobody can tell what became of it. */
    FIND_OUT,
    /** 人工办理: the counter has no adapter; the change is done by hand. */
    BY_HAND,
    /** 网关拒绝: the gateway refuses our calls; nothing was done. */
    STOPPED;

    /** By hand, "nothing was done" is no result: it is to be done, or the counter has refused it. */
    public boolean allows(TicketResult result) {
        return !(this == BY_HAND && result instanceof TicketResult.NothingDone);
    }
}
