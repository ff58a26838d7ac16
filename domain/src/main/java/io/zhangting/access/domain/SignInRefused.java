package io.zhangting.access.domain;

import io.zhangting.kernel.Actor;
import io.zhangting.kernel.Audited;

/** Somebody tried to sign in and was refused. */
public record SignInRefused(Actor actor, String action, String subject) implements Audited {}
