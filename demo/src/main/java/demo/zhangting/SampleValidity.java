package demo.zhangting;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** When the made-up documents are valid: issued on one day, for as long as the holder's age then says. */
final class SampleValidity {

    static final LocalDate ISSUED = LocalDate.of(2020, 5, 7);

    private SampleValidity() {}

    /** Empty for 长期. */
    static Optional<LocalDate> until(String documentNumber) {
        LocalDate birth = LocalDate.parse(documentNumber.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
        if (documentNumber.startsWith("9")) {
            return Optional.of(ISSUED.plusYears(10));
        }
        int age = birth.until(ISSUED).getYears();
        return age >= 46 ? Optional.empty() : Optional.of(ISSUED.plusYears(age < 26 ? 10 : 20));
    }

    static String inWords(String documentNumber) {
        return ISSUED + " 至 " + until(documentNumber).map(LocalDate::toString).orElse("长期");
    }
}
