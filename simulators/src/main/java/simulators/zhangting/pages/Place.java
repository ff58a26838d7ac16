package simulators.zhangting.pages;

/** The pages, in the order of the menu. */
enum Place {
    INDEX("./", "总览"),
    INBOX("inbox", "短信收件箱"),
    COUNTERS("counters", "柜台与锁定"),
    LEDGER("ledger", "执行台账"),
    FAULTS("faults", "故障注入"),
    FLIGHTS("flights", "在途与待办结"),
    FACE("face", "人脸核验");

    private final String path;
    private final String title;

    Place(String path, String title) {
        this.path = path;
        this.title = title;
    }

    String path() {
        return path;
    }

    String title() {
        return title;
    }
}
