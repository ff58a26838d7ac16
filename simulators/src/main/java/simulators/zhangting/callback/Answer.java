package simulators.zhangting.callback;

/** The status with which the hall answered, 0 if it did not. */
record Answer(int status) {

    static final Answer NONE = new Answer(0);

    boolean worthAnotherTry() {
        return status == 0 || status >= 500;
    }
}
