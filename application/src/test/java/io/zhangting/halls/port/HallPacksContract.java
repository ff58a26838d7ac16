package io.zhangting.halls.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.credentials.domain.PasswordGenerator;
import io.zhangting.credentials.domain.PasswordJudge;
import io.zhangting.credentials.domain.PasswordOwner;
import io.zhangting.halls.domain.Business;
import io.zhangting.halls.domain.HallPack;
import io.zhangting.halls.domain.PasswordOffer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What every source of hall packs gives. */
public abstract class HallPacksContract {

    private static final PasswordOwner OWNER =
            new PasswordOwner("80000001", "11010519491231002X", Optional.of(LocalDate.of(1949, 12, 31)));

    protected abstract HallPacks packs();

    @Test
    void there_is_a_business_and_each_has_its_own_key() {
        assertThat(pack().businesses())
                .isNotEmpty()
                .extracting(Business::key)
                .doesNotHaveDuplicates()
                .allSatisfy(key -> assertThat(pack().business(key)).isPresent());
        assertThat(pack().business("no-such-business")).isEmpty();
    }

    @Test
    void every_text_that_is_named_is_there() {
        assertThat(pack().document(pack().signIn().policy())).isPresent();
        assertThat(pack().document(pack().signIn().faceConsent())).isPresent();
        assertThat(pack().businesses())
                .flatExtracting(Business::agreements)
                .isNotEmpty()
                .allSatisfy(
                        key -> assertThat(pack().requiredDocument(key).text()).isNotBlank());
    }

    @Test
    void every_counter_of_an_offer_has_a_title() {
        assertThat(offers())
                .isNotEmpty()
                .allSatisfy(offer -> assertThat(pack().counters()).containsKey(offer.counter()));
    }

    @Test
    void what_is_generated_passes_the_policy_of_its_offer() {
        Random random = new Random(1);

        assertThat(offers())
                .allSatisfy(offer -> assertThat(PasswordJudge.judge(
                                PasswordGenerator.generate(offer.generation(), offer.policy(), OWNER, random),
                                offer.policy(),
                                OWNER))
                        .isEmpty());
    }

    @Test
    void staff_can_choose_a_reason_to_reject_and_a_way_to_establish_identity() {
        assertThat(pack().reviews().rejectionReasons()).isNotEmpty();
        assertThat(pack().reviews().identityWays())
                .isNotEmpty()
                .allSatisfy(way ->
                        assertThat(pack().reviews().identityWay(way.key())).contains(way));
    }

    @Test
    void the_calendar_knows_the_year_2026() {
        assertThat(packs().calendar().knows(LocalDate.of(2026, 1, 5))).isTrue();
        assertThat(packs().calendar().isTradingDay(LocalDate.of(2026, 1, 5))).isTrue();
    }

    private HallPack pack() {
        return packs().current();
    }

    private List<PasswordOffer> offers() {
        return pack().businesses().stream()
                .flatMap(business -> business.passwordOffers().stream())
                .toList();
    }
}
