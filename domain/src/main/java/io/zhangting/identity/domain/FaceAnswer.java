package io.zhangting.identity.domain;

/** What the face service says about one photo. */
public sealed interface FaceAnswer {

    /** @param score 0 to 1, as the service reports it */
    record SamePerson(double score, String reference) implements FaceAnswer {}

    record NotSamePerson(double score, String reference) implements FaceAnswer {}

    /** No answer; nothing is known and the customer may try again. */
    record Unavailable(String why) implements FaceAnswer {}
}
