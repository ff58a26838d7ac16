package simulators.zhangting.state;

/** What the face service says about a customer. */
public enum FaceAnswer {
    MATCH,
    WRONG_PERSON,
    UNAVAILABLE
}
