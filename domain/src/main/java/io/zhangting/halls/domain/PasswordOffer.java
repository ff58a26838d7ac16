package io.zhangting.halls.domain;

/** One kind of password that this hall resets: where it lives, what it must look like and how it is told. */
public record PasswordOffer(
        ItemKind kind,
        String title,
        PasswordPurpose purpose,
        CounterId counter,
        PasswordPolicy policy,
        Generation generation,
        Delivery delivery)
        implements Offer {}
