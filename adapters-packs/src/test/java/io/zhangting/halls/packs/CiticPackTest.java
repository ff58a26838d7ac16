package io.zhangting.halls.packs;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.credentials.domain.BrokenRule;
import io.zhangting.credentials.domain.NewPassword;
import io.zhangting.credentials.domain.PasswordJudge;
import io.zhangting.credentials.domain.PasswordOwner;
import io.zhangting.halls.domain.Business;
import io.zhangting.halls.domain.DocumentType;
import io.zhangting.halls.domain.FlowStep;
import io.zhangting.halls.domain.ItemKind;
import io.zhangting.halls.domain.PasswordOffer;
import io.zhangting.halls.domain.Prerequisite;
import io.zhangting.halls.domain.SignInWay;
import io.zhangting.halls.port.HallPacks;
import io.zhangting.halls.port.HallPacksContract;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.DefaultResourceLoader;

class CiticPackTest extends HallPacksContract {

    private static final PasswordOwner OWNER =
            new PasswordOwner("80000011", "110105194912310021", Optional.of(LocalDate.of(1949, 12, 31)));

    private final HallPacks packs = new YamlHallPacks(
            new PackSettings("classpath:packs/citic", List.of(), List.of("classpath:calendars/2026.yaml")),
            new PackFiles(new DefaultResourceLoader()));
    private final Business business = packs.current().business("reset-password").orElseThrow();

    @Override
    protected HallPacks packs() {
        return packs;
    }

    @Test
    void it_signs_in_by_document_reviews_by_two_and_asks_for_four_things() {
        assertThat(packs.current().signIn().way())
                .isEqualTo(new SignInWay.ByDocument(
                        List.of(DocumentType.RESIDENT_ID, DocumentType.FOREIGN_PERMANENT_RESIDENT_ID)));
        assertThat(business.secondReview()).isTrue();
        assertThat(business.prerequisites()).containsExactlyInAnyOrder(Prerequisite.values());
        assertThat(business.notice()).contains("password-safety");
        assertThat(business.flow().steps())
                .containsExactly(FlowStep.ITEMS, FlowStep.DOCUMENT, FlowStep.FACE, FlowStep.AGREEMENTS);
    }

    @Test
    void nine_kinds_of_passwords_and_the_monitoring_centre_are_chosen_by_the_customer() {
        assertThat(business.passwordOffers())
                .allMatch(PasswordOffer::isChosen)
                .extracting(offer -> offer.counter() + " " + offer.purpose())
                .containsExactly(
                        "ctp-main TRADING",
                        "ctp-main FUNDS",
                        "seat-50011 TRADING",
                        "options-main TRADING",
                        "options-main FUNDS",
                        "securities-main TRADING",
                        "securities-main FUNDS",
                        "fund-main TRADING",
                        "fund-main FUNDS",
                        "cfmmc QUERY");
    }

    /** The guide's own rules, each with its wrong examples. */
    @ParameterizedTest
    @CsvSource({
        "futures-trading, 2580147, Length",
        "futures-trading, 258014763, Length",
        "futures-trading, 2580147a, ForeignCharacter",
        "futures-trading, 25801234, Run",
        "futures-trading, 98762580, Run",
        "futures-trading, 25888801, Run",
        "futures-trading, 19491231, ContainsBirthDate",
        "futures-trading, 12310021, ContainsDocumentTail",
        "futures-trading, 80000011, ContainsAccount",
        "futures-trading, 11223344, Common",
        "seat-trading, 25801234, Run",
        "option-trading, 25888801, Run",
        "securities-trading, 19491231, ContainsBirthDate",
        "fund-trading, 2580147, Length",
        "futures-funds, 2580147, Length",
        "futures-funds, 251234, Run",
        "option-funds, 111125, Run",
        "securities-funds, 491231, ContainsBirthDate",
        "fund-funds, 111222, Common",
        "monitoring-centre, 25801479, TooFewClasses",
        "monitoring-centre, ab2580, Length",
        "monitoring-centre, ab!25801, ForeignCharacter"
    })
    void a_wrong_password_breaks_the_rule_that_it_is_an_example_of(String kind, String password, String rule) {
        assertThat(judge(kind, password))
                .extracting(broken -> broken.getClass().getSimpleName())
                .contains(rule);
    }

    @ParameterizedTest
    @CsvSource({"futures-trading, 25801476", "futures-funds, 258014", "monitoring-centre, Hd7wPm2q"})
    void a_good_one_breaks_none(String kind, String password) {
        assertThat(judge(kind, password)).isEmpty();
    }

    private List<BrokenRule> judge(String kind, String password) {
        PasswordOffer offer = business.passwordOffer(new ItemKind(kind)).orElseThrow();
        return PasswordJudge.judge(NewPassword.of(password), offer.policy(), OWNER);
    }
}
