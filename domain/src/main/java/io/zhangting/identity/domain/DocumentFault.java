package io.zhangting.identity.domain;

/** Why a typed document is refused, one for each field. */
public enum DocumentFault {
    NAME_DIFFERS("name-differs", "name", "姓名与开户登记不一致，请按证件原样填写；如已改名，请先到营业部办理身份信息变更"),
    NUMBER_MALFORMED("number-malformed", "number", "证件号码有误，请对照证件逐位核对（18位，末位可为X）"),
    NUMBER_DIFFERS("number-differs", "number", "证件号码与开户登记不一致，请核对后重新填写；如证件已更换，请联系客服"),
    DOCUMENT_EXPIRED("document-expired", "validUntil", "证件已过有效期，请先更新证件后再办理，或联系客服"),
    VALIDITY_MALFORMED("validity-malformed", "validUntil", "有效期与证件规则不符，请对照证件背面的起止日期填写"),
    PHOTO_MISSING("photo-missing", "front", "请先上传证件正反两面的照片");

    private final String code;
    private final String field;
    private final String sentence;

    DocumentFault(String code, String field, String sentence) {
        this.code = code;
        this.field = field;
        this.sentence = sentence;
    }

    public String code() {
        return code;
    }

    public String field() {
        return field;
    }

    public String sentence() {
        return sentence;
    }
}
