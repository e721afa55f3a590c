package fieldcraft.sample;

import fieldcraft.markdown.Language;
import java.util.List;
import java.util.Random;

/** Names and texts for made-up people. */
final class Stock {
    private static final List<String> GIVEN = List.of(
            "Anna", "Ben", "Clara", "David", "Emma", "Felix", "Grace", "Hugo", "Iris", "Jack", "Lena", "Max", "Nora",
            "Oscar", "Paula", "Quinn", "Rosa", "Sam", "Tessa", "Victor", "Wendy", "Yann", "Zoe", "Amir", "Bea");
    private static final List<String> FAMILY = List.of(
            "Adams", "Baker", "Carter", "Dixon", "Evans", "Fischer", "Grant", "Hughes", "Ivanov", "Jensen", "Keller",
            "Lopez", "Meyer", "Novak", "Olsen", "Perez", "Quist", "Rossi", "Singh", "Turner", "Vogel", "Walsh");
    private static final List<String> CHINESE_FAMILY =
            List.of("王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林", "何", "郭");
    private static final List<String> CHINESE_GIVEN = List.of(
            "伟", "芳", "娜", "敏", "静", "丽", "强", "磊", "洋", "艳", "勇", "军", "杰", "娟", "涛", "明", "晓东", "雪梅", "志强", "婷婷",
            "建国", "海燕", "俊杰", "思远");
    private static final List<String> TEXTS = List.of(
            "I take the hospital account. The one who decides is the head of purchasing, but the ward sister is the one"
                    + " who suffers when a pump fails, and I have never spoken to her. On Tuesday I will ask her what the"
                    + " last failure cost the ward.",
            "With the waterworks I talked about our price three times and never asked what they pay for a standstill."
                    + " Next week I bring one question and no brochure.",
            "My contact at the brewery likes me and buys elsewhere. I will ask him what his manager is measured by, and"
                    + " offer to write the page that he can show.",
            "At the bank everybody is friendly and nobody has a budget. I need to find out who asked for the tender, and"
                    + " what happens to them if it fails.");
    private static final List<String> CHINESE_TEXTS = List.of(
            "我选的是市医院这个客户。拍板的是采购处长，但设备一坏，最着急的是护士长，而我还没和她说过话。" + "下周二我去请教她：上次故障给病房添了多少麻烦。",
            "自来水公司我去了三次，每次都在讲价格，从来没问过停机一小时损失多少。下次我只带一个问题，不带样本。",
            "啤酒厂的联系人对我不错，单子却给了别人。我要问清他的领导考核什么，帮他写一页能往上递的材料。",
            "银行里人人客气，可谁都说没有预算。我得弄明白这个招标是谁提出来的，办不成对他有什么影响。");

    private Stock() {}

    static String name(Language language, Random random) {
        return language == Language.ZH
                ? one(CHINESE_FAMILY, random) + one(CHINESE_GIVEN, random)
                : one(GIVEN, random) + " " + one(FAMILY, random);
    }

    static String text(Language language, Random random) {
        return one(language == Language.ZH ? CHINESE_TEXTS : TEXTS, random);
    }

    static String word(Language language, boolean accepted) {
        if (language == Language.ZH) {
            return accepted ? "写得具体，照这个去做。" : "想法对，但还没写清找谁、问什么。请补上这两点。";
        }
        return accepted
                ? "Concrete, and it begins with a question. Go and do it."
                : "The right thought. Name the person and the one question you will ask.";
    }

    private static String one(List<String> stock, Random random) {
        return stock.get(random.nextInt(stock.size()));
    }
}
