package io.zhangting.halls.domain;

/** What must be true of a customer before a business is taken; each sentence names the way out. */
public enum Prerequisite {
    NATURAL_PERSON("本业务仅受理自然人客户；机构客户请到营业部办理"),
    ACCOUNT_REGULAR("您的账户信息尚未规范，请先联系客服或到营业部完成账户规范，再办理本业务"),
    DOCUMENT_VALID("您登记的证件已过有效期，请先更新证件，再办理本业务"),
    NO_OTHER_APPLICATION("您有其他业务正在办理，请等它办结后再申请；可在“我的业务”查看进度");

    private final String sentence;

    Prerequisite(String sentence) {
        this.sentence = sentence;
    }

    /** As customers read it when it is not true of them. */
    public String sentence() {
        return sentence;
    }
}
