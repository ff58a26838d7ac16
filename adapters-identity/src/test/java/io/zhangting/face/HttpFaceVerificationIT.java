package io.zhangting.face;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.zhangting.accounts.domain.AccountNumber;
import io.zhangting.accounts.domain.AccountStatus;
import io.zhangting.accounts.domain.CustomerRecord;
import io.zhangting.accounts.domain.DocumentRef;
import io.zhangting.accounts.domain.Standing;
import io.zhangting.halls.domain.DocumentType;
import io.zhangting.identity.domain.FaceAnswer;
import io.zhangting.identity.domain.PhotoType;
import io.zhangting.identity.port.FaceVerification;
import io.zhangting.identity.port.FaceVerificationContract;
import io.zhangting.kernel.PhoneNumber;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import simulators.zhangting.Simulators;
import simulators.zhangting.state.FaultKind;
import simulators.zhangting.state.ServiceName;

@Timeout(60)
class HttpFaceVerificationIT extends FaceVerificationContract {

    @RegisterExtension
    static final WireMockExtension STUB = WireMockExtension.newInstance().build();

    private static final Simulators SERVICE = Simulators.start(SomeWay.simulators());

    private final FaceVerification faces = faces(SERVICE.port(), SomeWay.SECRET, SomeWay.PATIENT);
    private final FaceVerification stubbed = faces(STUB.getPort(), SomeWay.SECRET, SomeWay.PATIENT);

    @BeforeEach
    void begin() {
        SERVICE.state().reset();
    }

    @AfterAll
    static void end() {
        SERVICE.close();
    }

    @Test
    void the_service_gets_the_photo_its_type_and_whose_it_should_be() {
        STUB.stubFor(any(anyUrl()).willReturn(jsonResponse("{}", 503)));

        ask(stubbed);

        STUB.verify(postRequestedFor(urlEqualTo("/face/verifications")).withRequestBody(equalToJson("""
                {"name": "王秀英", "documentNumber": "310101195803122042", "photo": "/9j/AA==", "photoType": "image/jpeg"}
                """)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "true, \"live\": false", "true, \"live\": null", "\"yes\", \"live\": true"})
    void a_match_counts_only_on_a_live_person(String match) {
        String body = "{\"score\": 0.97, \"reference\": \"V-1\", \"match\": " + match + "}";
        STUB.stubFor(any(anyUrl()).willReturn(jsonResponse(body, 200)));

        assertThat(ask(stubbed)).isEqualTo(new FaceAnswer.NotSamePerson(0.97, "V-1"));
    }

    @Test
    void the_right_document_under_another_name_is_another_person() {
        assertThat(faces.verify("王秀莲", somebody().document(), new byte[1], PhotoType.PNG))
                .isInstanceOf(FaceAnswer.NotSamePerson.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"DROP", "LOST_REPLY", "FLOW_CONTROL", "ERROR_500_AFTER_EFFECT", "UNAVAILABLE"})
    void no_clear_answer_says_nothing_about_the_person(FaultKind trouble) {
        SERVICE.state().faults().once(ServiceName.FACE, trouble);

        assertThat(ask(faces)).isInstanceOf(FaceAnswer.Unavailable.class);
    }

    @Test
    void silence_says_nothing_about_the_person() {
        SERVICE.state().faults().once(ServiceName.FACE, FaultKind.HANG_AFTER_EFFECT);

        assertThat(ask(faces(SERVICE.port(), SomeWay.SECRET, SomeWay.IMPATIENT)))
                .isInstanceOf(FaceAnswer.Unavailable.class);
    }

    @Test
    void a_wrong_secret_says_nothing_about_the_person() {
        assertThat(ask(faces(SERVICE.port(), SomeWay.WRONG_SECRET, SomeWay.PATIENT)))
                .isEqualTo(new FaceAnswer.Unavailable("unexpected answer 401"));
    }

    private FaceAnswer ask(FaceVerification asked) {
        byte[] photo = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0};
        return asked.verify(somebody().name(), somebody().document(), photo, PhotoType.JPEG);
    }

    private static FaceVerification faces(int port, String secret, Duration patience) {
        return new HttpFaceVerification(SomeWay.to(port, secret, patience));
    }

    @Override
    protected FaceVerification faces() {
        return faces;
    }

    @Override
    protected FaceVerification unreachableFaces() {
        return faces(SomeWay.NOBODY_LISTENS, SomeWay.SECRET, SomeWay.PATIENT);
    }

    @Override
    protected CustomerRecord somebody() {
        return new CustomerRecord(
                new AccountNumber("80000001"),
                "王秀英",
                new DocumentRef(DocumentType.RESIDENT_ID, "310101195803122042"),
                new PhoneNumber("13800000001"),
                AccountStatus.ACTIVE,
                LocalDate.of(2009, 5, 6),
                "上海静安营业部",
                List.of(),
                Standing.SOUND);
    }

    @Override
    protected void nobodyIsRecognised() {
        SERVICE.state().faults().once(ServiceName.FACE, FaultKind.WRONG_PERSON);
    }

    @Override
    protected void theServiceIsOutOfService() {
        SERVICE.state().faults().once(ServiceName.FACE, FaultKind.UNAVAILABLE);
    }
}
