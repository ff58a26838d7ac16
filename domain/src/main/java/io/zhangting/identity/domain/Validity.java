package io.zhangting.identity.domain;

import java.time.LocalDate;
import java.util.Optional;

/** From when to when a document is valid; no end means 长期. */
public record Validity(LocalDate from, Optional<LocalDate> until) {

    public boolean isExpiredOn(LocalDate day) {
        return until.isPresent() && until.get().isBefore(day);
    }

    public String inWords() {
        return from + " 至 " + until.map(LocalDate::toString).orElse("长期");
    }
}
