package io.zhangting.identity.port;

import io.zhangting.accounts.domain.DocumentRef;
import io.zhangting.identity.domain.FaceAnswer;
import io.zhangting.identity.domain.PhotoType;

/** The service that compares a live photo with the person's official picture. Calls never run inside a transaction. */
public interface FaceVerification {

    FaceAnswer verify(String name, DocumentRef document, byte[] photo, PhotoType type);
}
