package io.zhangting.identity.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhangting.accounts.domain.CustomerRecord;
import io.zhangting.identity.domain.FaceAnswer;
import io.zhangting.identity.domain.PhotoType;
import org.junit.jupiter.api.Test;

/** What every face service does. */
public abstract class FaceVerificationContract {

    protected abstract FaceVerification faces();

    protected abstract FaceVerification unreachableFaces();

    /** Somebody whom the service recognises. */
    protected abstract CustomerRecord somebody();

    /** From now on the service recognises nobody. */
    protected abstract void nobodyIsRecognised();

    /** From now on the service answers that it cannot answer. */
    protected abstract void theServiceIsOutOfService();

    @Test
    void the_same_person_is_recognised_with_a_score_and_a_reference() {
        assertThat(ask(faces())).isInstanceOfSatisfying(FaceAnswer.SamePerson.class, same -> {
            assertThat(same.score()).isBetween(0.0, 1.0);
            assertThat(same.reference()).isNotBlank();
        });
    }

    @Test
    void another_person_is_not_recognised() {
        nobodyIsRecognised();

        assertThat(ask(faces())).isInstanceOfSatisfying(FaceAnswer.NotSamePerson.class, other -> {
            assertThat(other.score()).isBetween(0.0, 1.0);
            assertThat(other.reference()).isNotBlank();
        });
    }

    @Test
    void out_of_service_says_nothing_about_the_person() {
        theServiceIsOutOfService();

        assertThat(ask(faces())).isInstanceOf(FaceAnswer.Unavailable.class);
    }

    @Test
    void out_of_reach_it_is_unavailable_and_nothing_is_thrown() {
        assertThat(ask(unreachableFaces())).isInstanceOf(FaceAnswer.Unavailable.class);
    }

    private FaceAnswer ask(FaceVerification service) {
        return service.verify(somebody().name(), somebody().document(), SomePictures.photo(), PhotoType.PNG);
    }
}
