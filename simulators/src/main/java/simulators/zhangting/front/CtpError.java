package simulators.zhangting.front;

/** The vendor's errors that this front gives, with the vendor's texts. */
enum CtpError {
    NONE(0, "CTP:正确"),
    INVALID_LOGIN(3, "CTP:不合法的登录"),
    NOT_LOGIN_YET(6, "CTP:还没有登录"),
    NO_PRIVILEGE(9, "CTP:无此权限"),
    CHANGE_OTHER_PASSWORD(10, "CTP:修改别人的口令"),
    USER_NOT_FOUND(11, "CTP:找不到该用户"),
    INVESTOR_NOT_FOUND(13, "CTP:找不到投资者"),
    OLD_PASSWORD_MISMATCH(14, "CTP:原口令不匹配"),
    INVESTOR_NOT_ACTIVE(19, "CTP:投资者不活跃"),
    AUTH_FAILED(63, "CTP:客户端认证失败"),
    NOT_AUTHENT(64, "CTP:客户端未认证"),
    LOGIN_FORBIDDEN(75, "CTP:连续登录失败次数超限，登录被禁止"),
    NEED_RETRY(90, "CTP：查询未就绪，请稍后重试"),
    FIRST_LOGIN(140, "CTP:首次登录必须修改密码，请修改密码后重新登录"),
    PWD_MUST_DIFF(142, "CTP:修改密码失败。新密码不允许与旧密码相同"),
    FUNDS_PASSWORD_MISMATCH(2001, "CTP:资金密码错误"),
    ACCOUNT_NOT_FOUND(2011, "CTP:资金账户不存在"),
    ACCOUNT_NOT_ACTIVE(2012, "CTP:资金账户已经销户");

    private final int code;
    private final String text;

    CtpError(int code, String text) {
        this.code = code;
        this.text = text;
    }

    int code() {
        return code;
    }

    String text() {
        return text;
    }
}
