package io.zhangting.access.port;

import io.zhangting.identity.port.SomePictures;

/** Pictures that say nothing, and a memory of what they were made for. */
public final class FakeCaptchaPictures implements CaptchaPictures {

    private String lastAnswer = "";

    @Override
    public byte[] draw(String answer) {
        lastAnswer = answer;
        return SomePictures.png(150, 56);
    }

    public String lastAnswer() {
        return lastAnswer;
    }
}
