package io.zhangting.audit;

import io.zhangting.audit.domain.Verdict;

/** Checks the whole audit record: its entries, their chain, the heads that vouch for it, and its end. Changes nothing. */
public interface VerifyAudit {

    Verdict verify();
}
