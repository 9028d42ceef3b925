//! Traditional Chinese characters by their simplified ones, so that readers from Taiwan and Hong Kong find what is written
//! for readers from the mainland.

use std::{collections::HashMap, sync::LazyLock};

/// A traditional character and its simplified one, in turn: those of everyday words and of what offices write. (Most of
/// the two standards' three thousand characters that differ are rare; a character that is missing here is only not found in
/// the other spelling.)
const PAIRS: &str = "
    簽签 證证 許许 護护 學学 醫医 藥药 國国 戶户 區区 縣县 鄉乡 鎮镇 號号 樓楼 門门 電电 話话 傳传
    郵邮 網网 頁页 聯联 絡络 繫系 關关 係系 誰谁 們们 個个 這这 裡里 裏里 嗎吗 為为 麼么 樣样 時时
    間间 點点 鐘钟 歲岁 週周 幾几 開开 閉闭 營营 業业 辦办 處处 務务 員员 會会 議议 協协 團团 體体
    組组 織织 構构 機机 單单 總总 統统 領领 館馆 專专 職职 勞劳 動动 僱雇 傭佣 資资 錢钱 費费 稅税
    銀银 帳账 賬账 貸贷 財财 產产 買买 賣卖 購购 價价 險险 養养 貧贫 窮穷 補补 貼贴 濟济 難难 災灾
    緊紧 車车 輛辆 駕驾 駛驶 執执 鐵铁 運运 輸输 飛飞 場场 課课 語语 漢汉 詞词 書书 讀读 寫写 聽听
    說说 譯译 練练 習习 試试 題题 級级 師师 參参 觀观 圖图 畫画 錄录 報报 紙纸 紀纪 記记 誌志 檔档
    簡简 歷历 曆历 據据 憑凭 遞递 換换 遺遗 損损 壞坏 發发 給给 與与 對对 應应 請请 問问 詢询 諮谘
    見见 現现 視视 訊讯 響响 態态 況况 狀状 條条 約约 規规 則则 罰罚 訴诉 訟讼 審审 決决 權权 義义
    責责 違违 監监 獄狱 盜盗 竊窃 騙骗 傷伤 殺杀 脅胁 騷骚 擾扰 婦妇 兒儿 孫孙 媽妈 爺爷 親亲 屬属
    離离 結结 認认 嬰婴 齡龄 殘残 礙碍 聾聋 啞哑 診诊 療疗 檢检 驗验 針针 劑剂 瘡疮 癥症 氣气 壓压
    腦脑 臟脏 腸肠 膽胆 臉脸 頭头 髮发 頸颈 齒齿 腫肿 瘋疯 衛卫 潔洁 淨净 環环 髒脏 亂乱 廢废 棄弃
    節节 燒烧 煙烟 熱热 涼凉 凍冻 濕湿 風风 雲云 陽阳 陰阴 飯饭 麵面 湯汤 魚鱼 雞鸡 鴨鸭 豬猪 蔥葱
    薑姜 鹽盐 醬酱 蘿萝 蔔卜 蘋苹 飲饮 廳厅 廚厨 櫃柜 檯台 臺台 灣湾 東东 長长 寬宽 遠远 邊边 內内
    廣广 園园 橋桥 樹树 廟庙 聖圣 慶庆 禮礼 歐欧 亞亚 烏乌 蘭兰 羅罗 維维 爾尔 愛爱 蘇苏 華华 僑侨
    從从 來来 進进 過过 還还 沒没 無无 將将 當当 讓让 幫帮 帶带 隨随 後后 續续 繼继 終终 於于 種种
    類类 數数 雙双 兩两 萬万 億亿 隻只 張张 顆颗 層层 棟栋 舊旧 嶄崭 優优 惡恶 強强 彈弹 獨独 異异
    準准 確确 實实 虛虚 錯错 誤误 選选 擇择 舉举 黨党 眾众 貨货 質质 連连 線线 絲丝 綠绿 紅红 藍蓝
    黃黄 顏颜 褲裤 襪袜 傘伞 鑰钥 鎖锁 燈灯 牆墙 戲戏 劇剧 樂乐 隊队 賽赛 競竞 獎奖 勝胜 負负 鬥斗
    術术 藝艺 創创 設设 計计 劃划 讚赞 歡欢 謝谢 慮虑 憂忧 懼惧 驚惊 恥耻 惱恼 憤愤 憐怜 夢梦 願愿
    盡尽 覺觉 憶忆 識识 論论 談谈 講讲 啟启 範范 圍围 項项 須须 預预 備备 標标 複复 雜杂 復复 縮缩
    擴扩 減减 輕轻 較较 賃赁 廁厕 衝冲 龍龙 傢家 寵宠 貓猫 蟲虫 鳥鸟 獸兽 夠够 滿满 餘余 額额 儲储
    匯汇 幣币 債债 償偿 賠赔 貝贝 貴贵 賤贱 適适 齊齐 庫库 禦御 滯滞 遷迁 尋寻 獲获 駁驳 製制 佈布
    儘尽 冊册 乾干 幹干 採采 捨舍 瞭了 啓启 説说 臨临 暫暂 併并 錶表 顧顾 顯显 鄰邻 農农 遊游 遲迟
    轉转 軟软 軍军 訂订 託托 詳详 諾诺 諒谅 撥拨 擔担 攝摄 敗败 敵敌 斷断 暢畅 曉晓 極极 榮荣 橫横
    歸归 滅灭 漲涨 潛潜 濱滨 牽牵 犧牺 狹狭 獻献 瑪玛 畢毕 礦矿 禍祸 稱称 穩稳 積积 筆笔 築筑 糧粮
    純纯 紐纽 細细 紹绍 緣缘 編编 緩缓 繪绘 罷罢 聞闻 聰聪 肅肃 脫脱 莊庄 葉叶 蓋盖 薦荐 裝装 訓训
    訪访 評评 詐诈 誕诞 誠诚 調调 謀谋 販贩 貿贸 賓宾 贊赞 趕赶 跡迹 蹟迹 軌轨 載载 輔辅 輪轮 辭辞
    釋释 鈔钞 鍵键 鏈链 鑒鉴 鑑鉴 閒闲 閱阅 陸陆 階阶 際际 雖虽 靈灵 靜静 頂顶 順顺 飢饥 飽饱 餓饿
    騎骑 驅驱 鮮鲜 麗丽";

static SIMPLIFIED: LazyLock<HashMap<char, char>> = LazyLock::new(|| {
    let mut letters = PAIRS.chars().filter(|letter| !letter.is_whitespace());
    let mut table = HashMap::new();
    while let (Some(traditional), Some(simplified)) = (letters.next(), letters.next()) {
        table.insert(traditional, simplified);
    }
    table
});

/// The simplified character for a traditional one, any other character as it is.
pub(super) fn simplified(letter: char) -> char {
    SIMPLIFIED.get(&letter).copied().unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_spellings_meet() {
        for (traditional, together) in [
            ("簽證", "签证"),
            ("居留許可", "居留许可"),
            ("學校", "学校"),
            ("醫院", "医院"),
            ("警察局", "警察局"),
            ("勞動合約", "劳动合约"),
        ] {
            assert_eq!(traditional.chars().map(simplified).collect::<String>(), together);
        }
    }

    #[test]
    fn every_pair_is_said_once_and_leads_to_an_end() {
        let letters: Vec<char> = PAIRS.chars().filter(|letter| !letter.is_whitespace()).collect();
        assert_eq!(letters.len(), SIMPLIFIED.len() * 2);
        assert!(SIMPLIFIED.values().all(|letter| simplified(*letter) == *letter));
    }
}
