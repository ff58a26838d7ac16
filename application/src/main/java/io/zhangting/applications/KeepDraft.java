package io.zhangting.applications;

import io.zhangting.applications.domain.Application;

/** Keeps what a step changed and tells the audit record, all or nothing. */
interface KeepDraft {

    void keep(Application application, String action);
}
