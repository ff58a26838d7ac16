package io.zhangting.accounts.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the registry says of a customer beyond their accounts.
 *
 * @param naturalPerson false for a company or a product
 * @param regular whether the account is 规范: its data complete and checked, as the rules for accounts ask
 * @param documentValidUntil the last day of the registered document; empty for 长期 or where the registry does not tell
 */
public record Standing(boolean naturalPerson, boolean regular, Optional<LocalDate> documentValidUntil) {

    /** Nothing speaks against this customer. */
    public static final Standing SOUND = new Standing(true, true, Optional.empty());

    public boolean documentIsValidOn(LocalDate day) {
        return documentValidUntil.filter(last -> last.isBefore(day)).isEmpty();
    }
}
