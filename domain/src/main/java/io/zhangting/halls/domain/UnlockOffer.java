package io.zhangting.halls.domain;

/** Lifting the lock that a counter puts on an account after too many wrong passwords (账户解锁). */
public record UnlockOffer(ItemKind kind, String title, CounterId counter) implements Offer {}
