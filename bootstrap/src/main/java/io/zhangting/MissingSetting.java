package io.zhangting;

/** The hall refuses to start, because something is not configured. */
class MissingSetting extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    MissingSetting(String what, String remedy) {
        super(what);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
