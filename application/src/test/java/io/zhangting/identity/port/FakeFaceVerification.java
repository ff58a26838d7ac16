package io.zhangting.identity.port;

import io.zhangting.accounts.domain.DocumentRef;
import io.zhangting.identity.domain.FaceAnswer;
import io.zhangting.identity.domain.PhotoType;

/** Recognises everybody until told otherwise. */
public final class FakeFaceVerification implements FaceVerification {

    private FaceAnswer answer = new FaceAnswer.SamePerson(0.98, "F-1");
    private int asked;

    public void recognisesEverybody() {
        answer = new FaceAnswer.SamePerson(0.98, "F-1");
    }

    public void recognisesNobody() {
        answer = new FaceAnswer.NotSamePerson(0.12, "F-2");
    }

    public void isOutOfService() {
        answer = new FaceAnswer.Unavailable("scripted");
    }

    public int timesAsked() {
        return asked;
    }

    @Override
    public FaceAnswer verify(String name, DocumentRef document, byte[] photo, PhotoType type) {
        asked++;
        return answer;
    }
}
