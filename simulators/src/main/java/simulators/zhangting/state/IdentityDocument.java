package simulators.zhangting.state;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An identity document: {@code type} as in customer-registry.yaml, {@code number} with its check digit; {@code validUntil} is empty for 长期 or unknown. */
public record IdentityDocument(
        String type, String number, @Nullable LocalDate validUntil) {

    public static final String RESIDENT_ID = "resident-id";

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    /** A resident's card from the first 17 digits; the 18th is computed by GB 11643. */
    static IdentityDocument residentId(String seventeenDigits) {
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * Character.digit(seventeenDigits.charAt(i), 10);
        }
        return new IdentityDocument(RESIDENT_ID, seventeenDigits + "10X98765432".charAt(sum % 11), null);
    }
}
