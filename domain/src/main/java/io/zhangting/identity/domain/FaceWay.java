package io.zhangting.identity.domain;

import java.time.Instant;

/** How an application establishes who is there. */
public sealed interface FaceWay {

    /** The face service recognised the person on a live photo. */
    record ByFace(PhotoId photo, double score, String reference, Instant at) implements FaceWay {}

    /** The customer goes without face; staff must record how identity was established. */
    record ByStaff(Instant at) implements FaceWay {}
}
