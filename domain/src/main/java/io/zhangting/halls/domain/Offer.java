package io.zhangting.halls.domain;

/** Something that a hall offers to do at a counter; a customer's choice of it becomes an item of an application. */
public sealed interface Offer permits PasswordOffer, UnlockOffer {

    ItemKind kind();

    String title();

    CounterId counter();
}
