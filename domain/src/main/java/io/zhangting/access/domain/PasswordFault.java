package io.zhangting.access.domain;

/** Why a password of staff is refused, with a sentence for the person who typed it. */
public enum PasswordFault {
    TOO_SHORT("密码至少 12 位"),
    TOO_LONG("密码最多 128 位"),
    CONTAINS_NAME("密码不得包含登录名或姓名"),
    CONTAINS_HALL("密码不得包含系统或公司的名称"),
    COMMON("该密码过于常见，容易被猜到；请换一个，例如几个不相干的词连在一起"),
    RUN("密码不得由连续或重复的字符组成");

    private final String sentence;

    PasswordFault(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
