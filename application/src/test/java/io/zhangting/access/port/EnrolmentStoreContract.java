package io.zhangting.access.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.access.domain.Enrolment;
import io.zhangting.kernel.SecretText;
import io.zhangting.kernel.SomeIds;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every store of enrolments does. */
public abstract class EnrolmentStoreContract {

    private static final Instant NOON = Instant.parse("2026-01-05T04:00:00Z");

    /** A store in which the members 1 and 2 of {@link SomeIds} exist. */
    protected abstract EnrolmentStore enrolments();

    @Test
    void it_is_found_by_its_code_until_it_expires() {
        Enrolment li = enrolment(1, "hash-1");
        enrolments().put(li);

        assertThat(enrolments().byCodeHash("hash-1", NOON))
                .get()
                .usingRecursiveComparison()
                .isEqualTo(li);
        assertThat(enrolments().byCodeHash("hash-2", NOON)).isEmpty();
        assertThat(enrolments().byCodeHash("hash-1", NOON.plusSeconds(60))).isEmpty();
    }

    @Test
    void a_new_one_takes_the_place_of_the_old_one() {
        enrolments().put(enrolment(1, "hash-1"));
        enrolments().put(enrolment(2, "hash-2"));
        Enrolment anew =
                new Enrolment(SomeIds.staff(1), "hash-3", new SecretText("KRSXG5CTMVRXEZLU"), NOON.plusSeconds(3600));
        enrolments().put(anew);

        assertThat(enrolments().byCodeHash("hash-1", NOON)).isEmpty();
        assertThat(enrolments().byCodeHash("hash-2", NOON)).isPresent();
        assertThat(enrolments().byCodeHash("hash-3", NOON))
                .get()
                .usingRecursiveComparison()
                .isEqualTo(anew);
    }

    @Test
    void it_is_removed_once() {
        enrolments().put(enrolment(1, "hash-1"));
        enrolments().put(enrolment(2, "hash-2"));

        assertThat(enrolments().remove(SomeIds.staff(1))).isTrue();
        assertThat(enrolments().remove(SomeIds.staff(1))).isFalse();
        assertThat(enrolments().byCodeHash("hash-1", NOON)).isEmpty();
        assertThat(enrolments().byCodeHash("hash-2", NOON)).isPresent();
    }

    private static Enrolment enrolment(int staff, String hash) {
        return new Enrolment(SomeIds.staff(staff), hash, new SecretText("JBSWY3DPEHPK3PXP"), NOON.plusSeconds(60));
    }
}
