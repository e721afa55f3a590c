package fieldcraft.course;

import fieldcraft.markdown.Language;

/** What a lesson itself says around the questions in it, in each language. */
enum SelfCheckWords {
    SHOW("Show the answer", "看答案"),
    RIGHT("Right:", "对："),
    WRONG("Not this one:", "不对："),
    ORDER("Bring these into order:", "请排出先后："),
    IN_ORDER("In this order:", "先后是："),
    CHOOSE("To choose from:", "可选："),
    THING("What it is about", "内容"),
    MATCH("What belongs to it", "对应"),
    NUMBER("Your number", "你的数字"),
    WITHIN("give or take", "上下不超过");

    private final String english;
    private final String chinese;

    SelfCheckWords(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    String in(Language language) {
        return language == Language.ZH ? chinese : english;
    }
}
