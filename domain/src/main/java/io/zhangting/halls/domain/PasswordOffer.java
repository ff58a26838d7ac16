package io.zhangting.halls.domain;

import java.util.Optional;

/**
 * One kind of password that this hall resets: where it lives, what it must look like and how it is told.
 *
 * @param group the heading under which it is offered, such as 期货账户; empty where the hall needs no headings
 * @param generation how the hall makes one: the new password itself, or with {@link Delivery#CHOSEN} the temporary one
 *     that some counters need on the way
 */
public record PasswordOffer(
        ItemKind kind,
        String title,
        Optional<String> group,
        PasswordPurpose purpose,
        CounterId counter,
        PasswordPolicy policy,
        Generation generation,
        Delivery delivery)
        implements Offer {

    public boolean isChosen() {
        return delivery == Delivery.CHOSEN;
    }
}
